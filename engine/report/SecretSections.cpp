// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/report/SecretSections.h"

#include "engine/report/ReportText.h"

namespace latchlight {

namespace {

constexpr std::size_t listedValues = 20;

ReportSection disclosedSection(const SecretsAtRisk& secrets)
{
    ReportSection section{"Secrets at risk", 2, {}};
    section.blocks.emplace_back(
        Paragraph{"Read successfully by this identity, or by anybody with its access keys or source addresses, from " +
                  std::to_string(SecretsAtRisk::marginSeconds / 3600) +
                  " h before to the same time after the signals. Treat the values of these secrets as disclosed, and "
                  "rotate them."});
    if (secrets.unnamedReads > 0) {
        section.blocks.emplace_back(Paragraph{
            counted(secrets.unnamedReads, "successful batch read names", "successful batch reads name") +
            " no secret in the records: any secret that the identity may read can be among the disclosed ones."});
    }
    ReportTable table;
    table.title = "Read successfully: treat as disclosed";
    table.columns = {{"Secret", false, true},           {"Account", false, true},
                     {"Region", false, true},           {"Reads", true, false},
                     {"Denials", true, false},          {"First read (UTC)", false, false},
                     {"Last read (UTC)", false, false}, {"Read by", false, false}};
    table.emptyText = "No secret was read successfully in that time, as far as these records show.";
    for (const SecretUse& use : disclosedSecrets(secrets)) {
        table.rows.push_back({use.secret.name, use.secret.account, use.secret.region, std::to_string(use.reads),
                              std::to_string(use.denials), timeText(use.first), timeText(use.last),
                              use.isBySameActor ? "this identity" : "same key or address"});
    }
    section.blocks.emplace_back(std::move(table));
    FactList links;
    links.facts = {{"Access keys followed", listText(secrets.linkedAccessKeys, listedValues), true},
                   {"Source addresses followed", listText(secrets.linkedSourceIps, listedValues), true}};
    section.blocks.emplace_back(std::move(links));
    return section;
}

ReportSection refusedSection(const SecretsAtRisk& secrets)
{
    ReportSection section{"Denied, not disclosed", 2, {}};
    section.blocks.emplace_back(
        Paragraph{"Asked for and refused. These records show no disclosure of the secrets below, so that nothing has "
                  "to be rotated "
                  "on their account. Records of other accounts, regions or times could change that."});
    ReportTable table;
    table.title = "Denied only: not disclosed by these records";
    table.columns = {{"Secret", false, true},
                     {"Account", false, true},
                     {"Region", false, true},
                     {"Denials", true, false},
                     {"First denial (UTC)", false, false},
                     {"Last denial (UTC)", false, false}};
    table.emptyText = "No secret was only denied in that time.";
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

void appendSecretSections(ReportDocument& document, const SecretsAtRisk& secrets)
{
    document.sections.push_back(disclosedSection(secrets));
    document.sections.push_back(refusedSection(secrets));
}

} // namespace latchlight
