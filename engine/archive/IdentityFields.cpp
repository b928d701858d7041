// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/archive/IdentityFields.h"

#include <array>
#include <cstddef>
#include <utility>

namespace latchlight {

namespace {

/// A key, and where its value goes.
using Target = std::pair<std::string_view, RawValue*>;

/// Reads the members of `object` that are wanted. False if it is malformed, in whatever member.
template<std::size_t count>
bool readMembers(std::string_view object, const std::array<Target, count>& targets)
{
    JsonCursor cursor(object);
    if (!cursor.take('{')) {
        return false;
    }
    bool isClosed = cursor.take('}');
    while (!isClosed) {
        std::string_view name;
        RawValue value;
        cursor.skipBlanks();
        if (cursor.isAtEnd() || cursor.peek() != '"' || !cursor.readString(name) || !cursor.take(':') ||
            !cursor.readValue(value)) {
            return false;
        }
        for (const auto& [wanted, target] : targets) {
            if (name == wanted && target->kind == JsonKind::Missing) {
                *target = value;
            }
        }
        if (!cursor.take(',')) {
            isClosed = cursor.take('}');
            if (!isClosed) {
                return false;
            }
        }
    }
    return cursor.isAtEnd();
}

} // namespace

std::optional<IdentityFields> readIdentityFields(std::string_view object)
{
    IdentityFields fields;
    RawValue context;
    RawValue issuer;
    RawValue attributes;
    const auto isAbsentOr = [](const RawValue& value, auto read) {
        return value.kind != JsonKind::Object || read(value.text);
    };
    const bool isSound =
        readMembers(object, std::array<Target, 8>{{{"type", &fields.type},
                                                   {"arn", &fields.arn},
                                                   {"principalId", &fields.principalId},
                                                   {"accountId", &fields.accountId},
                                                   {"userName", &fields.userName},
                                                   {"accessKeyId", &fields.accessKeyId},
                                                   {"invokedBy", &fields.invokedBy},
                                                   {"sessionContext", &context}}}) &&
        isAbsentOr(context,
                   [&](std::string_view text) {
                       return readMembers(
                           text, std::array<Target, 2>{{{"sessionIssuer", &issuer}, {"attributes", &attributes}}});
                   }) &&
        isAbsentOr(issuer,
                   [&](std::string_view text) {
                       return readMembers(text, std::array<Target, 2>{{{"arn", &fields.issuerArn},
                                                                       {"userName", &fields.issuerUserName}}});
                   }) &&
        isAbsentOr(attributes, [&](std::string_view text) {
            return readMembers(text, std::array<Target, 1>{{{"mfaAuthenticated", &fields.mfaAuthenticated}}});
        });
    return isSound ? std::optional(fields) : std::nullopt;
}

} // namespace latchlight
