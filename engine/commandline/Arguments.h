// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/session/InvestigationSession.h"

#include <filesystem>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace latchlight {

enum class Command { Scan, Report, Rules, Commands, Backtest, Version, Help };
enum class OutputFormat { Table, Json, Csv };
/// What --series writes of each bucket.
enum class SeriesColumns {
    Counts, ///< counts, expected value and limit
    All     ///< also what an explanation quotes and rests on
};

/// The command line as values.
struct Arguments
{
    Command command = Command::Help;
    std::optional<Command> helpFor; ///< with Help: the command that is explained; none: the whole program
    std::vector<std::string> paths;
    std::optional<OutputFormat> format;
    std::filesystem::path output; ///< empty: standard output
    std::filesystem::path series;
    SeriesColumns seriesColumns = SeriesColumns::Counts;
    std::filesystem::path caseFile;
    ScoringOptions scoring;
    /// With Backtest: the values of each rule option that are to be combined, in the order given.
    std::vector<std::pair<std::string, std::vector<std::string>>> variants;
    std::string actor;
    CommandOptions commands;
    unsigned jobs = 0;
    LoadLimits limits;
    bool isQuiet = false;
    bool isExitCodeWanted = false;
};

/// Reads the arguments behind the program's name. The error is a UsageError (or InvalidOption) with the argument at
/// fault.
[[nodiscard]] Expected<Arguments> parseArguments(const std::vector<std::string>& arguments);

/// What --help prints, for one command or for all.
[[nodiscard]] std::string helpText(std::optional<Command> command);

} // namespace latchlight
