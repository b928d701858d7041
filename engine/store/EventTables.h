// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/store/StringPool.h"

#include <array>
#include <cstdint>
#include <string_view>

namespace latchlight {

using IdentityId = StrongId<struct IdentityTag>;
using OperationId = StrongId<struct OperationTag>;
using OriginId = StrongId<struct OriginTag>;
using OutcomeId = StrongId<struct OutcomeTag>;
using ResourceId = StrongId<struct ResourceTag>;
using ResourceSetId = StrongId<struct ResourceSetTag>;
using FileId = StrongId<struct FileTag>;

/// Row number in an EventStore; rows are ordered by time.
using EventIndex = std::uint32_t;

/// `userIdentity`, as far as it tells principals apart.
struct Identity
{
    StringId type;
    StringId arn;
    StringId principalId;
    StringId accountId;
    StringId userName;
    StringId accessKeyId;
    StringId issuerArn;      ///< sessionContext.sessionIssuer.arn
    StringId issuerUserName; ///< sessionContext.sessionIssuer.userName: the role of an assumed-role session
    StringId invokedBy;
    StringId mfaAuthenticated; ///< sessionContext.attributes.mfaAuthenticated: "true", "false" or empty

    friend constexpr bool operator==(const Identity&, const Identity&) = default;
};

/// What was asked of which service, where.
struct Operation
{
    StringId eventSource;
    StringId eventName;
    StringId awsRegion;
    StringId recipientAccountId;

    friend constexpr bool operator==(const Operation&, const Operation&) = default;
};

/// From where a request came.
struct Origin
{
    StringId sourceIpAddress;
    StringId userAgent;

    friend constexpr bool operator==(const Origin&, const Origin&) = default;
};

/// The kind of policy that a denial message names as its cause.
enum class DenialReason : std::uint8_t {
    NotDenied,
    Unstated, ///< denied, and the message gives no reason
    IdentityBasedPolicy,
    ResourceBasedPolicy,
    ServiceControlPolicy,
    ResourceControlPolicy,
    PermissionsBoundary,
    SessionPolicy,
    VpcEndpointPolicy,
    ExplicitDeny, ///< "with an explicit deny in a(n) … policy"
    KmsAccess,    ///< the secret's KMS key refused
};

/// How a request ended.
struct Outcome
{
    StringId errorCode; ///< empty: it succeeded
    StringId errorMessage;
    DenialReason reason = DenialReason::NotDenied;

    friend constexpr bool operator==(const Outcome&, const Outcome&) = default;
};

/// What a request was about.
enum class ResourceKind : std::uint8_t {
    Secret,    ///< of Secrets Manager
    Parameter, ///< of Parameter Store: one parameter, or the path that a request asks for
    Key,       ///< of KMS
    Role,      ///< of IAM; its region is empty
    User,      ///< of IAM, as what a policy is put on; its region is empty
    Other,
};

/// What a request asks for under its canonical name (canonicalResource), or the resource that a denial message names.
/// The same name in two accounts or regions is two resources.
struct Resource
{
    ResourceKind kind = ResourceKind::Other;
    StringId name;
    StringId accountId;
    StringId region;

    friend constexpr bool operator==(const Resource&, const Resource&) = default;
};

/// Stable name of a reason as AWS writes it: `identity-based`, `explicit deny`, … ; `unstated` and `not denied`
/// otherwise.
[[nodiscard]] std::string_view denialReasonName(DenialReason reason);

} // namespace latchlight
