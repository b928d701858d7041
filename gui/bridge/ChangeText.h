// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/casefile/JournalEntry.h"

#include <QCoreApplication>
#include <QString>

#include <cstddef>

namespace latchlight {

/// What was changed in a case, in words: as a phrase for "Undo: …", and as entries of the history.
class ChangeText
{
    Q_DECLARE_TR_FUNCTIONS(ChangeText)

public:
    [[nodiscard]] static QString of(const Verdict& before, const Verdict& after);
    [[nodiscard]] static QString ofTick(bool isTicked);
    [[nodiscard]] static QString ofStepNote();
    [[nodiscard]] static QString of(const ActorMark& before, const ActorMark& after);
    [[nodiscard]] static QString ofEvents(const EventMark& before, const EventMark& after, std::size_t events);
    [[nodiscard]] static QString ofRotation(bool isRotated);
    [[nodiscard]] static QString ofAddedSuppression();
    [[nodiscard]] static QString ofRemovedSuppression();

    /// What an entry of the journal is about: "Star of the user", "Disposition".
    [[nodiscard]] static QString kindOf(const JournalEntry& entry);
    /// What it was about in particular; empty where kind and user say all.
    [[nodiscard]] static QString subjectOf(const JournalEntry& entry);
    /// A value before or after, in words where it is one of ours.
    [[nodiscard]] static QString valueOf(const JournalEntry& entry, const std::string& value);
    [[nodiscard]] static QString of(ChangeOrigin how);
};

} // namespace latchlight
