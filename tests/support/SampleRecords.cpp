// SPDX-License-Identifier: GPL-3.0-or-later
#include "SampleRecords.h"

#include <utility>

namespace latchlight::test {

namespace {

bool isGlobalService(const SampleCall& call)
{
    return call.service == "iam" || call.service == "signin";
}

Json tlsDetails(const std::string& host)
{
    return Json{
        {"tlsVersion", "TLSv1.3"}, {"cipherSuite", "TLS_AES_128_GCM_SHA256"}, {"clientProvidedHostHeader", host}};
}

} // namespace

void SampleLog::append(const SampleSession& session, UtcSeconds time, const std::string& account,
                       const std::string& region, const SampleCall& call)
{
    const std::string recordedRegion = isGlobalService(call) ? "us-east-1" : region;
    const bool isApiCall = call.eventType == "AwsApiCall";
    const bool isFromService = session.ip.ends_with(".amazonaws.com");
    const std::string requestId = m_random.uuid();
    const std::string eventId = m_random.uuid();

    Json record{{"eventVersion", "1.11"},        {"userIdentity", session.userIdentity},
                {"eventTime", isoTime(time)},    {"eventSource", call.service + ".amazonaws.com"},
                {"eventName", call.event},       {"awsRegion", recordedRegion},
                {"sourceIPAddress", session.ip}, {"userAgent", session.userAgent}};
    if (!call.errorCode.empty()) {
        record["errorCode"] = call.errorCode;
    }
    if (call.errorMessage.has_value()) {
        record["errorMessage"] = *call.errorMessage;
    }
    record["requestParameters"] = call.request;
    record["responseElements"] = call.response;
    if (!call.additional.is_null()) {
        record["additionalEventData"] = call.additional;
    }
    if (isApiCall) {
        record["requestID"] = requestId;
    }
    record["eventID"] = eventId;
    record["readOnly"] = call.effect == Effect::Reads;
    if (!call.resources.is_null()) {
        record["resources"] = call.resources;
    }
    record["eventType"] = call.eventType;
    record["managementEvent"] = true;
    record["recipientAccountId"] = account;
    record["eventCategory"] = "Management";
    if (isApiCall && !isFromService) {
        const std::string host =
            call.service == "iam" ? "iam.amazonaws.com" : call.service + "." + recordedRegion + ".amazonaws.com";
        record["tlsDetails"] = tlsDetails(host);
    }
    m_events.push_back({time, account, recordedRegion, record.dump()});
}

SampleCall readSecret(const std::string& secret)
{
    SampleCall call{"secretsmanager", "GetSecretValue"};
    call.request = Json{{"secretId", secret}};
    return call;
}

SampleCall deniedSecret(const SampleSession& session, const std::string& secret, DenialReason reason)
{
    // A principal without an ARN is an AWS service, which the message names instead.
    const std::string& principal = session.arn.empty() ? session.actorName : session.arn;
    SampleCall call{"secretsmanager", "GetSecretValue"};
    call.errorCode = "AccessDenied";
    call.errorMessage = denialMessage(principal, "secretsmanager:GetSecretValue", secret, reason);
    return call;
}

SampleCall deniedCall(const SampleSession& session, const std::string& service, const std::string& event,
                      const std::string& resource)
{
    SampleCall call{service, event};
    call.errorCode = "AccessDenied";
    call.errorMessage = denialMessage(session.arn, service + ":" + event, resource, DenialReason::NoIdentityPolicy);
    return call;
}

} // namespace latchlight::test
