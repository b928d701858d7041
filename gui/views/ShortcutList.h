// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/models/ActionTableModel.h"

#include <QDialog>

namespace latchlight {

class ClipboardWriter;

/// The keys of the window's commands, to read, or to copy as a table.
class ShortcutList final : public QDialog
{
    Q_OBJECT

public:
    /// Lists those of `entries` that have a shortcut. `clipboard` must outlive the dialog.
    ShortcutList(std::vector<ActionEntry> entries, ClipboardWriter& clipboard, QWidget* parent = nullptr);

private:
    void buildLayout(ClipboardWriter& clipboard);

    ActionTableModel* m_model;
};

} // namespace latchlight
