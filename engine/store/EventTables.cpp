// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/EventTables.h"

namespace latchlight {

std::string_view denialReasonName(DenialReason reason)
{
    switch (reason) {
    case DenialReason::NotDenied:
        return "not denied";
    case DenialReason::Unstated:
        return "unstated";
    case DenialReason::IdentityBasedPolicy:
        return "identity-based";
    case DenialReason::ResourceBasedPolicy:
        return "resource-based";
    case DenialReason::ServiceControlPolicy:
        return "service control";
    case DenialReason::ResourceControlPolicy:
        return "resource control";
    case DenialReason::PermissionsBoundary:
        return "permissions boundary";
    case DenialReason::SessionPolicy:
        return "session";
    case DenialReason::VpcEndpointPolicy:
        return "VPC endpoint";
    case DenialReason::ExplicitDeny:
        return "explicit deny";
    case DenialReason::KmsAccess:
        return "KMS access";
    }
    return "unstated";
}

} // namespace latchlight
