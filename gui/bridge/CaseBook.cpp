// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/bridge/CaseBook.h"

#include "gui/bridge/ChangeText.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QSysInfo>

#include <algorithm>
#include <memory>
#include <utility>

namespace latchlight {

namespace {

UtcTime now()
{
    return {QDateTime::currentSecsSinceEpoch()};
}

/// Changes of this text that follow one another belong together.
QString mergeKeyOf(const ActorKey& actor, const std::string& field)
{
    std::string key = field;
    for (const std::string& part :
         {actor.ruleId, actor.identityKey, actor.account, actor.role, actor.name, actor.arn}) {
        key += '\n' + part;
    }
    return QString::fromStdString(key);
}

} // namespace

CaseBook::CaseBook(std::string analyst, QObject* parent)
    : QObject(parent)
    , m_analyst(std::move(analyst))
{
    startAnew();
}

std::filesystem::path CaseBook::file() const
{
    return m_case ? m_case->path() : std::filesystem::path();
}

const CaseSnapshot& CaseBook::snapshot() const
{
    static const CaseSnapshot nothing;
    return m_case ? m_case->snapshot() : nothing;
}

ActorCase CaseBook::of(const ActorKey& actor) const
{
    return snapshot().of(actor);
}

std::vector<JournalEntry> CaseBook::journal()
{
    auto entries = m_case ? m_case->journal() : Expected<std::vector<JournalEntry>>();
    if (!entries) {
        Q_EMIT failed(entries.error());
        return {};
    }
    return std::move(*entries);
}

bool CaseBook::isAtRisk() const
{
    return m_case && m_case->path().empty() && snapshot().hasDecisions();
}

std::optional<CaseHolder> CaseBook::openElsewhere() const
{
    return m_case ? m_case->openElsewhere() : std::nullopt;
}

CaseHolder CaseBook::holder() const
{
    return {m_analyst, QSysInfo::machineHostName().toStdString(), QCoreApplication::applicationPid(), now()};
}

JournalAuthor CaseBook::author(ChangeOrigin how) const
{
    return {now(), m_analyst, how};
}

bool CaseBook::open(const std::filesystem::path& file)
{
    std::error_code failure;
    const bool isOpenAlready = !isReadOnly() && std::filesystem::equivalent(file, this->file(), failure);
    if (!isOpenAlready && !read(file)) {
        return false;
    }
    Q_EMIT caseOpened();
    Q_EMIT caseReplaced();
    return true;
}

bool CaseBook::reopen()
{
    if (!read(file())) {
        return false;
    }
    Q_EMIT caseReplaced();
    return true;
}

bool CaseBook::read(const std::filesystem::path& file)
{
    std::error_code failure;
    if (!std::filesystem::exists(file, failure)) {
        Q_EMIT failed({ErrorCode::FileNotFound, file.string(), {}, {}});
        return false;
    }
    Expected<CaseFile> opened = CaseFile::open(file, holder());
    if (!opened &&
        (opened.error().code == ErrorCode::CaseFileLocked || opened.error().code == ErrorCode::FileUnwritable)) {
        opened = CaseFile::openReadOnly(file, holder());
    }
    if (!opened) {
        Q_EMIT failed(opened.error());
        return false;
    }
    m_case = std::move(*opened);
    m_undoStack.clear();
    return true;
}

bool CaseBook::saveAs(const std::filesystem::path& file)
{
    if (!m_case) {
        return false;
    }
    const bool wasReadOnly = isReadOnly();
    const bool isSaved = report(m_case->saveAs(file));
    if (isSaved && wasReadOnly) {
        Q_EMIT caseReplaced();
    }
    return isSaved;
}

void CaseBook::startAnew()
{
    Expected<CaseFile> fresh = CaseFile::inMemory(holder());
    m_undoStack.clear();
    if (!fresh) {
        m_case.reset();
        Q_EMIT failed(fresh.error());
        return;
    }
    m_case = std::move(*fresh);
    Q_EMIT caseOpened();
    Q_EMIT caseReplaced();
}

void CaseBook::setSources(const std::vector<std::string>& sources)
{
    if (m_case && !isReadOnly() && report(m_case->setSources(sources, author()))) {
        Q_EMIT sourcesChanged();
    }
}

void CaseBook::relocateSource(const std::string& from, const std::string& to)
{
    if (m_case && report(m_case->relocateSource(from, to, author()))) {
        Q_EMIT sourcesChanged();
    }
}

void CaseBook::setDigest(const CaseSource& digested)
{
    if (m_case && !isReadOnly() && report(m_case->setDigest(digested, author()))) {
        Q_EMIT sourcesChanged();
    }
}

void CaseBook::setSettings(const std::map<std::string, std::string>& settings)
{
    if (m_case && !isReadOnly()) {
        // Nobody asked for this, and nothing that was decided is lost with it: a full disk is told by the next mark.
        static_cast<void>(m_case->setSettings(settings));
    }
}

void CaseBook::setTicked(const ActorKey& actor, const std::string& itemId, Qt::CheckState state)
{
    ChecklistMark mark = of(actor).checklist[itemId];
    mark.isTicked = state == Qt::Checked;
    setMark(actor, itemId, mark, {ChangeText::ofTick(mark.isTicked), {}, {}});
}

void CaseBook::setNote(const ActorKey& actor, const std::string& itemId, const std::string& note)
{
    ChecklistMark mark = of(actor).checklist[itemId];
    mark.note = note;
    setMark(actor, itemId, mark, {ChangeText::ofStepNote(), {}, {}, mergeKeyOf(actor, "step " + itemId)});
}

void CaseBook::setMark(const ActorKey& actor, const std::string& itemId, const ChecklistMark& mark,
                       CaseChange::Parts parts)
{
    const ChecklistMark before = of(actor).checklist[itemId];
    if (before == mark) {
        return;
    }
    const auto step = [actor, itemId](const ChecklistMark& wanted) -> CaseChange::Step {
        return [=](CaseFile& file, const JournalAuthor& by) { return file.setMark(actor, itemId, wanted, by); };
    };
    parts.apply = step(mark);
    parts.revert = step(before);
    change(std::move(parts), [this, actor] { Q_EMIT actorChanged(actor); });
}

void CaseBook::setVerdict(const ActorKey& actor, const Verdict& verdict)
{
    const Verdict before = of(actor).verdict;
    if (before == verdict) {
        return;
    }
    const auto step = [actor](const Verdict& wanted) -> CaseChange::Step {
        return [=](CaseFile& file, const JournalAuthor& by) { return file.setVerdict(actor, wanted, by); };
    };
    Verdict withoutNotes = verdict;
    withoutNotes.notes = before.notes;
    const QString mergeKey = withoutNotes == before ? mergeKeyOf(actor, "notes") : QString();
    change({ChangeText::of(before, verdict), step(verdict), step(before), mergeKey},
           [this, actor] { Q_EMIT actorChanged(actor); });
}

void CaseBook::setActorMark(const ActorKey& actor, const ActorMark& mark)
{
    const ActorMark before = of(actor).mark;
    if (before == mark) {
        return;
    }
    const auto step = [actor](const ActorMark& wanted) -> CaseChange::Step {
        return [=](CaseFile& file, const JournalAuthor& by) { return file.setActorMark(actor, wanted, by); };
    };
    change({ChangeText::of(before, mark), step(mark), step(before)}, [this, actor] { Q_EMIT actorChanged(actor); });
}

void CaseBook::setEventMarks(const std::map<EventKey, EventMark>& marks)
{
    std::map<EventKey, EventMark> before;
    std::map<EventKey, EventMark> after;
    for (const auto& [event, mark] : marks) {
        if (const EventMark& current = snapshot().of(event); current != mark) {
            before[event] = current;
            after[event] = mark;
        }
    }
    if (after.empty()) {
        return;
    }
    const auto step = [](const std::map<EventKey, EventMark>& wanted) -> CaseChange::Step {
        return [=](CaseFile& file, const JournalAuthor& by) { return file.setEventMarks(wanted, by); };
    };
    change(
        {ChangeText::ofEvents(before.begin()->second, after.begin()->second, after.size()), step(after), step(before)},
        [this] { Q_EMIT eventMarksChanged(); });
}

void CaseBook::setRotated(const std::string& secret, Qt::CheckState state)
{
    const bool isRotated = state == Qt::Checked;
    if (snapshot().rotatedSecrets.count(secret) == (isRotated ? 1U : 0U)) {
        return;
    }
    const auto step = [secret](bool wanted) -> CaseChange::Step {
        return [=](CaseFile& file, const JournalAuthor& by) { return file.setRotated(secret, wanted, by); };
    };
    change({ChangeText::ofRotation(isRotated), step(isRotated), step(!isRotated)},
           [this] { Q_EMIT rotatedSecretsChanged(); });
}

bool CaseBook::addSuppression(const Suppression& suppression)
{
    // The case gives it an id when it is added first.
    const auto added = std::make_shared<Suppression>(suppression);
    added->id.clear();
    const auto apply = [added](CaseFile& file, const JournalAuthor& by) -> Expected<void> {
        if (!added->id.empty()) {
            return file.restoreSuppression(*added, by);
        }
        if (const auto id = file.addSuppression(*added, by); !id) {
            return unexpected(id.error());
        }
        *added = file.snapshot().suppressions.back();
        return {};
    };
    const auto revert = [added](CaseFile& file, const JournalAuthor& by) {
        return file.removeSuppression(added->id, by);
    };
    return change({ChangeText::ofAddedSuppression(), apply, revert}, [this] { Q_EMIT suppressionsChanged(); });
}

void CaseBook::removeSuppression(const std::string& id)
{
    const std::vector<Suppression>& suppressions = snapshot().suppressions;
    const auto found = std::find_if(suppressions.begin(), suppressions.end(),
                                    [&id](const Suppression& suppression) { return suppression.id == id; });
    if (found == suppressions.end()) {
        return;
    }
    const auto apply = [id](CaseFile& file, const JournalAuthor& by) { return file.removeSuppression(id, by); };
    const auto revert = [removed = *found](CaseFile& file, const JournalAuthor& by) {
        return file.restoreSuppression(removed, by);
    };
    change({ChangeText::ofRemovedSuppression(), apply, revert}, [this] { Q_EMIT suppressionsChanged(); });
}

bool CaseBook::change(CaseChange::Parts parts, const std::function<void()>& announce)
{
    if (!m_case) {
        return false;
    }
    const auto run = [this, announce](const CaseChange::Step& step, ChangeOrigin how) {
        m_wasStored = m_case && report(step(*m_case, author(how)));
        if (m_wasStored) {
            announce();
        }
        return m_wasStored;
    };
    m_undoStack.push(new CaseChange(std::move(parts), run)); // the stack owns it, or has deleted it
    return m_wasStored;
}

bool CaseBook::report(const Expected<void>& outcome)
{
    if (!outcome) {
        Q_EMIT failed(outcome.error());
    }
    return outcome.has_value();
}

} // namespace latchlight
