// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/rules/QueryParts.h"
#include "gui/bridge/Findings.h"

#include <QLineEdit>

class QCompleter;
class QStandardItemModel;

namespace latchlight {

class InvestigationState;

/// A line for the search syntax. Offers fields and the values that the archive holds while one types; Return applies a
/// query that can be read; Esc goes back to the one in force, and then leaves.
class QueryEdit final : public QLineEdit
{
    Q_OBJECT

public:
    explicit QueryEdit(InvestigationState& state, QWidget* parent = nullptr);

    /// The query in force.
    void setAppliedQuery(const QString& query);
    /// A query to be edited; the one in force stays.
    void prepareQuery(const QString& query);
    [[nodiscard]] bool isPrepared() const { return text().trimmed() != m_applied; }
    /// What is wrong with the text; empty if it can be applied.
    [[nodiscard]] const QString& problem() const { return m_problem; }

Q_SIGNALS:
    void queryApplied(const QString& query);
    void applyRefused();   ///< Return on a text that cannot be read
    void problemChanged(); ///< or the text
    void leaveRequested();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    enum class Trigger { Typing, Key };

    void buildCompleter();
    void checkText();
    void applyColor();
    void apply();
    void suggest(Trigger trigger);
    void takeValues(const FoundValuesPtr& values);
    void showSuggestions();
    void complete(const QModelIndex& index);
    [[nodiscard]] CompletionSpot spot() const;
    [[nodiscard]] bool isSuggesting() const;
    [[nodiscard]] bool hasChosenSuggestion() const;

    InvestigationState& m_state;
    QCompleter* m_completer = nullptr;
    QStandardItemModel* m_suggestions = nullptr;
    QString m_applied;
    QString m_problem;
    bool m_isColoring = false; ///< setPalette() announces a change, which would color again
};

} // namespace latchlight
