// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/detection/Cusum.h"

#include "engine/detection/SpecialFunctions.h"

#include <algorithm>

namespace latchlight {

void Cusum::add(double p)
{
    const double z = std::clamp(normalQuantileOfUpperTail(p), -greatestScore, greatestScore);
    m_sum = std::max(0.0, m_sum + z - reference);
}

} // namespace latchlight
