// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/views/FilterChips.h"

#include "engine/rules/QueryParts.h"
#include "gui/bridge/InvestigationState.h"
#include "gui/bridge/LogText.h"
#include "gui/views/FlowLayout.h"
#include "gui/views/MarkFilterButton.h"

#include <QPushButton>
#include <QToolButton>

#include <utility>

namespace latchlight {

namespace {

constexpr int spacing = 4;               ///< px
constexpr int chipCharacters = 42;       ///< of a part of the filter; the tool tip has all of it
constexpr std::size_t maximumChips = 24; ///< a longer filter is one chip

} // namespace

FilterChips::FilterChips(InvestigationState& state, QWidget* parent)
    : QWidget(parent)
    , m_state(state)
    , m_flow(new FlowLayout(spacing, this))
    , m_clear(new QToolButton)
{
    m_clear->setObjectName(QStringLiteral("clearFiltersButton"));
    m_clear->setText(tr("Clear all"));
    m_clear->setAccessibleName(tr("Clear all filters of the events"));
    m_clear->setAutoRaise(true);
    m_clear->setFocusPolicy(Qt::TabFocus);
    connect(m_clear, &QToolButton::clicked, this, [this] { m_state.askFor(EventQuestion(), std::nullopt); });
    connect(&m_state, &InvestigationState::findingsChanged, this, &FilterChips::showChips);
    connect(&m_state, &InvestigationState::userChanged, this, &FilterChips::showChips);
    connect(&m_state, &InvestigationState::rangeChanged, this, &FilterChips::showChips);
    connect(&m_state, &InvestigationState::questionChanged, this, &FilterChips::showChips);
    connect(&m_state, &InvestigationState::zoneChanged, this, &FilterChips::showChips);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    showChips();
}

void FilterChips::addTrailing(QWidget* widget)
{
    m_trailing.append(widget);
    m_flow->addWidget(widget);
}

void FilterChips::dropChips()
{
    while (QLayoutItem* item = m_flow->takeAt(0)) {
        delete item;
    }
    for (QWidget* chip : std::as_const(m_chips)) {
        chip->hide();
        chip->deleteLater(); // its click may have brought us here
    }
    m_chips.clear();
}

void FilterChips::showChips()
{
    dropChips();
    addScopeChip();
    addRangeChip();
    addMarksChip();
    addQueryChips();
    const bool isLimited = m_state.range().has_value() || m_state.question() != EventQuestion();
    m_clear->setVisible(isLimited);
    m_flow->addWidget(m_clear);
    for (QWidget* widget : std::as_const(m_trailing)) {
        m_flow->addWidget(widget);
    }
    updateGeometry();
}

void FilterChips::addChip(const QString& objectName, const QString& text, const QString& what,
                          std::function<void()> remove)
{
    //: a chip that can be removed; %1 what it limits the events to
    auto* chip = new QPushButton(logtext::withoutMnemonic(tr("%1  ✕").arg(text)), this);
    chip->setObjectName(objectName);
    chip->setToolTip(logtext::toolTip(what));
    chip->setAccessibleName(tr("Remove the filter %1").arg(what));
    chip->setAutoDefault(false);
    connect(chip, &QPushButton::clicked, this, std::move(remove));
    m_chips.append(chip);
    m_flow->addWidget(chip);
    chip->show();
}

void FilterChips::addScopeChip()
{
    const RankedUser* user = m_state.user();
    if (user == nullptr) {
        return;
    }
    const QString name = logtext::oneLine(m_state.findings()->actor(*user).name);
    const QString shortName = name.size() > chipCharacters ? name.left(chipCharacters) + QStringLiteral("…") : name;
    EventQuestion question = m_state.question();
    if (question.scope == EventScope::SelectedUser) {
        question.scope = EventScope::Everybody;
        addChip(QStringLiteral("userChipButton"), tr("User: %1").arg(shortName), tr("User: %1").arg(name),
                [this, question] { m_state.askFor(question); });
        return;
    }
    question.scope = EventScope::SelectedUser;
    auto* narrow = new QToolButton(this);
    narrow->setObjectName(QStringLiteral("onlyUserButton"));
    narrow->setText(logtext::withoutMnemonic(tr("All users – only %1?").arg(shortName)));
    narrow->setToolTip(tr("Events of all users are shown. Press to see those of the selected user only."));
    narrow->setAccessibleName(tr("Show only the events of %1").arg(name));
    narrow->setAutoRaise(true);
    narrow->setFocusPolicy(Qt::TabFocus);
    connect(narrow, &QToolButton::clicked, this, [this, question] { m_state.askFor(question); });
    m_chips.append(narrow);
    m_flow->addWidget(narrow);
    narrow->show();
}

void FilterChips::addRangeChip()
{
    if (const std::optional<TimeRange> range = m_state.range()) {
        const QString text = display::range(*range);
        addChip(QStringLiteral("rangeChipButton"), text, text, [this] { m_state.selectRange(std::nullopt); });
    }
}

void FilterChips::addMarksChip()
{
    EventQuestion question = m_state.question();
    if (question.marks.isActive()) {
        const QString text = MarkFilterButton::textOf(question.marks);
        question.marks = {};
        addChip(QStringLiteral("marksChipButton"), text, text, [this, question] { m_state.askFor(question); });
    }
}

void FilterChips::addQueryChips()
{
    const EventQuestion question = m_state.question();
    const std::vector<std::string> parts = conjuncts(question.query.toStdString());
    if (!question.title.isEmpty() || parts.size() > maximumChips) {
        // One question that the program asked, for example of a step of the checklist.
        const QString title = question.title.isEmpty() ? tr("Filter") : question.title;
        addChip(QStringLiteral("questionChipButton"), title, logtext::oneLine(question.query.toStdString()),
                [this] { m_state.askFor(EventQuestion()); });
        return;
    }
    for (std::size_t part = 0; part < parts.size(); ++part) {
        EventQuestion rest = question;
        rest.query = QString::fromStdString(withoutTerm(question.query.toStdString(), part));
        addChip(QStringLiteral("termChipButton"), logtext::oneLine(parts[part], chipCharacters),
                logtext::oneLine(parts[part]), [this, rest] { m_state.askFor(rest); });
    }
}

} // namespace latchlight
