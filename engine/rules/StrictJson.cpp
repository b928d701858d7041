// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/rules/StrictJson.h"

#include "engine/base/Text.h"
#include "engine/rules/ClosestName.h"

#include <algorithm>
#include <set>

namespace latchlight {

namespace {

using Json = nlohmann::json;

Error jsonError(std::string key, std::string detail)
{
    Error error;
    error.code = ErrorCode::InvalidRule;
    error.key = std::move(key);
    error.detail = std::move(detail);
    return error;
}

/// One step of a JSON pointer (RFC 6901).
std::string pointerStep(std::string_view key)
{
    constexpr std::size_t longestShown = 200;
    std::string step = "/";
    for (const char c : sanitizeUtf8(key.substr(0, longestShown))) {
        if (c == '~') {
            step += "~0";
        } else if (c == '/') {
            step += "~1";
        } else {
            step += c;
        }
    }
    return step;
}

/// Watches the parser for what it would let pass.
class StrictnessGuard final
{
public:
    explicit StrictnessGuard(std::size_t maximumDepth)
        : m_maximumDepth(maximumDepth)
    {}

    /// Callback of the parser: false drops the value, which keeps a hostile text from being built up in memory.
    bool operator()(int depth, Json::parse_event_t event, const Json& parsed)
    {
        if (m_error) {
            return false;
        }
        switch (event) {
        case Json::parse_event_t::object_start:
            m_keys.emplace_back();
            break;
        case Json::parse_event_t::object_end:
            m_keys.pop_back();
            m_path.resize(std::min(m_path.size(), m_keys.size()));
            break;
        case Json::parse_event_t::key:
            noteKey(parsed.get_ref<const std::string&>());
            break;
        case Json::parse_event_t::array_start:
        case Json::parse_event_t::array_end:
        case Json::parse_event_t::value:
            break;
        }
        if (static_cast<std::size_t>(depth) > m_maximumDepth) {
            m_error = jsonError({}, "too-deep");
            m_error->limit = m_maximumDepth;
        }
        return !m_error;
    }

    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }

private:
    void noteKey(const std::string& key)
    {
        m_path.resize(m_keys.size());
        m_path.back() = pointerStep(key);
        if (!m_keys.back().insert(key).second) {
            std::string pointer;
            for (const std::string& step : m_path) {
                pointer += step;
            }
            m_error = jsonError(std::move(pointer), "duplicate-key");
        }
    }

    std::size_t m_maximumDepth;
    std::vector<std::set<std::string>> m_keys; ///< of the open objects
    std::vector<std::string> m_path;           ///< the current key of each, without positions in arrays
    std::optional<Error> m_error;
};

bool isControl(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return byte < 0x20 || byte == 0x7F;
}

} // namespace

Expected<Json> parseStrictJson(std::string_view text, std::size_t maximumDepth)
{
    StrictnessGuard guard(maximumDepth);
    try {
        Json json = Json::parse(text.begin(), text.end(), [&](int depth, Json::parse_event_t event, Json& parsed) {
            return guard(depth, event, parsed);
        });
        if (guard.error()) {
            return unexpected(*guard.error());
        }
        return json;
    } catch (const Json::parse_error& failure) {
        Error error = guard.error().value_or(jsonError({}, "invalid-json"));
        error.offset = failure.byte == 0 ? 0 : failure.byte - 1; // the library counts from 1
        return unexpected(std::move(error));
    } catch (const Json::exception&) { // a number out of range, for one
        return unexpected(guard.error().value_or(jsonError({}, "invalid-json")));
    }
}

JsonFields::JsonFields(const Json& object, std::string pointer, const std::vector<std::string>& keys)
    : m_object(object)
    , m_pointer(std::move(pointer))
{
    if (!object.is_object()) {
        m_error = jsonError(m_pointer, "expected-object");
        return;
    }
    for (const auto& [key, value] : object.items()) {
        if (std::find(keys.begin(), keys.end(), key) == keys.end()) {
            fail(key, withClosestName("unknown-key", key, keys));
            return;
        }
    }
}

const Json* JsonFields::member(const std::string& key, Presence presence)
{
    if (m_error) {
        return nullptr;
    }
    const auto found = m_object.find(key);
    if (found != m_object.end()) {
        return &*found;
    }
    if (presence == Presence::Required) {
        fail(key, "missing-key");
    }
    return nullptr;
}

std::string JsonFields::checkedText(const Json& value, const std::string& pointer, TextShape shape)
{
    constexpr std::size_t longestLine = 1000;
    const bool isOneLine = shape == TextShape::OneLine;
    if (!value.is_string()) {
        fail(jsonError(pointer, "expected-string"));
        return {};
    }
    const auto& text = value.get_ref<const std::string&>();
    const bool hasControl = std::any_of(
        text.begin(), text.end(), [&](char c) { return isControl(c) && (isOneLine || (c != '\n' && c != '\t')); });
    if (text.empty()) {
        fail(jsonError(pointer, "empty"));
    } else if (isOneLine && text.size() > longestLine) {
        fail(jsonError(pointer, "too-long"));
    } else if (hasControl) {
        fail(jsonError(pointer, "control-character"));
    } else {
        return text;
    }
    return {};
}

std::string JsonFields::line(const std::string& key, Presence presence)
{
    const Json* value = member(key, presence);
    return value == nullptr ? std::string() : checkedText(*value, pointerTo(key), TextShape::OneLine);
}

std::string JsonFields::text(const std::string& key, Presence presence)
{
    const Json* value = member(key, presence);
    return value == nullptr ? std::string() : checkedText(*value, pointerTo(key), TextShape::SeveralLines);
}

std::vector<std::string> JsonFields::lines(const std::string& key)
{
    const Json* value = member(key, Presence::Optional);
    if (value == nullptr) {
        return {};
    }
    if (!value->is_array()) {
        fail(key, "expected-array");
        return {};
    }
    std::vector<std::string> texts;
    for (const Json& element : *value) {
        const std::string pointer = pointerTo(key) + pointerStep(std::to_string(texts.size()));
        texts.push_back(checkedText(element, pointer, TextShape::OneLine));
    }
    return texts;
}

bool JsonFields::boolean(const std::string& key, bool byDefault)
{
    const Json* value = member(key, Presence::Optional);
    if (value == nullptr) {
        return byDefault;
    }
    if (!value->is_boolean()) {
        fail(key, "expected-boolean");
        return byDefault;
    }
    return value->get<bool>();
}

std::int64_t JsonFields::integer(const std::string& key, std::int64_t minimum, std::int64_t maximum)
{
    const Json* value = member(key, Presence::Required);
    if (value == nullptr) {
        return minimum;
    }
    if (!value->is_number_integer()) {
        fail(key, "expected-integer");
        return minimum;
    }
    const bool isTooLarge = value->is_number_unsigned() && value->get<std::uint64_t>() > std::uint64_t{INT64_MAX};
    if (isTooLarge || value->get<std::int64_t>() < minimum || value->get<std::int64_t>() > maximum) {
        fail(key, value->dump() + " (" + std::to_string(minimum) + ".." + std::to_string(maximum) + ")");
        return minimum;
    }
    return value->get<std::int64_t>();
}

const Json* JsonFields::object(const std::string& key)
{
    const Json* value = member(key, Presence::Optional);
    if (value != nullptr && !value->is_object()) {
        fail(key, "expected-object");
        return nullptr;
    }
    return value;
}

std::string JsonFields::pointerTo(std::string_view key) const
{
    return m_pointer + pointerStep(key);
}

void JsonFields::fail(std::string_view key, std::string detail)
{
    fail(jsonError(pointerTo(key), std::move(detail)));
}

void JsonFields::fail(Error error)
{
    if (!m_error) {
        m_error = std::move(error);
    }
}

} // namespace latchlight
