// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace latchlight {

class InvestigationState;
struct MarkFilter;

/// Shows only events that the analyst has marked: starred, noted, or with a tag.
class MarkFilterButton final : public QToolButton
{
    Q_OBJECT

public:
    explicit MarkFilterButton(InvestigationState& state, QWidget* parent = nullptr);

    /// A filter in words, for its chip.
    [[nodiscard]] static QString textOf(const MarkFilter& filter);

private:
    void fillMenu();
    void add(const QString& text, const MarkFilter& filter);

    InvestigationState& m_state;
    QMenu* m_menu;
};

} // namespace latchlight
