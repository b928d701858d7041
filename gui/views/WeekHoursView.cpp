// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/views/WeekHoursView.h"

#include "gui/bridge/LogText.h"
#include "gui/charts/WeekChart.h"
#include "gui/models/WeekHoursModel.h"
#include "gui/views/BarButton.h"
#include "gui/views/CellCopier.h"
#include "gui/views/TableSetup.h"
#include "gui/views/ThemedLabel.h"

#include <QAbstractButton>
#include <QHeaderView>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace latchlight {

WeekHoursView::WeekHoursView(ClipboardWriter& clipboard, QWidget* parent)
    : QWidget(parent)
    , m_model(new WeekHoursModel(this))
    , m_chart(new WeekChart)
    , m_table(new QTableView)
    , m_tableSwitch(
          barButton(QStringLiteral("weekHoursTableButton"), tr("Ta&ble"), tr("Show the hours of activity as a table")))
    , m_pages(new QStackedWidget)
    , m_title(new ThemedLabel(ColorRole::Text))
{
    buildTable(clipboard);
    m_title->setScale(1.0, QFont::DemiBold);
    m_tableSwitch->setCheckable(true);
    m_pages->addWidget(m_chart);
    m_pages->addWidget(m_table);
    connect(m_tableSwitch, &QToolButton::toggled, this, &WeekHoursView::showPage);

    auto* head = new QHBoxLayout;
    head->setContentsMargins(8, 2, 4, 2);
    head->addWidget(m_title, 1);
    head->addWidget(m_tableSwitch);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_pages, 1);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    // What is above needs the room more.
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    nameZone();
    showPage(false);
}

void WeekHoursView::showPage(bool isTable)
{
    // A stack is as high as its highest page, also when that is not shown.
    m_table->setSizePolicy(QSizePolicy::Expanding, isTable ? QSizePolicy::Preferred : QSizePolicy::Ignored);
    m_pages->setCurrentIndex(isTable ? 1 : 0);
    updateGeometry();
}

void WeekHoursView::buildTable(ClipboardWriter& clipboard)
{
    m_table->setObjectName(QStringLiteral("weekHoursTableView"));
    m_table->setModel(m_model);
    setUpList(*m_table);
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_table->verticalHeader()->show();
    if (auto* corner = m_table->findChild<QAbstractButton*>()) {
        corner->setAccessibleName(tr("Select all"));
    }
    constexpr int columnCharacters = 5;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        m_table->setColumnWidth(column, m_table->fontMetrics().averageCharWidth() * columnCharacters);
    }
    m_table->horizontalHeader()->setStretchLastSection(false);
    new CellCopier(*m_table, clipboard);
}

void WeekHoursView::nameZone()
{
    m_title->setText(tr("Hours of activity (%1)").arg(display::zone()));
    m_table->setAccessibleName(tr("Events by day of the week and hour (%1)").arg(display::zone()));
}

void WeekHoursView::showInvestigation(const InvestigationPtr& investigation)
{
    m_model->setInvestigation(investigation);
    m_chart->setHours(m_model->hours().events, m_model->hours().denied);
    nameZone();
}

} // namespace latchlight
