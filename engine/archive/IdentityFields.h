// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/archive/JsonCursor.h"

#include <optional>
#include <string_view>

namespace latchlight {

/// What of a `userIdentity` tells principals apart, as it stands in the document.
struct IdentityFields
{
    RawValue type;
    RawValue arn;
    RawValue principalId;
    RawValue accountId;
    RawValue userName;
    RawValue accessKeyId;
    RawValue invokedBy;
    RawValue issuerArn;        ///< sessionContext.sessionIssuer.arn
    RawValue issuerUserName;   ///< sessionContext.sessionIssuer.userName
    RawValue mfaAuthenticated; ///< sessionContext.attributes.mfaAuthenticated
};

/// The fields of `object`, which is a part of a document that JsonCursor can read; of a key that is repeated, the
/// first. None if it is malformed.
[[nodiscard]] std::optional<IdentityFields> readIdentityFields(std::string_view object);

} // namespace latchlight
