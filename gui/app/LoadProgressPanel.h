// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/Progress.h"

#include <QFrame>

class QProgressBar;
class QPushButton;

namespace latchlight {

class ThemedLabel;

/// How far a load has come. Stands above the window's content, which stays usable.
class LoadProgressPanel final : public QFrame
{
    Q_OBJECT

public:
    explicit LoadProgressPanel(QWidget* parent = nullptr);

    /// Shows the panel for a new load.
    void start();
    void setProgress(const Progress& progress);
    /// The load was asked to stop and hands over what it has.
    void showCancelling();

Q_SIGNALS:
    void cancelRequested();

private:
    [[nodiscard]] static QString numbers(const Progress& progress);
    [[nodiscard]] static QString timeLeft(const Progress& progress);

    ThemedLabel* m_phase;
    ThemedLabel* m_numbers;
    ThemedLabel* m_file;
    QProgressBar* m_bar;
    QPushButton* m_cancel;
};

} // namespace latchlight
