// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/views/CaseDialog.h"

#include "gui/bridge/CaseBook.h"
#include "gui/bridge/LogText.h"
#include "gui/bridge/SourceKeeper.h"
#include "gui/models/HistoryModel.h"
#include "gui/models/SourceModel.h"
#include "gui/platform/Dialogs.h"
#include "gui/views/CellCopier.h"
#include "gui/views/CellDelegate.h"
#include "gui/views/TableSetup.h"
#include "gui/views/ThemedLabel.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

namespace latchlight {

namespace {

constexpr int permille = 1000; ///< steps of the progress bar

constexpr int sourceCharacters[] = {36, 8, 10, 64, 19};
static_assert(std::size(sourceCharacters) == static_cast<std::size_t>(SourceModel::Columns::Count));
constexpr int historyCharacters[] = {19, 12, 9, 18, 20, 26, 22, 22};
static_assert(std::size(historyCharacters) == static_cast<std::size_t>(HistoryModel::Columns::Count));

void setUp(QTableView& table, QAbstractItemModel& model, const int* characters, ClipboardWriter& clipboard)
{
    table.setModel(&model);
    table.setItemDelegate(new CellDelegate(&table));
    table.setWordWrap(false);
    setUpList(table);
    const int character = table.fontMetrics().horizontalAdvance(QLatin1Char('0'));
    for (int column = 0; column < model.columnCount(); ++column) {
        table.setColumnWidth(column, character * (characters[column] + 2));
    }
    new CellCopier(table, clipboard);
}

} // namespace

CaseDialog::CaseDialog(CaseBook& caseBook, SourceKeeper& keeper, Dialogs& dialogs, ClipboardWriter& clipboard,
                       QWidget* parent)
    : QDialog(parent)
    , m_caseBook(caseBook)
    , m_keeper(keeper)
    , m_dialogs(dialogs)
    , m_sources(new SourceModel(this))
    , m_history(new HistoryModel(this))
    , m_place(new ThemedLabel(ColorRole::Text))
{
    setObjectName(QStringLiteral("caseDialog"));
    setWindowTitle(tr("Case properties"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(1040, 460);
    m_place->setObjectName(QStringLiteral("casePlaceLabel"));
    m_place->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_place->setWordWrap(true);
    auto* tabs = new QTabWidget;
    tabs->setObjectName(QStringLiteral("caseTabWidget"));
    tabs->addTab(buildSources(clipboard), tr("&Sources"));
    tabs->addTab(buildHistory(clipboard), tr("&History"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_place);
    layout->addWidget(tabs, 1);
    layout->addWidget(buttons);

    connect(&m_caseBook, &CaseBook::caseReplaced, this, &CaseDialog::showCase);
    connect(&m_caseBook, &CaseBook::sourcesChanged, this, &CaseDialog::showCase);
    for (const auto change :
         {&CaseBook::eventMarksChanged, &CaseBook::suppressionsChanged, &CaseBook::rotatedSecretsChanged}) {
        connect(&m_caseBook, change, this, &CaseDialog::showHistory);
    }
    connect(&m_caseBook, &CaseBook::actorChanged, this, &CaseDialog::showHistory);
    connect(&m_keeper, &SourceKeeper::workingChanged, this, &CaseDialog::showWork);
    connect(&m_keeper, &SourceKeeper::progressed, this, &CaseDialog::showProgress);
    m_sourceTable->setFocus(Qt::OtherFocusReason);
    showCase();
}

QWidget* CaseDialog::buildSources(ClipboardWriter& clipboard)
{
    m_sourceTable = new QTableView;
    m_sourceTable->setObjectName(QStringLiteral("sourceTableView"));
    m_sourceTable->setAccessibleName(tr("Sources of the case"));
    setUp(*m_sourceTable, *m_sources, sourceCharacters, clipboard);
    m_hint = new ThemedLabel(ColorRole::MutedText);
    m_hint->setObjectName(QStringLiteral("digestHintLabel"));
    m_hint->setWordWrap(true);
    m_progress = new QProgressBar;
    m_progress->setObjectName(QStringLiteral("digestProgressBar"));
    m_progress->setAccessibleName(tr("Computing the SHA-256 of the sources"));
    m_progress->setRange(0, permille);
    m_relocate = new QPushButton(tr("&Relocate…"));
    m_relocate->setObjectName(QStringLiteral("relocateSourceButton"));
    m_verify = new QPushButton(tr("&Verify content"));
    m_verify->setObjectName(QStringLiteral("verifySourcesButton"));
    m_cancel = new QPushButton(tr("Cancel"));
    m_cancel->setObjectName(QStringLiteral("cancelDigestButton"));
    for (QPushButton* button : {m_relocate, m_verify, m_cancel}) {
        button->setAutoDefault(false); // Return closes
    }
    connect(m_relocate, &QPushButton::clicked, this, &CaseDialog::relocate);
    connect(m_verify, &QPushButton::clicked, &m_keeper, &SourceKeeper::verify);
    connect(m_cancel, &QPushButton::clicked, &m_keeper, &SourceKeeper::cancel);

    auto* foot = new QHBoxLayout;
    foot->addWidget(m_relocate);
    foot->addWidget(m_verify);
    foot->addWidget(m_progress, 1);
    foot->addWidget(m_cancel);
    foot->addStretch();
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->addWidget(m_sourceTable, 1);
    layout->addWidget(m_hint);
    layout->addLayout(foot);
    return page;
}

QWidget* CaseDialog::buildHistory(ClipboardWriter& clipboard)
{
    auto* table = new QTableView;
    table->setObjectName(QStringLiteral("historyTableView"));
    table->setAccessibleName(tr("History of the case"));
    setUp(*table, *m_history, historyCharacters, clipboard);
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->addWidget(table);
    return page;
}

void CaseDialog::showCase()
{
    const QString file = logtext::path(m_caseBook.file().string());
    if (file.isEmpty()) {
        m_place->setText(tr("This case is not saved yet: it lives in memory only."));
    } else if (m_caseBook.isReadOnly()) {
        m_place->setText(tr("%1 (read only)").arg(file));
    } else {
        m_place->setText(file);
    }
    showSources();
    showHistory();
    showWork();
}

void CaseDialog::showSources()
{
    const int row = std::max(0, m_sourceTable->currentIndex().row());
    m_sources->setSources(m_caseBook.snapshot().sources);
    m_sourceTable->selectRow(std::min(row, m_sources->rowCount() - 1));
    m_hint->setText(
        m_caseBook.file().empty()
            ? tr("The SHA-256 of each source is computed in the background once the case is saved.")
            : tr("Of a file: of its bytes. Of a folder: of the sorted list of its files with the SHA-256 of "
                 "each; the manual names the command that computes it."));
}

void CaseDialog::showHistory()
{
    m_history->setEntries(m_caseBook.journal());
}

void CaseDialog::showWork()
{
    const bool isWorking = m_keeper.isWorking();
    const bool canWork = !m_caseBook.file().empty() && !m_caseBook.isReadOnly() && m_sources->rowCount() > 0;
    m_progress->setVisible(isWorking);
    m_progress->setValue(0);
    m_cancel->setVisible(isWorking);
    m_verify->setEnabled(canWork && !isWorking);
    m_relocate->setEnabled(canWork && !isWorking);
}

void CaseDialog::showProgress(std::uint64_t bytesDone, std::uint64_t bytesTotal)
{
    const std::uint64_t whole = std::max<std::uint64_t>(bytesTotal, 1);
    m_progress->setValue(static_cast<int>(std::min(bytesDone, whole) * permille / whole));
}

void CaseDialog::relocate()
{
    const std::vector<CaseSource>& sources = m_caseBook.snapshot().sources;
    const auto row = static_cast<std::size_t>(m_sourceTable->currentIndex().row());
    if (row >= sources.size()) {
        return;
    }
    const std::string from = sources[row].path;
    const auto take = [this, from](const QString& to) {
        m_keeper.relocate(from, to.toStdString());
        Q_EMIT relocated();
    };
    FileQuestion question;
    question.title = tr("Where is %1 now?").arg(logtext::path(from));
    if (QFileInfo(QString::fromStdString(from)).isFile()) {
        m_dialogs.openFiles(this, question, [take](const QStringList& files) { take(files.first()); });
    } else {
        m_dialogs.openFolder(this, question, take);
    }
}

} // namespace latchlight
