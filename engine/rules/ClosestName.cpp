// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/rules/ClosestName.h"

#include "engine/base/Text.h"

#include <algorithm>
#include <numeric>

namespace latchlight {

namespace {

constexpr std::size_t longestName = 100;

/// Levenshtein distance.
std::size_t editDistance(std::string_view left, std::string_view right)
{
    std::vector<std::size_t> row(right.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t l = 1; l <= left.size(); ++l) {
        std::size_t diagonal = row[0];
        row[0] = l;
        for (std::size_t r = 1; r <= right.size(); ++r) {
            const std::size_t substituted = diagonal + (left[l - 1] == right[r - 1] ? 0 : 1);
            diagonal = row[r];
            row[r] = std::min({substituted, row[r] + 1, row[r - 1] + 1});
        }
    }
    return row.back();
}

} // namespace

std::string_view closestName(std::string_view name, const std::vector<std::string>& candidates)
{
    if (name.empty() || name.size() > longestName) {
        return {};
    }
    const std::string wanted = toLowerAscii(name);
    std::string_view best;
    std::size_t bestDistance = std::max<std::size_t>(1, name.size() / 3) + 1;
    for (const std::string& candidate : candidates) {
        const std::string lower = toLowerAscii(candidate);
        if (lower.substr(lower.rfind('.') + 1) == wanted) {
            return candidate;
        }
        if (const std::size_t distance = editDistance(wanted, lower); distance < bestDistance) {
            bestDistance = distance;
            best = candidate;
        }
    }
    return best;
}

std::string withClosestName(std::string_view reason, std::string_view name, const std::vector<std::string>& candidates)
{
    std::string detail(reason);
    if (const std::string_view closest = closestName(name, candidates); !closest.empty()) {
        detail += ':';
        detail += closest;
    }
    return detail;
}

} // namespace latchlight
