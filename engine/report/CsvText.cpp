// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/report/CsvText.h"

#include "engine/report/VisibleText.h"

namespace latchlight {

namespace {

/// Spreadsheets run what looks like a formula (OWASP, "CSV Injection"), in some languages also after full-width signs.
bool looksLikeFormula(std::string_view text)
{
    for (const std::string_view beginning : {"=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"}) {
        if (text.substr(0, beginning.size()) == beginning) {
            return true;
        }
    }
    return false;
}

} // namespace

std::string csvCell(std::string_view text)
{
    std::string value = visibleText(text, TextForm::Lines);
    if (looksLikeFormula(value)) {
        value.insert(0, "'");
    }
    // A semicolon separates where the decimal sign is a comma: quoted, it cannot begin a cell of its own there.
    const bool hasEdgeBlank = !value.empty() && (value.front() == ' ' || value.back() == ' ');
    if (!hasEdgeBlank && value.find_first_of(",;\"\t\n") == std::string::npos) {
        return value;
    }
    std::string quoted = "\"";
    for (const char c : value) {
        quoted += c == '"' ? "\"\"" : std::string(1, c);
    }
    return quoted + "\"";
}

std::string csvLine(const std::vector<std::string>& values)
{
    std::string csv;
    for (std::size_t i = 0; i < values.size(); ++i) {
        csv += (i == 0 ? "" : ",") + csvCell(values[i]);
    }
    return csv + "\r\n";
}

} // namespace latchlight
