// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/archive/DeniedMessage.h"
#include "engine/archive/JsonCursor.h"
#include "engine/archive/SecretName.h"
#include "engine/base/Text.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

namespace {

void require(bool condition)
{
    if (!condition) {
        std::abort();
    }
}

void requireInside(std::string_view part, std::string_view whole)
{
    require(part.empty() || (part.data() >= whole.data() && part.data() + part.size() <= whole.data() + whole.size()));
}

} // namespace

/// Any bytes as an error message: its parts lie inside it, and a resource that AWS quotes in its own grammar is found
/// whole.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view raw(reinterpret_cast<const char*>(data), size);
    const latchlight::DeniedMessage parts = latchlight::parseDeniedMessage(raw);
    for (const std::string_view part : {parts.principal, parts.action, parts.resource}) {
        requireInside(part, raw);
    }
    requireInside(latchlight::canonicalSecret(parts.resource, {}, {}).name, raw);
    requireInside(latchlight::canonicalSecret(raw, {}, {}).name, raw);
    static_cast<void>(latchlight::isDenialCode(raw));

    const std::string text = latchlight::decodeJsonString(raw);
    require(latchlight::isValidUtf8(text));

    const std::string resource(latchlight::trimmed(text));
    const std::string message = "User: arn:aws:iam::111122223333:user/alice is not authorized to perform: "
                                "secretsmanager:GetSecretValue on resource: " +
                                resource +
                                " because no identity-based policy allows the secretsmanager:GetSecretValue action";
    const latchlight::DeniedMessage denied = latchlight::parseDeniedMessage(message);
    require(denied.resource == resource);
    require(denied.reason == latchlight::DenialReason::IdentityBasedPolicy);
    return 0;
}
