// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/gui/app/StallWatch.h"

#include <QObject>
#include <QString>
#include <QWidget>

#include <chrono>
#include <functional>
#include <vector>

namespace latchlight::test {

/// What has to be seen before an act of the analyst counts as answered.
struct Sight
{
    QString name;
    QWidget* widget = nullptr; ///< painted after `isThere`
    std::function<bool()> isThere;
    bool isDrawnByTimer = false; ///< paintings before a timer of the widget went off show what was there before
};

/// One thing that an analyst does, and what follows from it in the window.
struct Act
{
    QString name;
    std::function<void()> perform;
    std::vector<Sight> sights;
};

/// Performs acts in a window, measures when each of their sights was painted, and what the GUI thread was busy with.
class WindowTrial final : public QObject
{
    Q_OBJECT

public:
    using Milliseconds = StallWatch::Milliseconds;

    struct Measured
    {
        std::vector<Milliseconds> sights; ///< from the act until painted; negative: not seen
        StallWatch::Stall stall;          ///< the longest until nothing followed any more
    };

    explicit WindowTrial(QObject* parent = nullptr);

    [[nodiscard]] Measured run(const Act& act);
    /// Until nothing follows any more.
    void settle();

protected:
    bool eventFilter(QObject* receiver, QEvent* event) override;

private:
    void waitForSights(std::chrono::steady_clock::time_point start);

    StallWatch m_stalls;
    const Act* m_act = nullptr;
    std::vector<bool> m_isDrawn; ///< not waiting for its timer any more
    std::vector<bool> m_isPainted;
    Measured m_measured;
};

} // namespace latchlight::test
