// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/report/ReportBuilder.h"

#include <string>

namespace latchlight {

/// How an identity is called in titles and tables; never empty.
[[nodiscard]] std::string subjectName(const ReportSubject& subject);
/// The signal with the highest score, the earliest of equals; null where there is none.
[[nodiscard]] const Signal* topSignal(const ReportSubject& subject);
/// `novelty, volume`.
[[nodiscard]] std::string reasonsText(const Signal& signal);

/// Everything about one identity: headline facts, why it was flagged, timeline, secrets, profile, checklist, verdict,
/// commands.
void appendSubject(ReportDocument& document, const ReportSubject& subject);

} // namespace latchlight
