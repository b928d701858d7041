// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/archive/RequestedResource.h"

#include "engine/archive/JsonCursor.h"
#include "engine/archive/SecretName.h"

#include <algorithm>
#include <array>

namespace latchlight {

namespace {

constexpr std::size_t mostNames = 100; // GetParameters takes 10

/// `arn:partition:service:region:account:resource`
struct ArnParts
{
    std::string_view region;
    std::string_view accountId;
    std::string_view resource;
};

std::optional<ArnParts> partsOfArn(std::string_view text)
{
    if (!text.starts_with("arn:")) {
        return std::nullopt;
    }
    std::array<std::string_view, 5> fields; // the resource may hold colons itself
    for (std::string_view& field : fields) {
        const std::size_t colon = text.find(':');
        if (colon == std::string_view::npos) {
            return std::nullopt;
        }
        field = text.substr(0, colon);
        text.remove_prefix(colon + 1);
    }
    return ArnParts{fields[3], fields[4], text};
}

std::string_view withoutPrefix(std::string_view text, std::string_view prefix)
{
    return text.starts_with(prefix) ? text.substr(prefix.size()) : text;
}

/// `/prod/db` of `/prod/db:3` and `/prod/db/*`; `db` of `/db`.
std::string_view parameterName(std::string_view name)
{
    name = name.substr(0, name.find(':'));
    while (name.size() > 1 && (name.back() == '/' || name.back() == '*')) {
        name.remove_suffix(1);
    }
    const bool isHierarchical = name.find('/', 1) != std::string_view::npos;
    return isHierarchical || name.size() < 2 ? name : withoutPrefix(name, "/");
}

/// What the resource of an ARN names.
std::string_view nameInArn(ResourceKind kind, std::string_view resource)
{
    switch (kind) {
    case ResourceKind::Parameter:
        return withoutPrefix(resource, "parameter"); // the slash behind it stays
    case ResourceKind::Key:
        return withoutPrefix(resource, "key/");
    case ResourceKind::Role:
        return withoutPrefix(resource, "role/");
    case ResourceKind::User:
        return withoutPrefix(resource, "user/");
    case ResourceKind::Secret:
    case ResourceKind::Other:
        break;
    }
    return resource;
}

bool isNameKey(ResourceKind kind, std::string_view key)
{
    switch (kind) {
    case ResourceKind::Parameter:
        return key == "name" || key == "names" || key == "path";
    case ResourceKind::Key:
        return key == "keyId";
    case ResourceKind::Role:
        return key == "roleArn" || key == "roleName";
    case ResourceKind::User:
        return key == "userName";
    case ResourceKind::Secret:
    case ResourceKind::Other:
        break;
    }
    return false;
}

void addStrings(JsonCursor array, std::vector<std::string_view>& names)
{
    RawValue element;
    if (!array.take('[')) {
        return;
    }
    do {
        array.skipBlanks();
        if (array.isAtEnd() || array.peek() == ']' || !array.readValue(element)) {
            return;
        }
        if (element.kind == JsonKind::String && !element.text.empty() && names.size() < mostNames) {
            names.push_back(element.text);
        }
    } while (array.take(','));
}

/// Whose rights a call to IAM changes.
std::optional<ResourceKind> policyHolder(std::string_view eventName)
{
    static constexpr std::array<std::string_view, 7> onRoles{"PutRolePolicy",
                                                             "DeleteRolePolicy",
                                                             "AttachRolePolicy",
                                                             "DetachRolePolicy",
                                                             "UpdateAssumeRolePolicy",
                                                             "PutRolePermissionsBoundary",
                                                             "DeleteRolePermissionsBoundary"};
    static constexpr std::array<std::string_view, 8> onUsers{
        "PutUserPolicy",  "DeleteUserPolicy",    "AttachUserPolicy",           "DetachUserPolicy",
        "AddUserToGroup", "RemoveUserFromGroup", "PutUserPermissionsBoundary", "DeleteUserPermissionsBoundary"};
    if (std::find(onRoles.begin(), onRoles.end(), eventName) != onRoles.end()) {
        return ResourceKind::Role;
    }
    if (std::find(onUsers.begin(), onUsers.end(), eventName) != onUsers.end()) {
        return ResourceKind::User;
    }
    return std::nullopt;
}

} // namespace

std::optional<ResourceKind> requestedKind(std::string_view eventSource, std::string_view eventName)
{
    if (eventSource == "secretsmanager.amazonaws.com") {
        return ResourceKind::Secret;
    }
    static constexpr std::array<std::string_view, 4> parameterReads{"GetParameter", "GetParameters",
                                                                    "GetParametersByPath", "GetParameterHistory"};
    if (eventSource == "ssm.amazonaws.com" &&
        std::find(parameterReads.begin(), parameterReads.end(), eventName) != parameterReads.end()) {
        return ResourceKind::Parameter;
    }
    if (eventSource == "kms.amazonaws.com" && eventName == "Decrypt") {
        return ResourceKind::Key;
    }
    if (eventSource == "sts.amazonaws.com" && eventName.starts_with("AssumeRole")) {
        return ResourceKind::Role;
    }
    if (eventSource == "iam.amazonaws.com") {
        return policyHolder(eventName);
    }
    return std::nullopt;
}

RequestedResource canonicalResource(ResourceKind kind, std::string_view text, std::string_view eventAccountId,
                                    std::string_view eventRegion)
{
    if (kind == ResourceKind::Secret) {
        const SecretName secret = canonicalSecret(text, eventAccountId, eventRegion);
        return {secret.name, secret.accountId, secret.region};
    }
    if (kind == ResourceKind::Other) {
        return {text, eventAccountId, eventRegion};
    }
    RequestedResource resource{text, eventAccountId, eventRegion};
    if (const std::optional<ArnParts> arn = partsOfArn(text)) {
        resource.name = nameInArn(kind, arn->resource);
        resource.accountId = arn->accountId.empty() ? eventAccountId : arn->accountId;
        resource.region = arn->region.empty() ? eventRegion : arn->region;
    }
    if (kind == ResourceKind::Parameter) {
        resource.name = parameterName(resource.name);
    }
    if (kind == ResourceKind::Role || kind == ResourceKind::User) {
        resource.region = {};
    }
    return resource;
}

std::vector<std::string_view> requestedNames(ResourceKind kind, std::string_view requestParameters)
{
    std::vector<std::string_view> names;
    JsonCursor cursor(requestParameters);
    std::string_view key;
    RawValue value;
    if (!cursor.take('{')) {
        return names;
    }
    do {
        cursor.skipBlanks();
        if (cursor.isAtEnd() || cursor.peek() != '"' || !cursor.readString(key) || !cursor.take(':')) {
            break;
        }
        cursor.skipBlanks();
        if (cursor.isAtEnd() || !cursor.readValue(value)) {
            break;
        }
        if (!isNameKey(kind, key)) {
            continue;
        }
        if (value.kind == JsonKind::String && !value.text.empty()) {
            names.push_back(value.text);
        } else if (value.kind == JsonKind::Array) {
            addStrings(cursor.within(value), names);
        }
    } while (cursor.take(','));
    return names;
}

} // namespace latchlight
