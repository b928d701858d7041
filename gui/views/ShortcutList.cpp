// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/views/ShortcutList.h"

#include "gui/platform/ClipboardWriter.h"
#include "gui/platform/TabOrder.h"
#include "gui/views/ThemedLabel.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace latchlight {

namespace {

constexpr int rowMargin = 8;

} // namespace

ShortcutList::ShortcutList(std::vector<ActionEntry> entries, ClipboardWriter& clipboard, QWidget* parent)
    : QDialog(parent)
    , m_model(new ActionTableModel(this))
{
    setObjectName(QStringLiteral("shortcutList"));
    setWindowTitle(tr("Keyboard shortcuts"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(680, 620);
    const auto hasNoKeys = [](const ActionEntry& entry) { return entry.shortcut.isEmpty(); };
    entries.erase(std::remove_if(entries.begin(), entries.end(), hasNoKeys), entries.end());
    m_model->setEntries(std::move(entries));
    buildLayout(clipboard);
}

void ShortcutList::buildLayout(ClipboardWriter& clipboard)
{
    auto* table = new QTableView;
    table->setObjectName(QStringLiteral("shortcutTableView"));
    table->setAccessibleName(tr("Keyboard shortcuts"));
    table->setModel(m_model);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + rowMargin);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->resizeColumnsToContents();
    table->horizontalHeader()->setSectionResizeMode(static_cast<int>(ActionTableModel::Columns::Text),
                                                    QHeaderView::Stretch);
    auto* hint = new ThemedLabel(ColorRole::MutedText);
    hint->setWordWrap(true);
    hint->setText(tr("The keys for filtering and copying a value stand in the context menu of its cell."));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QPushButton* copy = buttons->addButton(tr("&Copy as table"), QDialogButtonBox::ActionRole);
    copy->setObjectName(QStringLiteral("copyShortcutsButton"));
    copy->setToolTip(tr("A Markdown table, to print or to keep"));
    connect(copy, &QPushButton::clicked, this, [this, &clipboard] { clipboard.copyText(m_model->toMarkdown()); });
    reachEveryButton(*buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(table, 1);
    layout->addWidget(hint);
    layout->addWidget(buttons);
}

} // namespace latchlight
