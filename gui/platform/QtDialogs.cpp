// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/platform/QtDialogs.h"

#include "gui/platform/TabOrder.h"

#include <QAbstractButton>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>

#include <utility>

namespace latchlight {

namespace {

/// A file dialog that deletes itself; the parent deletes it, and with it the answer's function, if it closes first.
QFileDialog* makeFileDialog(QWidget* parent, const FileQuestion& question, const QString& objectName)
{
    auto* dialog = new QFileDialog(parent, question.title, question.folder);
    dialog->setObjectName(objectName);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (!question.nameFilters.isEmpty()) {
        dialog->setNameFilters(question.nameFilters);
    }
    return dialog;
}

void openForOneFile(QFileDialog* dialog, Dialogs::FileChosen accepted)
{
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog, [accepted = std::move(accepted)](const QString& file) {
        if (!file.isEmpty()) {
            accepted(file);
        }
    });
    dialog->open();
}

QMessageBox::Icon iconOf(MessageKind kind)
{
    switch (kind) {
    case MessageKind::Information:
        return QMessageBox::Information;
    case MessageKind::Warning:
        return QMessageBox::Warning;
    case MessageKind::Error:
        return QMessageBox::Critical;
    }
    return QMessageBox::NoIcon;
}

QMessageBox* makeMessageBox(QWidget* parent, QMessageBox::Icon icon, const QString& title, const QString& text,
                            const QString& details)
{
    auto* box = new QMessageBox(icon, title, text, QMessageBox::NoButton, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    // Log values stand in these texts: no mark-up is ever read from them.
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(details);
    return box;
}

void openMessageBox(QMessageBox& box)
{
    if (auto* buttons = box.findChild<QDialogButtonBox*>()) {
        reachEveryButton(*buttons);
    }
    box.open();
}

} // namespace

void QtDialogs::openFiles(QWidget* parent, const FileQuestion& question, FilesChosen accepted)
{
    QFileDialog* dialog = makeFileDialog(parent, question, QStringLiteral("openFilesDialog"));
    dialog->setFileMode(QFileDialog::ExistingFiles);
    QObject::connect(dialog, &QFileDialog::filesSelected, dialog,
                     [accepted = std::move(accepted)](const QStringList& files) {
                         if (!files.isEmpty()) {
                             accepted(files);
                         }
                     });
    dialog->open();
}

void QtDialogs::openFolder(QWidget* parent, const FileQuestion& question, FileChosen accepted)
{
    QFileDialog* dialog = makeFileDialog(parent, question, QStringLiteral("openFolderDialog"));
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    openForOneFile(dialog, std::move(accepted));
}

void QtDialogs::saveFile(QWidget* parent, const FileQuestion& question, FileChosen accepted)
{
    QFileDialog* dialog = makeFileDialog(parent, question, QStringLiteral("saveFileDialog"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setDefaultSuffix(question.defaultSuffix);
    if (!question.suggestedName.isEmpty()) {
        dialog->selectFile(question.suggestedName);
    }
    openForOneFile(dialog, std::move(accepted));
}

void QtDialogs::confirm(QWidget* parent, const Confirmation& confirmation, std::function<void()> accepted)
{
    QMessageBox* box =
        makeMessageBox(parent, QMessageBox::Question, confirmation.title, confirmation.text, confirmation.details);
    box->setObjectName(QStringLiteral("confirmationMessageBox"));
    const QPushButton* accept = box->addButton(confirmation.acceptLabel, QMessageBox::AcceptRole);
    QPushButton* cancel = box->addButton(QMessageBox::Cancel);
    box->setDefaultButton(cancel);
    QObject::connect(box, &QMessageBox::buttonClicked, box,
                     [accept, accepted = std::move(accepted)](const QAbstractButton* button) {
                         if (button == accept) {
                             accepted();
                         }
                     });
    openMessageBox(*box);
}

void QtDialogs::showMessage(QWidget* parent, const Message& message)
{
    QMessageBox* box = makeMessageBox(parent, iconOf(message.kind), message.title, message.text, message.details);
    box->setObjectName(QStringLiteral("messageBox"));
    box->addButton(QMessageBox::Close);
    openMessageBox(*box);
}

} // namespace latchlight
