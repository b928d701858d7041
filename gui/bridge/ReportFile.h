// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/bridge/Findings.h"

#include <filesystem>
#include <string_view>

namespace latchlight {

/// Writes a whole file or leaves the old one as it was (FileUnwritable).
[[nodiscard]] Expected<void> writeWholeFile(const std::filesystem::path& file, std::string_view content);

/// The document as text of a format other than PDF (UnsupportedFormat for that), written to `file`.
[[nodiscard]] Expected<void> writeReportText(const ReportDocument& document, ReportFormat format,
                                             const std::filesystem::path& file);

} // namespace latchlight
