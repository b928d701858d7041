// SPDX-License-Identifier: GPL-3.0-or-later
#include "SampleIdentity.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace latchlight::test {

namespace {

enum class Home { Busy, Quiet };

struct CastEntry
{
    IdentityKind kind;
    SamplePart part;
    Rhythm rhythm;
    std::size_t account;
    Home home;
    std::string_view name;
    std::string_view role;
    std::string_view team;
    int callsPerWeek;
    int utcOffsetHours;
};

constexpr std::array<CastEntry, 33> scriptedCast{{
    {IdentityKind::IamUser, SamplePart::BurstAttacker, Rhythm::Office, 0, Home::Busy, "tomas.ferreira", "", "data", 70,
     -4},
    {IdentityKind::IamUser, SamplePart::Ordinary, Rhythm::Steady, 2, Home::Busy, "backup-writer", "", "platform", 60,
     0},
    {IdentityKind::IamUser, SamplePart::Ordinary, Rhythm::Office, 1, Home::Busy, "marta.kowalska", "", "mobile", 60, 1},
    {IdentityKind::IamUser, SamplePart::Ordinary, Rhythm::Pipeline, 1, Home::Quiet, "terraform-plan", "", "platform",
     80, 1},
    {IdentityKind::IamUserWithSession, SamplePart::Ordinary, Rhythm::Office, 0, Home::Quiet, "priya.nair", "", "orders",
     60, 1},
    {IdentityKind::SsoUser, SamplePart::SlowAttacker, Rhythm::Office, 0, Home::Quiet, "zoe.lindstrom@example.com",
     "DataEngineer", "search", 90, 1},
    {IdentityKind::SsoUser, SamplePart::PlatformAdmin, Rhythm::Office, 0, Home::Busy, "farid.haddad@example.com",
     "Administrator", "platform", 90, -5},
    {IdentityKind::SsoUser, SamplePart::Ordinary, Rhythm::Office, 1, Home::Busy, "alice.tan@example.com", "Developer",
     "mobile", 90, 1},
    {IdentityKind::SsoUser, SamplePart::Ordinary, Rhythm::Office, 0, Home::Busy, "grace.okafor@example.com",
     "Developer", "billing", 80, 1},
    {IdentityKind::SsoUser, SamplePart::Ordinary, Rhythm::Office, 2, Home::Busy, "ines.moreau@example.com", "ReadOnly",
     "support", 60, -8},
    {IdentityKind::RoleOfHuman, SamplePart::MisconfiguredHuman, Rhythm::Office, 0, Home::Busy, "hannah.weiss",
     "data-analyst", "data", 70, 1},
    {IdentityKind::Ec2Instance, SamplePart::Ordinary, Rhythm::Steady, 0, Home::Busy, "", "orders-api-instance",
     "orders", 110, 0},
    {IdentityKind::Ec2Instance, SamplePart::Ordinary, Rhythm::Steady, 0, Home::Quiet, "", "search-indexer-instance",
     "search", 90, 0},
    {IdentityKind::LambdaFunction, SamplePart::Ordinary, Rhythm::Steady, 0, Home::Busy, "invoice-render",
     "invoice-render-role", "billing", 110, 0},
    {IdentityKind::LambdaFunction, SamplePart::Ordinary, Rhythm::Steady, 1, Home::Busy, "session-cleaner",
     "session-cleaner-role", "identity", 80, 0},
    {IdentityKind::LambdaFunction, SamplePart::NightlyJob, Rhythm::Steady, 0, Home::Busy, "nightly-reconcile",
     "nightly-reconcile-role", "billing", 40, 0},
    {IdentityKind::EcsTask, SamplePart::Ordinary, Rhythm::Steady, 0, Home::Busy, "", "checkout-task", "orders", 100, 0},
    {IdentityKind::EksPod, SamplePart::Ordinary, Rhythm::Steady, 0, Home::Quiet, "", "billing-worker-irsa", "billing",
     90, 0},
    {IdentityKind::EksPod, SamplePart::Ordinary, Rhythm::Steady, 1, Home::Busy, "", "feature-store-pod", "data", 70, 0},
    {IdentityKind::CiBotocore, SamplePart::RetryingPipeline, Rhythm::Pipeline, 1, Home::Busy, "", "ci-release-runner",
     "mobile", 90, 0},
    {IdentityKind::CiGitHub, SamplePart::Ordinary, Rhythm::Pipeline, 0, Home::Busy, "GitHubActions", "github-deploy",
     "platform", 120, 0},
    {IdentityKind::FederatedUser, SamplePart::Ordinary, Rhythm::Office, 2, Home::Busy, "vendor-audit", "", "support",
     30, -6},
    {IdentityKind::ForeignAccount, SamplePart::Ordinary, Rhythm::Steady, 2, Home::Quiet, "partner-sync", "", "support",
     40, 0},
    {IdentityKind::AwsService, SamplePart::DeniedService, Rhythm::Steady, 0, Home::Busy, "appflow.amazonaws.com", "",
     "data", 40, 0},
    {IdentityKind::AwsService, SamplePart::Ordinary, Rhythm::Steady, 2, Home::Busy, "config.amazonaws.com", "",
     "platform", 70, 0},
    {IdentityKind::IdentityCenterUser, SamplePart::Ordinary, Rhythm::Office, 2, Home::Quiet, "ines.moreau", "",
     "support", 25, 1},
    {IdentityKind::SamlUser, SamplePart::Ordinary, Rhythm::Office, 0, Home::Busy, "søren.ågård@example.com", "",
     "billing", 20, 1},
    {IdentityKind::WebIdentityUser, SamplePart::Ordinary, Rhythm::Pipeline, 0, Home::Busy,
     "repo:example-org/orders-api:ref:refs/heads/main", "", "platform", 45, 0},
    {IdentityKind::DirectoryUser, SamplePart::Ordinary, Rhythm::Office, 2, Home::Busy, "CORP\\Åse Nygård", "",
     "support", 15, 1},
    {IdentityKind::BareRole, SamplePart::Ordinary, Rhythm::Steady, 1, Home::Quiet, "", "scaling-fleet-role", "platform",
     20, 0},
    {IdentityKind::UnknownUser, SamplePart::Ordinary, Rhythm::Office, 2, Home::Quiet, "Anaïs Dupré", "", "support", 20,
     1},
    {IdentityKind::Root, SamplePart::Ordinary, Rhythm::Office, 2, Home::Quiet, "", "", "platform", 3, -5},
    {IdentityKind::RoleOfHuman, SamplePart::FirstSeenAttacker, Rhythm::Office, 0, Home::Busy, "maintenance-check",
     "legacy-support-access", "support", 0, 0},
}};

// Identities beyond the scripted cast repeat this pattern, each time with new names.
constexpr std::array<CastEntry, 7> fillerCast{{
    {IdentityKind::SsoUser, SamplePart::Ordinary, Rhythm::Office, 0, Home::Busy, "", "Developer", "orders", 80, -5},
    {IdentityKind::Ec2Instance, SamplePart::Ordinary, Rhythm::Steady, 1, Home::Quiet, "", "-instance", "mobile", 80, 0},
    {IdentityKind::LambdaFunction, SamplePart::Ordinary, Rhythm::Steady, 0, Home::Quiet, "", "-handler-role",
     "identity", 90, 0},
    {IdentityKind::SsoUser, SamplePart::Ordinary, Rhythm::Office, 1, Home::Busy, "", "DataEngineer", "data", 80, 1},
    {IdentityKind::EcsTask, SamplePart::Ordinary, Rhythm::Steady, 2, Home::Busy, "", "-task", "support", 80, 0},
    {IdentityKind::IamUser, SamplePart::Ordinary, Rhythm::Office, 2, Home::Quiet, "", "", "platform", 50, -8},
    {IdentityKind::CiGitHub, SamplePart::Ordinary, Rhythm::Pipeline, 1, Home::Quiet, "GitHubActions", "-pipeline",
     "search", 80, 0},
}};

constexpr std::array<std::string_view, 12> givenNames{"bruno",  "chiara", "dmitri", "elif",  "fatima", "goran",
                                                      "hiroko", "isabel", "jonas",  "kwame", "leila",  "noor"};
constexpr std::array<std::string_view, 10> familyNames{"almeida", "bakker", "castillo", "duarte", "eriksen",
                                                       "fischer", "gupta",  "hoang",    "ivanov", "jansen"};

bool isWorkload(IdentityKind kind)
{
    return kind == IdentityKind::Ec2Instance || kind == IdentityKind::LambdaFunction || kind == IdentityKind::EcsTask ||
           kind == IdentityKind::EksPod || kind == IdentityKind::AwsService;
}

bool usesBrowserOnly(IdentityKind kind)
{
    return kind == IdentityKind::Root || kind == IdentityKind::IdentityCenterUser || kind == IdentityKind::SamlUser ||
           kind == IdentityKind::DirectoryUser || kind == IdentityKind::UnknownUser;
}

std::string usualAgent(IdentityKind kind, SampleRandom& random)
{
    static constexpr std::array<std::string_view, 4> humanAgents{
        "aws-cli/2.22.35 md/awscrt#0.23.4 ua/2.0 os/macos#24.3.0 md/arch#arm64 lang/python#3.12.6 md/pyimpl#CPython",
        "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/133.0.0.0 "
        "Safari/537.36",
        "Mozilla/5.0 (X11; Linux x86_64; rv:135.0) Gecko/20100101 Firefox/135.0",
        "aws-cli/2.24.5 md/awscrt#0.23.8 ua/2.0 os/linux#6.8.0 md/arch#x86_64 lang/python#3.12.9 md/pyimpl#CPython"};
    static constexpr std::array<std::string_view, 4> programAgents{
        "aws-sdk-java/2.30.18 md/io#sync md/http#Apache ua/2.1 os/Linux#6.1.128 lang/java#21.0.6 "
        "md/OpenJDK_64-Bit_Server_VM",
        "aws-sdk-go-v2/1.36.1 ua/2.1 os/linux lang/go#1.23.6 md/GOOS#linux md/GOARCH#arm64 api/secretsmanager#1.34.17",
        "aws-sdk-js/3.744.0 ua/2.1 os/linux#5.10.233 lang/js md/nodejs#20.18.2 exec-env/AWS_Lambda_nodejs20.x",
        "Boto3/1.36.20 md/Botocore#1.36.20 ua/2.0 os/linux#6.1.124 md/arch#x86_64 lang/python#3.11.11 "
        "md/pyimpl#CPython"};
    if (isWorkload(kind) || kind == IdentityKind::CiBotocore || kind == IdentityKind::BareRole) {
        return std::string(random.pick(programAgents));
    }
    if (kind == IdentityKind::CiGitHub || kind == IdentityKind::WebIdentityUser) {
        return "aws-sdk-js/3.738.0 ua/2.1 os/linux#6.8.0-1021-azure lang/js md/nodejs#20.18.2 "
               "configure-aws-credentials-for-github-actions";
    }
    if (usesBrowserOnly(kind)) {
        return std::string(humanAgents[1]);
    }
    return std::string(random.pick(humanAgents));
}

// Addresses reserved for documentation (RFC 5737), and private ones for workloads behind an endpoint.
std::string usualIp(IdentityKind kind, SampleRandom& random)
{
    const int last = random.between(1, 254);
    if (isWorkload(kind)) {
        const int subnet = random.between(0, 31);
        return "10.20." + std::to_string(subnet) + "." + std::to_string(last);
    }
    const std::string network = random.chance(500) ? "203.0.113." : "198.51.100.";
    return network + std::to_string(last);
}

SampleIdentity makeIdentity(const CastEntry& entry, const SecretCatalog& catalog, SampleRandom& random)
{
    const SampleAccount& account = sampleAccounts()[entry.account];
    const bool hasUserId = entry.kind == IdentityKind::IamUser || entry.kind == IdentityKind::IamUserWithSession;
    SampleIdentity identity;
    identity.kind = entry.kind;
    identity.part = entry.part;
    identity.rhythm = entry.rhythm;
    identity.name = entry.name;
    identity.role = entry.role;
    identity.team = entry.team;
    identity.account = account.id;
    identity.region = entry.home == Home::Busy ? account.busyRegion : account.quietRegion;
    identity.principalId = random.exampleId(hasUserId ? "AIDA" : "AROA", 21);
    identity.accessKeyId = random.exampleId("AKIA", 20);
    identity.ip = usualIp(entry.kind, random);
    identity.userAgent = usualAgent(entry.kind, random);
    identity.callsPerWeek = entry.callsPerWeek;
    identity.utcOffsetHours = entry.utcOffsetHours;
    identity.secretForm = random.chance(600) ? SecretForm::FullArn : SecretForm::Name;
    identity.knownSecrets = catalog.namesOfTeam(entry.team);
    random.shuffle(identity.knownSecrets);
    identity.knownSecrets.resize(static_cast<std::size_t>(random.between(2, 5)));
    if (entry.kind == IdentityKind::SsoUser) {
        identity.role = "AWSReservedSSO_" + identity.role + "_" + random.hex(16);
    }
    return identity;
}

void nameFiller(SampleIdentity& identity, std::size_t index)
{
    std::string person =
        std::string(givenNames[index % givenNames.size()]) + "." + std::string(familyNames[index % familyNames.size()]);
    std::string number = std::to_string(index + 1);
    if (index >= givenNames.size() * familyNames.size() / 2) {
        person += number;
    }
    if (identity.kind == IdentityKind::SsoUser) {
        identity.name = person + "@example.com";
    } else if (identity.kind == IdentityKind::IamUser) {
        identity.name = person;
    } else {
        const std::string workload = identity.team + "-" + number;
        identity.role = workload + identity.role;
        if (identity.kind == IdentityKind::LambdaFunction) {
            identity.name = workload + "-handler";
        }
    }
}

} // namespace

const std::vector<SampleAccount>& sampleAccounts()
{
    static const std::vector<SampleAccount> accounts{{"111122223333", "us-east-1", "eu-west-1"},
                                                     {"444455556666", "eu-west-1", "us-east-1"},
                                                     {"777788889999", "us-west-2", "us-east-1"}};
    return accounts;
}

int smallestCast()
{
    return static_cast<int>(scriptedCast.size());
}

std::vector<SampleIdentity> makeSampleCast(int users, const SecretCatalog& catalog, SampleRandom random)
{
    std::vector<SampleIdentity> cast;
    for (const CastEntry& entry : scriptedCast) {
        SampleRandom own = random.fork("scripted " + std::to_string(cast.size()));
        cast.push_back(makeIdentity(entry, catalog, own));
    }
    const std::size_t wanted = std::max(static_cast<std::size_t>(std::max(users, 0)), scriptedCast.size());
    for (std::size_t index = 0; cast.size() < wanted; ++index) {
        SampleRandom own = random.fork("filler " + std::to_string(index));
        cast.push_back(makeIdentity(fillerCast[index % fillerCast.size()], catalog, own));
        nameFiller(cast.back(), index);
    }
    return cast;
}

} // namespace latchlight::test
