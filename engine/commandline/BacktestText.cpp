// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/commandline/ScanOutput.h"

#include "engine/base/Version.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <charconv>

namespace latchlight {

namespace {

using Json = nlohmann::ordered_json;

/// Rounded to hundredths; never depends on the locale.
std::string perDayText(double number)
{
    std::array<char, 64> buffer{};
    const auto result =
        std::to_chars(buffer.data(), buffer.data() + buffer.size(), number, std::chars_format::fixed, 2);
    return {buffer.data(), result.ptr};
}

/// `detectionTolerance=3 bucketDuration=900`; what the rule has where nothing varies.
std::string optionsText(const BacktestRow& row)
{
    std::string text;
    for (const auto& [key, value] : row.tuning.options) {
        text += (text.empty() ? "" : " ") + key + "=" + value;
    }
    return text.empty() ? "as in the rule" : text;
}

std::string padded(const std::string& text, std::size_t width)
{
    return std::string(width > text.size() ? width - text.size() : 0, ' ') + text;
}

} // namespace

std::string backtestTable(const std::vector<Backtest>& backtests)
{
    constexpr std::size_t column = 15;
    std::string text;
    for (const Backtest& backtest : backtests) {
        if (backtest.rows.empty()) {
            continue;
        }
        std::size_t width = std::string_view("options").size();
        for (const BacktestRow& row : backtest.rows) {
            width = std::max(width, optionsText(row).size());
        }
        const Rule& rule = backtest.rows.front().rule;
        text += (text.empty() ? "" : "\n") + rule.id + " (" + std::string(detectorName(rule.detector)) + ", " +
                std::string(identityKeyName(rule.identity)) + ") over " + perDayText(backtest.days) + " days\n  " +
                "options" + std::string(width - 7, ' ') + padded("signals", column) + padded("flagged users", column) +
                padded("signals a day", column) + padded("suppressed", column) + "\n";
        for (const BacktestRow& row : backtest.rows) {
            const std::string options = optionsText(row);
            text += (row.isCurrent ? "* " : "  ") + options + std::string(width - options.size(), ' ') +
                    padded(std::to_string(row.signalCount), column) + padded(std::to_string(row.flaggedUsers), column) +
                    padded(perDayText(row.signalsPerDay), column) +
                    padded(std::to_string(row.suppressedCount), column) + "\n";
        }
    }
    return text + "* as the rule is now\n";
}

std::string backtestCsv(const std::vector<Backtest>& backtests)
{
    std::string text = "rule,detector,identity,options,signals,flaggedUsers,signalsPerDay,addedUsers,removedUsers,"
                       "suppressed,current\r\n";
    for (const Backtest& backtest : backtests) {
        for (const BacktestRow& row : backtest.rows) {
            text += "\"" + row.rule.id + "\"," + std::string(detectorName(row.rule.detector)) + "," +
                    std::string(identityKeyName(row.rule.identity)) + ",\"" + optionsText(row) + "\"," +
                    std::to_string(row.signalCount) + "," + std::to_string(row.flaggedUsers) + "," +
                    perDayText(row.signalsPerDay) + "," + std::to_string(row.addedUsers) + "," +
                    std::to_string(row.removedUsers) + "," + std::to_string(row.suppressedCount) + "," +
                    (row.isCurrent ? "true" : "false") + "\r\n";
        }
    }
    return text;
}

std::string backtestJson(const std::vector<Backtest>& backtests)
{
    Json list = Json::array();
    for (const Backtest& backtest : backtests) {
        Json variants = Json::array();
        for (const BacktestRow& row : backtest.rows) {
            Json options = Json::object();
            for (const OptionDescription& option : describeOptions(row.rule.options)) {
                options[option.key] = option.value;
            }
            variants.push_back({{"options", std::move(options)},
                                {"detector", detectorName(row.rule.detector)},
                                {"identity", identityKeyName(row.rule.identity)},
                                {"signals", row.signalCount},
                                {"flaggedUsers", row.flaggedUsers},
                                {"signalsPerDay", row.signalsPerDay},
                                {"addedUsers", row.addedUsers},
                                {"removedUsers", row.removedUsers},
                                {"suppressed", row.suppressedCount},
                                {"current", row.isCurrent}});
        }
        list.push_back({{"rule", backtest.ruleId}, {"days", backtest.days}, {"variants", std::move(variants)}});
    }
    const Json root{{"tool", {{"name", programName}, {"version", programVersion}}}, {"backtests", std::move(list)}};
    return root.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

} // namespace latchlight
