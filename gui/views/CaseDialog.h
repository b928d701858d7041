// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QProgressBar;
class QPushButton;
class QTableView;

namespace latchlight {

class CaseBook;
class ClipboardWriter;
class Dialogs;
class HistoryModel;
class SourceKeeper;
class SourceModel;
class ThemedLabel;

/// Properties of the case: where it is kept, what it was made from with the SHA-256 of each source, and everything that
/// was ever changed in it.
class CaseDialog final : public QDialog
{
    Q_OBJECT

public:
    /// All must outlive the dialog.
    CaseDialog(CaseBook& caseBook, SourceKeeper& keeper, Dialogs& dialogs, ClipboardWriter& clipboard,
               QWidget* parent = nullptr);

Q_SIGNALS:
    void relocated(); ///< a source has another path: read the archive anew

private:
    [[nodiscard]] QWidget* buildSources(ClipboardWriter& clipboard);
    [[nodiscard]] QWidget* buildHistory(ClipboardWriter& clipboard);
    void showCase();
    void showSources();
    void showHistory();
    void showWork();
    void showProgress(std::uint64_t bytesDone, std::uint64_t bytesTotal);
    void relocate();

    CaseBook& m_caseBook;
    SourceKeeper& m_keeper;
    Dialogs& m_dialogs;
    SourceModel* m_sources;
    HistoryModel* m_history;
    ThemedLabel* m_place;
    QTableView* m_sourceTable = nullptr;
    ThemedLabel* m_hint = nullptr;
    QProgressBar* m_progress = nullptr;
    QPushButton* m_verify = nullptr;
    QPushButton* m_cancel = nullptr;
    QPushButton* m_relocate = nullptr;
};

} // namespace latchlight
