// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/views/FindLine.h"

class QPlainTextEdit;

namespace latchlight {

/// A line that finds text in a text edit: Return goes to the next place, Shift+Return to the one before, round the end.
class TextFinder final : public FindLine
{
    Q_OBJECT

public:
    explicit TextFinder(QPlainTextEdit& edit, QWidget* parent = nullptr);

private:
    [[nodiscard]] bool find(Direction direction) override;

    QPlainTextEdit& m_edit;
};

} // namespace latchlight
