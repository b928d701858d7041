// SPDX-License-Identifier: GPL-3.0-or-later
#include "HardCompany.h"

#include <array>
#include <string_view>

namespace latchlight::test {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::array<const char*, 8> teams{"checkout", "ledger",  "catalog", "support",
                                           "insight",  "courier", "access",  "storefront"};
constexpr std::array<const char*, 12> givenNames{"amara", "bruno", "carla", "deniz", "elif", "felix",
                                                 "greta", "hugo",  "ivana", "jamal", "kaya", "lior"};
constexpr std::array<const char*, 3> regions{"us-east-1", "eu-central-1", "ap-southeast-2"};
constexpr std::array<const char*, 4> accounts{"111122223333", "222233334444", "333344445555", "444455556666"};
constexpr std::array<const char*, 10> secretWords{"database", "queue",   "webhook", "signing", "ldap",
                                                  "cache",    "mailbox", "license", "storage", "proxy"};
constexpr std::array<const char*, 4> agents{"aws-cli/2.15.30 Python/3.11.8", "aws-sdk-go-v2/1.26.1 os/linux",
                                            "aws-sdk-java/2.25.31 Linux/5.10", "Boto3/1.34.69 md/Botocore#1.34.69"};
/// Refusals a day in thousandths: most users have few, some very many.
constexpr std::array<int, 12> personDenials{0, 20, 40, 60, 80, 120, 160, 220, 300, 500, 900, 2000};
constexpr std::array<int, 12> pipelineDenials{50, 150, 300, 600, 900, 1300, 1800, 2500, 4000, 6000, 12000, 25000};
constexpr std::array<int, 12> workloadDenials{0, 30, 60, 100, 200, 300, 500, 900, 1500, 3000, 8000, 30000};
constexpr std::array<const char*, 5> whyDenied{
    "because no identity-based policy allows the secretsmanager:GetSecretValue action",
    "because no identity-based policy allows the secretsmanager:GetSecretValue action",
    "because no resource-based policy allows the secretsmanager:GetSecretValue action",
    "because no permissions boundary allows the secretsmanager:GetSecretValue action",
    "with an explicit deny in a service control policy"};

std::string addressOf(SampleRandom& random)
{
    std::string ip = "203.0.";
    ip += std::to_string(random.below(256));
    ip += '.';
    ip += std::to_string(random.between(1, 254));
    return ip;
}

std::vector<std::string> namesOf(const std::string& prefix, int count, SampleRandom& random)
{
    std::vector<std::string> names;
    for (int i = 0; i < count; ++i) {
        std::string name = prefix;
        name += random.pick(secretWords);
        names.push_back(name + "-" + std::to_string(i));
    }
    return names;
}

HardKind kindOf(int draw)
{
    if (draw < 35) {
        return HardKind::Person;
    }
    if (draw < 60) {
        return HardKind::IamUser;
    }
    return draw < 75 ? HardKind::Pipeline : HardKind::Workload;
}

void nameUser(HardUser& user, int number, SampleRandom& random)
{
    const std::string suffix = std::to_string(number);
    switch (user.kind) {
    case HardKind::Person:
        user.name = random.pick(givenNames) + std::string(".") + suffix + "@example.com";
        user.role = "AWSReservedSSO_Developer_" + random.hex(16);
        break;
    case HardKind::IamUser:
        user.name = random.pick(givenNames) + std::string(".") + suffix;
        break;
    case HardKind::Pipeline:
        user.role = "pipeline-" + user.team + "-" + suffix;
        user.hasRandomSessions = random.chance(500);
        user.name = user.hasRandomSessions ? "" : "deploy-" + suffix;
        break;
    case HardKind::Workload:
        user.role = user.team + "-task-" + suffix;
        user.name = user.team + "-worker-" + suffix;
        break;
    }
}

HardUser makeUser(int number, SampleRandom random)
{
    HardUser user;
    user.kind = kindOf(random.below(100));
    user.account = random.pick(accounts);
    user.region = random.pick(regions);
    user.team = random.pick(teams);
    user.origin = {addressOf(random), random.pick(agents)};
    nameUser(user, number, random);
    const bool isHuman = user.kind == HardKind::Person || user.kind == HardKind::IamUser;
    user.readsMilliPerDay = isHuman ? random.between(500, 4000) : random.between(4000, 24000);
    user.denialsMilliPerDay = random.pick(isHuman                           ? personDenials
                                          : user.kind == HardKind::Pipeline ? pipelineDenials
                                                                            : workloadDenials);
    user.known = namesOf(user.team + "/", random.between(1, 6), random);
    user.lost = namesOf(user.team + "/restricted-", random.between(1, 4), random);
    if (!isHuman && random.chance(60)) {
        user.swept = namesOf("inventory/", random.between(15, 60), random);
    }
    return user;
}

std::string arnOf(const HardUser& user, const std::string& session)
{
    return user.role.empty() ? "arn:aws:iam::" + user.account + ":user/" + user.name
                             : "arn:aws:sts::" + user.account + ":assumed-role/" + user.role + "/" + session;
}

Json identityOf(const HardUser& user, const std::string& session, const std::string& arn)
{
    if (user.role.empty()) {
        return {{"type", "IAMUser"},         {"principalId", "AIDA" + user.name}, {"arn", arn},
                {"accountId", user.account}, {"accessKeyId", "AKIA" + user.name}, {"userName", user.name}};
    }
    const Json issuer = {{"type", "Role"},
                         {"principalId", "AROA" + user.role},
                         {"arn", "arn:aws:iam::" + user.account + ":role/" + user.role},
                         {"accountId", user.account},
                         {"userName", user.role}};
    return {{"type", "AssumedRole"},
            {"principalId", "AROA" + user.role + ":" + session},
            {"arn", arn},
            {"accountId", user.account},
            {"accessKeyId", "ASIA" + user.role},
            {"sessionContext", {{"sessionIssuer", issuer}}}};
}

} // namespace

std::vector<HardUser> makeHardUsers(int count, SampleRandom random)
{
    std::vector<HardUser> users;
    for (int number = 0; number < count; ++number) {
        users.push_back(makeUser(number, random.fork("user " + std::to_string(number))));
        users.back().born = sampleStartUtc;
    }
    return users;
}

UtcSeconds workingTime(HardKind kind, UtcSeconds day, SampleRandom& random)
{
    const bool isHuman = kind == HardKind::Person || kind == HardKind::IamUser;
    const bool isOffice = random.chance(isHuman ? 880 : kind == HardKind::Pipeline ? 600 : 300);
    const int second = isOffice ? random.between(8 * 3600, 18 * 3600 - 1) : random.below(86400);
    return day + second;
}

int busynessPerMille(HardKind kind, UtcSeconds day)
{
    switch (kind) {
    case HardKind::Person:
    case HardKind::IamUser:
        return isWeekend(day) ? 120 : 1350;
    case HardKind::Pipeline:
        return isWeekend(day) ? 350 : 1260;
    case HardKind::Workload:
        break;
    }
    return 1000;
}

Json HardLog::record(const HardUser& user, UtcSeconds time, const std::string& event, const HardOrigin& origin)
{
    const std::string session =
        user.hasRandomSessions ? "botocore-session-" + m_random.text("0123456789", 10) : user.name;
    const std::string arn = arnOf(user, session);
    Json record = {{"eventVersion", "1.09"},       {"userIdentity", identityOf(user, session, arn)},
                   {"eventTime", isoTime(time)},   {"eventSource", "secretsmanager.amazonaws.com"},
                   {"eventName", event},           {"awsRegion", user.region},
                   {"sourceIPAddress", origin.ip}, {"userAgent", origin.agent},
                   {"requestParameters", nullptr}, {"responseElements", nullptr},
                   {"requestID", m_random.uuid()}};
    record["eventID"] = m_random.uuid();
    record["readOnly"] = true;
    record["eventType"] = "AwsApiCall";
    record["managementEvent"] = true;
    record["recipientAccountId"] = user.account;
    record["eventCategory"] = "Management";
    return record;
}

void HardLog::append(const HardUser& user, UtcSeconds time, const Json& record)
{
    std::string& text = m_records[{user.account, user.region, dayFolder(time)}];
    text += text.empty() ? "" : ",\n";
    text += record.dump();
}

void HardLog::read(const HardUser& user, UtcSeconds time, const std::string& secret, const HardOrigin& origin)
{
    Json event = record(user, time, "GetSecretValue", origin);
    event["requestParameters"] = {{"secretId", secret}};
    append(user, time, event);
}

void HardLog::deny(const HardUser& user, UtcSeconds time, const std::string& secret, const HardOrigin& origin)
{
    Json event = record(user, time, "GetSecretValue", origin);
    const auto arn = event["userIdentity"]["arn"].get<std::string>();
    event["errorCode"] = "AccessDenied";
    event["errorMessage"] = "User: " + arn +
                            " is not authorized to perform: secretsmanager:GetSecretValue on resource: " + secret +
                            " " + m_random.pick(whyDenied);
    append(user, time, event);
}

void HardLog::denyBatch(const HardUser& user, UtcSeconds time, const std::vector<std::string>& secrets,
                        const HardOrigin& origin)
{
    Json event = record(user, time, "BatchGetSecretValue", origin);
    event["requestParameters"] = {{"secretIdList", secrets}};
    append(user, time, event);
    for (const std::string& secret : secrets) {
        deny(user, time, secret, origin);
    }
}

std::vector<GeneratedFile> HardLog::files() const
{
    std::vector<GeneratedFile> files;
    for (const auto& [place, text] : m_records) {
        const auto& [account, region, day] = place;
        files.push_back({"AWSLogs/" + account + "/CloudTrail/" + region + "/" + day + "/" + account + "_CloudTrail_" +
                             region + "_" + std::to_string(files.size()) + ".json",
                         "{\"Records\":[" + text + "]}"});
    }
    return files;
}

} // namespace latchlight::test
