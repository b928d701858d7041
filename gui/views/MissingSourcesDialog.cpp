// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/views/MissingSourcesDialog.h"

#include "gui/bridge/LogText.h"
#include "gui/platform/Dialogs.h"
#include "gui/views/ThemedLabel.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace latchlight {

MissingSourcesDialog::MissingSourcesDialog(const QStringList& missing, bool areOthersThere, Dialogs& dialogs,
                                           QWidget* parent)
    : QDialog(parent)
    , m_missing(missing)
    , m_dialogs(dialogs)
    , m_list(new QListWidget)
{
    setObjectName(QStringLiteral("missingSourcesDialog"));
    setWindowTitle(tr("Sources are missing"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(640, 300);
    buildLayout(areOthersThere);
    showPlaces();
    m_list->setCurrentRow(0);
}

void MissingSourcesDialog::buildLayout(bool areOthersThere)
{
    auto* text = new ThemedLabel(ColorRole::Text);
    text->setWordWrap(true);
    text->setText(tr("This case was made from files that are not there any more. Say where they are now; their content "
                     "is then compared with the SHA-256 that the case has of them."));
    m_list->setObjectName(QStringLiteral("missingSourcesListWidget"));
    m_list->setAccessibleName(tr("Missing sources"));
    auto* folder = new QPushButton(tr("Choose &folder…"));
    folder->setObjectName(QStringLiteral("locateFolderButton"));
    auto* file = new QPushButton(tr("Choose f&ile…"));
    file->setObjectName(QStringLiteral("locateFileButton"));
    connect(folder, &QPushButton::clicked, this, &MissingSourcesDialog::locateFolder);
    connect(file, &QPushButton::clicked, this, &MissingSourcesDialog::locateFile);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_open = buttons->addButton(areOthersThere ? tr("&Open what is there") : tr("&Open"), QDialogButtonBox::AcceptRole);
    m_open->setObjectName(QStringLiteral("openSourcesButton"));
    m_open->setProperty("areOthersThere", areOthersThere);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* choices = new QHBoxLayout;
    choices->addWidget(folder);
    choices->addWidget(file);
    choices->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(text);
    layout->addWidget(m_list, 1);
    layout->addLayout(choices);
    layout->addWidget(buttons);
}

void MissingSourcesDialog::showPlaces()
{
    const int row = std::max(0, m_list->currentRow());
    m_list->clear();
    for (const QString& path : m_missing) {
        const QString shown = logtext::path(path.toStdString());
        //: %1 where a source was, %2 where it is now
        m_list->addItem(m_places.contains(path)
                            ? tr("%1 → %2").arg(shown, logtext::path(m_places.value(path).toStdString()))
                            : shown);
    }
    m_list->setCurrentRow(row);
    m_open->setEnabled(m_open->property("areOthersThere").toBool() || !m_places.isEmpty());
}

QString MissingSourcesDialog::current() const
{
    return m_missing.value(m_list->currentRow());
}

void MissingSourcesDialog::locateFolder()
{
    FileQuestion question;
    question.title = tr("Where is %1 now?").arg(logtext::path(current().toStdString()));
    m_dialogs.openFolder(this, question, [this](const QString& place) { take(place); });
}

void MissingSourcesDialog::locateFile()
{
    FileQuestion question;
    question.title = tr("Where is %1 now?").arg(logtext::path(current().toStdString()));
    m_dialogs.openFiles(this, question, [this](const QStringList& files) { take(files.first()); });
}

void MissingSourcesDialog::take(const QString& place)
{
    const QString moved = current();
    m_places[moved] = place;
    // What lay beside it was most likely moved with it.
    const QDir before = QFileInfo(moved).dir();
    const QDir now = QFileInfo(place).dir();
    for (const QString& path : m_missing) {
        const QString beside = now.filePath(QFileInfo(path).fileName());
        if (!m_places.contains(path) && QFileInfo(path).dir() == before && QFileInfo::exists(beside)) {
            m_places[path] = beside;
        }
    }
    const auto open = std::find_if(m_missing.begin(), m_missing.end(),
                                   [this](const QString& path) { return !m_places.contains(path); });
    showPlaces();
    if (open != m_missing.end()) {
        m_list->setCurrentRow(static_cast<int>(open - m_missing.begin()));
    }
}

} // namespace latchlight
