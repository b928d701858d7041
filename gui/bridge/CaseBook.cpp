// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/bridge/CaseBook.h"

#include <QDateTime>

#include <utility>

namespace latchlight {

namespace {

UtcTime now()
{
    return {QDateTime::currentSecsSinceEpoch()};
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

CaseSnapshot CaseBook::snapshot() const
{
    return m_case ? m_case->snapshot() : CaseSnapshot();
}

ActorCase CaseBook::of(const ActorKey& actor) const
{
    return m_case ? m_case->snapshot().of(actor) : ActorCase();
}

bool CaseBook::isAtRisk() const
{
    return m_case && m_case->path().empty() &&
           !(m_case->snapshot().actors.empty() && m_case->snapshot().suppressions.empty());
}

bool CaseBook::open(const std::filesystem::path& file)
{
    Expected<CaseFile> opened = CaseFile::open(file);
    if (!opened) {
        Q_EMIT failed(opened.error());
        return false;
    }
    m_case = std::move(*opened);
    Q_EMIT caseReplaced();
    return true;
}

bool CaseBook::saveAs(const std::filesystem::path& file)
{
    return m_case && report(m_case->saveAs(file));
}

void CaseBook::startAnew()
{
    Expected<CaseFile> fresh = CaseFile::inMemory();
    if (!fresh) {
        m_case.reset();
        Q_EMIT failed(fresh.error());
        return;
    }
    m_case = std::move(*fresh);
    Q_EMIT caseReplaced();
}

void CaseBook::setSources(const std::vector<std::string>& sources)
{
    if (m_case) {
        report(m_case->setSources(sources));
    }
}

void CaseBook::setTicked(const ActorKey& actor, const std::string& itemId, Qt::CheckState state)
{
    ChecklistMark mark = of(actor).checklist[itemId];
    mark.isTicked = state == Qt::Checked;
    setMark(actor, itemId, mark);
}

void CaseBook::setNote(const ActorKey& actor, const std::string& itemId, const std::string& note)
{
    ChecklistMark mark = of(actor).checklist[itemId];
    mark.note = note;
    setMark(actor, itemId, mark);
}

void CaseBook::setMark(const ActorKey& actor, const std::string& itemId, const ChecklistMark& mark)
{
    if (!m_case || of(actor).checklist[itemId] == mark) {
        return;
    }
    if (report(m_case->setMark(actor, itemId, mark, now(), m_analyst))) {
        Q_EMIT actorChanged(actor);
    }
}

void CaseBook::setVerdict(const ActorKey& actor, const Verdict& verdict)
{
    if (!m_case || of(actor).verdict == verdict) {
        return;
    }
    if (report(m_case->setVerdict(actor, verdict, now(), m_analyst))) {
        Q_EMIT actorChanged(actor);
    }
}

bool CaseBook::addSuppression(const Suppression& suppression)
{
    if (!m_case) {
        return false;
    }
    if (const auto added = m_case->addSuppression(suppression, now(), m_analyst); !added) {
        Q_EMIT failed(added.error());
        return false;
    }
    Q_EMIT suppressionsChanged();
    return true;
}

void CaseBook::removeSuppression(const std::string& id)
{
    if (m_case && report(m_case->removeSuppression(id, now(), m_analyst))) {
        Q_EMIT suppressionsChanged();
    }
}

bool CaseBook::report(const Expected<void>& outcome)
{
    if (!outcome) {
        Q_EMIT failed(outcome.error());
    }
    return outcome.has_value();
}

} // namespace latchlight
