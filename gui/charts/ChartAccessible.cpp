// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/charts/ChartAccessible.h"

#include "gui/charts/SwimLaneChart.h"
#include "gui/charts/TimelineChart.h"
#include "gui/charts/WeekChart.h"

#include <QPointer>

namespace latchlight {

namespace {

/// One item of a chart.
class ChartItemAccessible final : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    ChartItemAccessible(QWidget* chart, ChartItems* items, int item)
        : m_chart(chart)
        , m_items(items)
        , m_item(item)
        , m_revision(items->itemRevision())
    {}

    [[nodiscard]] int item() const { return m_item; }

    [[nodiscard]] bool isValid() const override { return m_chart != nullptr && m_items->itemRevision() == m_revision; }
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
        if (!isValid()) {
            return {};
        }
        if (kind == QAccessible::Name) {
            return m_items->itemText(m_item);
        }
        return kind == QAccessible::Description ? m_items->itemDetail(m_item) : QString();
    }
    void setText(QAccessible::Text /*kind*/, const QString& /*text*/) override {}

    [[nodiscard]] QRect rect() const override
    {
        const QRect area = isValid() ? m_items->itemRect(m_item) : QRect();
        return area.isEmpty() ? QRect() : QRect(m_chart->mapToGlobal(area.topLeft()), area.size());
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.selectable = true;
        state.offscreen = rect().isEmpty();
        state.invalid = !isValid();
        state.selected = isValid() && m_items->isItemSelected(m_item);
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
            m_items->selectItem(m_item);
        }
    }
    [[nodiscard]] QStringList keyBindingsForAction(const QString& /*name*/) const override { return {}; }

private:
    QPointer<QWidget> m_chart;
    ChartItems* m_items; ///< the same object
    int m_item;
    int m_revision;
};

QAccessibleInterface* makeInterface(const QString& /*className*/, QObject* object)
{
    if (auto* timeline = qobject_cast<TimelineChart*>(object)) {
        return new ChartAccessible(timeline, timeline);
    }
    if (auto* lanes = qobject_cast<SwimLaneChart*>(object)) {
        return new ChartAccessible(lanes, lanes);
    }
    if (auto* week = qobject_cast<WeekChart*>(object)) {
        return new ChartAccessible(week, nullptr);
    }
    return nullptr;
}

} // namespace

ChartAccessible::ChartAccessible(QWidget* chart, ChartItems* items)
    : QAccessibleWidget(chart, QAccessible::Chart)
    , m_items(items)
{}

ChartAccessible::~ChartAccessible()
{
    forgetChildren();
}

void ChartAccessible::install()
{
    QAccessible::installFactory(makeInterface);
}

int ChartAccessible::childCount() const
{
    return object() == nullptr || m_items == nullptr ? 0 : m_items->itemCount();
}

QAccessibleInterface* ChartAccessible::child(int index) const
{
    if (index < 0 || index >= childCount()) {
        return nullptr;
    }
    if (m_revision != m_items->itemRevision()) {
        forgetChildren();
        m_children.assign(static_cast<std::size_t>(m_items->itemCount()), 0);
        m_revision = m_items->itemRevision();
    }
    QAccessible::Id& id = m_children[static_cast<std::size_t>(index)];
    if (id == 0) {
        id = QAccessible::registerAccessibleInterface(new ChartItemAccessible(widget(), m_items, index));
    }
    return QAccessible::accessibleInterface(id);
}

int ChartAccessible::indexOfChild(const QAccessibleInterface* child) const
{
    const auto* item = dynamic_cast<const ChartItemAccessible*>(child);
    return item != nullptr && item->isValid() ? item->item() : -1;
}

QAccessibleInterface* ChartAccessible::childAt(int x, int y) const
{
    for (int i = 0; i < childCount(); ++i) {
        QAccessibleInterface* candidate = child(i);
        if (candidate != nullptr && candidate->rect().contains(x, y)) {
            return candidate;
        }
    }
    return nullptr;
}

void ChartAccessible::forgetChildren() const
{
    for (const QAccessible::Id id : m_children) {
        if (id != 0) {
            QAccessible::deleteAccessibleInterface(id);
        }
    }
    m_children.clear();
}

} // namespace latchlight
