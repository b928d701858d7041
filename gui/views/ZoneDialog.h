// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDialog>

class QLineEdit;
class QListView;
class QPushButton;
class QSortFilterProxyModel;
class QStringListModel;

namespace latchlight {

/// Chooses one of the time zones that this system knows. What is typed narrows the list.
class ZoneDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `current` is selected at first, if there is such a zone.
    explicit ZoneDialog(const QByteArray& current, QWidget* parent = nullptr);

    /// Of the IANA database; empty while none is selected.
    [[nodiscard]] QByteArray zoneId() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildLayout();
    void narrow(const QString& typed);
    void select(const QString& id);

    QStringListModel* m_zones;
    QSortFilterProxyModel* m_narrowed;
    QLineEdit* m_typed;
    QListView* m_list;
    QPushButton* m_accept = nullptr;
};

} // namespace latchlight
