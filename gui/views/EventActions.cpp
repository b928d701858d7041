// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/views/EventActions.h"

#include "gui/bridge/FilterTerm.h"
#include "gui/bridge/InvestigationState.h"
#include "gui/models/EventTableModel.h"
#include "gui/platform/ClipboardWriter.h"
#include "gui/views/CellCopier.h"
#include "gui/views/SelectedEvents.h"

#include <QAction>
#include <QMenu>
#include <QTableView>

#include <utility>

namespace latchlight {

namespace {

constexpr int minuteSeconds = 60;
constexpr int noMargin = 0; ///< the whole archive

} // namespace

EventActions::EventActions(QTableView& table, const EventTableModel& model, CellCopier& copier,
                           InvestigationState& state, ClipboardWriter& clipboard)
    : QObject(&table)
    , m_table(table)
    , m_model(model)
    , m_state(state)
{
    addContextMenu(copier);
    addPivotMenu(copier);
    addCopyMenu(copier);
    connect(&copier, &CellCopier::menuAboutToShow, this, &EventActions::updateActions);
    connect(&m_state, &InvestigationState::eventTextReady, &clipboard, &ClipboardWriter::copyText);
}

void EventActions::addContextMenu(CellCopier& copier)
{
    auto* menu = new QMenu(tr("Aro&und this event"), &m_table);
    copier.addAction(menu->menuAction());
    addPivot(*menu, QStringLiteral("aroundUserAction"), tr("Same &user, ± 5 minutes"), Shared::User, 5 * minuteSeconds);
    addPivot(*menu, QStringLiteral("aroundUserHourAction"), tr("Same user, ± 1 &hour"), Shared::User,
             60 * minuteSeconds);
    addPivot(*menu, QStringLiteral("aroundSecretAction"), tr("Anybody on the same &secret, ± 5 minutes"),
             Shared::Secret, 5 * minuteSeconds);
    addPivot(*menu, QStringLiteral("aroundSecretHourAction"), tr("Anybody on the same secret, ± 1 h&our"),
             Shared::Secret, 60 * minuteSeconds);
}

void EventActions::addPivotMenu(CellCopier& copier)
{
    auto* menu = new QMenu(tr("A&ll events of"), &m_table);
    copier.addAction(menu->menuAction());
    addPivot(*menu, QStringLiteral("pivotKeyAction"), tr("This access &key"), Shared::AccessKey, noMargin);
    addPivot(*menu, QStringLiteral("pivotSessionAction"), tr("This &session or principal (ARN)"), Shared::Session,
             noMargin);
    addPivot(*menu, QStringLiteral("pivotIpAction"), tr("This source &IP"), Shared::SourceIp, noMargin);
    addPivot(*menu, QStringLiteral("pivotSecretAction"), tr("This secret or &resource"), Shared::Secret, noMargin);
}

void EventActions::addCopyMenu(CellCopier& copier)
{
    auto* menu = new QMenu(tr("Copy eve&nts as"), &m_table);
    copier.addAction(menu->menuAction());
    const auto add = [&](const QString& objectName, const QString& text, EventFormat format) {
        QAction* action = menu->addAction(text);
        action->setObjectName(objectName);
        connect(action, &QAction::triggered, this, [this, format] { copyAs(format); });
    };
    add(QStringLiteral("copyEventsCsvAction"), tr("&CSV"), EventFormat::Csv);
    add(QStringLiteral("copyEventsJsonAction"), tr("&JSON lines (original records)"), EventFormat::JsonLines);
    add(QStringLiteral("copyEventsMarkdownAction"), tr("&Markdown"), EventFormat::Markdown);
    add(QStringLiteral("copyEventsCliAction"), tr("&AWS CLI commands that fetch them"), EventFormat::AwsCli);
}

QAction* EventActions::addPivot(QMenu& menu, const QString& objectName, const QString& text, Shared shared,
                                int marginSeconds)
{
    QAction* action = menu.addAction(text);
    action->setObjectName(objectName);
    connect(action, &QAction::triggered, this, [this, shared, marginSeconds] { pivot(shared, marginSeconds); });
    m_pivots.append({action, shared});
    return action;
}

void EventActions::updateActions()
{
    for (const auto& [action, shared] : std::as_const(m_pivots)) {
        action->setEnabled(!termOf(shared).isEmpty());
    }
}

QString EventActions::termOf(Shared shared) const
{
    const std::optional<EventIndex> row = m_model.eventAt(m_table.currentIndex().row());
    if (!row || !m_state.findings()) {
        return {};
    }
    const EventStore& store = *m_state.findings()->snapshot->events;
    const EventView event = store.event(*row);
    const auto term = [](std::string_view field, std::string_view value) {
        return value.empty() ? QString() : FilterTerm::of(field, value);
    };
    switch (shared) {
    case Shared::User:
        return event.arn.empty() ? term("actor", actorName(store, store.identity(store.columns().identity[*row])))
                                 : term("userIdentity.arn", event.arn);
    case Shared::Secret: {
        std::vector<std::string_view> names;
        for (const ResourceId id : event.resources) {
            names.push_back(store.text(store.resource(id).name));
        }
        return FilterTerm::anyOf("resource", names);
    }
    case Shared::Session:
        return term("userIdentity.arn", event.arn);
    case Shared::AccessKey:
        return term("userIdentity.accessKeyId", event.accessKeyId);
    case Shared::SourceIp:
        return term("sourceIPAddress", event.sourceIpAddress);
    }
    return {};
}

void EventActions::pivot(Shared shared, int marginSeconds)
{
    EventQuestion question;
    question.query = termOf(shared);
    question.scope = EventScope::Everybody;
    const std::optional<EventIndex> row = m_model.eventAt(m_table.currentIndex().row());
    if (!row || question.query.isEmpty()) {
        return;
    }
    std::optional<TimeRange> range;
    if (const std::optional<UtcTime> time = m_state.findings()->snapshot->events->event(*row).time;
        time && marginSeconds > 0) {
        range = TimeRange{*time - marginSeconds, *time + marginSeconds + 1};
    }
    m_state.askFor(question, range);
}

void EventActions::copyAs(EventFormat format)
{
    if (const std::vector<EventIndex> events = selectedEvents(m_table, m_model, maximumCopied); !events.empty()) {
        m_state.wantEventText(events, format);
    }
}

} // namespace latchlight
