// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace latchlight {

/// A line that finds text in a record: Return and Shift+Return search, and the line shows when there is nothing to
/// find.
class FindLine : public QLineEdit
{
    Q_OBJECT

public:
    explicit FindLine(QWidget* parent = nullptr);

protected:
    enum class Direction { Forward, Back };

    void keyPressEvent(QKeyEvent* event) override;
    /// Goes to a place that holds text(), which is not empty; false if there is none.
    [[nodiscard]] virtual bool find(Direction direction) = 0;

private:
    void showWhetherFound(bool isFound);
};

} // namespace latchlight
