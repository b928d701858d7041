// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string> // first: moc (Qt 6.4) cannot read <compare> before it

#include "engine/base/UtcTime.h"
#include "engine/casefile/EventKey.h"
#include "engine/detection/Suppression.h"

#include <cstdint>
#include <map>
#include <set>
#include <string_view>
#include <vector>

namespace latchlight {

enum class TriageState { Open, UnderReview, Archived };
enum class Disposition { Undetermined, TruePositive, Benign };

[[nodiscard]] std::string_view triageStateName(TriageState state);       ///< open, under-review, archived
[[nodiscard]] std::string_view dispositionName(Disposition disposition); ///< undetermined, true-positive, benign

/// Names an actor across sessions, independent of its number in one store.
struct ActorKey
{
    std::string ruleId;
    std::string identityKey; ///< identityKeyName
    std::string account;
    std::string role;
    std::string name;
    std::string arn; ///< ARN of the actor; tells apart what account, role and name do not

    friend auto operator<=>(const ActorKey&, const ActorKey&) = default;
};

struct Verdict
{
    TriageState state = TriageState::Open;
    Disposition disposition = Disposition::Undetermined;
    std::string reason;
    std::string notes;

    friend bool operator==(const Verdict&, const Verdict&) = default;
};

struct ChecklistMark
{
    bool isTicked = false;
    std::string note;

    friend bool operator==(const ChecklistMark&, const ChecklistMark&) = default;
};

/// Short words of the analyst's own, each as `tagOf` gives it.
using Tags = std::set<std::string>;

/// A tag as it is kept: without line ends, commas and other control characters, without blanks at its ends, at most
/// `maximumTagBytes` long. Empty: nothing of it can be kept.
[[nodiscard]] std::string tagOf(std::string_view text);
inline constexpr std::size_t maximumTagBytes = 64;

/// The tags of a text that separates them by commas, and the other way round ("a, b").
[[nodiscard]] Tags tagsFromText(std::string_view text);
[[nodiscard]] std::string textOfTags(const Tags& tags);

/// What an analyst hangs on a user besides the verdict.
struct ActorMark
{
    bool isStarred = false;
    Tags tags;
    std::string assignee; ///< who looks into it; empty: nobody

    friend bool operator==(const ActorMark&, const ActorMark&) = default;
};

/// What an analyst hangs on one event.
struct EventMark
{
    bool isStarred = false;
    Tags tags;
    std::string note;

    [[nodiscard]] bool isEmpty() const { return *this == EventMark(); }
    friend bool operator==(const EventMark&, const EventMark&) = default;
};

/// Everything an analyst has decided about one actor.
struct ActorCase
{
    Verdict verdict;
    std::map<std::string, ChecklistMark> checklist; ///< by item id
    ActorMark mark;

    /// A note on the user or on one of its steps.
    [[nodiscard]] bool hasNote() const;
};

/// One file or folder that the case was made from.
struct CaseSource
{
    std::string path;
    std::string sha256;      ///< as `SourceDigest` defines it, lower-case hexadecimal; empty: not computed yet
    std::uint64_t files = 0; ///< regular files in it when that was computed
    std::uint64_t bytes = 0; ///< their size on disk
    UtcTime digested;        ///< when it was computed

    friend bool operator==(const CaseSource&, const CaseSource&) = default;
};

/// Who has a case open, since when.
struct CaseHolder
{
    std::string who;
    std::string host;
    std::int64_t process = 0; ///< id
    UtcTime since;

    friend bool operator==(const CaseHolder&, const CaseHolder&) = default;
};

/// Who marked a secret as rotated, and when.
struct RotationMark
{
    UtcTime time;
    std::string who; ///< empty where the journal does not tell

    friend bool operator==(const RotationMark&, const RotationMark&) = default;
};

/// What the case calls a secret: its name with account and region, which tell apart secrets of one name.
[[nodiscard]] std::string caseNameOf(const ResourceName& secret);
/// By caseNameOf().
using RotatedSecrets = std::map<std::string, RotationMark>;

/// The analyst's work as a value: what the report and the window need. Copyable.
struct CaseSnapshot
{
    std::vector<CaseSource> sources;
    std::map<ActorKey, ActorCase> actors;
    std::map<EventKey, EventMark> events; ///< those with a mark
    RotatedSecrets rotatedSecrets;
    std::vector<Suppression> suppressions;       ///< by id
    std::map<std::string, std::string> settings; ///< how the case was looked at; names and values are the window's

    [[nodiscard]] const ActorCase& of(const ActorKey& key) const; ///< an empty case where nothing was decided
    [[nodiscard]] const EventMark& of(const EventKey& key) const; ///< no mark where there is none
    [[nodiscard]] std::vector<std::string> sourcePaths() const;
    /// True if an analyst has decided anything; sources and settings do not count.
    [[nodiscard]] bool hasDecisions() const;
};

} // namespace latchlight
