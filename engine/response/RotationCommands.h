// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/response/ShellQuoting.h"
#include "engine/response/TriageChecklist.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace latchlight {

/// Order in which an analyst runs things.
enum class CommandStage { LookFirst, Change, Verify, Undo };

/// One command, ready to paste. Never executed by the program.
struct CommandSnippet
{
    std::string id;         ///< template id, e.g. "iam-deactivate-key"
    std::string group;      ///< heading: "Contain the credentials", "Rotate secret prod/db"
    CommandStage stage = CommandStage::LookFirst;
    std::string purpose;    ///< one line: what this does
    std::string command;    ///< empty when refused
    std::string refusal;    ///< why there is no command; empty otherwise
};

/// A file that commands refer to by file://.
struct CommandFile
{
    std::string name;       ///< revoke.json
    std::string content;
};

/// All commands for one actor.
struct CommandPlan
{
    Shell shell = Shell::Bash;
    std::vector<std::string> advice; ///< what has to be known: "sessions from GetSessionToken survive a key change"
    std::vector<CommandFile> files;
    std::vector<CommandSnippet> snippets;

    /// The whole plan as one commented script; change and undo commands are commented out, so that running it only looks.
    [[nodiscard]] std::string script() const;
};

struct CommandOptions
{
    Shell shell = Shell::Bash;
    std::string profile;            ///< --profile, empty: none
    std::string region;             ///< overrides the region of the events; empty: theirs
    std::optional<UtcTime> revokeBefore; ///< aws:TokenIssueTime bound; none: the end of the window
};

/// Command templates and which identity gets which, as data in resources/commands.
class CommandCatalog final
{
public:
    [[nodiscard]] static Expected<CommandCatalog> read(const std::filesystem::path& file);

    /// Commands to contain the actor's credentials by identity type, and to rotate what was read. Every inserted value is
    /// quoted; a value that cannot be quoted safely gives a snippet with a refusal.
    [[nodiscard]] CommandPlan plan(const PrincipalProfile& profile, const SecretsAtRisk& secrets, TimeRange window,
                                   const CommandOptions& options) const;

    struct Template;
    struct Recipe;

private:
    std::vector<Template> m_templates;
    std::vector<Recipe> m_recipes;

public:
    CommandCatalog();
    ~CommandCatalog();
    CommandCatalog(CommandCatalog&&) noexcept;
    CommandCatalog& operator=(CommandCatalog&&) noexcept;
    CommandCatalog(const CommandCatalog&);
    CommandCatalog& operator=(const CommandCatalog&);
};

} // namespace latchlight
