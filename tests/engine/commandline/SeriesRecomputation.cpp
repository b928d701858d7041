// SPDX-License-Identifier: GPL-3.0-or-later
#include "SeriesRecomputation.h"

#include <algorithm>
#include <cmath>

namespace latchlight::test {

namespace {

constexpr std::int64_t keepAlive = 21600;
constexpr std::int64_t longestSignal = 86400;

std::vector<std::string> split(const std::string& line, char separator)
{
    std::vector<std::string> cells{""};
    for (const char c : line) {
        if (c == separator) {
            cells.emplace_back();
        } else {
            cells.back() += c;
        }
    }
    return cells;
}

double logProbability(double mean, double variance, double count)
{
    const double size = mean * mean / (variance - mean);
    return std::lgamma(count + size) - std::lgamma(size) - std::lgamma(count + 1) + size * std::log(mean / variance) +
           count * std::log1p(-mean / variance);
}

/// The z that a standard normal exceeds with that probability, by halving.
double normalScore(double upperTail)
{
    double low = -40;
    double high = 40;
    for (int i = 0; i < 200; ++i) {
        const double middle = (low + high) / 2;
        (std::erfc(middle / std::sqrt(2.0)) / 2 > upperTail ? low : high) = middle;
    }
    return low;
}

double recomputedTries(const SeriesRow& row)
{
    const double secrets = row.number("noveltyNewSecrets");
    const double repeats = row.number("noveltyRequests") - secrets;
    const double usual = row.number("firstTriesShare");
    return secrets < 3
               ? 1
               : std::pow(10.0,
                          std::clamp(secrets * std::log10(0.75 / usual) + repeats * std::log10(0.25 / (1 - usual)),
                                     -6.0, 2.0));
}

double recomputedOrigin(const SeriesRow& row)
{
    const double usual = row.number("newOriginShare");
    if (row.number("noveltyNewSecrets") < 3 || row.whole("historySeconds") < 86400) {
        return 1;
    }
    return row.number("noveltyNewOriginSecrets") * 2 > row.number("noveltyNewSecrets") ? 0.6 / usual
                                                                                       : 0.4 / (1 - usual);
}

std::string compare(const SeriesRow& row, const std::string& column, double recomputed)
{
    const double written = row.number(column);
    if (std::abs(written - recomputed) <= 1e-7 * std::abs(recomputed) + 1e-12 * (std::abs(recomputed) > 1e-6 ? 1 : 0)) {
        return {};
    }
    std::ostringstream text;
    text.precision(17);
    text << row.text("actor") << " at " << row.text("bucketStart") << ": " << column << " is " << written
         << ", recomputed " << recomputed;
    return text.str();
}

double scoreOf(const SeriesRow& row)
{
    const double combined = row.has("combinedP") ? row.number("combinedP") : 1;
    const double evidence = std::max(-std::log10(combined), row.number("cusum") / 2);
    return std::clamp(25 * std::log2(1 + evidence / 2), 0.0, 100.0);
}

/// Lines [first, last] that make one signal.
struct Run
{
    std::size_t first = 0;
    std::size_t last = 0;
};

std::vector<Run> runsOf(const UserRows& rows)
{
    std::vector<Run> runs;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (!rows[i].has("reasons")) {
            continue;
        }
        const std::int64_t start = rows[i].whole("bucketStart");
        if (!runs.empty() &&
            start - rows[runs.back().last].whole("bucketStart") - rows[i].whole("bucketSeconds") <= keepAlive &&
            start - rows[runs.back().first].whole("bucketStart") < longestSignal) {
            runs.back().last = i;
        } else {
            runs.push_back({i, i});
        }
    }
    return runs;
}

void addVerdicts(RecomputedSignal& signal, const UserRows& rows, const Run& run)
{
    double score = 0;
    for (std::size_t i = run.first; i <= run.last; ++i) {
        const SeriesRow& row = rows[i];
        if (!row.has("reasons")) {
            continue;
        }
        for (const std::string& reason : split(row.text("reasons"), ' ')) {
            signal.reasons.insert(reason);
        }
        signal.start = std::min(signal.start, row.whole("evidenceBegin"));
        signal.cusum = std::max(signal.cusum, row.number("cusum"));
        score = std::max(score, row.has("variance") ? scoreOf(row) : row.number("score"));
        if (row.has("combinedP") && row.number("combinedP") < signal.combinedP) {
            signal.combinedP = row.number("combinedP");
            signal.noveltyWindow = row.whole("noveltyWindowSeconds");
            signal.noveltyNewSecrets = static_cast<std::uint64_t>(row.whole("noveltyNewSecrets"));
            signal.noveltyRequests = static_cast<std::uint64_t>(row.whole("noveltyRequests"));
            signal.noveltyExpected = row.number("noveltyExpected");
            signal.noveltyCounted = static_cast<std::uint64_t>(row.whole("noveltyCountedSecrets"));
            signal.noveltyP = summedMidP(signal.noveltyExpected, row.number("noveltyVariance"), signal.noveltyCounted);
            signal.triesRatio = recomputedTries(row);
            signal.originRatio = recomputedOrigin(row);
        }
    }
    signal.score = static_cast<int>(std::lround(score));
}

void addCounts(RecomputedSignal& signal, const UserRows& rows)
{
    std::map<std::string, std::int64_t> addresses; // first event from there
    for (const SeriesRow& row : rows) {
        const std::int64_t start = row.whole("bucketStart");
        if (start < signal.start || start >= signal.end) {
            continue;
        }
        signal.count += static_cast<std::uint64_t>(row.whole("matched"));
        signal.newSecrets += static_cast<std::uint64_t>(row.whole("newSecrets"));
        signal.expected += row.number("expected");
        const bool hasLaw = row.has("variance");
        signal.upper =
            std::max(signal.upper, hasLaw ? summedQuantile(row.number("expected"), row.number("variance"), 0.995)
                                          : row.number("upper"));
        if (hasLaw) {
            signal.p = std::min(signal.p, summedMidP(row.number("expected"), row.number("variance"),
                                                     static_cast<std::uint64_t>(row.whole("matched"))));
        }
        const nlohmann::json targets = row.json("targets");
        const nlohmann::json whyDenied = row.json("whyDenied");
        const nlohmann::json sourceIps = row.json("sourceIps");
        for (const auto& target : targets) {
            signal.targets.insert(target.get<std::string>());
        }
        for (const auto& [reason, count] : whyDenied.items()) {
            signal.whyDenied[reason] += count.get<std::uint64_t>();
        }
        for (const auto& [address, first] : sourceIps.items()) {
            addresses[address] = first.get<std::int64_t>();
        }
    }
    signal.sourceIps = addresses.size();
    signal.newSourceIps = static_cast<std::size_t>(std::count_if(
        addresses.begin(), addresses.end(), [&](const auto& address) { return address.second >= signal.start; }));
}

void capScore(RecomputedSignal& signal)
{
    if (signal.count < 3 && signal.targets.size() < 3) {
        signal.score = std::min(signal.score, 40);
    }
    if (signal.targets.size() == 1) {
        signal.score = std::min(signal.score, 50);
    }
    if (signal.actorClass == "service") {
        signal.score = std::min(signal.score, 30);
    }
}

} // namespace

std::map<std::string, UserRows> readSeries(const std::string& text)
{
    std::map<std::string, UserRows> series;
    std::istringstream lines(text);
    std::string line;
    std::getline(lines, line);
    const std::vector<std::string> names = split(line, '\t');
    while (std::getline(lines, line)) {
        const SeriesRow row(names, split(line, '\t'));
        series[row.text("rule") + ", " + row.text("actor") + ", " + row.text("account") + ", " + row.text("arn")]
            .push_back(row);
    }
    return series;
}

double summedMidP(double mean, double variance, std::uint64_t count)
{
    double sum = std::exp(logProbability(mean, variance, static_cast<double>(count))) / 2;
    double term = sum;
    for (auto k = static_cast<double>(count) + 1; term > sum * 1e-18 || k < mean; k += 1) {
        term = std::exp(logProbability(mean, variance, k));
        sum += term;
    }
    return std::min(sum, 1.0);
}

double summedQuantile(double mean, double variance, double level)
{
    double sum = 0;
    double k = 0;
    for (;; k += 1) {
        sum += std::exp(logProbability(mean, variance, k));
        if (sum >= level) {
            return k;
        }
    }
}

std::string differenceWithin(const SeriesRow& row)
{
    std::string difference;
    const auto check = [&](const std::string& column, double recomputed) {
        difference = difference.empty() ? compare(row, column, recomputed) : difference;
    };
    if (row.has("variance")) {
        const double mean = row.number("expected");
        const double variance = row.number("variance");
        check("upper", summedQuantile(mean, variance, 0.995));
        check("p", summedMidP(mean, variance, static_cast<std::uint64_t>(row.whole("matched"))));
    }
    if (row.has("combinedP")) {
        const double p = summedMidP(row.number("noveltyExpected"), row.number("noveltyVariance"),
                                    static_cast<std::uint64_t>(row.whole("noveltyCountedSecrets")));
        check("noveltyP", p);
        check("triesRatio", recomputedTries(row));
        check("originRatio", recomputedOrigin(row));
        check("combinedP", std::min(1.0, p / recomputedTries(row) / recomputedOrigin(row)));
    }
    if (row.has("cusumP")) {
        const double step = std::clamp(normalScore(row.number("cusumP")), -6.0, 6.0) - 0.2;
        check("cusum", std::max(0.0, row.number("cusumBefore") + step));
    }
    return difference;
}

std::vector<RecomputedSignal> recomputeSignals(const UserRows& rows)
{
    std::vector<RecomputedSignal> signals;
    for (const Run& run : runsOf(rows)) {
        const SeriesRow& raising = rows[run.first];
        RecomputedSignal signal;
        signal.start = raising.whole("bucketStart");
        signal.end = rows[run.last].whole("bucketStart") + raising.whole("bucketSeconds");
        signal.raised = signal.start + raising.whole("bucketSeconds");
        signal.actorClass = raising.text("actorClass");
        signal.classPopulation = static_cast<std::size_t>(raising.whole("classPopulation"));
        signal.history = raising.whole("historySeconds");
        addVerdicts(signal, rows, run);
        signal.start = signals.empty() ? signal.start : std::max(signal.start, signals.back().end);
        addCounts(signal, rows);
        capScore(signal);
        signals.push_back(signal);
    }
    return signals;
}

} // namespace latchlight::test
