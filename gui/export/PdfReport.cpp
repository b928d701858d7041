// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/export/PdfReport.h"

#include "engine/base/WholeFile.h"
#include "gui/bridge/LogText.h"
#include "gui/export/PdfBlocks.h"
#include "gui/export/PdfFlow.h"
#include "gui/export/PdfOutline.h"
#include "gui/export/PdfPainter.h"

#include <QBuffer>
#include <QPageSize>
#include <QPdfWriter>

#include <string_view>

namespace latchlight {

namespace {

void configure(QPdfWriter& writer, const ReportDocument& document)
{
    writer.setResolution(PdfStyle::dotsPerInch);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    writer.setTitle(logtext::oneLine(document.title));
    writer.setCreator(logtext::oneLine(document.producer));
}

} // namespace

QByteArray renderPdf(const ReportDocument& document)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    configure(writer, document);

    const PdfStyle style(writer);
    PdfFlow flow(style);
    pdfblocks::layoutTitle(flow, document);
    for (const ReportSection& section : document.sections) {
        pdfblocks::layoutHeading(flow, section);
        for (const ReportBlock& block : section.blocks) {
            pdfblocks::layoutBlock(flow, block);
        }
    }
    PdfPainter(style, logtext::oneLine(document.title), logtext::oneLine(document.producer))
        .paint(writer, flow.pages());
    buffer.close();
    return withOutline(bytes, flow.bookmarks());
}

Expected<void> writePdf(const ReportDocument& document, const std::filesystem::path& file)
{
    const QByteArray bytes = renderPdf(document);
    return writeWholeFile(file, std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
}

} // namespace latchlight
