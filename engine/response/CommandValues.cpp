// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/response/CommandValues.h"

#include "engine/base/Text.h"

#include <algorithm>
#include <array>
#include <utility>

namespace latchlight {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isLower(char c)
{
    return c >= 'a' && c <= 'z';
}

bool isLowerHex(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'f');
}

bool isUpperOrDigit(char c)
{
    return isDigit(c) || (c >= 'A' && c <= 'Z');
}

bool isAllOf(std::string_view text, bool (*test)(char))
{
    return std::all_of(text.begin(), text.end(), test);
}

bool isAnything(std::string_view)
{
    return true;
}

bool isAccount(std::string_view value)
{
    return value.size() == 12 && isAllOf(value, isDigit);
}

/// `eu-central-1`: what the AWS CLI accepts as a part of a host name.
bool isRegion(std::string_view value)
{
    const auto isPart = [](char c) { return isLower(c) || isDigit(c) || c == '-'; };
    return value.size() <= 40 && isLower(value.front()) && value.back() != '-' &&
           std::all_of(value.begin(), value.end(), isPart);
}

bool isPartition(std::string_view value)
{
    return value.substr(0, 3) == "aws" && isRegion(value);
}

bool isAccessKey(std::string_view value)
{
    return value.size() >= 16 && value.size() <= 128 && isAllOf(value, isUpperOrDigit);
}

bool isInstance(std::string_view value)
{
    return value.substr(0, 2) == "i-" && (value.size() == 10 || value.size() == 19) &&
           isAllOf(value.substr(2), isLowerHex);
}

/// The AWS CLI refuses shorter ones.
bool isArn(std::string_view value)
{
    return value.size() >= 20 && value.substr(0, 4) == "arn:";
}

/// An account, or the ARN of a user or role.
bool isPrincipal(std::string_view value)
{
    return isAccount(value) || isArn(value);
}

struct Variable
{
    std::string_view name;
    std::string_view label;                 ///< in sentences
    bool (*isWellFormed)(std::string_view); ///< of a value that is not empty
};

constexpr std::array variables{
    Variable{"account", "account", isAccount},
    Variable{"partition", "partition", isPartition},
    Variable{"region", "region", isRegion},
    Variable{"userName", "user name", isAnything},
    Variable{"roleName", "role name", isAnything},
    Variable{"permissionSet", "permission set", isAnything},
    Variable{"principalArn", "ARN of the user or role", isArn},
    Variable{"denyPrincipal", "principal", isPrincipal},
    Variable{"accessKey", "access key", isAccessKey},
    Variable{"instanceId", "instance id", isInstance},
    Variable{"secret", "secret", isAnything},
    Variable{"secretAccount", "account of the secret", isAccount},
    Variable{"parameter", "parameter", isAnything},
    Variable{"readEvent", "event name", isAnything},
    Variable{"readAction", "action", isAnything},
    Variable{"readResource", "resource", isAnything},
    Variable{"keyId", "key id", isAnything},
    Variable{"targetAccount", "account", isAccount},
    Variable{"begin", "begin of the window", isAnything},
    Variable{"end", "end of the window", isAnything},
    Variable{"revokeBefore", "time of revocation", isAnything},
    Variable{"profile", "profile", isAnything},
};

const Variable* findVariable(std::string_view name)
{
    const auto* const found = std::find_if(variables.begin(), variables.end(),
                                           [&](const Variable& variable) { return variable.name == name; });
    return found == variables.end() ? nullptr : &*found;
}

/// The AWS CLI loads such a value from a file or (version 1) from the web.
bool isLoadedByAwsCli(std::string_view value)
{
    constexpr std::array schemes{std::string_view("file://"), std::string_view("fileb://"), std::string_view("http://"),
                                 std::string_view("https://")};
    const std::string start = toLowerAscii(value.substr(0, 8));
    return std::any_of(schemes.begin(), schemes.end(), [&](std::string_view scheme) {
        return std::string_view(start).substr(0, scheme.size()) == scheme;
    });
}

bool isPlainWord(std::string_view word)
{
    const auto isPlain = [](char c) {
        return isLower(c) || isUpperOrDigit(c) || c == '-' || c == '_' || c == '.' || c == '/' || c == ':' || c == '=';
    };
    return !word.empty() && std::all_of(word.begin(), word.end(), isPlain);
}

/// Calls `onText` with the texts between variables and `onVariable` with the names, in their order.
template<class OnText, class OnVariable>
void walk(std::string_view text, OnText onText, OnVariable onVariable)
{
    while (!text.empty()) {
        const std::size_t begin = text.find("${");
        const std::size_t end = begin == std::string_view::npos ? begin : text.find('}', begin);
        if (end == std::string_view::npos) {
            onText(text);
            return;
        }
        onText(text.substr(0, begin));
        onVariable(text.substr(begin + 2, end - begin - 2));
        text.remove_prefix(end + 1);
    }
}

std::string refusalOf(const Variable& variable, std::string_view value, Shell shell)
{
    const std::string label = "The " + std::string(variable.label);
    if (value.empty()) {
        return label + " is not in these records.";
    }
    if (const auto quoted = quoteForShell(shell, value); !quoted) {
        return label + " holds " + quoted.error().detail +
               ", which must not be typed into this shell: " + printable(value);
    }
    if (isLoadedByAwsCli(value)) {
        return label + " looks like a file or web address, which the AWS CLI would read and send: " + printable(value);
    }
    if (value == "--") {
        return label + " is \"--\", which the AWS CLI cannot take as a value.";
    }
    return variable.isWellFormed(value) ? std::string() : label + " is not well-formed: " + printable(value);
}

} // namespace

bool isCommandVariable(std::string_view name)
{
    return findVariable(name) != nullptr;
}

std::vector<std::string> variablesIn(std::string_view text)
{
    std::vector<std::string> names;
    walk(
        text, [](std::string_view) {}, [&](std::string_view name) { names.emplace_back(name); });
    return names;
}

std::string withoutVariables(std::string_view text)
{
    std::string rest;
    walk(
        text, [&](std::string_view part) { rest += part; }, [](std::string_view) {});
    return rest;
}

void CommandValues::set(std::string_view name, std::string value)
{
    m_values.insert_or_assign(std::string(name), std::move(value));
}

std::string_view CommandValues::value(std::string_view name) const
{
    const auto found = m_values.find(name);
    return found == m_values.end() ? std::string_view() : found->second;
}

std::string CommandValues::describe(std::string_view text) const
{
    std::string filled;
    walk(
        text, [&](std::string_view part) { filled += part; },
        [&](std::string_view name) { filled += value(name).empty() ? std::string_view("unknown") : value(name); });
    return printable(filled);
}

std::string CommandValues::fill(std::string_view text) const
{
    std::string filled;
    walk(
        text, [&](std::string_view part) { filled += part; }, [&](std::string_view name) { filled += value(name); });
    return filled;
}

std::string CommandValues::refusal(std::string_view text, Shell shell) const
{
    for (const std::string& name : variablesIn(text)) {
        const Variable* variable = findVariable(name);
        std::string reason =
            variable == nullptr ? "There is no variable " + name + '.' : refusalOf(*variable, value(name), shell);
        if (!reason.empty()) {
            return reason;
        }
    }
    return {};
}

void CommandLineText::addLiteral(std::string_view word)
{
    if (!isPlainWord(word)) {
        addQuoted(word);
        return;
    }
    m_text += m_text.empty() ? "" : " ";
    m_text += word;
    m_endsWithOption = word.substr(0, 2) == "--";
}

void CommandLineText::addQuoted(std::string_view word)
{
    const bool isJoined = m_endsWithOption && word.substr(0, 1) == "-";
    m_text += m_text.empty() ? "" : isJoined ? "=" : " ";
    m_text += quoteForShell(m_shell, word).value_or(std::string("''"));
    m_endsWithOption = false;
}

} // namespace latchlight
