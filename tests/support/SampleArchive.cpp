// SPDX-License-Identifier: GPL-3.0-or-later
#include "SampleArchive.h"

#include "SampleActivity.h"
#include "SampleAttack.h"
#include "SampleDelivery.h"
#include "SampleDigest.h"
#include "SampleNoise.h"

#include <cstddef>
#include <optional>
#include <stdexcept>
#include <utility>

namespace latchlight::test {

namespace {

constexpr int leastDays = 6;

void requireLeastValues(const SampleOptions& options)
{
    if (options.users < smallestCast()) {
        throw std::invalid_argument("a sample needs at least " + std::to_string(smallestCast()) + " users");
    }
    if (options.days < leastDays) {
        throw std::invalid_argument("a sample needs at least " + std::to_string(leastDays) + " days");
    }
}

Json attackJson(const AttackTruth& attack)
{
    return Json{{"kind", attack.kind},
                {"actor", attack.actor},
                {"account", attack.account},
                {"region", attack.region},
                {"arn", attack.arn},
                {"ip", attack.ip},
                {"firstUtc", attack.firstUtc},
                {"lastUtc", attack.lastUtc},
                {"deniedRequests", attack.deniedRequests},
                {"distinctDeniedSecrets", attack.deniedSecrets.size()},
                {"deniedSecrets", attack.deniedSecrets},
                {"secretsRead", attack.secretsRead}};
}

Json denierJson(const NoisyDenierTruth& denier)
{
    return Json{{"kind", denier.kind},
                {"actor", denier.actor},
                {"account", denier.account},
                {"arn", denier.arn},
                {"firstUtc", denier.firstUtc},
                {"lastUtc", denier.lastUtc},
                {"deniedRequests", denier.deniedRequests}};
}

} // namespace

SampleArchive generateSampleArchive(const SampleOptions& options)
{
    requireLeastValues(options);
    const SampleRandom random(options.seed);
    const SecretCatalog catalog(random.fork("secrets"));
    const std::vector<SampleIdentity> cast = makeSampleCast(options.users, catalog, random.fork("cast"));
    SampleLog log(random.fork("record ids"));
    SampleArchive archive;
    SampleTruth& truth = archive.truth;

    SampleNoise(cast, catalog, options.days, random.fork("noise")).addTo(log, truth);
    for (std::size_t index = 0; index < cast.size(); ++index) {
        const SampleRandom own = random.fork("activity " + std::to_string(index));
        const std::optional<NoisyDenierTruth> typos = addOrdinaryActivity(cast[index], options.days, catalog, own, log);
        if (typos.has_value()) {
            truth.noisyDeniers.push_back(*typos);
        }
    }
    if (options.attacks == SampleAttacks::All) {
        SampleAttackScript(cast, catalog, options.days, random.fork("attacks")).addTo(log, truth);
    }

    SampleDelivery delivery(random.fork("delivery"));
    std::vector<DeliveredFile> delivered = delivery.deliver(log.events(), options.duplicatePerMille);
    std::vector<GeneratedFile> digests = makeDigests(delivered, random.fork("digests"));
    truth.seed = options.seed;
    truth.identities = options.attacks == SampleAttacks::All ? options.users : options.users - 1;
    truth.uniqueEvents = static_cast<int>(log.events().size());
    truth.logFiles = static_cast<int>(delivered.size());
    truth.digestFiles = static_cast<int>(digests.size());
    for (DeliveredFile& file : delivered) {
        if (file.delivery == Delivery::Repeated) {
            ++truth.duplicateFiles;
            truth.duplicateEvents += file.events;
        }
        archive.files.push_back(std::move(file.file));
    }
    for (GeneratedFile& digest : digests) {
        archive.files.push_back(std::move(digest));
    }
    return archive;
}

std::string truthJson(const SampleTruth& truth)
{
    Json attackers = Json::array();
    for (const AttackTruth& attack : truth.attackers) {
        attackers.push_back(attackJson(attack));
    }
    Json deniers = Json::array();
    for (const NoisyDenierTruth& denier : truth.noisyDeniers) {
        deniers.push_back(denierJson(denier));
    }
    const Json document{{"seed", truth.seed},
                        {"identities", truth.identities},
                        {"uniqueEvents", truth.uniqueEvents},
                        {"duplicateEvents", truth.duplicateEvents},
                        {"logFiles", truth.logFiles},
                        {"duplicateFiles", truth.duplicateFiles},
                        {"digestFiles", truth.digestFiles},
                        {"policyChangeUtc", truth.policyChangeUtc},
                        {"attackers", std::move(attackers)},
                        {"noisyDeniers", std::move(deniers)}};
    return document.dump(2) + "\n";
}

} // namespace latchlight::test
