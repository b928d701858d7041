// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/rules/DetectorOptions.h"
#include "gui/charts/SeverityMarker.h"

#include <QCoreApplication>
#include <QFont>
#include <QString>

#include <optional>
#include <set>
#include <vector>

namespace latchlight {

/// What is drawn in a timeline, in words: the line above the plot.
class TimelineLegend final
{
    Q_DECLARE_TR_FUNCTIONS(TimelineLegend)

public:
    struct Content
    {
        bool hasLearning = false;
        std::optional<DetectorKind> compared; ///< drawn over the rule's own detector
        std::set<Severity> severities;        ///< of the markers that can be seen
        QString caption;                      ///< right of the entries, or below where there is no room
    };

    TimelineLegend(Content content, QFont font);

    /// Height needed at `width`.
    [[nodiscard]] double height(double width) const;
    void paint(QPainter& painter, const QRectF& area, const ThemeColors& colors) const;

private:
    enum class Symbol { Count, Expected, Band, Learning, ComparedExpected, ComparedLimit, ComparedFlag, Marker };
    struct Entry
    {
        Symbol symbol = Symbol::Count;
        Severity severity = Severity::Info;
        QString text;
    };

    [[nodiscard]] double entryWidth(const Entry& entry) const;
    /// Row and left edge of each entry, then of the caption.
    [[nodiscard]] std::vector<QPointF> positions(double width) const;
    void paintSymbol(QPainter& painter, const Entry& entry, const QRectF& box, const ThemeColors& colors) const;

    std::vector<Entry> m_entries;
    QString m_caption;
    QFont m_font;
    double m_rowHeight = 0;
};

} // namespace latchlight
