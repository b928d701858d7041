// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QLineEdit;
class QListView;
class QPushButton;
class QScrollArea;

namespace latchlight {

class ClipboardWriter;
class CommandsModel;
class InvestigationState;
class PaneStack;
class ThemedLabel;

/// The commands that contain and rotate, for bash or PowerShell. They are copied or saved, never run.
class CommandsView final : public QWidget
{
    Q_OBJECT

public:
    CommandsView(InvestigationState& state, ClipboardWriter& clipboard, QWidget* parent = nullptr);

Q_SIGNALS:
    void saveScriptRequested(); ///< the plan of the state as one script

private:
    void buildLayout();
    [[nodiscard]] QWidget* buildOptions();
    QScrollArea* buildAdvice();
    [[nodiscard]] QWidget* buildButtons();
    void showPlan();
    void applyOptions();
    void copyOne();
    void copyAll();
    void updateButtons();

    InvestigationState& m_state;
    ClipboardWriter& m_clipboard;
    CommandsModel* m_model;
    QComboBox* m_shell;
    QLineEdit* m_profile;
    QLineEdit* m_region;
    ThemedLabel* m_advice;
    QScrollArea* m_adviceArea;
    QListView* m_list;
    QPushButton* m_copyOne;
    QPushButton* m_copyAll;
    QPushButton* m_save;
    PaneStack* m_stack = nullptr;
};

} // namespace latchlight
