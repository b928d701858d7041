// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/rules/Rule.h"

#include "engine/rules/StrictJson.h"

#include <algorithm>
#include <array>
#include <fstream>

namespace latchlight {

namespace {

using Presence = JsonFields::Presence;

constexpr std::array severities{Severity::Info, Severity::Low, Severity::Medium, Severity::High, Severity::Critical};
constexpr std::array detectors{DetectorKind::Adaptive, DetectorKind::Percentile, DetectorKind::Threshold};
constexpr std::array targets{RuleTarget::Resource, RuleTarget::Secret, RuleTarget::Parameter,
                             RuleTarget::Key,      RuleTarget::Role,   RuleTarget::EventName};
constexpr std::array identityKeys{IdentityKey::Session, IdentityKey::Role, IdentityKey::Principal,
                                  IdentityKey::AccessKey, IdentityKey::SourceIp};

Error ruleError(ErrorCode code, const std::filesystem::path& source)
{
    Error error;
    error.code = code;
    error.path = source.string();
    return error;
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isKebabCase(std::string_view id)
{
    constexpr std::size_t longestId = 100;
    const auto isAllowed = [](char c) { return (c >= 'a' && c <= 'z') || isDigit(c) || c == '-'; };
    return !id.empty() && id.size() <= longestId && std::all_of(id.begin(), id.end(), isAllowed) && id.front() != '-' &&
           id.back() != '-' && id.find("--") == std::string_view::npos;
}

/// True if `text` has the shape of `mask`, in which 0 stands for any digit.
bool hasShape(std::string_view text, std::string_view mask)
{
    return text.size() == mask.size() && std::equal(text.begin(), text.end(), mask.begin(), [](char c, char expected) {
               return expected == '0' ? isDigit(c) : c == expected;
           });
}

bool isTacticId(std::string_view id)
{
    return hasShape(id, "TA0000");
}

bool isTechniqueId(std::string_view id)
{
    return hasShape(id, "T0000") || hasShape(id, "T0000.000");
}

/// References become links, so nothing else than the web may be linked to.
bool isWebAddress(std::string_view text)
{
    const bool hasScheme = text.starts_with("https://") || text.starts_with("http://");
    return hasScheme && text.find_first_of(" \"<>\\") == std::string_view::npos;
}

/// Reads one of some names; `name` gives the name of a value.
template<class Value, std::size_t Count>
Value choice(JsonFields& fields, const std::string& key, Presence presence, const std::array<Value, Count>& values,
             std::string_view (*name)(Value), Value byDefault)
{
    const std::string text = fields.line(key, presence);
    if (text.empty()) {
        return byDefault;
    }
    std::string names;
    for (const Value value : values) {
        if (text == name(value)) {
            return value;
        }
        names += names.empty() ? "" : "|";
        names += name(value);
    }
    fields.fail(key, "expected-one-of:" + names);
    return byDefault;
}

std::string kebabCase(JsonFields& fields, const std::string& key, Presence presence)
{
    std::string id = fields.line(key, presence);
    if (!id.empty() && !isKebabCase(id)) {
        fields.fail(key, "expected-kebab-case");
    }
    return id;
}

SearchQuery readQuery(JsonFields& fields)
{
    const std::string text = fields.text("query", Presence::Required);
    auto query = SearchQuery::parse(text);
    if (query) {
        return std::move(*query);
    }
    Error error = query.error();
    error.code = ErrorCode::InvalidRule;
    if (!error.key.empty()) {
        error.detail += " (" + error.key + ")";
    }
    error.key = fields.pointerTo("query");
    fields.fail(std::move(error));
    return {};
}

std::optional<PrecedingEvent> readPrecedingEvent(JsonFields& fields)
{
    const nlohmann::json* object = fields.object("precededBy");
    if (object == nullptr) {
        return std::nullopt;
    }
    JsonFields members(*object, fields.pointerTo("precededBy"), {"query", "timespan"});
    PrecedingEvent event;
    event.query = readQuery(members);
    event.timespan = members.integer("timespan", PrecedingEvent::shortestTimespan, PrecedingEvent::longestTimespan);
    if (members.error()) {
        fields.fail(*members.error());
    }
    return event;
}

/// `options`: numbers and truth values stand as such in JSON, words as strings.
DetectorOptions readOptions(JsonFields& fields)
{
    DetectorOptions options;
    const nlohmann::json* object = fields.object("options");
    if (object == nullptr) {
        return options;
    }
    const std::vector<OptionDescription> known = describeOptions(options);
    std::vector<std::string> keys;
    std::transform(known.begin(), known.end(), std::back_inserter(keys),
                   [](const OptionDescription& one) { return one.key; });
    JsonFields members(*object, fields.pointerTo("options"), keys);
    for (const OptionDescription& option : known) {
        const auto member = object->find(option.key);
        if (members.error() || member == object->end()) {
            continue;
        }
        if (option.type == OptionType::Integer && !member->is_number_integer()) {
            members.fail(option.key, "expected-integer");
        } else if (option.type == OptionType::Boolean && !member->is_boolean()) {
            members.fail(option.key, "expected-boolean");
        } else if ((option.type == OptionType::Choice || option.type == OptionType::Time) && !member->is_string()) {
            members.fail(option.key, "expected-string");
        } else {
            const std::string value = member->is_string() ? member->get<std::string>() : member->dump();
            if (const auto isSet = setOption(options, option.key, value); !isSet) {
                members.fail(option.key, isSet.error().detail);
            }
        }
    }
    if (members.error()) {
        fields.fail(*members.error());
    }
    return options;
}

AttackReference readReference(JsonFields& attack, const std::string& key, bool (*isId)(std::string_view),
                              std::string_view reason)
{
    const nlohmann::json* object = attack.object(key);
    if (object == nullptr) {
        return {};
    }
    JsonFields fields(*object, attack.pointerTo(key), {"id", "name"});
    AttackReference reference;
    reference.id = fields.line("id", Presence::Required);
    if (!reference.id.empty() && !isId(reference.id)) {
        fields.fail("id", std::string(reason));
    }
    reference.name = fields.line("name", Presence::Required);
    if (fields.error()) {
        attack.fail(*fields.error());
    }
    return reference;
}

void readAttack(JsonFields& fields, Rule& rule)
{
    const nlohmann::json* object = fields.object("attack");
    if (object == nullptr) {
        return;
    }
    JsonFields attack(*object, fields.pointerTo("attack"), {"tactic", "technique"});
    rule.tactic = readReference(attack, "tactic", isTacticId, "expected-tactic-id");
    rule.technique = readReference(attack, "technique", isTechniqueId, "expected-technique-id");
    if (attack.error()) {
        fields.fail(*attack.error());
    }
}

std::vector<std::string> readWebAddresses(JsonFields& fields, const std::string& key)
{
    std::vector<std::string> addresses = fields.lines(key);
    for (std::size_t i = 0; i < addresses.size(); ++i) {
        if (!isWebAddress(addresses[i])) {
            Error error;
            error.code = ErrorCode::InvalidRule;
            error.key = fields.pointerTo(key) + "/" + std::to_string(i);
            error.detail = "expected-url";
            fields.fail(std::move(error));
        }
    }
    return addresses;
}

Expected<Rule> ruleFrom(const nlohmann::json& json)
{
    JsonFields fields(json, {},
                      {"id", "title", "description", "enabled", "query", "precededBy", "target", "detector", "identity",
                       "options", "attack", "maximumSeverity", "falsePositives", "references", "checklist"});
    Rule rule;
    rule.id = kebabCase(fields, "id", Presence::Required);
    rule.title = fields.line("title", Presence::Required);
    rule.description = fields.text("description", Presence::Required);
    rule.isEnabled = fields.boolean("enabled", true);
    rule.query = readQuery(fields);
    rule.precededBy = readPrecedingEvent(fields);
    rule.target = choice(fields, "target", Presence::Optional, targets, ruleTargetName, rule.target);
    rule.detector = choice(fields, "detector", Presence::Required, detectors, detectorName, rule.detector);
    rule.identity = choice(fields, "identity", Presence::Optional, identityKeys, identityKeyName, rule.identity);
    rule.options = readOptions(fields);
    readAttack(fields, rule);
    rule.maximumSeverity =
        choice(fields, "maximumSeverity", Presence::Optional, severities, severityName, rule.maximumSeverity);
    rule.falsePositives = fields.lines("falsePositives");
    rule.references = readWebAddresses(fields, "references");
    rule.checklist = kebabCase(fields, "checklist", Presence::Optional);
    if (fields.error()) {
        return unexpected(*fields.error());
    }
    return rule;
}

} // namespace

std::string_view severityName(Severity severity)
{
    switch (severity) {
    case Severity::Info:
        return "info";
    case Severity::Low:
        return "low";
    case Severity::Medium:
        return "medium";
    case Severity::High:
        return "high";
    case Severity::Critical:
        return "critical";
    }
    return {};
}

std::optional<Severity> severityFromName(std::string_view name)
{
    const auto* const found = std::find_if(severities.begin(), severities.end(),
                                           [&](Severity severity) { return name == severityName(severity); });
    return found == severities.end() ? std::nullopt : std::optional(*found);
}

Expected<Rule> parseRule(std::string_view json, const std::filesystem::path& source)
{
    if (json.size() > maximumRuleBytes) {
        Error error = ruleError(ErrorCode::InvalidRule, source);
        error.detail = "too-large";
        error.limit = maximumRuleBytes;
        return unexpected(std::move(error));
    }
    auto rule = parseStrictJson(json, maximumRuleDepth).and_then(ruleFrom);
    if (!rule) {
        rule.error().path = source.string();
        return rule;
    }
    rule->source = source;
    return rule;
}

Expected<Rule> readRule(const std::filesystem::path& file)
{
    std::error_code failure;
    if (!std::filesystem::exists(file, failure)) {
        return unexpected(ruleError(ErrorCode::FileNotFound, file));
    }
    std::ifstream stream(file, std::ios::binary);
    if (std::filesystem::is_directory(file, failure) || !stream) {
        return unexpected(ruleError(ErrorCode::FileUnreadable, file));
    }
    std::string text(maximumRuleBytes + 1,
                     '\0'); // one more than allowed, so that a file that is too large is seen to be
    stream.read(text.data(), static_cast<std::streamsize>(text.size()));
    if (stream.bad()) {
        return unexpected(ruleError(ErrorCode::FileUnreadable, file));
    }
    text.resize(static_cast<std::size_t>(stream.gcount()));
    return parseRule(text, file);
}

} // namespace latchlight
