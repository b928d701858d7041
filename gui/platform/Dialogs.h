// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <functional>

class QWidget;

namespace latchlight {

/// What to ask for with a file dialog. `folder` empty: where the last dialog was.
struct FileQuestion
{
    QString title{};
    QString folder{};
    QStringList nameFilters{}; ///< "PDF (*.pdf)"; empty: all files
    QString suggestedName{};   ///< save only
    QString defaultSuffix{};   ///< save only, without the dot
};

struct Confirmation
{
    QString title{};
    QString text{};
    QString details{};     ///< second, smaller paragraph
    QString acceptLabel{}; ///< a verb: "Discard notes"
};

enum class MessageKind { Information, Warning, Error };

struct Message
{
    MessageKind kind = MessageKind::Information;
    QString title{};
    QString text{};
    QString details{};
};

/// Everything the window asks its user. Nothing here waits: the answer arrives later, through the function, and only if
/// the user accepts and `parent` still lives. Tests answer with a scripted implementation. All texts are shown as plain
/// text.
class Dialogs
{
public:
    virtual ~Dialogs() = default;

    using FilesChosen = std::function<void(const QStringList&)>;
    using FileChosen = std::function<void(const QString&)>;

    virtual void openFiles(QWidget* parent, const FileQuestion& question, FilesChosen accepted) = 0;
    virtual void openFolder(QWidget* parent, const FileQuestion& question, FileChosen accepted) = 0;
    virtual void saveFile(QWidget* parent, const FileQuestion& question, FileChosen accepted) = 0;
    virtual void confirm(QWidget* parent, const Confirmation& confirmation, std::function<void()> accepted) = 0;
    virtual void showMessage(QWidget* parent, const Message& message) = 0;

protected:
    Dialogs() = default;
    Dialogs(const Dialogs&) = default;
    Dialogs& operator=(const Dialogs&) = default;
};

} // namespace latchlight
