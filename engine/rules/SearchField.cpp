// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/rules/SearchField.h"

#include "engine/base/Text.h"

#include <algorithm>
#include <array>

namespace latchlight {

namespace {

constexpr std::array fields{
    SearchField{"eventName", &Operation::eventName},
    SearchField{"eventSource", &Operation::eventSource},
    SearchField{"eventTime", DerivedField::EventTime},
    SearchField{"eventID", DerivedField::EventId},
    SearchField{"awsRegion", &Operation::awsRegion},
    SearchField{"recipientAccountId", &Operation::recipientAccountId},
    SearchField{"readOnly", DerivedField::ReadOnly},
    SearchField{"errorCode", &Outcome::errorCode},
    SearchField{"errorMessage", &Outcome::errorMessage},
    SearchField{"sourceIPAddress", DerivedField::SourceIpAddress},
    SearchField{"userAgent", &Origin::userAgent},
    SearchField{"userIdentity.type", &Identity::type},
    SearchField{"userIdentity.arn", &Identity::arn},
    SearchField{"userIdentity.principalId", &Identity::principalId},
    SearchField{"userIdentity.accountId", &Identity::accountId},
    SearchField{"userIdentity.userName", &Identity::userName},
    SearchField{"userIdentity.accessKeyId", &Identity::accessKeyId},
    SearchField{"userIdentity.invokedBy", &Identity::invokedBy},
    SearchField{"userIdentity.sessionContext.sessionIssuer.arn", &Identity::issuerArn},
    SearchField{"userIdentity.sessionContext.sessionIssuer.userName", &Identity::issuerUserName},
    SearchField{"userIdentity.sessionContext.attributes.mfaAuthenticated", &Identity::mfaAuthenticated},
    SearchField{"requestParameters.secretId", DerivedField::Secret},
    SearchField{"secret", DerivedField::Secret},
    SearchField{"resource", DerivedField::Resource},
    SearchField{"actor", DerivedField::Actor},
    SearchField{"denied", DerivedField::Denied},
    SearchField{"catchAllFilter", DerivedField::CatchAllFilter},
    SearchField{"denialReason", DerivedField::DenialReason},
    SearchField{"file", DerivedField::File},
};

} // namespace

std::span<const SearchField> searchFields()
{
    return fields;
}

const SearchField* findSearchField(std::string_view name)
{
    if (!name.empty() && name.front() == '@') {
        name.remove_prefix(1);
    }
    const std::string wanted = toLowerAscii(name);
    const auto* const found = std::find_if(
        fields.begin(), fields.end(), [&](const SearchField& field) { return toLowerAscii(field.name) == wanted; });
    return found == fields.end() ? nullptr : &*found;
}

} // namespace latchlight
