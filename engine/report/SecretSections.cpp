// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/report/SecretSections.h"

#include "engine/report/ReportText.h"

#include <algorithm>

namespace latchlight {

namespace {

constexpr std::size_t listedValues = 20;

/// What the case says about those that were disclosed: nothing is claimed of a secret that nobody ticked.
void appendRotation(ReportSection& section, const SecretsAtRisk& secrets, const RotatedSecrets& rotated)
{
    const std::vector<SecretUse> disclosed = disclosedSecrets(secrets);
    if (disclosed.empty()) {
        return;
    }
    const AtRiskWords words = atRiskWords(secrets.target);
    const std::size_t done = rotatedCount(secrets, rotated);
    const std::string all = counted(disclosed.size(), words.one, words.many);
    if (done == 0) {
        section.blocks.emplace_back(
            Paragraph{"State of rotation: 0 of " + all + " marked as rotated in the case; all are still to be done."});
        return;
    }
    const std::size_t left = disclosed.size() - done;
    section.blocks.emplace_back(
        Paragraph{"State of rotation: " + std::to_string(done) + " of " + all + " marked as rotated in the case; " +
                  (left == 0 ? std::string("none is left.") : std::to_string(left) + " still to be done.")});
    ReportTable table;
    table.title = "State of rotation";
    table.columns = {{std::string(words.heading), false, true},
                     {"Account", false, true},
                     {"Region", false, true},
                     {"State", false, false},
                     {"Marked (UTC)", false, false},
                     {"By", false, false}};
    for (const bool isDone : {false, true}) {
        for (const SecretUse& use : disclosed) {
            const auto mark = rotated.find(caseNameOf(use.secret));
            if ((mark != rotated.end()) != isDone) {
                continue;
            }
            const bool isKnown = isDone && !mark->second.who.empty();
            table.rows.push_back(
                {use.secret.name, use.secret.account, use.secret.region, isDone ? "rotated" : "still to rotate",
                 isKnown ? timeText(mark->second.time) : std::string(), isKnown ? mark->second.who : std::string()});
        }
    }
    section.blocks.emplace_back(std::move(table));
}

ReportSection disclosedSection(const SecretsAtRisk& secrets, const RotatedSecrets& rotated)
{
    const AtRiskWords words = atRiskWords(secrets.target);
    ReportSection section{std::string(words.title), 2, {}};
    section.blocks.emplace_back(
        Paragraph{capitalized(words.opened) +
                  " successfully by this identity, or by anybody with its access keys or source addresses, from " +
                  std::to_string(SecretsAtRisk::marginSeconds / 3600) +
                  " h before to the same time after the signals. " + std::string(words.remedy)});
    if (secrets.unnamedReads > 0) {
        section.blocks.emplace_back(
            Paragraph{counted(secrets.unnamedReads, "successful request names", "successful requests name") + " no " +
                      std::string(words.one) + " in the records: any " + std::string(words.one) +
                      " that the identity may use can be among them."});
    }
    ReportTable table;
    table.title = capitalized(words.opened) + " successfully: treat as disclosed";
    table.columns = {{std::string(words.heading), false, true},
                     {"Account", false, true},
                     {"Region", false, true},
                     {"Successful", true, false},
                     {"Denials", true, false},
                     {"First (UTC)", false, false},
                     {"Last (UTC)", false, false},
                     {"By", false, false}};
    table.emptyText = "No " + std::string(words.one) + " was " + std::string(words.opened) +
                      " successfully in that time, as far as these records show.";
    for (const SecretUse& use : disclosedSecrets(secrets)) {
        table.rows.push_back({use.secret.name, use.secret.account, use.secret.region, std::to_string(use.reads),
                              std::to_string(use.denials), timeText(use.first), timeText(use.last),
                              use.isBySameActor ? "this identity" : "same key or address"});
    }
    section.blocks.emplace_back(std::move(table));
    appendRotation(section, secrets, rotated);
    FactList links;
    links.facts = {{"Access keys followed", listText(secrets.linkedAccessKeys, listedValues), true},
                   {"Source addresses followed", listText(secrets.linkedSourceIps, listedValues), true}};
    section.blocks.emplace_back(std::move(links));
    return section;
}

ReportSection refusedSection(const SecretsAtRisk& secrets)
{
    const AtRiskWords words = atRiskWords(secrets.target);
    ReportSection section{"Denied, not disclosed", 2, {}};
    section.blocks.emplace_back(
        Paragraph{"Asked for and refused. These records show no disclosure of the " + std::string(words.many) +
                  " below, so that nothing has to be changed on their account. Records of other accounts, regions or "
                  "times could change that."});
    ReportTable table;
    table.title = "Denied only: not disclosed by these records";
    table.columns = {{std::string(words.heading), false, true},
                     {"Account", false, true},
                     {"Region", false, true},
                     {"Denials", true, false},
                     {"First denial (UTC)", false, false},
                     {"Last denial (UTC)", false, false}};
    table.emptyText = "No " + std::string(words.one) + " was only denied in that time.";
    for (const SecretUse& use : refusedSecrets(secrets)) {
        table.rows.push_back({use.secret.name, use.secret.account, use.secret.region, std::to_string(use.denials),
                              timeText(use.first), timeText(use.last)});
    }
    section.blocks.emplace_back(std::move(table));
    return section;
}

} // namespace

std::vector<SecretUse> disclosedSecrets(const SecretsAtRisk& secrets)
{
    std::vector<SecretUse> disclosed;
    for (const SecretUse& use : secrets.read) {
        if (use.reads > 0) {
            disclosed.push_back(use);
        }
    }
    return disclosed;
}

std::vector<SecretUse> refusedSecrets(const SecretsAtRisk& secrets)
{
    std::vector<SecretUse> refused;
    for (const auto* list : {&secrets.read, &secrets.deniedOnly}) {
        for (const SecretUse& use : *list) {
            if (use.reads == 0) {
                refused.push_back(use);
            }
        }
    }
    return refused;
}

std::size_t rotatedCount(const SecretsAtRisk& secrets, const RotatedSecrets& rotated)
{
    const std::vector<SecretUse> disclosed = disclosedSecrets(secrets);
    return static_cast<std::size_t>(std::count_if(disclosed.begin(), disclosed.end(), [&rotated](const SecretUse& use) {
        return rotated.count(caseNameOf(use.secret)) > 0;
    }));
}

void appendSecretSections(ReportDocument& document, const SecretsAtRisk& secrets, const RotatedSecrets& rotated)
{
    document.sections.push_back(disclosedSection(secrets, rotated));
    document.sections.push_back(refusedSection(secrets));
}

} // namespace latchlight
