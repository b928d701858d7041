// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>

class QCheckBox;
class QDateTimeEdit;

namespace latchlight {

struct UtcTime;

/// A moment in UTC, or none.
class OptionalTimeEdit final : public QWidget
{
    Q_OBJECT

public:
    /// `name` is what screen readers say.
    explicit OptionalTimeEdit(const QString& name, QWidget* parent = nullptr);

    [[nodiscard]] std::optional<UtcTime> time() const;
    void setTime(std::optional<UtcTime> time);
    /// What is offered when there was no time before.
    void setProposal(UtcTime time);

Q_SIGNALS:
    void timeChanged();

private:
    QCheckBox* m_isSet;
    QDateTimeEdit* m_time;
};

} // namespace latchlight
