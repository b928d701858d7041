// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/Expected.h"
#include "engine/report/ReportDocument.h"

#include <QByteArray>

#include <filesystem>

namespace latchlight {

/// The document as a PDF of A4 pages: figures as vectors, embedded fonts, outline, "Page x of y". Identifiers and
/// commands can be copied out of it unchanged. Needs a QApplication (any platform, also "offscreen") and its thread.
[[nodiscard]] QByteArray renderPdf(const ReportDocument& document);

/// renderPdf() into `file`, which is replaced whole or not at all (FileUnwritable).
[[nodiscard]] Expected<void> writePdf(const ReportDocument& document, const std::filesystem::path& file);

} // namespace latchlight
