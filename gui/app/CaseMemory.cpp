// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/CaseMemory.h"

#include "gui/app/InvestigationArea.h"
#include "gui/app/WindowSettings.h"
#include "gui/bridge/CaseBook.h"
#include "gui/bridge/ScoringDesk.h"
#include "gui/bridge/ScoringJson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <map>

namespace latchlight {

namespace {

// Names of the settings in the case.
constexpr const char* scoringName = "scoring";
constexpr const char* selectionName = "selection";
constexpr const char* usersName = "users";
constexpr const char* panesName = "panes";
constexpr const char* columnsName = "columns";
constexpr const char* tabName = "tab";

/// Kinds of marks by the name that the case has of them.
const std::map<QString, MarkKind>& markKinds()
{
    static const std::map<QString, MarkKind> kinds{{QStringLiteral("starred"), MarkKind::Starred},
                                                   {QStringLiteral("noted"), MarkKind::Noted},
                                                   {QStringLiteral("tagged"), MarkKind::Tagged}};
    return kinds;
}

QString text(const std::string& value)
{
    return QString::fromStdString(value);
}

std::string encoded(const QByteArray& bytes)
{
    return bytes.toBase64().toStdString();
}

QByteArray decoded(const std::map<std::string, std::string>& settings, const char* name)
{
    const auto found = settings.find(name);
    return found == settings.end() ? QByteArray() : QByteArray::fromBase64(QByteArray::fromStdString(found->second));
}

/// The texts that tell users apart, in order.
QJsonArray arrayOf(const ActorKey& user)
{
    return {text(user.ruleId), text(user.identityKey), text(user.account),
            text(user.role),   text(user.name),        text(user.arn)};
}

void writeRange(QJsonObject& object, const QString& from, const QString& to, const std::optional<TimeRange>& range)
{
    if (range) {
        object[from] = text(formatUtcTime(range->begin));
        object[to] = text(formatUtcTime(range->end));
    }
}

std::optional<TimeRange> readRange(const QJsonObject& object, const QString& from, const QString& to)
{
    const auto begin = parseUtcTime(object[from].toString().toStdString());
    const auto end = parseUtcTime(object[to].toString().toStdString());
    return begin && end && *begin < *end ? std::optional<TimeRange>({*begin, *end}) : std::nullopt;
}

ActorKey userOf(const QJsonArray& array)
{
    const auto at = [&array](int index) { return array.at(index).toString().toStdString(); };
    return {at(0), at(1), at(2), at(3), at(4), at(5)};
}

} // namespace

CaseMemory::CaseMemory(CaseBook& caseBook, InvestigationState& state, ScoringDesk& desk, InvestigationArea& area,
                       QObject* parent)
    : QObject(parent)
    , m_caseBook(caseBook)
    , m_state(state)
    , m_desk(desk)
    , m_area(area)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &CaseMemory::store);
    connect(&m_caseBook, &CaseBook::caseOpened, this, &CaseMemory::takeCase);
    for (const auto change :
         {&InvestigationState::userChanged, &InvestigationState::rangeChanged, &InvestigationState::questionChanged}) {
        connect(&m_state, change, this, &CaseMemory::noteChange);
    }
    connect(&m_desk, &ScoringDesk::scoringChanged, this, &CaseMemory::noteChange);
    connect(&m_area, &InvestigationArea::viewChanged, this, &CaseMemory::noteChange);
}

void CaseMemory::takeCase()
{
    m_pause.stop();
    m_isShown = false;
    m_pending.reset();
    const std::map<std::string, std::string>& settings = m_caseBook.snapshot().settings;
    if (const auto scoring = settings.find(scoringName); scoring != settings.end()) {
        if (const auto options = scoringFromJson(scoring->second)) {
            m_desk.restore(*options);
        }
    }
    if (const auto selection = settings.find(selectionName); selection != settings.end()) {
        m_pending = selectionFromJson(selection->second);
    }
    restoreWindow();
}

void CaseMemory::restoreWindow()
{
    const std::map<std::string, std::string>& settings = m_caseBook.snapshot().settings;
    if (settings.empty()) {
        return;
    }
    m_area.restoreLayout(decoded(settings, panesName), WindowSettings::layoutVersion);
    m_area.restoreColumns(decoded(settings, columnsName));
    m_area.restoreUserFilter(decoded(settings, usersName));
    m_area.showTab(decoded(settings, tabName));
}

bool CaseMemory::restoreSelection()
{
    m_isShown = true;
    if (!m_pending) {
        return false;
    }
    if (m_state.userIndex()) { // the analyst was faster
        m_pending.reset();
        return false;
    }
    const std::optional<std::size_t> index = indexOf(m_pending->user);
    if (!index) {
        const bool isMoreToCome = m_state.findings()->snapshot->isPreview;
        if (!isMoreToCome) {
            m_pending.reset();
        }
        return isMoreToCome;
    }
    const Selection selection = *m_pending;
    m_pending.reset();
    m_state.selectUser(index);
    m_state.askFor(selection.question, selection.range);
    m_area.restoreTimelineZoom(selection.zoom);
    return false;
}

std::optional<std::size_t> CaseMemory::indexOf(const ActorKey& user) const
{
    const std::vector<RankedUser>& users = m_state.findings()->users;
    const auto found =
        std::find_if(users.begin(), users.end(), [&user](const RankedUser& other) { return other.key == user; });
    return found == users.end() ? std::nullopt
                                : std::optional<std::size_t>(static_cast<std::size_t>(found - users.begin()));
}

void CaseMemory::noteChange()
{
    if (m_isShown && !m_pending) {
        m_pause.start();
    }
}

void CaseMemory::store()
{
    m_pause.stop();
    if (!m_isShown || m_pending || m_caseBook.isReadOnly()) {
        return;
    }
    std::map<std::string, std::string> settings = m_caseBook.snapshot().settings;
    settings[scoringName] = scoringToJson(m_desk.scoring());
    if (const RankedUser* user = m_state.user()) {
        settings[selectionName] =
            selectionToJson({user->key, m_state.range(), m_state.question(), m_area.timelineZoom()});
    }
    settings[usersName] = encoded(m_area.userFilter());
    settings[panesName] = encoded(m_area.saveState(WindowSettings::layoutVersion));
    settings[columnsName] = encoded(m_area.columns());
    settings[tabName] = encoded(m_area.shownTab());
    m_caseBook.setSettings(settings);
}

std::string CaseMemory::selectionToJson(const Selection& selection)
{
    QJsonObject object;
    object[QStringLiteral("user")] = arrayOf(selection.user);
    writeRange(object, QStringLiteral("from"), QStringLiteral("to"), selection.range);
    writeRange(object, QStringLiteral("shownFrom"), QStringLiteral("shownTo"), selection.zoom);
    object[QStringLiteral("query")] = selection.question.query;
    object[QStringLiteral("title")] = selection.question.title;
    object[QStringLiteral("everybody")] = selection.question.scope == EventScope::Everybody;
    for (const auto& [name, kind] : markKinds()) {
        if (selection.question.marks.kind == kind) {
            object[QStringLiteral("marks")] = name;
        }
    }
    object[QStringLiteral("tag")] = text(selection.question.marks.tag);
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString();
}

std::optional<CaseMemory::Selection> CaseMemory::selectionFromJson(const std::string& json)
{
    const QJsonObject object = QJsonDocument::fromJson(QByteArray::fromStdString(json)).object();
    const QJsonArray user = object[QStringLiteral("user")].toArray();
    if (user.isEmpty()) {
        return std::nullopt;
    }
    Selection selection;
    selection.user = userOf(user);
    selection.range = readRange(object, QStringLiteral("from"), QStringLiteral("to"));
    selection.zoom = readRange(object, QStringLiteral("shownFrom"), QStringLiteral("shownTo"));
    selection.question.query = object[QStringLiteral("query")].toString();
    selection.question.title = object[QStringLiteral("title")].toString();
    selection.question.scope =
        object[QStringLiteral("everybody")].toBool() ? EventScope::Everybody : EventScope::SelectedUser;
    const auto kind = markKinds().find(object[QStringLiteral("marks")].toString());
    if (kind != markKinds().end()) {
        selection.question.marks = {kind->second, object[QStringLiteral("tag")].toString().toStdString()};
    }
    return selection;
}

} // namespace latchlight
