// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/casefile/CaseFile.h"

#include <QElapsedTimer>
#include <QString>
#include <QUndoCommand>

#include <functional>

namespace latchlight {

/// One change of a case and the change that takes it back. Both are entries of the journal: nothing is erased.
class CaseChange final : public QUndoCommand
{
public:
    using Step = std::function<Expected<void>(CaseFile&, const JournalAuthor&)>;
    /// Does a step in the case; false where it could not be done.
    using Runner = std::function<bool(const Step& step, ChangeOrigin how)>;

    struct Parts
    {
        QString text; ///< what is done, as it follows "Undo: "
        Step apply;
        Step revert;
        /// Changes of the same key that follow one another within `typingPauseMs` are one: a note in the making.
        /// Empty: a change of its own.
        QString mergeKey{};
    };

    static constexpr qint64 typingPauseMs = 60000;

    CaseChange(Parts parts, Runner run);

    /// True once a step failed: the change is not in the case.
    [[nodiscard]] bool hasFailed() const { return isObsolete(); }

    void redo() override;
    void undo() override;
    [[nodiscard]] int id() const override;
    bool mergeWith(const QUndoCommand* other) override;

private:
    Parts m_parts;
    Runner m_run;
    QElapsedTimer m_since; ///< the last change that went into this one
    bool m_wasMade = false;
};

} // namespace latchlight
