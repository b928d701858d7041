// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QPushButton;

namespace latchlight {

class ClipboardWriter;
class FactTreeView;
class InvestigationState;
class PaneStack;
struct Signal;
class ThemedLabel;

/// Why the selected user was flagged: a sentence, the numbers behind the score, the evidence.
class WhyFlaggedView final : public QWidget
{
    Q_OBJECT

public:
    WhyFlaggedView(InvestigationState& state, ClipboardWriter& clipboard, QWidget* parent = nullptr);

private:
    void buildLayout();
    void showInvestigation();
    void showSignal();
    void fillSignals();
    void followZone();
    void showRangeOfSignal();
    [[nodiscard]] const Signal* signal() const;

    InvestigationState& m_state;
    ClipboardWriter& m_clipboard;
    QComboBox* m_signals;
    ThemedLabel* m_suppressed;
    ThemedLabel* m_sentence;
    QPushButton* m_showEvents;
    QPushButton* m_copy;
    FactTreeView* m_facts;
    PaneStack* m_stack = nullptr;
};

} // namespace latchlight
