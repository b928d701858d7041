// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/bridge/Findings.h"

#include <filesystem>

namespace latchlight {

/// The document as text of a format other than PDF (UnsupportedFormat for that), written to `file`.
[[nodiscard]] Expected<void> writeReportText(const ReportDocument& document, ReportFormat format,
                                             const std::filesystem::path& file);

} // namespace latchlight
