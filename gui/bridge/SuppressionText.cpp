// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/bridge/SuppressionText.h"

#include "gui/bridge/LogText.h"

#include <algorithm>

namespace latchlight {

const Suppression* SuppressionText::covering(const Signal& signal, const SessionSnapshot& snapshot)
{
    const std::vector<Suppression>& all = snapshot.scoring.suppressions;
    const auto found = std::find_if(all.begin(), all.end(), [&](const Suppression& suppression) {
        return !signal.suppressedBy.empty() && suppression.id == signal.suppressedBy;
    });
    return found == all.end() ? nullptr : &*found;
}

QString SuppressionText::mark(std::size_t suppressed, std::size_t all)
{
    if (suppressed == 0) {
        return {};
    }
    if (suppressed >= all) {
        return tr("Suppressed");
    }
    //: %1 signals that are known noise, %2 all signals of a user
    return tr("%1 of %2 suppressed").arg(display::count(suppressed), display::count(all));
}

QString SuppressionText::until(const Suppression& suppression)
{
    //: %1 a time, %2 its zone
    return suppression.expires ? tr("until %1 %2").arg(display::timeToMinute(*suppression.expires), display::zone())
                               : tr("for good");
}

QString SuppressionText::sentence(const Suppression& suppression)
{
    const QString reason = logtext::oneLine(suppression.reason);
    if (suppression.author.empty()) {
        //: %1 a reason, %2 "for good" or "until …"
        return tr("Suppressed as known noise: %1 (%2)").arg(reason, until(suppression));
    }
    //: %1 a reason, %2 who said so, %3 "for good" or "until …"
    return tr("Suppressed as known noise: %1 (by %2, %3)")
        .arg(reason, logtext::oneLine(suppression.author), until(suppression));
}

} // namespace latchlight
