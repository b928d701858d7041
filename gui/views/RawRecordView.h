// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <string_view>

class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTabWidget;
class QTreeView;

namespace latchlight {

class ClipboardWriter;
class InvestigationState;
class PaneStack;
class RawJsonModel;
class ThemedLabel;

/// The selected event as it lies in its file: as a tree, as indented text, and byte for byte.
class RawRecordView final : public QWidget
{
    Q_OBJECT

public:
    RawRecordView(InvestigationState& state, ClipboardWriter& clipboard, QWidget* parent = nullptr);

private:
    void buildLayout(ClipboardWriter& clipboard);
    void buildTexts();
    void addTreeActions(ClipboardWriter& clipboard);
    /// True where the indented text had to be cut.
    bool showTexts(std::string_view record);
    [[nodiscard]] static QWidget* pageOf(QLineEdit* finder, QWidget* content);
    void showRecord();
    void showPlace();
    void copyRecord();

    InvestigationState& m_state;
    ClipboardWriter& m_clipboard;
    RawJsonModel* m_model;
    QTreeView* m_tree;
    QPlainTextEdit* m_formatted;
    QPlainTextEdit* m_original;
    QTabWidget* m_tabs;
    PaneStack* m_stack;
    QLineEdit* m_place;
    ThemedLabel* m_notice;
    QPushButton* m_copy;
};

} // namespace latchlight
