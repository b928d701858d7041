// SPDX-License-Identifier: GPL-3.0-or-later
#include "SampleSecretCalls.h"

#include <array>
#include <string>
#include <string_view>
#include <utility>

namespace latchlight::test {

namespace {

std::string ownSecret(const CallContext& context)
{
    const SampleIdentity& identity = context.identity;
    const std::string& name = context.random.pick(identity.knownSecrets);
    return context.catalog.written(identity.secretForm, identity.account, identity.region, name);
}

} // namespace

SampleCall getOwnSecret(const CallContext& context)
{
    SampleCall call = readSecret(ownSecret(context));
    if (context.random.chance(200)) {
        call.request["versionStage"] = "AWSCURRENT";
    }
    return call;
}

SampleCall describeSecret(const CallContext& context)
{
    return {"secretsmanager", "DescribeSecret", Effect::Reads, Json{{"secretId", ownSecret(context)}}};
}

SampleCall listSecrets(const CallContext&)
{
    return {"secretsmanager", "ListSecrets", Effect::Reads,
            Json{{"maxResults", 100}, {"includePlannedDeletion", false}}};
}

SampleCall batchGetSecrets(const CallContext& context)
{
    Json list = Json::array();
    for (const std::string& name : context.identity.knownSecrets) {
        list.push_back(context.catalog.written(context.identity.secretForm, context.identity.account,
                                               context.identity.region, name));
    }
    return {"secretsmanager", "BatchGetSecretValue", Effect::Reads, Json{{"secretIdList", std::move(list)}}};
}

SampleCall updateDescription(const CallContext& context)
{
    static constexpr std::array<std::string_view, 3> descriptions{
        "Zuständig: Jürgen Müller", "Propriétaire : équipe données", "Ansvarig: Åse Nygård"};
    SampleCall call{"secretsmanager", "UpdateSecret", Effect::Writes};
    const std::string secret = ownSecret(context);
    call.request = Json{{"secretId", secret}, {"description", std::string(context.random.pick(descriptions))}};
    call.response = Json{{"arn", secret}};
    return call;
}

SampleCall mistypedSecret(const CallContext& context)
{
    // The truth about an attack is then every refusal of that actor between its first and last moment.
    const SamplePart part = context.identity.part;
    if (part == SamplePart::BurstAttacker || part == SamplePart::SlowAttacker) {
        return getOwnSecret(context);
    }
    const std::string& name = context.random.pick(context.identity.knownSecrets);
    std::string typed = name;
    switch (context.random.below(4)) {
    case 0:
        typed.replace(0, 4, "prd"); // prd/team/…
        break;
    case 1:
        typed.replace(typed.rfind('/'), 1, " / ");
        break;
    case 2:
        typed += " (copy)";
        break;
    default:
        typed.insert(typed.size() - 1, 1, typed.back());
        break;
    }
    if (context.random.chance(60)) {
        SampleCall call{"secretsmanager", "GetSecretValue"};
        call.errorCode = "AccessDenied";
        call.errorMessage = "Access to KMS is not allowed";
        return call;
    }
    SampleCall call = deniedSecret(context.session, typed, randomDenialReason(context.random));
    if (context.random.chance(100)) {
        call.errorMessage.reset();
    }
    return call;
}

SampleCall unknownSecret(const CallContext& context)
{
    SampleCall call = readSecret("prod/" + context.identity.team + "/retired");
    call.errorCode = "ResourceNotFoundException";
    call.errorMessage = "Secrets Manager can't find the specified secret.";
    return call;
}

} // namespace latchlight::test
