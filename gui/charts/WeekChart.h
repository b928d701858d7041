// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

#include <array>
#include <cstdint>
#include <optional>

class QPainter;

namespace latchlight {

/// Events by day of the week and hour: the fuller a field, the more; a field with denials has a bar at its foot. All it
/// shows is in its accessible description and, hour by hour, in the tool tip.
class WeekChart final : public QWidget
{
    Q_OBJECT

public:
    /// By hour of the week, Monday 00:00 of the shown zone first.
    using Hours = std::array<std::uint64_t, 168>;

    explicit WeekChart(QWidget* parent = nullptr);

    void setHours(const Hours& events, const Hours& denied);
    /// Under a point of the widget, in words; empty where there is no field.
    [[nodiscard]] QString textAt(QPoint position) const;
    /// Of an hour of the week, in coordinates of the widget.
    [[nodiscard]] QRectF fieldRect(std::size_t hour) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] int labelWidth() const;
    [[nodiscard]] QString describe(std::size_t hour) const;
    [[nodiscard]] QString summary() const;
    void paintLabels(QPainter& painter) const;
    void paintField(QPainter& painter, std::size_t hour, std::uint64_t highest) const;

    Hours m_events{};
    Hours m_denied{};
};

} // namespace latchlight
