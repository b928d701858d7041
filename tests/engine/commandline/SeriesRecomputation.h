// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json.hpp>

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <sstream>
#include <string>
#include <vector>

namespace latchlight::test {

/// One line of the file that `scan --series` writes, by the names of its columns.
class SeriesRow final
{
public:
    SeriesRow(const std::vector<std::string>& names, const std::vector<std::string>& cells)
    {
        for (std::size_t i = 0; i < names.size() && i < cells.size(); ++i) {
            m_cells[names[i]] = cells[i];
        }
    }

    [[nodiscard]] const std::string& text(const std::string& column) const { return m_cells.at(column); }
    [[nodiscard]] bool has(const std::string& column) const { return !text(column).empty(); }
    [[nodiscard]] double number(const std::string& column) const { return std::stod(text(column)); }
    [[nodiscard]] std::int64_t whole(const std::string& column) const { return std::stoll(text(column)); }
    [[nodiscard]] nlohmann::json json(const std::string& column) const { return nlohmann::json::parse(text(column)); }

private:
    std::map<std::string, std::string> m_cells;
};

/// The lines of one user under one rule.
using UserRows = std::vector<SeriesRow>;

/// What the lines of one user say of one signal, worked out without the program's own classes.
struct RecomputedSignal
{
    std::int64_t start = 0; ///< epoch s
    std::int64_t end = 0;
    std::int64_t raised = 0;
    int score = 0;
    std::uint64_t count = 0;
    double expected = 0;
    double upper = 0;
    double p = 1;
    std::uint64_t newSecrets = 0;
    std::set<std::string> targets;
    std::map<std::string, std::uint64_t> whyDenied;
    std::size_t sourceIps = 0;
    std::size_t newSourceIps = 0;
    std::set<std::string> reasons;
    std::int64_t noveltyWindow = 0; ///< s; 0: not quoted
    std::uint64_t noveltyNewSecrets = 0;
    std::uint64_t noveltyCounted = 0;
    std::uint64_t noveltyRequests = 0;
    double noveltyExpected = 0;
    double noveltyP = 1;
    double triesRatio = 1;
    double originRatio = 1;
    double combinedP = 1;
    double cusum = 0;
    std::string actorClass;
    std::size_t classPopulation = 0;
    std::int64_t history = 0; ///< s
};

/// Reads the text of a series, by "rule, actor, account, ARN" of its users.
[[nodiscard]] std::map<std::string, UserRows> readSeries(const std::string& text);

/// Mid-p of `count` by summing the law's terms: P(X > count) + P(X = count) / 2.
[[nodiscard]] double summedMidP(double mean, double variance, std::uint64_t count);
/// Smallest k with P(X ≤ k) ≥ level, by summing.
[[nodiscard]] double summedQuantile(double mean, double variance, double level);
/// Limits and probabilities of one line from its counts, means and variances. A text that says which one differs from
/// the line; empty: none.
[[nodiscard]] std::string differenceWithin(const SeriesRow& row);

/// The signals of one user, ascending by start, with the program's default timing.
[[nodiscard]] std::vector<RecomputedSignal> recomputeSignals(const UserRows& rows);

} // namespace latchlight::test
