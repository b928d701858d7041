// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/session/InvestigationSession.h"

#include <functional>
#include <iosfwd>
#include <stop_token>
#include <string>
#include <vector>

namespace latchlight {

/// Writes a document as PDF; given by the program that has Qt.
using PdfWriter = std::function<Expected<void>(const ReportDocument&, const std::filesystem::path&)>;

/// What the command line may use of its surroundings, so that tests can give their own.
struct CommandLineIo
{
    std::ostream& out;
    std::ostream& err;
    bool isOutTerminal = false;
    bool isErrTerminal = false;
    PdfWriter writePdf; ///< empty: this build writes no PDF
    std::stop_token stop;
};

/// The headless commands: scan, report, rules, commands, --version, --help.
enum class ExitCode {
    Done = 0,
    SignalsExist = 1,
    WrongUsage = 2,
    NoInput = 3,
    OutputNotWritten = 4,
    Interrupted = 130
};

/// True if the arguments (without the program's name) ask for a headless command rather than the window.
[[nodiscard]] bool isHeadless(const std::vector<std::string>& arguments);
[[nodiscard]] ExitCode runCommandLine(const std::vector<std::string>& arguments, const ResourceFolders& folders,
                                      const CommandLineIo& io);

} // namespace latchlight
