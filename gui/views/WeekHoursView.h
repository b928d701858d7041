// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/bridge/Findings.h"

#include <QWidget>

class QStackedWidget;
class QTableView;
class QToolButton;

namespace latchlight {

class ClipboardWriter;
class ThemedLabel;
class WeekChart;
class WeekHoursModel;

/// When in the week a user is active, as a picture or, instead of it, as a table.
class WeekHoursView final : public QWidget
{
    Q_OBJECT

public:
    explicit WeekHoursView(ClipboardWriter& clipboard, QWidget* parent = nullptr);

    /// Not null.
    void showInvestigation(const InvestigationPtr& investigation);

private:
    void buildTable(ClipboardWriter& clipboard);
    void showPage(bool isTable);
    void nameZone();

    WeekHoursModel* m_model;
    WeekChart* m_chart;
    QTableView* m_table;
    QToolButton* m_tableSwitch;
    QStackedWidget* m_pages;
    ThemedLabel* m_title;
};

} // namespace latchlight
