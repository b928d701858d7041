// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/bridge/DisplayZone.h"

#include <QByteArray>
#include <QString>

namespace latchlight {

/// What was chosen of the zones in which times can be shown. `Local` follows the computer, wherever it is.
struct ZoneChoice
{
    enum class Kind { Utc, Local, Named };

    Kind kind = Kind::Utc;
    QByteArray id{}; ///< of the IANA database, with Named

    [[nodiscard]] DisplayZone zone() const;
    /// As it is kept in the settings: "utc", "local" or the id.
    [[nodiscard]] QString toText() const;
    /// UTC for what is none, or not known to this system.
    [[nodiscard]] static ZoneChoice fromText(const QString& text);

    friend bool operator==(const ZoneChoice&, const ZoneChoice&) = default;
};

} // namespace latchlight
