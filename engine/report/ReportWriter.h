// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/report/ReportDocument.h"

#include <string>

namespace latchlight {

/// One self-contained page with inline style and SVG figures; no script, no outside address. Every text is escaped.
[[nodiscard]] std::string writeHtml(const ReportDocument& document);
/// CommonMark with tables; figures become tables of their highest buckets. Every text is escaped.
[[nodiscard]] std::string writeMarkdown(const ReportDocument& document);
/// RFC 4180, every table one after another with its title; a cell that begins with = + - @ or a tab is defused by an
/// apostrophe.
[[nodiscard]] std::string writeCsv(const ReportDocument& document);
[[nodiscard]] std::string writeJson(const ReportDocument& document);

} // namespace latchlight
