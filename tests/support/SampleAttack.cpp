// SPDX-License-Identifier: GPL-3.0-or-later
#include "SampleAttack.h"

#include "SampleNoise.h"

#include <algorithm>
#include <cstddef>

namespace latchlight::test {

namespace {

constexpr std::string_view attackerAgent =
    "Boto3/1.34.69 md/Botocore#1.34.69 ua/2.0 os/linux#6.6.9-amd64 md/arch#x86_64 lang/python#3.11.8 md/pyimpl#CPython";

/// The calls of one attacker, and the truth about them as they are made.
class Attack final
{
public:
    Attack(const char* kind, const SampleIdentity& identity, const std::string& ip, const SecretCatalog& catalog,
           SampleRandom random, SampleLog& log)
        : m_identity(identity)
        , m_catalog(catalog)
        , m_random(random)
        , m_log(log)
        , m_actor(identity, random.fork("sessions"))
    {
        m_truth.kind = kind;
        m_truth.account = identity.account;
        m_truth.region = identity.region;
        m_truth.ip = ip;
        for (const std::string& name : catalog.names()) {
            const auto& known = identity.knownSecrets;
            if (std::find(known.begin(), known.end(), name) == known.end()) {
                m_targets.push_back(name);
            }
        }
        m_random.shuffle(m_targets);
    }

    enum class Origin { Attacker, Usual };

    /// The next secret that neither this attacker nor the true owner has asked for.
    [[nodiscard]] std::string nextTarget()
    {
        std::string name = m_targets.back();
        m_targets.pop_back();
        return name;
    }

    void makeCall(UtcSeconds time, const SampleCall& call, Origin origin = Origin::Attacker)
    {
        m_log.append(sessionFrom(origin, time), time, m_identity.account, m_identity.region, call);
    }

    void deny(UtcSeconds time, const std::string& name, Origin origin = Origin::Attacker)
    {
        const SampleSession session = sessionFrom(origin, time);
        const int form = m_random.below(100);
        const SecretForm written = form < 60   ? SecretForm::FullArn
                                   : form < 85 ? SecretForm::Name
                                               : SecretForm::PartialArn;
        const DenialReason reason = randomDenialReason(m_random);
        const std::string secret = m_catalog.written(written, m_identity.account, m_identity.region, name);
        m_log.append(session, time, m_identity.account, m_identity.region, deniedSecret(session, secret, reason));
        m_deniedSecrets.insert(name);
        countDenial(time);
    }

    /// A refusal whose message is empty, so that nobody can tell which secret was asked for.
    void denyWithoutMessage(UtcSeconds time)
    {
        SampleCall call{"secretsmanager", "GetSecretValue"};
        call.errorCode = "AccessDenied";
        call.errorMessage = "";
        makeCall(time, call);
        countDenial(time);
    }

    void read(UtcSeconds time, const std::string& name)
    {
        const std::string secret = m_catalog.written(SecretForm::FullArn, m_identity.account, m_identity.region, name);
        makeCall(time, readSecret(secret));
        m_secretsRead.insert(name);
    }

    [[nodiscard]] const SampleSession& sessionAt(UtcSeconds time) { return m_actor.sessionAt(time); }
    [[nodiscard]] SampleRandom& random() { return m_random; }

    [[nodiscard]] AttackTruth truth() const
    {
        AttackTruth result = m_truth;
        result.deniedSecrets.assign(m_deniedSecrets.begin(), m_deniedSecrets.end());
        result.secretsRead.assign(m_secretsRead.begin(), m_secretsRead.end());
        return result;
    }

private:
    [[nodiscard]] SampleSession sessionFrom(Origin origin, UtcSeconds time)
    {
        SampleSession session = m_actor.sessionAt(time);
        if (origin == Origin::Attacker) {
            session.ip = m_truth.ip;
            session.userAgent = attackerAgent;
        }
        m_truth.actor = session.actorName;
        m_truth.arn = session.arn;
        return session;
    }

    void countDenial(UtcSeconds time)
    {
        m_truth.lastUtc = isoTime(time);
        if (m_truth.firstUtc.empty()) {
            m_truth.firstUtc = m_truth.lastUtc;
        }
        ++m_truth.deniedRequests;
    }

    const SampleIdentity& m_identity;
    const SecretCatalog& m_catalog;
    SampleRandom m_random;
    SampleLog& m_log;
    SampleActor m_actor;
    AttackTruth m_truth;
    std::vector<std::string> m_targets;
    std::set<std::string> m_deniedSecrets;
    std::set<std::string> m_secretsRead;
};

const SampleCall& listSecretsCall()
{
    static const SampleCall call{"secretsmanager", "ListSecrets", Effect::Reads, Json{{"maxResults", 100}}};
    return call;
}

/// What another account does before it appears under a role of this one.
void assumeFromOutside(SampleLog& log, const SampleSession& opened, const SampleIdentity& identity,
                       const std::string& ip)
{
    SampleSession outsider;
    outsider.actorName = "AIDASAMPLEPARTEXAMPLE";
    outsider.userIdentity =
        Json{{"type", "AWSAccount"}, {"principalId", outsider.actorName}, {"accountId", std::string(foreignAccountId)}};
    outsider.ip = ip;
    outsider.userAgent = attackerAgent;
    const std::string roleArn = "arn:aws:iam::" + identity.account + ":role/" + identity.role;
    SampleCall call{"sts", "AssumeRole", Effect::Reads, Json{{"roleArn", roleArn}, {"roleSessionName", identity.name}}};
    call.response =
        Json{{"credentials",
              {{"accessKeyId", opened.userIdentity.at("accessKeyId")},
               {"sessionToken", "HIDDEN_DUE_TO_SECURITY_REASONS"},
               {"expiration", isoTime(opened.opened + secondsPerHour)}}},
             {"assumedRoleUser", {{"assumedRoleId", opened.userIdentity.at("principalId")}, {"arn", opened.arn}}}};
    call.resources = Json::array({Json{{"accountId", identity.account}, {"type", "AWS::IAM::Role"}, {"ARN", roleArn}}});
    log.append(outsider, opened.opened, identity.account, identity.region, call);
}

} // namespace

void SampleAttackScript::addTo(SampleLog& log, SampleTruth& truth) const
{
    truth.attackers.push_back(burst(log));
    truth.attackers.push_back(lowAndSlow(log));
    truth.attackers.push_back(firstSeen(log));
}

UtcSeconds SampleAttackScript::lastThird(int perMille) const
{
    const UtcSeconds length = m_days / 3 * secondsPerDay;
    return sampleStartUtc + (m_days - m_days / 3) * secondsPerDay + length * perMille / 1000;
}

AttackTruth SampleAttackScript::burst(SampleLog& log) const
{
    // 03:12 UTC, when the true owner sleeps.
    const UtcSeconds midnight = lastThird(400) / secondsPerDay * secondsPerDay;
    UtcSeconds time = midnight + 3 * secondsPerHour + 12 * secondsPerMinute;
    Attack attack("burst", findPart(m_cast, SamplePart::BurstAttacker), "192.0.2.44", m_catalog, m_random.fork("burst"),
                  log);
    attack.makeCall(time, {"sts", "GetCallerIdentity"});
    attack.makeCall(time + 9, listSecretsCall());
    attack.makeCall(time + 11, listSecretsCall());
    time += 40;
    constexpr int secrets = 40;
    for (int index = 0; index < secrets; ++index) {
        const std::string name = attack.nextTarget();
        attack.deny(time, name);
        time += attack.random().between(8, 38);
        if (index % 13 == 5) { // asks a few times more for what it wants most
            attack.deny(time, name);
            time += attack.random().between(3, 12);
        }
        if (index % 20 == 11) {
            attack.denyWithoutMessage(time);
            time += attack.random().between(3, 12);
        }
        if (index % 10 == 7) {
            attack.read(time, attack.nextTarget());
            time += attack.random().between(4, 20);
        }
    }
    return attack.truth();
}

AttackTruth SampleAttackScript::lowAndSlow(SampleLog& log) const
{
    constexpr int secrets = 42;
    const UtcSeconds begin = lastThird(120);
    const UtcSeconds length = std::min(5 * secondsPerDay, lastThird(900) - begin);
    const int step = static_cast<int>(length / secrets);
    Attack attack("slow", findPart(m_cast, SamplePart::SlowAttacker), "192.0.2.131", m_catalog, m_random.fork("slow"),
                  log);
    attack.makeCall(begin, listSecretsCall());
    for (int index = 0; index < secrets; ++index) {
        const UtcSeconds time = begin + UtcSeconds{index} * step + attack.random().between(step / 10, step * 7 / 10);
        const Attack::Origin origin = attack.random().chance(500) ? Attack::Origin::Attacker : Attack::Origin::Usual;
        attack.deny(time, attack.nextTarget(), origin);
        if (index == 15 || index == 33) {
            attack.read(time + step / 5, attack.nextTarget());
        }
    }
    return attack.truth();
}

AttackTruth SampleAttackScript::firstSeen(SampleLog& log) const
{
    const SampleIdentity& identity = findPart(m_cast, SamplePart::FirstSeenAttacker);
    const std::string ip = "192.0.2.207";
    UtcSeconds time = lastThird(700) / secondsPerDay * secondsPerDay + 14 * secondsPerHour + 5 * secondsPerMinute;
    Attack attack("first-seen", identity, ip, m_catalog, m_random.fork("first-seen"), log);
    const SampleSession opened = attack.sessionAt(time);
    assumeFromOutside(log, opened, identity, ip);
    attack.makeCall(time, {"sts", "GetCallerIdentity"});
    constexpr int secrets = 25;
    for (int index = 0; index < secrets; ++index) {
        time += attack.random().between(45, 135);
        attack.deny(time, attack.nextTarget());
        if (index == 16) {
            attack.read(time + 20, attack.nextTarget());
        }
    }
    const std::string userArn = "arn:aws:iam::" + identity.account + ":user/backup-operator";
    SampleCall createKey = deniedCall(opened, "iam", "CreateAccessKey", userArn);
    createKey.effect = Effect::Writes;
    attack.makeCall(time + 95, createKey);
    return attack.truth();
}

} // namespace latchlight::test
