// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/RuleSelection.h"

#include <algorithm>
#include <iterator>
#include <system_error>
#include <utility>

namespace latchlight {

namespace {

/// One selector of ScoringOptions::rules: the id of a known rule, or a rule file.
Expected<Rule> selectRule(const RuleCatalog& catalog, const std::string& selector)
{
    if (const Rule* rule = catalog.find(selector)) {
        return *rule;
    }
    std::error_code error;
    if (std::filesystem::is_regular_file(selector, error)) {
        return readRule(selector);
    }
    return unexpected({ErrorCode::UnknownRule, {}, "rule", selector, 0, 0});
}

Expected<std::vector<Rule>> namedRules(const RuleCatalog& catalog, const std::vector<std::string>& selectors)
{
    std::vector<Rule> rules;
    for (const std::string& selector : selectors) {
        auto rule = selectRule(catalog, selector);
        if (!rule) {
            return unexpected(std::move(rule.error()));
        }
        const bool isRepeated =
            std::any_of(rules.begin(), rules.end(), [&](const Rule& other) { return other.id == rule->id; });
        if (!isRepeated) {
            rules.push_back(std::move(*rule));
        }
    }
    return rules;
}

} // namespace

Expected<void> applyTuning(Rule& rule, const RuleTuning& tuning)
{
    rule.detector = tuning.detector.value_or(rule.detector);
    rule.identity = tuning.identity.value_or(rule.identity);
    for (const auto& [key, value] : tuning.options) {
        if (auto set = setOption(rule.options, key, value); !set) {
            return set;
        }
    }
    return {};
}

Expected<std::vector<Rule>> selectRules(const RuleCatalog& catalog, const ScoringOptions& scoring)
{
    if (auto query = SearchQuery::parse(scoring.query); !query) {
        return unexpected(std::move(query.error()));
    }
    std::vector<Rule> rules;
    if (scoring.rules.empty()) {
        std::copy_if(catalog.rules.begin(), catalog.rules.end(), std::back_inserter(rules),
                     [](const Rule& rule) { return rule.isEnabled; });
    } else if (auto named = namedRules(catalog, scoring.rules)) {
        rules = std::move(*named);
    } else {
        return named;
    }
    std::sort(rules.begin(), rules.end(), [](const Rule& left, const Rule& right) { return left.id < right.id; });
    const RuleTuning forAll{scoring.detector, scoring.identity, scoring.options};
    for (Rule& rule : rules) {
        if (auto applied = applyTuning(rule, forAll); !applied) {
            return unexpected(std::move(applied.error()));
        }
        const auto own = scoring.tuning.find(rule.id);
        if (own == scoring.tuning.end()) {
            continue;
        }
        if (auto applied = applyTuning(rule, own->second); !applied) {
            return unexpected(std::move(applied.error()));
        }
    }
    return rules;
}

} // namespace latchlight
