// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/report/ReportBuilder.h"

#include <string>

namespace latchlight {

/// `true positive, archived`: what the analyst has decided.
[[nodiscard]] std::string verdictText(const Verdict& verdict);

/// What was and what may be done about one subject: the checklist with ticks, notes and evidence, the verdict, and the
/// commands.
void appendResponseSections(ReportDocument& document, const ReportSubject& subject);

} // namespace latchlight
