// SPDX-License-Identifier: GPL-3.0-or-later
#include "SampleActor.h"

#include <utility>

namespace latchlight::test {

namespace {

bool isAssumedRole(IdentityKind kind)
{
    switch (kind) {
    case IdentityKind::SsoUser:
    case IdentityKind::RoleOfHuman:
    case IdentityKind::Ec2Instance:
    case IdentityKind::LambdaFunction:
    case IdentityKind::EcsTask:
    case IdentityKind::EksPod:
    case IdentityKind::CiBotocore:
    case IdentityKind::CiGitHub:
        return true;
    default:
        return false;
    }
}

std::string roleArn(const SampleIdentity& identity)
{
    const std::string path = identity.kind == IdentityKind::SsoUser ? "aws-reserved/sso.amazonaws.com/" : "";
    return "arn:aws:iam::" + identity.account + ":role/" + path + identity.role;
}

Json sessionAttributes(UtcSeconds created, const char* mfaAuthenticated)
{
    return Json{{"creationDate", isoTime(created)}, {"mfaAuthenticated", mfaAuthenticated}};
}

} // namespace

SampleActor::SampleActor(const SampleIdentity& identity, SampleRandom random)
    : m_identity(identity)
    , m_random(random)
{}

const SampleSession& SampleActor::sessionAt(UtcSeconds time)
{
    if (time >= m_expires) {
        open(time);
    }
    return m_session;
}

void SampleActor::open(UtcSeconds time)
{
    const UtcSeconds created = time - m_random.between(5, 240);
    m_session = {};
    m_session.opened = created;
    m_session.ip = m_identity.ip;
    m_session.userAgent = m_identity.userAgent;
    m_expires = created + lifetimeSeconds();
    if (isAssumedRole(m_identity.kind)) {
        openAssumedRole(created);
        return;
    }
    switch (m_identity.kind) {
    case IdentityKind::Root:
    case IdentityKind::IamUser:
    case IdentityKind::IamUserWithSession:
    case IdentityKind::FederatedUser:
        openUser(created);
        break;
    case IdentityKind::AwsService:
        openService(m_identity.name);
        break;
    case IdentityKind::BareRole:
        openService("autoscaling.amazonaws.com");
        break;
    default:
        openOutsider();
        break;
    }
}

void SampleActor::openAssumedRole(UtcSeconds created)
{
    const std::string name = sessionName(created);
    const std::string accessKeyId = m_random.exampleId("ASIA", 20);
    m_session.arn = "arn:aws:sts::" + m_identity.account + ":assumed-role/" + m_identity.role + "/" + name;
    Json context{{"sessionIssuer",
                  {{"type", "Role"},
                   {"principalId", m_identity.principalId},
                   {"arn", roleArn(m_identity)},
                   {"accountId", m_identity.account},
                   {"userName", m_identity.role}}}};
    if (m_identity.kind == IdentityKind::EksPod || m_identity.kind == IdentityKind::CiGitHub) {
        const std::string provider = m_identity.kind == IdentityKind::EksPod ? "oidc.eks.example.com/id/EXAMPLE1A2B3C"
                                                                             : "token.actions.example.com";
        context["webIdFederationData"] =
            Json{{"federatedProvider", "arn:aws:iam::" + m_identity.account + ":oidc-provider/" + provider},
                 {"attributes", Json::object()}};
    }
    context["attributes"] = sessionAttributes(created, "false");
    if (m_identity.kind == IdentityKind::Ec2Instance) {
        context["ec2RoleDelivery"] = "2.0";
    }
    setUser(Json{{"type", "AssumedRole"},
                 {"principalId", m_identity.principalId + ":" + name},
                 {"arn", m_session.arn},
                 {"accountId", m_identity.account},
                 {"accessKeyId", accessKeyId},
                 {"sessionContext", std::move(context)}},
            name);
}

void SampleActor::openUser(UtcSeconds created)
{
    const std::string& account = m_identity.account;
    const std::string& name = m_identity.name;
    const std::string sessionKey = m_random.exampleId("ASIA", 20);
    const Json attributes =
        sessionAttributes(created, m_identity.kind == IdentityKind::FederatedUser ? "false" : "true");
    if (m_identity.kind == IdentityKind::Root) {
        m_session.arn = "arn:aws:iam::" + account + ":root";
        setUser(Json{{"type", "Root"},
                     {"principalId", account},
                     {"arn", m_session.arn},
                     {"accountId", account},
                     {"accessKeyId", sessionKey},
                     {"sessionContext", {{"attributes", attributes}}}},
                "root");
        return;
    }
    if (m_identity.kind == IdentityKind::FederatedUser) {
        const Json issuer{{"type", "IAMUser"},
                          {"principalId", "AIDASAMPLEVENDEXAMPLE"},
                          {"arn", "arn:aws:iam::" + account + ":user/vendor-broker"},
                          {"accountId", account},
                          {"userName", "vendor-broker"}};
        m_session.arn = "arn:aws:sts::" + account + ":federated-user/" + name;
        setUser(Json{{"type", "FederatedUser"},
                     {"principalId", account + ":" + name},
                     {"arn", m_session.arn},
                     {"accountId", account},
                     {"accessKeyId", sessionKey},
                     {"sessionContext", {{"sessionIssuer", issuer}, {"attributes", attributes}}}},
                account + ":" + name);
        return;
    }
    const bool hasSession = m_identity.kind == IdentityKind::IamUserWithSession;
    m_session.arn = "arn:aws:iam::" + account + ":user/" + name;
    Json user{{"type", "IAMUser"},
              {"principalId", m_identity.principalId},
              {"arn", m_session.arn},
              {"accountId", account},
              {"accessKeyId", hasSession ? sessionKey : m_identity.accessKeyId},
              {"userName", name}};
    if (hasSession) {
        user["sessionContext"] = Json{{"attributes", attributes}};
    }
    setUser(std::move(user), name);
}

void SampleActor::openService(const std::string& service)
{
    m_session.ip = service;
    m_session.userAgent = service;
    if (m_identity.kind == IdentityKind::BareRole) {
        m_session.arn = roleArn(m_identity);
        setUser(Json{{"type", "Role"},
                     {"principalId", m_identity.principalId},
                     {"arn", m_session.arn},
                     {"accountId", m_identity.account},
                     {"invokedBy", service}},
                service);
    } else {
        setUser(Json{{"type", "AWSService"}, {"invokedBy", service}}, service);
    }
}

void SampleActor::openOutsider()
{
    const std::string& account = m_identity.account;
    const std::string& name = m_identity.name;
    switch (m_identity.kind) {
    case IdentityKind::ForeignAccount: {
        const std::string principal = m_identity.principalId + ":" + name;
        setUser(Json{{"type", "AWSAccount"}, {"principalId", principal}, {"accountId", std::string(foreignAccountId)}},
                principal);
        break;
    }
    case IdentityKind::IdentityCenterUser: {
        const Json person{{"userId", "c4a8b418-5021-70d6-8f1e-000000000007"},
                          {"identityStoreArn", "arn:aws:identitystore::" + account + ":identitystore/d-9067example"}};
        setUser(Json{{"type", "IdentityCenterUser"},
                     {"accountId", account},
                     {"onBehalfOf", person},
                     {"credentialId", "sample-credential-" + m_random.hex(12)}},
                account);
        break;
    }
    case IdentityKind::SamlUser: {
        const std::string provider = "kZrX0sampleQualifier0EXAMPLE=";
        setUser(Json{{"type", "SAMLUser"},
                     {"principalId", provider + ":" + name},
                     {"userName", name},
                     {"identityProvider", provider}},
                provider + ":" + name);
        break;
    }
    case IdentityKind::WebIdentityUser: {
        const std::string provider = "arn:aws:iam::" + account + ":oidc-provider/token.actions.example.com";
        const std::string principal = provider + ":sts.amazonaws.com:" + name;
        setUser(Json{{"type", "WebIdentityUser"},
                     {"principalId", principal},
                     {"userName", name},
                     {"identityProvider", provider}},
                principal);
        break;
    }
    case IdentityKind::DirectoryUser:
        setUser(Json{{"type", "Directory"}, {"accountId", account}, {"userName", name}}, name);
        break;
    default:
        setUser(Json{{"type", "Unknown"},
                     {"principalId", "906700000a-sample-user"},
                     {"accountId", account},
                     {"userName", name}},
                "906700000a-sample-user");
        break;
    }
}

void SampleActor::setUser(Json userIdentity, std::string actorName)
{
    m_session.userIdentity = std::move(userIdentity);
    m_session.actorName = std::move(actorName);
}

std::string SampleActor::sessionName(UtcSeconds created)
{
    switch (m_identity.kind) {
    case IdentityKind::Ec2Instance: {
        // An instance keeps its id for as long as it runs: about a week here.
        const UtcSeconds week = (created - sampleStartUtc + secondsPerDay) / (7 * secondsPerDay);
        SampleRandom instance = m_random.fork("instance " + std::to_string(week));
        return "i-0" + instance.hex(16);
    }
    case IdentityKind::EcsTask:
        return m_random.hex(32);
    case IdentityKind::EksPod:
        return "aws-go-sdk-" + std::to_string(created) + m_random.text("0123456789", 9);
    case IdentityKind::CiBotocore:
        return "botocore-session-" + std::to_string(created);
    default:
        return m_identity.name;
    }
}

UtcSeconds SampleActor::lifetimeSeconds() const
{
    switch (m_identity.kind) {
    case IdentityKind::CiBotocore:
    case IdentityKind::CiGitHub:
        return secondsPerHour;
    case IdentityKind::Ec2Instance:
        return 6 * secondsPerHour;
    case IdentityKind::AwsService:
    case IdentityKind::LambdaFunction:
    case IdentityKind::EcsTask:
    case IdentityKind::EksPod:
        return 12 * secondsPerHour;
    default:
        return 9 * secondsPerHour;
    }
}

} // namespace latchlight::test
