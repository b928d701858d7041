// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/bridge/InvestigationState.h"

#include <QMetaType>

#include <optional>

namespace latchlight {

/// A question to the events that a fact leads to, with its range of time; no range: the whole archive.
struct EventsPivot
{
    EventQuestion question;
    std::optional<TimeRange> range;
};

} // namespace latchlight

Q_DECLARE_METATYPE(latchlight::EventsPivot)
