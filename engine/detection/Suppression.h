// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/Expected.h"
#include "engine/detection/Signal.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace latchlight {

/// What a suppression is about.
enum class SuppressionKind {
    Actor,    ///< name or ARN of a user
    Secret,   ///< name or ARN of a secret
    SourceIp, ///< address or network
    Query     ///< search syntax
};

[[nodiscard]] std::string_view suppressionKindName(SuppressionKind kind); ///< actor, secret, sourceIp, query
[[nodiscard]] std::optional<SuppressionKind> suppressionKindFromName(std::string_view name);

/// Known noise, which an analyst answers for.
///
/// A signal is hidden only when suppressions cover every one of its requests: a user who is known for retrying one
/// secret comes back as soon as it asks for another one, and so does a network when the user turns up elsewhere.
/// The expiry is compared with the time at which a signal was raised, not with today: the same archive always gives the
/// same signals.
struct Suppression
{
    std::string id; ///< made by the case file; orders suppressions
    SuppressionKind kind = SuppressionKind::Actor;
    std::string value;
    std::string ruleId; ///< empty: every rule
    std::string reason; ///< required
    std::string author;
    UtcTime created;
    std::optional<UtcTime> expires; ///< exclusive; hides signals raised before. None: for good

    friend bool operator==(const Suppression&, const Suppression&) = default;
};

/// InvalidSuppression with `key` = value, reason or expires and `detail` = missing, too-long, not-a-network or
/// not-after-creation; InvalidQuery for a query that cannot be read.
[[nodiscard]] Expected<void> checkSuppression(const Suppression& suppression);

/// The suppression in the search syntax: the events that it is about. One for a secret covers only requests for that
/// secret alone.
[[nodiscard]] std::string queryOf(const Suppression& suppression);

/// Suppressions compiled against one store.
class SuppressionFilter final
{
public:
    /// Those that checkSuppression refuses cover nothing.
    SuppressionFilter(const std::vector<Suppression>& suppressions, const EventStore& store);

    /// The id of the suppression that covers the signal's first request, where all are covered; none: the signal is
    /// shown. A draft has an empty id.
    [[nodiscard]] std::optional<std::string> covering(const Signal& signal, const ActorIndex& actors,
                                                      const CountSeries& series) const;

private:
    struct Entry
    {
        Suppression suppression;
        EventFilter filter;
    };
    [[nodiscard]] bool covers(const Entry& entry, EventIndex row) const;

    const EventStore& m_store;
    std::vector<Entry> m_entries;
};

/// Whether signals that are covered take part in what is shown.
enum class SuppressedSignals { Hidden, Shown };

/// What one suppression does.
struct SuppressionEffect
{
    std::size_t signalCount = 0;   ///< that it hides
    std::size_t userCount = 0;     ///< that have one of these signals
    std::size_t hiddenUsers = 0;   ///< of them, those that are left without any signal
    std::size_t eventCount = 0;    ///< matching requests in the signals
    std::size_t partlyCovered = 0; ///< signals that stay, because only a part of their requests is covered
};

} // namespace latchlight
