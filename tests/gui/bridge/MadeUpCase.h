// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/bridge/Findings.h"

#include <memory>
#include <string>
#include <vector>

namespace latchlight::test {

/// A judged archive without files: some quiet users, and "mallory", who is refused forty secrets in ten minutes and
/// then reads two.
struct MadeUpCase
{
    FindingsPtr findings;
    InvestigationPtr investigation; ///< of the user who ranks first
    CommandPlanPtr plan;

    [[nodiscard]] static MadeUpCase make();
    /// Rows of everybody or of one user, by name.
    [[nodiscard]] FoundEventsPtr events(const std::string& query) const;
};

} // namespace latchlight::test
