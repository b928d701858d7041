// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/views/SuppressionsDialog.h"

#include "gui/bridge/CaseBook.h"
#include "gui/bridge/CaseText.h"
#include "gui/bridge/InvestigationState.h"
#include "gui/bridge/ScoringDesk.h"
#include "gui/models/SuppressionModel.h"
#include "gui/platform/TabOrder.h"
#include "gui/views/PaneStack.h"
#include "gui/views/SuppressionEditor.h"
#include "gui/views/WriteLock.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace latchlight {

namespace {

constexpr int valueWidth = 260;
constexpr int reasonWidth = 220;

} // namespace

SuppressionsDialog::SuppressionsDialog(EngineThread& engine, InvestigationState& state, CaseBook& caseBook,
                                       ScoringDesk& desk, QWidget* parent)
    : QDialog(parent)
    , m_engine(engine)
    , m_state(state)
    , m_caseBook(caseBook)
    , m_desk(desk)
    , m_model(new SuppressionModel(this))
    , m_table(new QTableView)
    , m_stack(new PaneStack(m_table))
    , m_shown(new QCheckBox(tr("&Show suppressed signals among the others")))
    , m_add(new QPushButton(tr("&Add…")))
    , m_remove(new QPushButton(tr("&Remove")))
{
    setObjectName(QStringLiteral("suppressionsDialog"));
    setWindowTitle(tr("Suppressions"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(1000, 420);
    buildLayout();
    m_lock = new WriteLock({m_add, m_remove}, this);
    connect(m_add, &QPushButton::clicked, this, &SuppressionsDialog::add);
    connect(m_remove, &QPushButton::clicked, this, &SuppressionsDialog::removeCurrent);
    connect(m_shown, &QCheckBox::toggled, this, [this](bool isShown) {
        m_desk.showSuppressed(isShown ? SuppressedSignals::Shown : SuppressedSignals::Hidden);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &SuppressionsDialog::updateButtons);
    connect(&m_state, &InvestigationState::findingsChanged, this, &SuppressionsDialog::showSuppressions);
    connect(&m_caseBook, &CaseBook::suppressionsChanged, this, &SuppressionsDialog::showSuppressions);
    connect(&m_caseBook, &CaseBook::caseReplaced, this, &SuppressionsDialog::showSuppressions);
    showSuppressions();
}

void SuppressionsDialog::buildLayout()
{
    m_table->setObjectName(QStringLiteral("suppressionsTableView"));
    m_table->setAccessibleName(tr("Suppressions of this case"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->setColumnWidth(static_cast<int>(SuppressionModel::Columns::Value), valueWidth);
    m_table->setColumnWidth(static_cast<int>(SuppressionModel::Columns::Reason), reasonWidth);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_shown->setObjectName(QStringLiteral("showSuppressedCheckBox"));
    m_shown->setChecked(m_desk.suppressedSignals() == SuppressedSignals::Shown);
    m_add->setObjectName(QStringLiteral("addSuppressionButton"));
    m_remove->setObjectName(QStringLiteral("removeSuppressionButton"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->addButton(m_add, QDialogButtonBox::ActionRole);
    buttons->addButton(m_remove, QDialogButtonBox::ActionRole);
    reachEveryButton(*buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_shown);
    layout->addWidget(buttons);
}

void SuppressionsDialog::showSuppressions()
{
    const int row = m_table->currentIndex().row();
    m_model->setSuppressions(m_caseBook.snapshot().suppressions, m_state.findings());
    if (m_model->rowCount() == 0) {
        m_stack->showNotice(tr("Nothing is suppressed in this case."));
    } else {
        m_stack->showContent();
        m_table->selectRow(std::clamp(row, 0, m_model->rowCount() - 1));
    }
    updateButtons();
}

void SuppressionsDialog::add()
{
    auto* editor = new SuppressionEditor(m_engine, m_state, m_caseBook, SuppressionEditor::draftFor(m_state), this);
    editor->open();
}

void SuppressionsDialog::removeCurrent()
{
    if (const Suppression* current = m_model->suppression(m_table->currentIndex().row())) {
        const std::string id = current->id; // the model is filled anew meanwhile
        m_caseBook.removeSuppression(id);
    }
}

void SuppressionsDialog::updateButtons()
{
    m_lock->setReason(CaseText::whyReadOnly(m_caseBook));
    m_remove->setEnabled(!m_caseBook.isReadOnly() && m_model->suppression(m_table->currentIndex().row()) != nullptr);
}

} // namespace latchlight
