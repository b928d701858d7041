// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/report/ReportDocument.h"
#include "gui/export/PdfFlow.h"

#include <optional>

namespace latchlight {

/// Lays out a table: header repeated on every page, identifiers on one line wherever the page is wide enough. Where
/// they are not, in ever smaller type, every row becomes a list of names and values.
class PdfTable final
{
public:
    PdfTable(PdfFlow& flow, const ReportTable& table);

    void layout();

private:
    /// What may be wrapped: texts, or only those that are long anyway.
    enum class Wrapping { LongTexts, AllTexts };
    struct Widths
    {
        double identifierPoints = 0;
        std::vector<double> columns;
    };

    [[nodiscard]] QFont cellFont(std::size_t column, double identifierPoints) const;
    [[nodiscard]] double naturalWidth(std::size_t column, double identifierPoints) const;
    [[nodiscard]] double leastWidth(std::size_t column, double identifierPoints, Wrapping wrapping) const;
    [[nodiscard]] std::optional<Widths> fittingWidths(double identifierPoints, Wrapping wrapping) const;

    void chooseWidths();
    void layoutHeader();
    void layoutRow(const std::vector<QString>& row);
    void layoutRowPart(const std::vector<QStringList>& cells, int firstLine, int lines);
    void layoutAsLists();

    PdfFlow& m_flow;
    const ReportTable& m_table;
    std::vector<std::vector<QString>> m_rows; ///< safe to show, one cell for every column
    Widths m_widths;
    double m_lineHeight = 0;
};

} // namespace latchlight
