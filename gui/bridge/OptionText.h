// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/session/SessionSnapshot.h"

#include <QCoreApplication>
#include <QString>

#include <string>

namespace latchlight {

/// Options of rules in the words of the window.
class OptionText final
{
    Q_DECLARE_TR_FUNCTIONS(OptionText)

public:
    [[nodiscard]] static QString label(const std::string& key);
    [[nodiscard]] static QString explanation(const std::string& key);
    /// `value` of an option as text: 30 min for 1800.
    [[nodiscard]] static QString value(const OptionDescription& option, const std::string& value);
    /// What a variant changes: `Tolerance 4, Bucket 15 min`; a word for none.
    [[nodiscard]] static QString of(const RuleTuning& tuning, const Rule& rule);
};

} // namespace latchlight
