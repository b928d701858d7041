// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QSpinBox;

namespace latchlight {

/// A length of time as people say it: a number and a unit. Keeps whole seconds.
class DurationEdit final : public QWidget
{
    Q_OBJECT

public:
    /// Limits in seconds, both included. `name` is what screen readers say.
    DurationEdit(int minimum, int maximum, const QString& name, QWidget* parent = nullptr);

    [[nodiscard]] int seconds() const;
    /// Shown in the largest unit in which it is a whole number; kept within the limits.
    void setSeconds(int seconds);

Q_SIGNALS:
    void secondsChanged(int seconds);

private:
    void chooseUnit();
    void limitNumber();

    int m_minimum;
    int m_maximum;
    QSpinBox* m_number;
    QComboBox* m_unit;
};

} // namespace latchlight
