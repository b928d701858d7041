// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/response/CommandTemplates.h"

#include "engine/response/CommandValues.h"
#include "engine/response/DataReader.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace latchlight {

namespace {

using Json = nlohmann::json;
using Presence = ObjectReader::Presence;

template<class Value>
struct Named
{
    std::string_view name;
    Value value;
};

constexpr std::array stages{
    Named<CommandStage>{"look-first", CommandStage::LookFirst}, Named<CommandStage>{"change", CommandStage::Change},
    Named<CommandStage>{"verify", CommandStage::Verify}, Named<CommandStage>{"undo", CommandStage::Undo}};
constexpr std::array repeats{Named<CommandRepeat>{"once", CommandRepeat::Once},
                             Named<CommandRepeat>{"long-term-key", CommandRepeat::LongTermKey},
                             Named<CommandRepeat>{"any-key", CommandRepeat::AnyKey},
                             Named<CommandRepeat>{"instance", CommandRepeat::Instance},
                             Named<CommandRepeat>{"read-secret", CommandRepeat::ReadSecret}};

template<class Value, std::size_t count>
Value readNamed(ObjectReader& reader, const std::string& key, const std::array<Named<Value>, count>& known)
{
    const std::string name = reader.text(key);
    std::string names;
    for (const Named<Value>& entry : known) {
        if (entry.name == name) {
            return entry.value;
        }
        names += names.empty() ? "" : "|";
        names += entry.name;
    }
    reader.report(key, "expected-one-of:" + names);
    return known.front().value;
}

std::string readId(ObjectReader& reader)
{
    std::string id = reader.text("id");
    if (!isKebabCase(id)) {
        reader.report("id", "expected-kebab-case");
    }
    return id;
}

/// Our own part of a word must be harmless in every shell.
bool isSafeWord(std::string_view word)
{
    return !word.empty() && quoteForShell(Shell::PowerShell, withoutVariables(word)).has_value();
}

bool startsWith(std::string_view text, std::string_view start)
{
    return text.substr(0, start.size()) == start;
}

/// A script runs these without asking.
bool isReadOnlyOperation(std::string_view operation)
{
    constexpr std::array starts{std::string_view("describe-"), std::string_view("get-"), std::string_view("list-"),
                                std::string_view("lookup-"), std::string_view("simulate-")};
    return std::any_of(starts.begin(), starts.end(),
                       [&](std::string_view start) { return startsWith(operation, start); }) &&
           operation.find("secret-value") == std::string_view::npos &&
           operation.find("token") == std::string_view::npos;
}

bool isFileName(std::string_view name)
{
    constexpr std::string_view suffix = ".json";
    return name.size() > suffix.size() && name.substr(name.size() - suffix.size()) == suffix &&
           isKebabCase(name.substr(0, name.size() - suffix.size()));
}

class TemplatesReader final
{
public:
    TemplatesReader(const Json& document, DataProblems& problems)
        : m_reader(document, {}, problems, {"commands", "files", "recipes", "secrets", "parameters", "keys", "roles"})
    {}

    CommandTemplates read()
    {
        readFiles();
        readCommands();
        for (ObjectReader& reader :
             m_reader.objects("recipes", {"id", "identityTypes", "rolePrefixes", "needsRole", "needsInstance",
                                          "isForForeignSecrets", "advice", "steps"})) {
            m_templates.recipes.push_back(readRecipe(reader));
        }
        for (const auto& [target, key] :
             {std::pair{RuleTarget::Secret, "secrets"}, std::pair{RuleTarget::Parameter, "parameters"},
              std::pair{RuleTarget::Key, "keys"}, std::pair{RuleTarget::Role, "roles"}}) {
            m_templates.stepsAtRisk[target] = readSteps(m_reader, key);
        }
        return std::move(m_templates);
    }

private:
    void readFiles()
    {
        for (ObjectReader& reader : m_reader.objects("files", {"name", "content"})) {
            CommandFileTemplate file;
            file.name = reader.text("name");
            if (!isFileName(file.name)) {
                reader.report("name", "expected-json-file-name");
            }
            if (const Json* content = reader.raw("content")) {
                file.content = *content;
                checkVariables(reader, "content", content->dump());
            }
            m_templates.files.push_back(std::move(file));
        }
    }

    void readCommands()
    {
        for (ObjectReader& reader : m_reader.objects("commands", {"id", "stage", "purpose", "words"})) {
            CommandTemplate command;
            command.id = readId(reader);
            command.stage = readNamed(reader, "stage", stages);
            command.purpose = reader.text("purpose");
            command.words = reader.texts("words");
            checkVariables(reader, "purpose", command.purpose);
            checkWords(reader, command);
            if (findCommand(command.id)) {
                reader.report("id", "duplicate-id");
            }
            m_templates.commands.push_back(std::move(command));
        }
    }

    void checkWords(ObjectReader& reader, const CommandTemplate& command) const
    {
        for (std::size_t i = 0; i < command.words.size(); ++i) {
            const std::string& word = command.words[i];
            checkVariables(reader, "words", word);
            if (i < 2 ? !isKebabCase(word) : !isSafeWord(word)) {
                reader.report("words", "unsafe-word:" + word);
            }
            if (startsWith(word, fileScheme) && !isKnownFile(word.substr(fileScheme.size()))) {
                reader.report("words", "unknown-file:" + word);
            }
        }
        const bool mustOnlyRead = command.stage == CommandStage::LookFirst || command.stage == CommandStage::Verify;
        if (command.words.size() < 2 || (mustOnlyRead && !isReadOnlyOperation(command.words[1]))) {
            reader.report("words", "expected-read-only-operation");
        }
    }

    CommandRecipe readRecipe(ObjectReader& reader)
    {
        CommandRecipe recipe;
        recipe.id = readId(reader);
        recipe.identityTypes = reader.texts("identityTypes", Presence::Optional);
        recipe.rolePrefixes = reader.texts("rolePrefixes", Presence::Optional);
        recipe.needsRole = reader.flag("needsRole");
        recipe.needsInstance = reader.flag("needsInstance");
        recipe.isForForeignSecrets = reader.flag("isForForeignSecrets");
        recipe.advice = reader.texts("advice", Presence::Optional);
        for (const std::string& line : recipe.advice) {
            checkVariables(reader, "advice", line);
        }
        recipe.steps = readSteps(reader, "steps");
        return recipe;
    }

    std::vector<CommandStep> readSteps(ObjectReader& owner, const std::string& key)
    {
        std::vector<CommandStep> steps;
        for (ObjectReader& reader : owner.objects(key, {"group", "repeat", "commands"})) {
            CommandStep step;
            step.group = reader.text("group");
            step.repeat = readNamed(reader, "repeat", repeats);
            checkVariables(reader, "group", step.group);
            for (const std::string& id : reader.texts("commands")) {
                if (const auto index = findCommand(id)) {
                    step.commands.push_back(*index);
                } else {
                    reader.report("commands", "unknown-command:" + id);
                }
            }
            steps.push_back(std::move(step));
        }
        return steps;
    }

    static void checkVariables(ObjectReader& reader, const std::string& key, std::string_view text)
    {
        for (const std::string& name : variablesIn(text)) {
            if (!isCommandVariable(name)) {
                reader.report(key, "unknown-variable:" + name);
            }
        }
    }

    [[nodiscard]] std::optional<std::size_t> findCommand(std::string_view id) const
    {
        for (std::size_t i = 0; i < m_templates.commands.size(); ++i) {
            if (m_templates.commands[i].id == id) {
                return i;
            }
        }
        return std::nullopt;
    }

    /// A file that scripts write, or the new value that only the analyst can write.
    [[nodiscard]] bool isKnownFile(std::string_view name) const
    {
        const auto hasName = [&](const CommandFileTemplate& file) { return file.name == name; };
        return name == newSecretFile || name == newParameterFile ||
               std::any_of(m_templates.files.begin(), m_templates.files.end(), hasName);
    }

    ObjectReader m_reader;
    CommandTemplates m_templates;
};

} // namespace

Expected<CommandTemplates> CommandTemplates::parse(std::string_view json, const std::filesystem::path& source)
{
    const auto document = parseDataText(json, source, ErrorCode::InvalidCommandTemplate);
    if (!document) {
        return unexpected(document.error());
    }
    DataProblems problems(ErrorCode::InvalidCommandTemplate, source);
    CommandTemplates templates = TemplatesReader(*document, problems).read();
    if (problems.first()) {
        return unexpected(*problems.first());
    }
    return templates;
}

} // namespace latchlight
