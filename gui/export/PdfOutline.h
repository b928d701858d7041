// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/export/PdfFlow.h"

#include <QByteArray>

#include <vector>

namespace latchlight {

/// The same PDF with an outline (bookmarks), which Qt 6.4 cannot write, shown when the file is opened. A file that
/// libqpdf cannot read is given back as it was: the outline is a comfort, no content.
[[nodiscard]] QByteArray withOutline(const QByteArray& pdf, const std::vector<PdfBookmark>& bookmarks);

} // namespace latchlight
