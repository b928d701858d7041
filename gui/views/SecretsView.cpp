// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/views/SecretsView.h"

#include "gui/bridge/CaseBook.h"
#include "gui/bridge/InvestigationState.h"
#include "gui/bridge/TargetText.h"
#include "gui/platform/ClipboardWriter.h"
#include "gui/views/CellCopier.h"
#include "gui/views/CellDelegate.h"
#include "gui/views/CellFilters.h"
#include "gui/views/PaneStack.h"
#include "gui/views/TableSetup.h"
#include "gui/views/ThemedLabel.h"

#include <QHeaderView>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace latchlight {

namespace {

constexpr int columnCharacters[] = {30, 13, 12, 6, 7, 19, 19, 15, 10};
static_assert(std::size(columnCharacters) == static_cast<std::size_t>(SecretsModel::Columns::Count));

QString names(const SecretsModel& model)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        lines << model.index(row, static_cast<int>(SecretsModel::Columns::Secret)).data(CopyTextRole).toString();
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace

SecretsView::SecretsView(InvestigationState& state, CaseBook& caseBook, ClipboardWriter& clipboard, QWidget* parent)
    : QWidget(parent)
    , m_state(state)
    , m_caseBook(caseBook)
    , m_clipboard(clipboard)
    , m_atRisk(makeListing(SecretListing::AtRisk))
    , m_deniedOnly(makeListing(SecretListing::DeniedOnly))
{
    m_atRisk.table->setObjectName(QStringLiteral("secretsAtRiskTableView"));
    m_atRisk.explanation->setText(TargetText::whyAtRisk(RuleTarget::Secret)); // its lines are part of the first layout
    m_deniedOnly.table->setObjectName(QStringLiteral("deniedSecretsTableView"));
    m_deniedOnly.explanation->setText(
        tr("Asked for and refused. These records did not disclose them: no change is needed on their account."));

    auto* splitter = new QSplitter(Qt::Vertical);
    splitter->addWidget(m_atRisk.widget);
    splitter->addWidget(m_deniedOnly.widget);
    splitter->setChildrenCollapsible(false);
    m_stack = new PaneStack(splitter);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    connect(&m_state, &InvestigationState::investigationChanged, this, &SecretsView::showSecrets);
    connect(&m_state, &InvestigationState::userChanged, this, &SecretsView::showSecrets);
    m_deniedOnly.table->hideColumn(static_cast<int>(SecretsModel::Columns::Rotated));
    connect(
        m_atRisk.model, &SecretsModel::rotationRequested, this,
        [this](const QString& secret, Qt::CheckState wanted) { m_caseBook.setRotated(secret.toStdString(), wanted); });
    connect(&m_caseBook, &CaseBook::rotatedSecretsChanged, this, &SecretsView::showRotated);
    connect(&m_caseBook, &CaseBook::caseReplaced, this, &SecretsView::showRotated);
    showSecrets();
}

SecretsView::Listing SecretsView::makeListing(SecretListing kind)
{
    Listing listing;
    listing.model = new SecretsModel(kind, this);
    listing.table = new QTableView;
    listing.stack = new PaneStack(listing.table);
    listing.heading = new ThemedLabel(kind == SecretListing::AtRisk ? ColorRole::Negative : ColorRole::Text);
    listing.heading->setScale(1.0, QFont::DemiBold);
    listing.explanation = new ThemedLabel(ColorRole::MutedText);
    listing.explanation->setWordWrap(true);

    QTableView& table = *listing.table;
    table.setModel(listing.model);
    table.setItemDelegate(new CellDelegate(&table));
    setUpList(table);
    table.setWordWrap(false);
    table.setMinimumHeight(3 * table.fontMetrics().height()); // rather a short list than cut explanations
    table.horizontalHeader()->setStretchLastSection(false);
    for (int column = 0; column < listing.model->columnCount(); ++column) {
        table.setColumnWidth(column, table.fontMetrics().averageCharWidth() * (columnCharacters[column] + 2));
    }
    auto* copier = new CellCopier(table, m_clipboard);
    new CellFilters(table, *copier, m_state, m_clipboard);

    auto* copy = new QPushButton(tr("Copy names"));
    copy->setObjectName(kind == SecretListing::AtRisk ? QStringLiteral("copySecretsAtRiskButton")
                                                      : QStringLiteral("copyDeniedSecretsButton"));
    copy->setAccessibleName(kind == SecretListing::AtRisk ? tr("Copy the names of what is at risk")
                                                          : tr("Copy the names of what was only denied"));
    connect(copy, &QPushButton::clicked, this, [this, model = listing.model] { m_clipboard.copyText(names(*model)); });

    listing.widget = new QWidget;
    auto* head = new QHBoxLayout;
    head->addWidget(listing.heading, 1);
    head->addWidget(copy);
    auto* texts = new QVBoxLayout;
    texts->setContentsMargins(8, 6, 8, 2);
    texts->addLayout(head);
    texts->addWidget(listing.explanation);
    auto* layout = new QVBoxLayout(listing.widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(texts);
    layout->addWidget(listing.stack, 1);
    return listing;
}

void SecretsView::showSecrets()
{
    const InvestigationPtr& investigation = m_state.investigation();
    m_atRisk.model->setInvestigation(investigation);
    m_deniedOnly.model->setInvestigation(investigation);
    if (!investigation) {
        m_stack->showNotice(m_state.user() != nullptr ? tr("Gathering what is known of this user…")
                                                      : tr("Select a user to see what is at risk."));
        return;
    }
    const RuleTarget target = investigation->secrets.target;
    showRotated();
    m_atRisk.table->setAccessibleName(TargetText::atRisk(target, m_atRisk.model->rowCount()));
    m_atRisk.explanation->setText(TargetText::whyAtRisk(target));
    m_deniedOnly.heading->setText(TargetText::deniedOnly(target, m_deniedOnly.model->rowCount()));
    m_deniedOnly.table->setAccessibleName(m_deniedOnly.heading->text());
    if (m_atRisk.model->rowCount() > 0) {
        m_atRisk.stack->showContent();
    } else {
        m_atRisk.stack->showNotice(TargetText::noneAtRisk(target));
    }
    if (m_deniedOnly.model->rowCount() > 0) {
        m_deniedOnly.stack->showContent();
    } else {
        m_deniedOnly.stack->showNotice(TargetText::noneDenied(target));
    }
    m_stack->showContent();
}

void SecretsView::showRotated()
{
    m_atRisk.model->setRotated(m_caseBook.snapshot().rotatedSecrets, m_caseBook.isReadOnly());
    if (!m_state.investigation()) {
        return;
    }
    const QString atRisk = TargetText::atRisk(m_state.investigation()->secrets.target, m_atRisk.model->rowCount());
    const int rotated = m_atRisk.model->rotatedCount();
    //: %1 "3 secrets at risk"
    m_atRisk.heading->setText(rotated == 0 ? atRisk : tr("%1, %n rotated", nullptr, rotated).arg(atRisk));
}

} // namespace latchlight
