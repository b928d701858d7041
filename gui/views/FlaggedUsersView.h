// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QListView;

namespace latchlight {

class ActorTableModel;
class CaseBook;
class InvestigationState;
struct UserFilter;
class PaneStack;
class ThemedLabel;

/// The ranked users. The row that the analyst chooses is the selected user, and the other way round; the list chooses
/// nobody by itself.
class FlaggedUsersView final : public QWidget
{
    Q_OBJECT

public:
    FlaggedUsersView(InvestigationState& state, CaseBook& caseBook, QWidget* parent = nullptr);

    void focusList();
    void focusFilter();
    /// Into the context menu of a user.
    void addUserAction(QAction* action);
    [[nodiscard]] UserFilter filter() const;
    void setFilter(const UserFilter& filter);

Q_SIGNALS:
    void filterChanged();

private:
    void buildLayout();
    void showFindings();
    void showCase();
    void applyFilter();
    void followUser();
    void selectChosen();
    void showNotice();

    InvestigationState& m_state;
    CaseBook& m_caseBook;
    ActorTableModel* m_model;
    QLineEdit* m_filter;
    QComboBox* m_listing;
    QCheckBox* m_hidesReviewed;
    QListView* m_list;
    PaneStack* m_stack;
    ThemedLabel* m_count;
    bool m_isFollowing = false; ///< the row is being set to the selected user, not chosen by the analyst
};

} // namespace latchlight
