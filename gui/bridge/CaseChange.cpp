// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/bridge/CaseChange.h"

#include <utility>

namespace latchlight {

namespace {

constexpr int mergeable = 1;
constexpr int neverMerged = -1; ///< as QUndoCommand::id() has it

} // namespace

CaseChange::CaseChange(Parts parts, Runner run)
    : QUndoCommand(parts.text)
    , m_parts(std::move(parts))
    , m_run(std::move(run))
{
    m_since.start();
}

void CaseChange::redo()
{
    setObsolete(!m_run(m_parts.apply, m_wasMade ? ChangeOrigin::Redone : ChangeOrigin::Made));
    m_wasMade = true;
}

void CaseChange::undo()
{
    setObsolete(!m_run(m_parts.revert, ChangeOrigin::Undone));
}

int CaseChange::id() const
{
    return m_parts.mergeKey.isEmpty() ? neverMerged : mergeable;
}

bool CaseChange::mergeWith(const QUndoCommand* other)
{
    const auto* later = dynamic_cast<const CaseChange*>(other);
    const bool isSameNote = later != nullptr && !later->hasFailed() && later->m_parts.mergeKey == m_parts.mergeKey &&
                            m_since.elapsed() < typingPauseMs;
    if (isSameNote) {
        m_parts.apply = later->m_parts.apply;
        m_since.restart();
    }
    return isSameNote;
}

} // namespace latchlight
