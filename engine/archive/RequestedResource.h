// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/store/EventTables.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace latchlight {

/// A resource as it tells itself apart: the same name in two accounts or regions is two resources.
struct RequestedResource
{
    std::string_view name;
    std::string_view accountId;
    std::string_view region;

    friend bool operator==(const RequestedResource&, const RequestedResource&) = default;
};

/// What the requests of an operation ask for: secrets (every operation of Secrets Manager), parameters (GetParameter,
/// GetParameters, GetParametersByPath and GetParameterHistory of SSM), keys (Decrypt of KMS), roles (AssumeRole* of
/// STS), and the role or user whose policies a call to IAM changes. None: the requests are not looked into.
[[nodiscard]] std::optional<ResourceKind> requestedKind(std::string_view eventSource, std::string_view eventName);

/// Canonical form of what a caller passed, or of the ARN in a denial message. Account and region come from the ARN,
/// else from the event.
/// - A secret: see canonicalSecret().
/// - A parameter: a hierarchical name starts with a slash, another has none, as ARNs do not tell; without the version
/// or
///   label behind a colon and without the slash or wildcard at the end of a path.
/// - A key: its id or `alias/…`.
/// - A role or user: its path and name; IAM has no regions.
/// Anything else stays as it is.
[[nodiscard]] RequestedResource canonicalResource(ResourceKind kind, std::string_view text,
                                                  std::string_view eventAccountId, std::string_view eventRegion);

/// What `requestParameters`, the text of a JSON object inside a padded document (JsonCursor), asks for: raw JSON
/// strings, at most as many as an AWS request may name. Not for secrets.
[[nodiscard]] std::vector<std::string_view> requestedNames(ResourceKind kind, std::string_view requestParameters);

} // namespace latchlight
