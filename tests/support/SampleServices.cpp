// SPDX-License-Identifier: GPL-3.0-or-later
#include "SampleServices.h"

#include "SampleSecretCalls.h"

#include <array>
#include <numeric>
#include <string_view>
#include <vector>

namespace latchlight::test {

namespace {

/// A call together with how often it occurs among its neighbours.
struct WeightedCall
{
    int weight;
    SampleCall (*make)(const CallContext&);
};

std::string bucketName(const CallContext& context)
{
    return "example-" + context.identity.team + "-" + context.identity.account.substr(0, 4);
}

std::string keyArn(const CallContext& context)
{
    return "arn:aws:kms:" + context.identity.region + ":" + context.identity.account +
           ":key/6f1c2d3e-0000-4000-8000-00000example";
}

std::string roleToAssume(const CallContext& context)
{
    return context.identity.team + "-read-role";
}

SampleCall describeInstances(const CallContext& /*context*/)
{
    return {"ec2", "DescribeInstances", Effect::Reads,
            Json{{"maxResults", 100}, {"instancesSet", Json::object()}, {"filterSet", Json::object()}}};
}

SampleCall describeSecurityGroups(const CallContext& /*context*/)
{
    return {"ec2", "DescribeSecurityGroups", Effect::Reads,
            Json{{"securityGroupSet", Json::object()},
                 {"securityGroupIdSet", Json::object()},
                 {"filterSet", Json::object()}}};
}

SampleCall startInstances(const CallContext& context)
{
    SampleCall call{"ec2", "StartInstances", Effect::Writes};
    if (context.random.chance(250)) {
        const std::string encoded =
            context.random.text("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_", 48);
        call.errorCode = "Client.UnauthorizedOperation";
        call.errorMessage =
            "You are not authorized to perform this operation. Encoded authorization failure message: " + encoded;
    }
    const std::string instance = "i-0" + context.random.hex(16);
    call.request = Json{{"instancesSet", {{"items", Json::array({Json{{"instanceId", instance}}})}}}};
    return call;
}

SampleCall listBuckets(const CallContext& context)
{
    SampleCall call{"s3", "ListBuckets", Effect::Reads, Json{{"Host", "s3.amazonaws.com"}}};
    call.additional = Json{{"SignatureVersion", "SigV4"},
                           {"CipherSuite", "TLS_AES_128_GCM_SHA256"},
                           {"bytesTransferredIn", 0},
                           {"AuthenticationMethod", "AuthHeader"},
                           {"bytesTransferredOut", context.random.between(300, 900)}};
    return call;
}

SampleCall getBucketPolicy(const CallContext& context)
{
    const std::string bucket = bucketName(context);
    if (context.random.chance(80) && !context.session.arn.empty()) {
        return deniedCall(context.session, "s3", "GetBucketPolicy", "arn:aws:s3:::" + bucket);
    }
    return {"s3", "GetBucketPolicy", Effect::Reads,
            Json{{"bucketName", bucket},
                 {"Host", bucket + ".s3." + context.identity.region + ".amazonaws.com"},
                 {"policy", ""}}};
}

SampleCall listRoles(const CallContext& context)
{
    if (context.random.chance(60) && !context.session.arn.empty()) {
        return deniedCall(context.session, "iam", "ListRoles", "arn:aws:iam::" + context.identity.account + ":role/");
    }
    return {"iam", "ListRoles"};
}

SampleCall getRole(const CallContext& context)
{
    return {"iam", "GetRole", Effect::Reads, Json{{"roleName", roleToAssume(context)}}};
}

SampleCall describeKey(const CallContext& context)
{
    SampleCall call{"kms", "DescribeKey", Effect::Reads, Json{{"keyId", "alias/" + context.identity.team}}};
    call.resources = Json::array(
        {Json{{"accountId", context.identity.account}, {"type", "AWS::KMS::Key"}, {"ARN", keyArn(context)}}});
    return call;
}

SampleCall decrypt(const CallContext& context)
{
    SampleCall call{"kms", "Decrypt", Effect::Reads,
                    Json{{"encryptionContext",
                          {{"PARAMETER_ARN", "arn:aws:ssm:" + context.identity.region + ":" + context.identity.account +
                                                 ":parameter/" + context.identity.team + "/config"}}},
                         {"encryptionAlgorithm", "SYMMETRIC_DEFAULT"}}};
    call.resources = Json::array(
        {Json{{"accountId", context.identity.account}, {"type", "AWS::KMS::Key"}, {"ARN", keyArn(context)}}});
    return call;
}

SampleCall getCallerIdentity(const CallContext& /*context*/)
{
    return {"sts", "GetCallerIdentity"};
}

SampleCall assumeRoleAs(const CallContext& context, const std::string& role, const std::string& sessionName)
{
    const std::string& account = context.identity.account;
    const std::string arn = "arn:aws:iam::" + account + ":role/" + role;
    const std::string key = context.random.exampleId("ASIA", 20);
    SampleCall call{"sts", "AssumeRole", Effect::Reads, Json{{"roleArn", arn}, {"roleSessionName", sessionName}}};
    call.response = Json{{"credentials",
                          {{"accessKeyId", key},
                           {"sessionToken", "HIDDEN_DUE_TO_SECURITY_REASONS"},
                           {"expiration", isoTime(context.time + secondsPerHour)}}},
                         {"assumedRoleUser",
                          {{"assumedRoleId", "AROASAMPLEROLEEXAMPLE:" + sessionName},
                           {"arn", "arn:aws:sts::" + account + ":assumed-role/" + role + "/" + sessionName}}}};
    call.resources = Json::array({Json{{"accountId", account}, {"type", "AWS::IAM::Role"}, {"ARN", arn}}});
    return call;
}

SampleCall assumeRole(const CallContext& context)
{
    return assumeRoleAs(context, roleToAssume(context), context.identity.team + "-session");
}

SampleCall listFunctions(const CallContext& /*context*/)
{
    return {"lambda", "ListFunctions20150331", Effect::Reads, Json{{"maxItems", 50}}};
}

SampleCall updateFunctionCode(const CallContext& context)
{
    const std::string function = context.identity.team + "-handler";
    SampleCall call{"lambda", "UpdateFunctionCode20150331v2", Effect::Writes,
                    Json{{"functionName", function},
                         {"s3Bucket", bucketName(context)},
                         {"s3Key", "builds/handler.zip"},
                         {"dryRun", false}}};
    call.response = Json{{"functionName", function}, {"runtime", "python3.12"}, {"lastUpdateStatus", "InProgress"}};
    return call;
}

SampleCall getParameter(const CallContext& context)
{
    static constexpr std::array<std::string_view, 4> parameters{"config", "feature-flags", "log-level", "endpoint"};
    const std::string name = "/" + context.identity.team + "/" + std::string(context.random.pick(parameters));
    return {"ssm", "GetParameter", Effect::Reads, Json{{"name", name}, {"withDecryption", true}}};
}

SampleCall describeAlarms(const CallContext& /*context*/)
{
    return {"monitoring", "DescribeAlarms", Effect::Reads, Json{{"maxRecords", 100}}};
}

SampleCall describeLogGroups(const CallContext& context)
{
    return {"logs", "DescribeLogGroups", Effect::Reads,
            Json{{"logGroupNamePrefix", "/aws/lambda/" + context.identity.team}}};
}

SampleCall createLogStream(const CallContext& context)
{
    const std::string stream = dayFolder(context.time) + "/[$LATEST]" + context.random.hex(16);
    return {"logs", "CreateLogStream", Effect::Writes,
            Json{{"logGroupName", "/aws/lambda/" + context.identity.team}, {"logStreamName", stream}}};
}

SampleCall describeTable(const CallContext& context)
{
    return {"dynamodb", "DescribeTable", Effect::Reads, Json{{"tableName", context.identity.team + "-items"}}};
}

SampleCall describeDatabases(const CallContext& /*context*/)
{
    return {"rds", "DescribeDBInstances", Effect::Reads, Json{{"maxRecords", 100}}};
}

SampleCall describeStacks(const CallContext& context)
{
    return {"cloudformation", "DescribeStacks", Effect::Reads, Json{{"stackName", context.identity.team + "-stack"}}};
}

SampleCall getAuthorizationToken(const CallContext& /*context*/)
{
    return {"ecr", "GetAuthorizationToken", Effect::Reads, Json::object()};
}

SampleCall updateService(const CallContext& context)
{
    SampleCall call{"ecs", "UpdateService", Effect::Writes,
                    Json{{"cluster", "main"}, {"service", context.identity.team}, {"forceNewDeployment", true}}};
    call.response =
        Json{{"service", {{"serviceName", context.identity.team}, {"status", "ACTIVE"}, {"desiredCount", 2}}}};
    return call;
}

SampleCall consoleLogin(const CallContext& context)
{
    if (!context.session.userAgent.starts_with("Mozilla/")) {
        return getCallerIdentity(context);
    }
    SampleCall call{"signin", "ConsoleLogin", Effect::Writes};
    call.response = Json{{"ConsoleLogin", "Success"}};
    call.additional =
        Json{{"LoginTo", "https://console.aws.amazon.com/console/home"}, {"MobileVersion", "No"}, {"MFAUsed", "Yes"}};
    call.eventType = "AwsConsoleSignIn";
    return call;
}

SampleCall throttled(const CallContext& /*context*/)
{
    SampleCall call{"ec2", "DescribeVolumes", Effect::Reads};
    call.errorCode = "Client.RequestLimitExceeded";
    call.errorMessage = "Request limit exceeded.";
    return call;
}

SampleCall assumeRoleForService(const CallContext& context)
{
    SampleCall call = assumeRole(context);
    call.request["durationSeconds"] = 3600;
    return call;
}

SampleCall assumeRoleWithSaml(const CallContext& context)
{
    SampleCall call = assumeRoleAs(context, roleToAssume(context), "soren.agard");
    call.event = "AssumeRoleWithSAML";
    call.request["principalArn"] = "arn:aws:iam::" + context.identity.account + ":saml-provider/example-idp";
    return call;
}

SampleCall assumeRoleWithWebIdentity(const CallContext& context)
{
    SampleCall call = assumeRoleAs(context, "github-deploy", "GitHubActions");
    call.event = "AssumeRoleWithWebIdentity";
    return call;
}

SampleCall describeDirectories(const CallContext& /*context*/)
{
    return {"ds", "DescribeDirectories"};
}

SampleCall describeFleet(const CallContext& /*context*/)
{
    return {"ec2", "DescribeInstanceStatus", Effect::Reads,
            Json{{"instancesSet", Json::object()}, {"filterSet", Json::object()}}};
}

SampleCall listPortalApplications(const CallContext& /*context*/)
{
    SampleCall call{"sso", "ListApplications"};
    call.eventType = "AwsServiceEvent";
    return call;
}

SampleCall signInUser(const CallContext& /*context*/)
{
    SampleCall call{"signin", "UserAuthentication", Effect::Writes};
    call.response = Json{{"UserAuthentication", "Success"}};
    call.additional = Json{{"LoginTo", "https://example.com/start"}, {"CredentialType", "PASSWORD"}};
    call.eventType = "AwsServiceEvent";
    return call;
}

const std::vector<WeightedCall>& humanCalls()
{
    static const std::vector<WeightedCall> calls{{150, describeInstances},
                                                 {80, describeSecurityGroups},
                                                 {12, startInstances},
                                                 {70, listBuckets},
                                                 {70, getBucketPolicy},
                                                 {60, listRoles},
                                                 {50, getRole},
                                                 {50, describeKey},
                                                 {70, getCallerIdentity},
                                                 {30, assumeRole},
                                                 {70, listFunctions},
                                                 {60, getParameter},
                                                 {70, describeAlarms},
                                                 {70, describeLogGroups},
                                                 {60, describeTable},
                                                 {50, describeDatabases},
                                                 {40, describeStacks},
                                                 {30, consoleLogin},
                                                 {110, getOwnSecret},
                                                 {45, describeSecret},
                                                 {35, listSecrets},
                                                 {4, updateDescription},
                                                 {20, mistypedSecret},
                                                 {4, unknownSecret},
                                                 {5, throttled}};
    return calls;
}

const std::vector<WeightedCall>& programCalls()
{
    static const std::vector<WeightedCall> calls{{110, getCallerIdentity}, {80, assumeRole},     {170, decrypt},
                                                 {170, getParameter},      {110, describeTable}, {90, createLogStream},
                                                 {40, describeInstances},  {220, getOwnSecret},  {20, describeSecret},
                                                 {18, batchGetSecrets},    {5, throttled}};
    return calls;
}

const std::vector<WeightedCall>& pipelineCalls()
{
    static const std::vector<WeightedCall> calls{
        {130, getCallerIdentity}, {120, getAuthorizationToken}, {130, describeStacks}, {90, updateFunctionCode},
        {90, updateService},      {60, describeLogGroups},      {70, getParameter},    {50, getRole},
        {40, listBuckets},        {150, getOwnSecret},          {20, describeSecret}};
    return calls;
}

const std::vector<WeightedCall>& callsOf(IdentityKind kind)
{
    static const std::vector<WeightedCall> foreign{{600, assumeRole}, {400, getBucketPolicy}};
    static const std::vector<WeightedCall> service{{700, assumeRoleForService}, {300, decrypt}};
    static const std::vector<WeightedCall> portal{{1, listPortalApplications}};
    static const std::vector<WeightedCall> saml{{1, assumeRoleWithSaml}};
    static const std::vector<WeightedCall> webIdentity{{1, assumeRoleWithWebIdentity}};
    static const std::vector<WeightedCall> directory{{1, describeDirectories}};
    static const std::vector<WeightedCall> fleet{{1, describeFleet}};
    static const std::vector<WeightedCall> signIn{{1, signInUser}};
    static const std::vector<WeightedCall> root{{400, consoleLogin}, {300, listRoles}, {300, describeAlarms}};
    switch (kind) {
    case IdentityKind::Root:
        return root;
    case IdentityKind::Ec2Instance:
    case IdentityKind::LambdaFunction:
    case IdentityKind::EcsTask:
    case IdentityKind::EksPod:
        return programCalls();
    case IdentityKind::CiBotocore:
    case IdentityKind::CiGitHub:
        return pipelineCalls();
    case IdentityKind::ForeignAccount:
        return foreign;
    case IdentityKind::AwsService:
        return service;
    case IdentityKind::IdentityCenterUser:
        return portal;
    case IdentityKind::SamlUser:
        return saml;
    case IdentityKind::WebIdentityUser:
        return webIdentity;
    case IdentityKind::DirectoryUser:
        return directory;
    case IdentityKind::BareRole:
        return fleet;
    case IdentityKind::UnknownUser:
        return signIn;
    default:
        return humanCalls();
    }
}

} // namespace

SampleCall ordinaryCall(const CallContext& context)
{
    const bool isProgramWithUser =
        context.identity.kind == IdentityKind::IamUser && context.identity.rhythm != Rhythm::Office;
    const std::vector<WeightedCall>& calls = isProgramWithUser ? programCalls() : callsOf(context.identity.kind);
    const int total = std::accumulate(calls.begin(), calls.end(), 0,
                                      [](int sum, const WeightedCall& call) { return sum + call.weight; });
    int remaining = context.random.below(total);
    for (const WeightedCall& call : calls) {
        if (remaining < call.weight) {
            return call.make(context);
        }
        remaining -= call.weight;
    }
    return getCallerIdentity(context);
}

} // namespace latchlight::test
