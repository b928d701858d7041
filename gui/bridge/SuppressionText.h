// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/session/SessionSnapshot.h"

#include <QCoreApplication>
#include <QString>

namespace latchlight {

/// What is said of signals that are known noise.
class SuppressionText final
{
    Q_DECLARE_TR_FUNCTIONS(SuppressionText)

public:
    /// The suppression that covers the signal; null: none, or it is no longer part of the snapshot.
    [[nodiscard]] static const Suppression* covering(const Signal& signal, const SessionSnapshot& snapshot);
    /// The mark of a user: "Suppressed", or how many of its signals are; empty for none. `suppressed` of `all`.
    [[nodiscard]] static QString mark(std::size_t suppressed, std::size_t all);
    /// One sentence: reason, author and until when.
    [[nodiscard]] static QString sentence(const Suppression& suppression);
    /// Until when it holds, in words.
    [[nodiscard]] static QString until(const Suppression& suppression);
};

} // namespace latchlight
