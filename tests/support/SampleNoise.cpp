// SPDX-License-Identifier: GPL-3.0-or-later
#include "SampleNoise.h"

#include "SampleActor.h"

#include <algorithm>
#include <array>
#include <string>

namespace latchlight::test {

namespace {

void countDenial(NoisyDenierTruth& truth, const SampleSession& session, UtcSeconds time)
{
    truth.arn = session.arn;
    truth.lastUtc = isoTime(time);
    if (truth.firstUtc.empty()) {
        truth.firstUtc = truth.lastUtc;
    }
    ++truth.deniedRequests;
}

NoisyDenierTruth describe(const char* kind, const SampleIdentity& identity)
{
    NoisyDenierTruth truth;
    truth.kind = kind;
    truth.actor = identity.name.empty() ? identity.role : identity.name;
    truth.account = identity.account;
    return truth;
}

} // namespace

const SampleIdentity& findPart(const std::vector<SampleIdentity>& cast, SamplePart part)
{
    const auto found = std::find_if(cast.begin(), cast.end(),
                                    [part](const SampleIdentity& identity) { return identity.part == part; });
    return *found;
}

void SampleNoise::addTo(SampleLog& log, SampleTruth& truth) const
{
    truth.noisyDeniers.push_back(addPipelineRetries(log));
    truth.noisyDeniers.push_back(addNightlyJob(log));
    truth.noisyDeniers.push_back(addMisconfiguration(log, truth));
    truth.noisyDeniers.push_back(addDeniedService(log));
}

NoisyDenierTruth SampleNoise::addPipelineRetries(SampleLog& log) const
{
    const SampleIdentity& identity = findPart(m_cast, SamplePart::RetryingPipeline);
    const std::array<std::string, 2> secrets{"prod/mobile/legacy-signing-key", "prod/mobile/store/credentials"};
    NoisyDenierTruth truth = describe("pipeline-retry", identity);
    SampleRandom random = m_random.fork("pipeline retries");
    SampleActor actor(identity, random.fork("sessions"));
    const UtcSeconds end = sampleStartUtc + m_days * secondsPerDay;
    UtcSeconds time = sampleStartUtc + random.between(60, 3000);
    for (int attempt = 0; time < end; ++attempt) {
        const SampleSession& session = actor.sessionAt(time);
        const std::string secret = m_catalog.written(SecretForm::FullArn, identity.account, identity.region,
                                                     secrets[attempt % 2 == 0 ? 0 : 1]);
        log.append(session, time, identity.account, identity.region,
                   deniedSecret(session, secret, DenialReason::NoIdentityPolicy));
        countDenial(truth, session, time);
        // Two attempts close together, then a pause until the next pipeline run.
        time += attempt % 2 == 0 ? random.between(2, 40) : random.between(4000, 7000);
    }
    return truth;
}

NoisyDenierTruth SampleNoise::addNightlyJob(SampleLog& log) const
{
    const SampleIdentity& identity = findPart(m_cast, SamplePart::NightlyJob);
    const std::array<std::string, 3> secrets{"prod/billing/ledger/export", "prod/billing/bank/sepa",
                                             "prod/billing/archive-token"};
    NoisyDenierTruth truth = describe("nightly-job", identity);
    SampleRandom random = m_random.fork("nightly job");
    SampleActor actor(identity, random.fork("sessions"));
    for (int day = 0; day < m_days; ++day) {
        UtcSeconds time = sampleStartUtc + day * secondsPerDay + 2 * secondsPerHour + random.between(3, 60);
        const int requests = random.between(37, 43);
        for (int request = 0; request < requests; ++request) {
            const SampleSession& session = actor.sessionAt(time);
            const std::string& secret = random.pick(secrets);
            log.append(session, time, identity.account, identity.region,
                       deniedSecret(session, secret, DenialReason::DeniedByServiceControlPolicy));
            countDenial(truth, session, time);
            time += random.between(1, 12);
        }
    }
    return truth;
}

NoisyDenierTruth SampleNoise::addDeniedService(SampleLog& log) const
{
    const SampleIdentity& identity = findPart(m_cast, SamplePart::DeniedService);
    NoisyDenierTruth truth = describe("service", identity);
    SampleRandom random = m_random.fork("denied service");
    SampleActor actor(identity, random.fork("sessions"));
    const std::string secret =
        m_catalog.written(SecretForm::FullArn, identity.account, identity.region, "prod/data/crm-connector");
    for (int day = 0; day < m_days; ++day) {
        const int requests = random.count(500);
        for (int request = 0; request < requests; ++request) {
            const int hour = 4 + 6 * request;
            const UtcSeconds time =
                sampleStartUtc + day * secondsPerDay + hour * secondsPerHour + random.between(0, 1200);
            if (time >= sampleStartUtc + m_days * secondsPerDay) {
                break;
            }
            const SampleSession& session = actor.sessionAt(time);
            log.append(session, time, identity.account, identity.region,
                       deniedSecret(session, secret, DenialReason::NoResourcePolicy));
            countDenial(truth, session, time);
        }
    }
    return truth;
}

NoisyDenierTruth SampleNoise::addMisconfiguration(SampleLog& log, SampleTruth& truth) const
{
    const SampleIdentity& identity = findPart(m_cast, SamplePart::MisconfiguredHuman);
    NoisyDenierTruth denied = describe("misconfiguration", identity);
    SampleRandom random = m_random.fork("misconfiguration");
    SampleActor actor(identity, random.fork("sessions"));
    int day = m_days - m_days / 3 + m_days / 10;
    while (day > 0 && isWeekend(sampleStartUtc + day * secondsPerDay)) {
        --day;
    }
    const UtcSeconds dayStart = sampleStartUtc + day * secondsPerDay;

    SampleActor admin(findPart(m_cast, SamplePart::PlatformAdmin), random.fork("administrator"));
    const UtcSeconds changeTime = dayStart + 9 * secondsPerHour + random.between(1800, 3500);
    SampleCall change{"iam", "PutRolePolicy", Effect::Writes};
    change.request = Json{
        {"roleName", identity.role},
        {"policyName", "read-team-secrets"},
        {"policyDocument",
         R"({"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"secretsmanager:GetSecretValue","Resource":"arn:aws:secretsmanager:us-east-1:111122223333:secret:prod/data/postgres/*"}]})"}};
    log.append(admin.sessionAt(changeTime), changeTime, identity.account, identity.region, change);
    truth.policyChangeUtc = isoTime(changeTime);

    const std::string secret =
        m_catalog.written(SecretForm::Name, identity.account, identity.region, "prod/data/warehouse/loader");
    UtcSeconds time = dayStart + 13 * secondsPerHour + random.between(600, 1500);
    for (int request = 0; request < 30; ++request) {
        const SampleSession& session = actor.sessionAt(time);
        log.append(session, time, identity.account, identity.region,
                   deniedSecret(session, secret, DenialReason::NoIdentityPolicy));
        countDenial(denied, session, time);
        time += random.between(20, 200);
    }
    return denied;
}

} // namespace latchlight::test
