// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/response/RotationCommands.h"

#include "engine/response/CommandIdentity.h"
#include "engine/response/CommandTemplates.h"
#include "engine/response/CommandValues.h"
#include "engine/response/DataReader.h"

#include <algorithm>
#include <map>
#include <utility>

namespace latchlight {

namespace {

using Json = nlohmann::json;

constexpr std::size_t mostIdentities = 20;
constexpr std::size_t mostKeys = 20;
constexpr std::size_t mostInstances = 20;
constexpr std::size_t mostNamed = 20;
constexpr std::int64_t lookupMarginSeconds = 86400;

bool startsWith(std::string_view text, std::string_view start)
{
    return text.substr(0, start.size()) == start;
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Fills the texts of `content`; JSON escapes whatever the values hold.
void fillJson(Json& content, const CommandValues& values)
{
    if (content.is_string()) {
        content = values.fill(content.get<std::string>());
        return;
    }
    if (content.is_structured()) {
        for (Json& entry : content) {
            fillJson(entry, values);
        }
    }
}

/// Builds the plan for one actor.
class PlanBuilder final
{
public:
    PlanBuilder(const CommandTemplates& templates, const PrincipalProfile& profile, const SecretsAtRisk& secrets,
                TimeRange window, const CommandOptions& options)
        : m_templates(templates)
        , m_profile(profile)
        , m_secrets(secrets)
        , m_window(window)
        , m_options(options)
    {
        m_plan.shell = options.shell;
    }

    CommandPlan build()
    {
        std::vector<PrincipalIdentity> identities = m_profile.identities;
        if (identities.empty()) {
            identities.push_back(identityOfActor(m_profile));
        }
        for (std::size_t i = 0; i < std::min(identities.size(), mostIdentities); ++i) {
            addIdentity(identities[i]);
        }
        if (identities.size() > mostIdentities) {
            addAdvice(std::to_string(identities.size() - mostIdentities) +
                      " more identities acted under this name: only the " + std::to_string(mostIdentities) +
                      " most active are covered here.");
        }
        const CommandValues values = valuesOf(identities.front());
        if (const auto steps = m_templates.stepsAtRisk.find(m_secrets.target); steps != m_templates.stepsAtRisk.end()) {
            for (const CommandStep& step : steps->second) {
                addStep(step, identities.front(), m_secrets.read, values);
            }
        }
        addSecretsAdvice();
        return std::move(m_plan);
    }

private:
    void addIdentity(const PrincipalIdentity& identity)
    {
        const CommandValues values = valuesOf(identity);
        const auto isRecipe = [&](const CommandRecipe& recipe) {
            return !recipe.isForForeignSecrets && fits(recipe, identity);
        };
        const auto found = std::find_if(m_templates.recipes.begin(), m_templates.recipes.end(), isRecipe);
        if (found != m_templates.recipes.end()) {
            addRecipe(*found, identity, values);
        }
        if (m_secrets.target != RuleTarget::Secret || foreignSecrets(identity).empty()) {
            return;
        }
        for (const CommandRecipe& recipe : m_templates.recipes) {
            if (recipe.isForForeignSecrets && fits(recipe, identity)) {
                addRecipe(recipe, identity, values);
            }
        }
    }

    void addRecipe(const CommandRecipe& recipe, const PrincipalIdentity& identity, const CommandValues& values)
    {
        for (const std::string& line : recipe.advice) {
            addAdvice(values.describe(line));
        }
        for (const CommandStep& step : recipe.steps) {
            addStep(step, identity, foreignSecrets(identity), values);
        }
    }

    void addStep(const CommandStep& step, const PrincipalIdentity& identity, const std::vector<SecretUse>& secrets,
                 CommandValues values)
    {
        switch (step.repeat) {
        case CommandRepeat::Once:
            addCommands(step, values);
            return;
        case CommandRepeat::LongTermKey:
        case CommandRepeat::AnyKey:
            addForKeys(step, identity, std::move(values));
            return;
        case CommandRepeat::Instance:
            addForInstances(step, identity, std::move(values));
            return;
        case CommandRepeat::ReadSecret:
            addForSecrets(step, secrets, std::move(values));
            return;
        }
    }

    void addForKeys(const CommandStep& step, const PrincipalIdentity& identity, CommandValues values)
    {
        std::size_t count = 0;
        for (const std::string& key : identity.accessKeys) {
            if (step.repeat == CommandRepeat::LongTermKey && !isLongTermKey(key)) {
                continue;
            }
            if (++count > mostKeys) {
                addAdvice("More access keys were used than the " + std::to_string(mostKeys) +
                          " covered here: see the profile.");
                return;
            }
            values.set("accessKey", key);
            addCommands(step, values);
        }
    }

    void addForInstances(const CommandStep& step, const PrincipalIdentity& identity, CommandValues values)
    {
        std::size_t count = 0;
        for (const std::string& session : identity.sessions) {
            if (!isInstanceId(session)) {
                continue;
            }
            if (++count > mostInstances) {
                addAdvice("More instances used the role than the " + std::to_string(mostInstances) +
                          " covered here: see the profile.");
                return;
            }
            values.set("instanceId", session);
            addCommands(step, values);
        }
    }

    void addForSecrets(const CommandStep& step, const std::vector<SecretUse>& secrets, CommandValues values)
    {
        for (const SecretUse& use : secrets) {
            setTarget(values, use);
            values.set("region",
                       !m_options.region.empty() || use.secret.region.empty() ? mainRegion() : use.secret.region);
            addCommands(step, values);
        }
    }

    /// The request that opens what is at risk.
    void setRead(CommandValues& values, const std::string& account) const
    {
        const auto set = [&values, &account](const char* event, const char* service, const std::string& resource) {
            values.set("readEvent", event);
            values.set("readAction", std::string(service) + ":" + event);
            const bool isAccountKnown = account.size() == 12 && std::all_of(account.begin(), account.end(), isDigit);
            values.set("readResource", isAccountKnown ? resource : std::string());
        };
        const std::string place = mainRegion() + ":" + account + ":";
        switch (m_secrets.target) {
        case RuleTarget::Parameter:
            set("GetParameter", "ssm", "ssm:" + place + "parameter/*");
            return;
        case RuleTarget::Key:
            set("Decrypt", "kms", "kms:" + place + "key/*");
            return;
        case RuleTarget::Role:
            set("AssumeRole", "sts", "iam::" + account + ":role/*");
            return;
        default:
            set("GetSecretValue", "secretsmanager", "secretsmanager:" + place + "secret:*");
        }
    }

    void setTarget(CommandValues& values, const SecretUse& use) const
    {
        values.set("targetAccount", use.secret.account);
        switch (m_secrets.target) {
        case RuleTarget::Parameter:
            values.set("parameter", use.requestedAs);
            return;
        case RuleTarget::Key:
            values.set("keyId", use.requestedAs);
            return;
        case RuleTarget::Role: // IAM knows a role by its name without the path
            values.set("roleName", use.requestedAs.substr(use.requestedAs.rfind('/') + 1));
            return;
        default:
            values.set("secret", use.requestedAs);
            values.set("secretAccount", use.secret.account);
        }
    }

    void addCommands(const CommandStep& step, const CommandValues& values)
    {
        for (const std::size_t index : step.commands) {
            const CommandTemplate& command = m_templates.commands[index];
            CommandSnippet snippet;
            snippet.id = command.id;
            snippet.group = values.describe(step.group);
            snippet.stage = command.stage;
            snippet.purpose = values.describe(command.purpose);
            snippet.refusal = refusalOf(command, values);
            if (snippet.refusal.empty()) {
                snippet.command = commandText(command, values);
            }
            m_plan.snippets.push_back(std::move(snippet));
        }
    }

    [[nodiscard]] std::string refusalOf(const CommandTemplate& command, const CommandValues& values) const
    {
        for (const std::string& word : command.words) {
            std::string reason = values.refusal(word, m_options.shell);
            const CommandFileTemplate* file = fileOf(word);
            if (reason.empty() && file != nullptr) {
                reason = values.refusal(file->content.dump(), m_options.shell);
            }
            if (!reason.empty()) {
                return reason;
            }
        }
        return values.refusal(m_options.profile.empty() ? "${region}" : "${region}${profile}", m_options.shell);
    }

    [[nodiscard]] std::string commandText(const CommandTemplate& command, const CommandValues& values)
    {
        CommandLineText text(m_options.shell);
        text.addLiteral("aws");
        for (const std::string& word : command.words) {
            if (const CommandFileTemplate* file = fileOf(word)) {
                text.addLiteral(std::string(fileScheme) + writtenFile(*file, values));
            } else if (variablesIn(word).empty()) {
                text.addLiteral(word);
            } else {
                text.addQuoted(values.fill(word));
            }
        }
        text.addLiteral("--region");
        text.addQuoted(values.fill("${region}"));
        if (!m_options.profile.empty()) {
            text.addLiteral("--profile");
            text.addQuoted(m_options.profile);
        }
        return text.text();
    }

    [[nodiscard]] const CommandFileTemplate* fileOf(std::string_view word) const
    {
        if (!startsWith(word, fileScheme)) {
            return nullptr;
        }
        const auto hasName = [&](const CommandFileTemplate& file) {
            return word.substr(fileScheme.size()) == file.name;
        };
        const auto found = std::find_if(m_templates.files.begin(), m_templates.files.end(), hasName);
        return found == m_templates.files.end() ? nullptr : &*found;
    }

    /// The name of a file of the plan with that content. Identities with different contents get files of their own.
    std::string writtenFile(const CommandFileTemplate& file, const CommandValues& values)
    {
        Json filled = file.content;
        fillJson(filled, values);
        const std::string content = filled.dump(2, ' ', true, Json::error_handler_t::replace) + '\n';
        const std::string stem = file.name.substr(0, file.name.rfind('.'));
        std::string name = file.name;
        for (std::size_t number = 2;; ++number) {
            const auto hasName = [&](const CommandFile& written) { return written.name == name; };
            const auto found = std::find_if(m_plan.files.begin(), m_plan.files.end(), hasName);
            if (found == m_plan.files.end()) {
                m_plan.files.push_back({name, content});
                return name;
            }
            if (found->content == content) {
                return name;
            }
            name = stem + '-' + std::to_string(number) + ".json";
        }
    }

    [[nodiscard]] CommandValues valuesOf(const PrincipalIdentity& identity) const
    {
        const std::string& account = identity.accountId.empty() ? m_profile.actor.account : identity.accountId;
        const bool isUserOrRole = identity.arn.find(":iam::") != std::string::npos;
        CommandValues values;
        values.set("account", account);
        values.set("partition", partitionOf(anyArn(identity), mainRegion()));
        values.set("region", mainRegion());
        values.set("userName", identity.userName.empty() ? identity.issuerName : identity.userName);
        values.set("roleName", identity.roleName);
        values.set("permissionSet", permissionSetOf(identity.roleName));
        values.set("principalArn", isUserOrRole ? identity.arn : std::string());
        values.set("denyPrincipal", isUserOrRole ? identity.arn : account);
        values.set("begin", formatUtcTime(m_window.begin - lookupMarginSeconds));
        values.set("end", formatUtcTime(m_window.end + lookupMarginSeconds));
        values.set("revokeBefore", formatUtcTime(m_options.revokeBefore.value_or(m_window.end)));
        values.set("profile", m_options.profile);
        setRead(values, account);
        return values;
    }

    [[nodiscard]] std::string anyArn(const PrincipalIdentity& identity) const
    {
        if (!identity.arn.empty() || m_profile.arns.empty()) {
            return identity.arn;
        }
        return m_profile.arns.front().value;
    }

    /// The analyst's, else the one that the actor used most.
    [[nodiscard]] std::string mainRegion() const
    {
        if (!m_options.region.empty()) {
            return m_options.region;
        }
        if (!m_profile.regions.empty()) {
            return m_profile.regions.front().value;
        }
        return defaultRegion(partitionOf(m_profile.actor.arn, {}));
    }

    [[nodiscard]] std::vector<SecretUse> foreignSecrets(const PrincipalIdentity& identity) const
    {
        std::vector<SecretUse> foreign;
        for (const SecretUse& use : m_secrets.read) {
            if (!use.secret.account.empty() && !identity.accountId.empty() &&
                use.secret.account != identity.accountId) {
                foreign.push_back(use);
            }
        }
        return foreign;
    }

    void addSecretsAdvice()
    {
        const AtRiskWords words = atRiskWords(m_secrets.target);
        const std::string one(words.one);
        if (m_secrets.read.empty() && m_secrets.unnamedReads == 0) {
            addAdvice(m_secrets.target == RuleTarget::Secret
                          ? "No secret was read: these records give no reason to rotate one."
                          : "No " + one + " was " + std::string(words.opened) +
                                ": these records give no reason to change one.");
        } else if (m_secrets.target != RuleTarget::Secret) {
            addAdvice(std::string(words.remedy));
        }
        if (m_secrets.unnamedReads > 0) {
            addAdvice(std::to_string(m_secrets.unnamedReads) + " successful requests name no " + one +
                      (m_secrets.target == RuleTarget::Secret ? " (BatchGetSecretValue by filter)" : "") +
                      ": take every " + one + " that the identity may use for disclosed.");
        }
        if (m_secrets.deniedOnly.empty()) {
            return;
        }
        std::string names;
        for (std::size_t i = 0; i < std::min(m_secrets.deniedOnly.size(), mostNamed); ++i) {
            names += (names.empty() ? "" : ", ") + m_secrets.deniedOnly[i].secret.name;
        }
        const std::size_t rest = m_secrets.deniedOnly.size() - std::min(m_secrets.deniedOnly.size(), mostNamed);
        addAdvice(
            "Only denied, not disclosed by these records, " +
            std::string(m_secrets.target == RuleTarget::Secret ? "no rotation offered: " : "no change offered: ") +
            names + (rest > 0 ? " and " + std::to_string(rest) + " more" : std::string()) + '.');
    }

    void addAdvice(const std::string& line)
    {
        const std::string shown = printable(line);
        if (std::find(m_plan.advice.begin(), m_plan.advice.end(), shown) == m_plan.advice.end()) {
            m_plan.advice.push_back(shown);
        }
    }

    const CommandTemplates& m_templates;
    const PrincipalProfile& m_profile;
    const SecretsAtRisk& m_secrets;
    TimeRange m_window;
    const CommandOptions& m_options;
    CommandPlan m_plan;
};

} // namespace

Expected<CommandCatalog> CommandCatalog::read(const std::filesystem::path& file)
{
    const auto text = readDataFile(file);
    if (!text) {
        return unexpected(text.error());
    }
    auto templates = CommandTemplates::parse(*text, file);
    if (!templates) {
        return unexpected(templates.error());
    }
    CommandCatalog catalog;
    catalog.m_templates = std::make_shared<const CommandTemplates>(std::move(*templates));
    return catalog;
}

CommandPlan CommandCatalog::plan(const PrincipalProfile& profile, const SecretsAtRisk& secrets, TimeRange window,
                                 const CommandOptions& options) const
{
    if (!m_templates) {
        CommandPlan nothing;
        nothing.shell = options.shell;
        return nothing;
    }
    return PlanBuilder(*m_templates, profile, secrets, window, options).build();
}

} // namespace latchlight
