// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/report/ReportDocument.h"
#include "gui/export/PdfFlow.h"

namespace latchlight::pdfblocks {

/// Each lays one part of a report out from the flow's current height on. Texts are made safe to show here.
void layoutTitle(PdfFlow& flow, const ReportDocument& document);
void layoutHeading(PdfFlow& flow, const ReportSection& section);
void layoutBlock(PdfFlow& flow, const ReportBlock& block);

/// Title of a table, figure or code block, on the same page as the next `heightBelow` dots.
void layoutCaption(PdfFlow& flow, const QString& text, double heightBelow);
/// A muted remark; nothing for an empty text.
void layoutNote(PdfFlow& flow, const QString& text);
/// A name and its value beside it.
void layoutFact(PdfFlow& flow, const QString& name, const QString& value, bool isIdentifier);

} // namespace latchlight::pdfblocks
