// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/models/SecretsModel.h"

#include <QWidget>

class QTableView;
class QToolButton;
class QVBoxLayout;

namespace latchlight {

class ClipboardWriter;
class InvestigationState;
class PaneStack;
class ThemedLabel;

/// One list of secrets under a heading that folds it away. The explanation is one shortened line in a low pane, and
/// whole in a high one.
class SecretsSection final : public QWidget
{
    Q_OBJECT

public:
    enum class Explanation { OneLine, Whole };

    SecretsSection(SecretListing listing, InvestigationState& state, ClipboardWriter& clipboard,
                   QWidget* parent = nullptr);

    [[nodiscard]] SecretsModel& model() { return *m_model; }
    [[nodiscard]] QTableView& table() { return *m_table; }

    void setHeading(const QString& text);
    void setExplanation(const QString& text);
    void setExplanationForm(Explanation form);
    /// The list, or `emptyText` where it has no rows.
    void showList(const QString& emptyText);
    [[nodiscard]] bool isFolded() const;
    void setFolded(bool isFolded);
    /// px that show every row, or the heading alone where the list is folded.
    [[nodiscard]] int wholeHeight() const;

Q_SIGNALS:
    void folded();

private:
    void buildTable(InvestigationState& state, ClipboardWriter& clipboard);
    void buildLayout(QWidget* copyButton);
    [[nodiscard]] QWidget* makeCopyButton(ClipboardWriter& clipboard);
    void applyFold();

    SecretListing m_listing;
    SecretsModel* m_model;
    QTableView* m_table;
    QToolButton* m_fold;
    ThemedLabel* m_heading;
    ThemedLabel* m_explanation;
    PaneStack* m_stack;
    QWidget* m_head = nullptr; ///< what stays of a folded list
};

} // namespace latchlight
