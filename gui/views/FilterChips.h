// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

class QToolButton;

namespace latchlight {

class FlowLayout;
class InvestigationState;

/// Everything that limits the events, each as a chip with a cross: user, range of time, and the parts of the filter.
class FilterChips final : public QWidget
{
    Q_OBJECT

public:
    explicit FilterChips(InvestigationState& state, QWidget* parent = nullptr);

    /// A widget behind the chips.
    void addTrailing(QWidget* widget);

private:
    void showChips();
    void addScopeChip();
    void addRangeChip();
    void addMarksChip();
    void addQueryChips();
    void addChip(const QString& objectName, const QString& text, const QString& what, std::function<void()> remove);
    void dropChips();

    InvestigationState& m_state;
    FlowLayout* m_flow;
    QToolButton* m_clear;
    QList<QWidget*> m_chips;
    QList<QWidget*> m_trailing;
};

} // namespace latchlight
