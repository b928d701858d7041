// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/store/EventTables.h"

#include <span>
#include <string_view>
#include <variant>

namespace latchlight {

/// Fields that are not one text of one dictionary.
enum class DerivedField {
    EventTime,
    EventId,
    ReadOnly,
    SourceIpAddress, ///< a text that also answers to networks
    Actor,           ///< actorName() of the identity
    Denied,
    CatchAllFilter, ///< BatchGetSecretValue with a filter that matches every secret
    DenialReason,
    Secret,   ///< any secret of the event
    Resource, ///< any resource of the event, secret or not
    File,     ///< path of the file that the event was read from
};

/// One field of the search syntax and where its value lies.
struct SearchField
{
    using Source = std::variant<StringId Identity::*, StringId Operation::*, StringId Origin::*, StringId Outcome::*,
                                DerivedField>;

    std::string_view name; ///< as CloudTrail spells it
    Source source;

    [[nodiscard]] bool is(DerivedField field) const
    {
        const auto* derived = std::get_if<DerivedField>(&source);
        return derived != nullptr && *derived == field;
    }
};

/// All fields, in the order in which they are offered.
[[nodiscard]] std::span<const SearchField> searchFields();

/// The field of that name, in any case, with or without a leading @; null if there is none.
[[nodiscard]] const SearchField* findSearchField(std::string_view name);

} // namespace latchlight
