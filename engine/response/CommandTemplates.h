// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/response/RotationCommands.h"

#include <nlohmann/json.hpp>

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace latchlight {

/// What a group of commands is repeated for.
enum class CommandRepeat {
    Once,
    LongTermKey, ///< each AKIA key of the identity
    AnyKey,      ///< each access key of the identity
    Instance,    ///< each EC2 instance among the session names
    ReadSecret,  ///< each secret, or whatever else the steps are for, that was read
};

/// One command as data. Words may contain ${variable}; one that does is quoted as a whole.
struct CommandTemplate
{
    std::string id;
    CommandStage stage = CommandStage::LookFirst;
    std::string purpose;
    std::vector<std::string> words; ///< service, operation, options; `aws`, --region and --profile are added
};

/// Commands that belong together under one heading.
struct CommandStep
{
    std::string group;
    CommandRepeat repeat = CommandRepeat::Once;
    std::vector<std::size_t> commands; ///< indices into CommandTemplates::commands
};

/// Which identity gets which steps.
struct CommandRecipe
{
    std::string id;
    std::vector<std::string> identityTypes; ///< of userIdentity.type; empty: any
    std::vector<std::string> rolePrefixes;  ///< one of them starts the name of the role; empty: any role or none
    bool needsRole = false;                 ///< only where the role is known
    bool needsInstance = false;             ///< only where a session is an EC2 instance
    bool isForForeignSecrets = false; ///< in addition, where the identity belongs to another account than the secrets
    std::vector<std::string> advice;
    std::vector<CommandStep> steps;
};

/// A file that commands name by file://.
struct CommandFileTemplate
{
    std::string name;
    nlohmann::json content; ///< texts in it may contain ${variable}
};

/// Everything that a file in resources/commands holds:
///
///     {
///       "commands": [{"id": "iam-list-access-keys", "stage": "look-first", "purpose": "…",
///                     "words": ["iam", "list-access-keys", "--user-name", "${userName}"]}],
///       "files":    [{"name": "revoke.json", "content": {…}}],
///       "recipes":  [{"id": "iam-user", "identityTypes": ["IAMUser"], "rolePrefixes": ["…"], "needsRole": true,
///                     "needsInstance": true, "isForForeignSecrets": true, "advice": ["…"],
///                     "steps": [{"group": "…", "repeat": "long-term-key", "commands": ["iam-list-access-keys"]}]}],
///       "secrets":  [{"group": "…", "repeat": "read-secret", "commands": ["…"]}],
///       "parameters", "keys", "roles": the same for what else can be at risk
///     }
///
/// The first recipe that fits an identity is taken. A look-first or verify command may only describe, get, list, look
/// up or simulate, and never gets the value of a secret: a script runs the look-first commands.
struct CommandTemplates
{
    std::vector<CommandTemplate> commands;
    std::vector<CommandFileTemplate> files;
    std::vector<CommandRecipe> recipes;
    std::map<RuleTarget, std::vector<CommandStep>> stepsAtRisk; ///< by what is at risk: Secret, Parameter, Key, Role

    [[nodiscard]] static Expected<CommandTemplates> parse(std::string_view json, const std::filesystem::path& source);
};

} // namespace latchlight
