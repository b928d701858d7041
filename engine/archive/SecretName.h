// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace latchlight {

/// A secret as it tells itself apart: the same name in two accounts or regions is two secrets.
struct SecretName
{
    std::string_view name;
    std::string_view accountId;
    std::string_view region;

    friend bool operator==(const SecretName&, const SecretName&) = default;
};

/// Canonical form of what a caller passed as SecretId: name, partial ARN or full ARN. The ARN is stripped up to
/// `:secret:` and, only then, of its random suffix -XXXXXX (six alphanumerics). Account and region come from the ARN,
/// else from the event.
[[nodiscard]] SecretName canonicalSecret(std::string_view secretId, std::string_view eventAccountId,
                                         std::string_view eventRegion);

} // namespace latchlight
