// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>

class QHeaderView;
class QMenu;

namespace latchlight {

/// Lets the analyst choose the columns of a table by the context menu of its header. At least one stays.
class ColumnChooser final : public QObject
{
    Q_OBJECT

public:
    explicit ColumnChooser(QHeaderView& header);

private:
    void showMenu(const QPoint& position);
    void addColumns(QMenu& menu);
    void showAll();

    QHeaderView& m_header;
    QByteArray m_original; ///< order, widths and visibility before the analyst changed them
};

} // namespace latchlight
