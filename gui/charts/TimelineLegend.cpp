// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/charts/TimelineLegend.h"

#include "gui/bridge/EnumText.h"
#include "gui/charts/ComparisonStyle.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>
#include <utility>

namespace latchlight {

namespace {

constexpr double symbolWidth = 16;
constexpr double symbolGap = 6;
constexpr double entryGap = 18;

} // namespace

TimelineLegend::TimelineLegend(Content content, QFont font)
    : m_caption(std::move(content.caption))
    , m_font(std::move(font))
    , m_rowHeight(std::ceil(QFontMetricsF(m_font).height()) + 4)
{
    m_entries.push_back({Symbol::Count, Severity::Info, tr("Denied requests")});
    m_entries.push_back({Symbol::Expected, Severity::Info, tr("Expected")});
    m_entries.push_back({Symbol::Band, Severity::Info, tr("Normal range")});
    if (content.hasLearning) {
        m_entries.push_back({Symbol::Learning, Severity::Info, tr("Learning")});
    }
    if (content.compared) {
        const QString detector = EnumText::of(*content.compared);
        if (hasExpectation(*content.compared)) {
            //: %1 a detector drawn for comparison
            m_entries.push_back({Symbol::ComparedExpected, Severity::Info, tr("%1: expected").arg(detector)});
        }
        m_entries.push_back({Symbol::ComparedLimit, Severity::Info, tr("%1: limit").arg(detector)});
        m_entries.push_back({Symbol::ComparedFlag, Severity::Info, tr("%1: flagged").arg(detector)});
    }
    for (const Severity severity : content.severities) {
        m_entries.push_back({Symbol::Marker, severity, EnumText::of(severity)});
    }
}

double TimelineLegend::height(double width) const
{
    return (positions(width).back().y() + 1) * m_rowHeight;
}

double TimelineLegend::entryWidth(const Entry& entry) const
{
    const double symbol = entry.symbol == Symbol::Marker ? symbolWidth - 4 : symbolWidth;
    return symbol + symbolGap + QFontMetricsF(m_font).horizontalAdvance(entry.text);
}

std::vector<QPointF> TimelineLegend::positions(double width) const
{
    std::vector<QPointF> positions;
    double x = 0;
    double row = 0;
    for (const Entry& entry : m_entries) {
        const double needed = entryWidth(entry);
        if (x > 0 && x + needed > width) {
            x = 0;
            ++row;
        }
        positions.emplace_back(x, row);
        x += needed + entryGap;
    }
    const double captionWidth = QFontMetricsF(m_font).horizontalAdvance(m_caption);
    if (!m_caption.isEmpty() && x + captionWidth > width) {
        positions.emplace_back(0, row + 1);
    } else {
        positions.emplace_back(width - captionWidth, row);
    }
    return positions;
}

void TimelineLegend::paint(QPainter& painter, const QRectF& area, const ThemeColors& colors) const
{
    const std::vector<QPointF> places = positions(area.width());
    const auto rowBox = [&](QPointF place) {
        return QRectF(area.left() + place.x(), area.top() + place.y() * m_rowHeight, area.width() - place.x(),
                      m_rowHeight);
    };
    painter.save();
    painter.setFont(m_font);
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        const Entry& entry = m_entries[i];
        const QRectF row = rowBox(places[i]);
        const double width = entry.symbol == Symbol::Marker ? symbolWidth - 4 : symbolWidth;
        paintSymbol(painter, entry, QRectF(row.left(), row.center().y() - 5, width, 10), colors);
        painter.setPen(colors.color(ColorRole::Text));
        painter.drawText(row.adjusted(width + symbolGap, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, entry.text);
    }
    const QRectF captionRow = rowBox(places.back());
    painter.setPen(colors.color(ColorRole::MutedText));
    painter.drawText(captionRow, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetricsF(m_font).elidedText(m_caption, Qt::ElideRight, captionRow.width() + 1));
    painter.restore();
}

void TimelineLegend::paintSymbol(QPainter& painter, const Entry& entry, const QRectF& box,
                                 const ThemeColors& colors) const
{
    const auto line = [&](ColorRole role, double y, Qt::PenStyle style, double width) {
        painter.setPen(QPen(colors.color(role), width, style, Qt::FlatCap));
        painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y));
    };
    switch (entry.symbol) {
    case Symbol::Count:
        painter.fillRect(box, colors.color(ColorRole::CountFill));
        line(ColorRole::Count, box.top(), Qt::SolidLine, 1.8);
        return;
    case Symbol::Expected:
        line(ColorRole::Expected, box.center().y(), Qt::DashLine, 1.6);
        return;
    case Symbol::Band:
        painter.fillRect(box, colors.color(ColorRole::BandFill));
        line(ColorRole::BandEdge, box.top(), Qt::SolidLine, 1.2);
        return;
    case Symbol::ComparedExpected:
        painter.setPen(comparisonstyle::expectedPen(colors));
        painter.drawLine(QPointF(box.left(), box.center().y()), QPointF(box.right(), box.center().y()));
        return;
    case Symbol::ComparedLimit:
        painter.setPen(comparisonstyle::limitPen(colors));
        painter.drawLine(QPointF(box.left(), box.center().y()), QPointF(box.right(), box.center().y()));
        return;
    case Symbol::ComparedFlag:
        comparisonstyle::paintFlag(painter, box.center() + QPointF(0, 5), colors);
        return;
    case Symbol::Learning:
        painter.setPen(QPen(colors.color(ColorRole::LearningEdge), 1));
        painter.setBrush(colors.color(ColorRole::LearningFill));
        painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5));
        painter.drawLine(box.bottomLeft() + QPointF(3, -0.5), box.topLeft() + QPointF(11, 0.5));
        return;
    case Symbol::Marker:
        severitymarker::paint(painter, box.center(), entry.severity, 9, colors);
        return;
    }
}

} // namespace latchlight
