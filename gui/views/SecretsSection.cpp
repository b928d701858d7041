// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/views/SecretsSection.h"

#include "gui/bridge/LogText.h"
#include "gui/platform/ClipboardWriter.h"
#include "gui/views/BarButton.h"
#include "gui/views/CellCopier.h"
#include "gui/views/CellDelegate.h"
#include "gui/views/CellFilters.h"
#include "gui/views/PaneStack.h"
#include "gui/views/TableSetup.h"
#include "gui/views/ThemedLabel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QScrollBar>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

namespace latchlight {

namespace {

constexpr int columnCharacters[] = {30, 13, 12, 6, 7, 19, 19, 15, 10};
static_assert(std::size(columnCharacters) == static_cast<std::size_t>(SecretsModel::Columns::Count));
constexpr int leastRows = 2; ///< rather few rows than cut explanations

QString names(const SecretsModel& model)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        lines << model.index(row, static_cast<int>(SecretsModel::Columns::Secret)).data(CopyTextRole).toString();
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace

SecretsSection::SecretsSection(SecretListing listing, InvestigationState& state, ClipboardWriter& clipboard,
                               QWidget* parent)
    : QWidget(parent)
    , m_listing(listing)
    , m_model(new SecretsModel(listing, this))
    , m_table(new QTableView)
    , m_fold(barButton(QString(), QString(), QString()))
    , m_heading(new ThemedLabel(listing == SecretListing::AtRisk ? ColorRole::Negative : ColorRole::Text))
    , m_explanation(new ThemedLabel(ColorRole::MutedText))
    , m_stack(new PaneStack(m_table))
{
    const bool isAtRisk = listing == SecretListing::AtRisk;
    m_fold->setObjectName(isAtRisk ? QStringLiteral("foldSecretsAtRiskButton")
                                   : QStringLiteral("foldDeniedSecretsButton"));
    m_fold->setCheckable(true);
    m_heading->setScale(1.0, QFont::DemiBold);
    m_heading->setElideMode(Qt::ElideRight);
    buildTable(state, clipboard);
    buildLayout(makeCopyButton(clipboard));
    setExplanationForm(Explanation::OneLine);
    connect(m_fold, &QToolButton::toggled, this, &SecretsSection::applyFold);
    applyFold();
}

void SecretsSection::buildTable(InvestigationState& state, ClipboardWriter& clipboard)
{
    QTableView& table = *m_table;
    table.setObjectName(m_listing == SecretListing::AtRisk ? QStringLiteral("secretsAtRiskTableView")
                                                           : QStringLiteral("deniedSecretsTableView"));
    table.setModel(m_model);
    table.setItemDelegate(new CellDelegate(&table));
    setUpList(table);
    table.setWordWrap(false);
    table.horizontalHeader()->setStretchLastSection(false);
    for (int column = 0; column < m_model->columnCount(); ++column) {
        table.setColumnWidth(column, std::max(table.fontMetrics().averageCharWidth() * (columnCharacters[column] + 2),
                                              table.horizontalHeader()->sectionSizeHint(column)));
    }
    const int rowHeight = table.verticalHeader()->defaultSectionSize();
    table.setMinimumHeight(table.horizontalHeader()->sizeHint().height() + leastRows * rowHeight);
    auto* copier = new CellCopier(table, clipboard);
    new CellFilters(table, *copier, state, clipboard);
    if (m_listing == SecretListing::DeniedOnly) {
        table.hideColumn(static_cast<int>(SecretsModel::Columns::Rotated));
    }
}

QWidget* SecretsSection::makeCopyButton(ClipboardWriter& clipboard)
{
    const bool isAtRisk = m_listing == SecretListing::AtRisk;
    auto* copy =
        barButton(isAtRisk ? QStringLiteral("copySecretsAtRiskButton") : QStringLiteral("copyDeniedSecretsButton"),
                  tr("Copy names"), QString());
    copy->setAccessibleName(isAtRisk ? tr("Copy the names of what is at risk")
                                     : tr("Copy the names of what was only denied"));
    copy->setToolTip(copy->accessibleName());
    connect(copy, &QToolButton::clicked, this, [this, &clipboard] { clipboard.copyText(names(*m_model)); });
    return copy;
}

void SecretsSection::buildLayout(QWidget* copyButton)
{
    auto* line = new QHBoxLayout;
    line->setSpacing(2);
    line->addWidget(m_fold);
    line->addWidget(m_heading, 1);
    line->addWidget(copyButton);
    m_head = new QWidget;
    auto* head = new QVBoxLayout(m_head);
    head->setContentsMargins(4, 2, 8, 2);
    head->setSpacing(0);
    head->addLayout(line);
    m_explanation->setContentsMargins(4, 0, 0, 0);
    head->addWidget(m_explanation);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(m_stack, 1);
}

void SecretsSection::setHeading(const QString& text)
{
    m_heading->setText(text);
    m_heading->setToolTip(logtext::toolTip(text));
    //: %1 "3 secrets at risk"
    m_fold->setAccessibleName(m_fold->isChecked() ? tr("Unfold the list: %1").arg(text)
                                                  : tr("Fold the list: %1").arg(text));
    m_fold->setToolTip(m_fold->isChecked() ? tr("Unfold the list")
                                           : tr("Fold the list away: the other one gets its room"));
}

void SecretsSection::setExplanation(const QString& text)
{
    m_explanation->setText(text);
    m_explanation->setToolTip(logtext::toolTip(text));
    m_table->setAccessibleDescription(text);
}

void SecretsSection::setExplanationForm(Explanation form)
{
    m_explanation->setWordWrap(form == Explanation::Whole);
    m_explanation->setElideMode(form == Explanation::Whole ? Qt::ElideNone : Qt::ElideRight);
}

void SecretsSection::showList(const QString& emptyText)
{
    if (m_model->rowCount() > 0) {
        m_stack->showContent();
    } else {
        m_stack->showNotice(emptyText);
    }
}

bool SecretsSection::isFolded() const
{
    return m_fold->isChecked();
}

void SecretsSection::setFolded(bool isFolded)
{
    m_fold->setChecked(isFolded);
}

int SecretsSection::wholeHeight() const
{
    const int head =
        m_head->heightForWidth(width()) > 0 ? m_head->heightForWidth(width()) : m_head->sizeHint().height();
    if (isFolded()) {
        return head;
    }
    const int rows = std::max(leastRows, m_model->rowCount()) * m_table->verticalHeader()->defaultSectionSize();
    const int bar = m_table->horizontalScrollBar()->sizeHint().height();
    return head +
           std::max(m_stack->minimumSizeHint().height(), m_table->horizontalHeader()->sizeHint().height() + rows + bar);
}

void SecretsSection::applyFold()
{
    const bool isAway = isFolded();
    m_fold->setArrowType(isAway ? Qt::RightArrow : Qt::DownArrow);
    m_explanation->setVisible(!isAway);
    m_stack->setVisible(!isAway);
    setSizePolicy(QSizePolicy::Preferred, isAway ? QSizePolicy::Maximum : QSizePolicy::Preferred);
    setMaximumHeight(isAway ? m_head->sizeHint().height() : QWIDGETSIZE_MAX);
    setHeading(m_heading->text());
    Q_EMIT folded();
}

} // namespace latchlight
