// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/charts/TimelineAccessible.h"

#include "gui/charts/TimelineChart.h"
#include "gui/charts/TimelineText.h"

#include <QPointer>

namespace latchlight {

namespace {

/// One flagged bucket of a chart.
class FlaggedBucketAccessible final : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    FlaggedBucketAccessible(TimelineChart* chart, int index)
        : m_chart(chart)
        , m_index(index)
        , m_revision(chart->revision())
    {}

    [[nodiscard]] int index() const { return m_index; }

    [[nodiscard]] bool isValid() const override { return m_chart != nullptr && m_chart->revision() == m_revision; }
    [[nodiscard]] QObject* object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_chart);
    }
    [[nodiscard]] QAccessibleInterface* child(int /*index*/) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* childAt(int /*x*/, int /*y*/) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* /*child*/) const override { return -1; }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return isValid() && kind == QAccessible::Name
                   ? TimelineText::flaggedBucket(m_chart->timeline().buckets[bucket()],
                                                 m_chart->timeline().bucketSeconds)
                   : QString();
    }
    void setText(QAccessible::Text /*kind*/, const QString& /*text*/) override {}

    [[nodiscard]] QRect rect() const override
    {
        const QRect area = isValid() ? m_chart->bucketRect(bucket()) : QRect();
        return area.isEmpty() ? QRect() : QRect(m_chart->mapToGlobal(area.topLeft()), area.size());
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.selectable = true;
        state.offscreen = rect().isEmpty();
        state.invalid = !isValid();
        const auto selected = isValid() ? m_chart->selectedRange() : std::nullopt;
        state.selected = selected && selected->contains(m_chart->timeline().buckets[bucket()].start);
        return state;
    }

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this) : nullptr;
    }
    [[nodiscard]] QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString& name) override
    {
        if (isValid() && name == pressAction()) {
            m_chart->selectBucket(bucket());
        }
    }
    [[nodiscard]] QStringList keyBindingsForAction(const QString& /*name*/) const override { return {}; }

private:
    [[nodiscard]] std::size_t bucket() const { return m_chart->flaggedBuckets()[static_cast<std::size_t>(m_index)]; }

    QPointer<TimelineChart> m_chart;
    int m_index;
    int m_revision;
};

QAccessibleInterface* makeInterface(const QString& /*className*/, QObject* object)
{
    auto* chart = qobject_cast<TimelineChart*>(object);
    return chart == nullptr ? nullptr : new TimelineAccessible(chart);
}

} // namespace

TimelineAccessible::TimelineAccessible(TimelineChart* chart)
    : QAccessibleWidget(chart, QAccessible::Chart)
{}

TimelineAccessible::~TimelineAccessible()
{
    forgetChildren();
}

void TimelineAccessible::install()
{
    QAccessible::installFactory(makeInterface);
}

const TimelineChart& TimelineAccessible::chart() const
{
    return *static_cast<const TimelineChart*>(object());
}

int TimelineAccessible::childCount() const
{
    return object() == nullptr ? 0 : static_cast<int>(chart().flaggedBuckets().size());
}

QAccessibleInterface* TimelineAccessible::child(int index) const
{
    if (index < 0 || index >= childCount()) {
        return nullptr;
    }
    if (m_revision != chart().revision()) {
        forgetChildren();
        m_children.assign(chart().flaggedBuckets().size(), 0);
        m_revision = chart().revision();
    }
    QAccessible::Id& id = m_children[static_cast<std::size_t>(index)];
    if (id == 0) {
        id = QAccessible::registerAccessibleInterface(
            new FlaggedBucketAccessible(static_cast<TimelineChart*>(object()), index));
    }
    return QAccessible::accessibleInterface(id);
}

int TimelineAccessible::indexOfChild(const QAccessibleInterface* child) const
{
    const auto* bucket = dynamic_cast<const FlaggedBucketAccessible*>(child);
    return bucket != nullptr && bucket->isValid() ? bucket->index() : -1;
}

QAccessibleInterface* TimelineAccessible::childAt(int x, int y) const
{
    for (int i = 0; i < childCount(); ++i) {
        QAccessibleInterface* candidate = child(i);
        if (candidate != nullptr && candidate->rect().contains(x, y)) {
            return candidate;
        }
    }
    return nullptr;
}

void TimelineAccessible::forgetChildren() const
{
    for (const QAccessible::Id id : m_children) {
        if (id != 0) {
            QAccessible::deleteAccessibleInterface(id);
        }
    }
    m_children.clear();
}

} // namespace latchlight
