// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/platform/Dialogs.h"

namespace latchlight {

/// The dialogs of the desktop, opened window-modal and without an event loop of their own.
class QtDialogs final : public Dialogs
{
public:
    void openFiles(QWidget* parent, const FileQuestion& question, FilesChosen accepted) override;
    void openFolder(QWidget* parent, const FileQuestion& question, FileChosen accepted) override;
    void saveFile(QWidget* parent, const FileQuestion& question, FileChosen accepted) override;
    void confirm(QWidget* parent, const Confirmation& confirmation, std::function<void()> accepted) override;
    void showMessage(QWidget* parent, const Message& message) override;
};

} // namespace latchlight
