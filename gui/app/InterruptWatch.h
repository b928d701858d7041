// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stop_token>
#include <thread>

namespace latchlight {

/// Turns Ctrl+C into a stop request, so that a long scan ends in order. A second Ctrl+C ends the program at once.
/// To be made before any other thread: threads inherit the blocked signals.
class InterruptWatch final
{
public:
    InterruptWatch();
    ~InterruptWatch();
    InterruptWatch(const InterruptWatch&) = delete;
    InterruptWatch& operator=(const InterruptWatch&) = delete;

    [[nodiscard]] std::stop_token token() const { return m_interrupted.get_token(); }

private:
    void watch(const std::stop_token& end);

    std::stop_source m_interrupted;
    std::jthread m_thread; ///< last: it uses m_interrupted
};

} // namespace latchlight
