// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "SampleRandom.h"
#include "SampleSecrets.h"
#include "SampleTime.h"

#include <nlohmann/json.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace latchlight::test {

/// JSON whose keys stay in the order in which CloudTrail writes them.
using Json = nlohmann::ordered_json;

/// What kind of caller an identity is; this decides the shape of its `userIdentity`.
enum class IdentityKind {
    Root,
    IamUser,
    IamUserWithSession,
    SsoUser,
    RoleOfHuman,
    Ec2Instance,
    LambdaFunction,
    EcsTask,
    EksPod,
    CiBotocore,
    CiGitHub,
    FederatedUser,
    ForeignAccount,
    AwsService,
    IdentityCenterUser,
    SamlUser,
    WebIdentityUser,
    DirectoryUser,
    BareRole,
    UnknownUser,
};

/// When in a day and a week an identity works.
enum class Rhythm { Office, Pipeline, Steady };

/// What an identity is there for, so that the scripted parts of the sample can find it.
enum class SamplePart {
    Ordinary,
    BurstAttacker,
    SlowAttacker,
    FirstSeenAttacker,
    MisconfiguredHuman,
    PlatformAdmin,
    RetryingPipeline,
    NightlyJob,
    DeniedService,
};

struct SampleAccount
{
    std::string id;
    std::string busyRegion;
    std::string quietRegion;
};

struct SampleIdentity
{
    IdentityKind kind = IdentityKind::UnknownUser;
    SamplePart part = SamplePart::Ordinary;
    Rhythm rhythm = Rhythm::Office;
    std::string name; ///< user name, fixed session name or service; empty when the session name is random
    std::string role; ///< empty for identities without a role
    std::string team;
    std::string account;
    std::string region;
    std::string principalId; ///< AIDA… or AROA…
    std::string accessKeyId; ///< the long-term key of an IAM user
    std::string ip;
    std::string userAgent;
    int callsPerWeek = 0;
    int utcOffsetHours = 0;
    std::vector<std::string> knownSecrets; ///< names that it reads in its daily work
    SecretForm secretForm = SecretForm::Name;
};

/// The principal of a run of calls, exactly as each of them records it.
struct SampleSession
{
    std::string actorName; ///< as section 5 of the CloudTrail facts defines it
    std::string arn;       ///< empty where CloudTrail writes none
    Json userIdentity;
    std::string ip;
    std::string userAgent;
    UtcSeconds opened = 0; ///< its `creationDate`
};

/// The three accounts of the sample. Their numbers are those of the AWS documentation.
[[nodiscard]] const std::vector<SampleAccount>& sampleAccounts();

/// The account outside the organisation from which some calls come.
inline constexpr std::string_view foreignAccountId = "123456789012";

/// How many identities the scripted cast has: the least that a sample can be made of.
[[nodiscard]] int smallestCast();

/// The scripted cast, then ordinary identities up to `users` in total.
[[nodiscard]] std::vector<SampleIdentity> makeSampleCast(int users, const SecretCatalog& catalog, SampleRandom random);

} // namespace latchlight::test
