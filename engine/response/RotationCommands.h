// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/response/ShellQuoting.h"
#include "engine/response/TriageChecklist.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace latchlight {

/// Order in which an analyst runs things.
enum class CommandStage { LookFirst, Change, Verify, Undo };

/// One command, ready to paste. Never executed by the program.
struct CommandSnippet
{
    std::string id;    ///< template id, e.g. "iam-deactivate-key"
    std::string group; ///< heading: "User alice", "Rotate secret prod/db"; printable
    CommandStage stage = CommandStage::LookFirst;
    std::string purpose; ///< one line: what this does; printable
    std::string command; ///< empty when refused
    std::string refusal; ///< why there is no command, an English sentence; empty otherwise
};

/// look first, change, verify, undo.
[[nodiscard]] std::string_view commandStageName(CommandStage stage);

/// A file that commands refer to by file://. JSON in ASCII, ending with a line end.
struct CommandFile
{
    std::string name; ///< revoke.json
    std::string content;
};

/// All commands for one actor.
struct CommandPlan
{
    Shell shell = Shell::Bash;
    std::vector<std::string> advice; ///< what has to be known: "sessions from GetSessionToken survive a key change"
    std::vector<CommandFile> files;
    std::vector<CommandSnippet> snippets;

    /// The whole plan as one commented script. It writes the files into the current folder and runs the look-first
    /// commands; change, verify and undo commands stand behind "# ". Begins with a UTF-8 byte order mark where
    /// PowerShell needs it: Windows PowerShell would read other text as ANSI, in which parts of a letter may be a
    /// quote.
    [[nodiscard]] std::string script() const;
};

struct CommandOptions
{
    Shell shell = Shell::Bash;
    std::string profile;                 ///< --profile, empty: none
    std::string region;                  ///< overrides the region of the events; empty: theirs
    std::optional<UtcTime> revokeBefore; ///< aws:TokenIssueTime bound; none: the end of the window
};

struct CommandTemplates;

/// Command templates and which identity gets which, as data in resources/commands.
class CommandCatalog final
{
public:
    /// Empty: gives plans without commands.
    CommandCatalog() = default;

    /// The error is FileNotFound, FileUnreadable, LimitExceeded, or InvalidCommandTemplate with the JSON pointer in
    /// `key`.
    [[nodiscard]] static Expected<CommandCatalog> read(const std::filesystem::path& file);

    /// Commands to contain the actor's credentials by identity type, and to rotate what was read; never what was only
    /// denied. Every inserted value is quoted; a value that cannot be quoted safely, is missing or has the wrong shape
    /// gives a snippet with a refusal. Without `profile.identities` the identity is made up from `profile.actor` and
    /// its ARNs.
    [[nodiscard]] CommandPlan plan(const PrincipalProfile& profile, const SecretsAtRisk& secrets, TimeRange window,
                                   const CommandOptions& options) const;

private:
    std::shared_ptr<const CommandTemplates> m_templates; ///< null: empty
};

} // namespace latchlight
