// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/views/ColumnChooser.h"

#include <QAbstractItemModel>
#include <QAction>
#include <QHeaderView>
#include <QMenu>

namespace latchlight {

ColumnChooser::ColumnChooser(QHeaderView& header)
    : QObject(&header)
    , m_header(header)
    , m_original(header.saveState())
{
    header.setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&header, &QHeaderView::customContextMenuRequested, this, &ColumnChooser::showMenu);
}

void ColumnChooser::showMenu(const QPoint& position)
{
    auto* menu = new QMenu(&m_header);
    menu->setObjectName(QStringLiteral("columnMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addColumns(*menu);
    menu->addSeparator();
    connect(menu->addAction(tr("&Reset columns")), &QAction::triggered, this, &ColumnChooser::showAll);
    menu->popup(m_header.mapToGlobal(position));
}

void ColumnChooser::addColumns(QMenu& menu)
{
    const bool isLastOne = m_header.count() - m_header.hiddenSectionCount() == 1;
    for (int visual = 0; visual < m_header.count(); ++visual) {
        const int column = m_header.logicalIndex(visual);
        const bool isShown = !m_header.isSectionHidden(column);
        QAction* action = menu.addAction(m_header.model()->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(isShown);
        action->setEnabled(!(isShown && isLastOne));
        connect(action, &QAction::toggled, this,
                [this, column](bool isWanted) { m_header.setSectionHidden(column, !isWanted); });
    }
}

void ColumnChooser::showAll()
{
    m_header.restoreState(m_original);
}

} // namespace latchlight
