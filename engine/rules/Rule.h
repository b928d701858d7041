// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/rules/DetectorOptions.h"
#include "engine/rules/RuleTarget.h"
#include "engine/rules/SearchQuery.h"
#include "engine/store/Principal.h"

#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace latchlight {

enum class Severity { Info, Low, Medium, High, Critical };

/// ATT&CK names: `TA0007`, `Discovery`.
struct AttackReference
{
    std::string id;
    std::string name;
};

/// What has to come first for an event to be counted, as in a sequence of events (Sigma: temporal_ordered).
struct PrecedingEvent
{
    static constexpr std::int64_t shortestTimespan = 1;
    static constexpr std::int64_t longestTimespan = 2592000;

    SearchQuery query;
    std::int64_t timespan = 3600; ///< s from that event to the counted one
};

/// What to look for and how to judge it. Read from a JSON file that analysts may write:
///
///     {
///       "id": "secrets-manager-enumeration",       required; lower-case letters, digits and single dashes, at most 100
///       "title": "…",                              required; one line
///       "description": "…",                        required; may have several lines
///       "enabled": true,                           default true
///       "query": "eventName:GetSecretValue …",     required; the search syntax of SearchQuery
///       "precededBy": {"query": "…", "timespan": 3600},  counts only what follows such an event of the same user
///       "target": "secret",                        default resource; parameter, key, role, eventName
///       "detector": "adaptive",                    required; adaptive, percentile, threshold
///       "identity": "session",                     default session; role, principal, accessKey, sourceIp
///       "options": {"bucketDuration": 1800},       the options of DetectorOptions; whatever is left out has its
///       default "attack": {"tactic": {"id": "TA0007", "name": "Discovery"},
///                  "technique": {"id": "T1526", "name": "Cloud Service Discovery"}},
///       "maximumSeverity": "critical",             default critical; info, low, medium, high
///       "falsePositives": ["…"],
///       "references": ["https://…"],               http or https
///       "checklist": "secrets-manager-enumeration" id of a checklist
///     }
///
/// Unknown and repeated keys are errors, so that a misspelt one cannot go unnoticed.
struct Rule
{
    std::string id; ///< kebab-case, unique
    std::string title;
    std::string description;
    bool isEnabled = true;
    SearchQuery query; ///< the events that are counted
    std::optional<PrecedingEvent> precededBy;
    RuleTarget target = RuleTarget::Resource; ///< what is counted as distinct and new
    DetectorKind detector = DetectorKind::Adaptive;
    IdentityKey identity = IdentityKey::Session;
    DetectorOptions options;
    AttackReference tactic;
    AttackReference technique;
    Severity maximumSeverity = Severity::Critical;
    std::vector<std::string> falsePositives;
    std::vector<std::string> references;
    std::string checklist; ///< id of the checklist in resources/checklists; empty: none
    std::filesystem::path source;
};

[[nodiscard]] std::string_view severityName(Severity severity); ///< info, low, medium, high, critical
[[nodiscard]] std::optional<Severity> severityFromName(std::string_view name);

/// Limits of a rule file.
inline constexpr std::size_t maximumRuleBytes = 1048576;
inline constexpr std::size_t maximumRuleDepth = 16;

/// Reads and validates one rule file. The error is FileNotFound or FileUnreadable, or InvalidRule with the `path`, the
/// JSON pointer of the wrong key in `key`, and in `detail` one of too-large, too-deep (with `limit`), invalid-json
/// (`offset` in bytes), duplicate-key, missing-key, unknown-key (`unknown-key:NAME` when another was probably meant),
/// expected-object, expected-array, expected-string, expected-boolean, expected-integer, `expected-one-of:A|B|C`,
/// `VALUE (MINIMUM..MAXIMUM)`, expected-kebab-case, expected-tactic-id, expected-technique-id, expected-url, empty,
/// too-long, control-character; for `/query` the detail of the query's error and, where there is one, the text at fault
/// in parentheses
/// (`offset` in characters of the query); for an option the detail of setOption().
[[nodiscard]] Expected<Rule> readRule(const std::filesystem::path& file);
/// The same for the text of a rule; `source` only names it.
[[nodiscard]] Expected<Rule> parseRule(std::string_view json, const std::filesystem::path& source);

/// The rules of some folders. A wrong file is an error in the list; the others still load.
struct RuleCatalog
{
    std::vector<Rule> rules; ///< sorted by id; a later folder replaces a rule of the same id
    std::vector<Error> errors;

    /// Reads the `*.json` files of each folder, not of folders in it, in order of their names. A folder that is not
    /// there is an error, so is an id that another file of the same folder already has (`duplicate-id`).
    [[nodiscard]] static RuleCatalog load(const std::vector<std::filesystem::path>& folders);
    /// Null if there is no rule of that id.
    [[nodiscard]] const Rule* find(std::string_view id) const;
};

} // namespace latchlight
