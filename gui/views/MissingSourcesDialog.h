// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QMap>
#include <QStringList>

class QListWidget;
class QPushButton;

namespace latchlight {

class Dialogs;

/// Names the sources of a case that are not where they were, and asks where they are now.
class MissingSourcesDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `dialogs` must outlive this.
    MissingSourcesDialog(const QStringList& missing, bool areOthersThere, Dialogs& dialogs, QWidget* parent = nullptr);

    /// The missing path of each source that was found, and where it is now.
    [[nodiscard]] const QMap<QString, QString>& places() const { return m_places; }

private:
    void buildLayout(bool areOthersThere);
    void showPlaces();
    void locateFile();
    void locateFolder();
    void take(const QString& place);
    [[nodiscard]] QString current() const;

    QStringList m_missing;
    QMap<QString, QString> m_places;
    Dialogs& m_dialogs;
    QListWidget* m_list;
    QPushButton* m_open = nullptr;
};

} // namespace latchlight
