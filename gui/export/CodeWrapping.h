// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/report/ReportDocument.h"

#include <QString>

#include <vector>

namespace latchlight {

/// One printed line of code.
struct CodeLine
{
    QString text;
    /// The next printed line belongs to this one, and nothing in `text` says so to a shell: copied, the line is broken.
    bool isCut = false;
};

/// Breaks code to `columns` (at least 20) characters so that it still means the same when it is copied. A command line
/// breaks between words outside of quotes and goes on after a backslash or, in PowerShell, a backtick; JSON breaks
/// between tokens, where line ends mean nothing. Only what cannot be broken so is cut. Lines that fit stay as they are.
[[nodiscard]] std::vector<CodeLine> wrapCode(const QString& code, CodeLanguage language, int columns);

} // namespace latchlight
