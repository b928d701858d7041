// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/response/DataReader.h"

#include "engine/response/ShellQuoting.h"
#include "engine/rules/ClosestName.h"
#include "engine/rules/StrictJson.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <limits>
#include <system_error>
#include <utility>

namespace latchlight {

namespace {

using Json = nlohmann::json;

constexpr std::uintmax_t longestFile = 1U << 20U; // bytes
constexpr std::size_t longestText = 2000;         // bytes

/// One step of a JSON pointer (RFC 6901).
std::string escapedStep(std::string_view key)
{
    std::string step;
    for (const char c : key) {
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

Error fileError(ErrorCode code, const std::filesystem::path& file)
{
    Error error;
    error.code = code;
    error.path = file.string();
    return error;
}

} // namespace

DataProblems::DataProblems(ErrorCode code, std::filesystem::path source)
    : m_code(code)
    , m_source(std::move(source))
{}

void DataProblems::report(std::string pointer, std::string detail)
{
    if (m_first) {
        return;
    }
    Error error = fileError(m_code, m_source);
    error.key = std::move(pointer);
    error.detail = std::move(detail);
    m_first = std::move(error);
}

ObjectReader::ObjectReader(const Json& value, std::string pointer, DataProblems& problems,
                           std::vector<std::string> keys)
    : m_value(&value)
    , m_pointer(std::move(pointer))
    , m_problems(&problems)
{
    if (!value.is_object()) {
        problems.report(m_pointer, "expected-object");
        return;
    }
    for (const auto& entry : value.items()) {
        if (std::find(keys.begin(), keys.end(), entry.key()) == keys.end()) {
            report(entry.key(), withClosestName("unknown-key", entry.key(), keys));
        }
    }
}

std::string ObjectReader::pointerTo(const std::string& key) const
{
    return m_pointer + '/' + escapedStep(key);
}

const Json* ObjectReader::raw(const std::string& key, Presence presence)
{
    if (m_value->is_object()) {
        if (const auto found = m_value->find(key); found != m_value->end()) {
            return &*found;
        }
    }
    if (presence == Presence::Required) {
        report(key, "missing-key");
    }
    return nullptr;
}

std::string ObjectReader::checkedText(const Json& value, const std::string& pointer)
{
    if (!value.is_string()) {
        m_problems->report(pointer, "expected-string");
        return {};
    }
    const auto& text = value.get_ref<const std::string&>();
    if (text.empty()) {
        m_problems->report(pointer, "empty");
    } else if (text.size() > longestText) {
        m_problems->report(pointer, "too-long");
    } else if (printable(text) != text) {
        m_problems->report(pointer, "control-character");
    }
    return text;
}

std::string ObjectReader::text(const std::string& key, Presence presence)
{
    const Json* value = raw(key, presence);
    return value == nullptr ? std::string() : checkedText(*value, pointerTo(key));
}

const Json* ObjectReader::list(const std::string& key, Presence presence)
{
    const Json* value = raw(key, presence);
    if (value == nullptr) {
        return nullptr;
    }
    if (!value->is_array()) {
        report(key, "expected-array");
        return nullptr;
    }
    if (value->empty() && presence == Presence::Required) {
        report(key, "empty");
    }
    return value;
}

std::vector<std::string> ObjectReader::texts(const std::string& key, Presence presence)
{
    std::vector<std::string> texts;
    if (const Json* value = list(key, presence)) {
        for (std::size_t i = 0; i < value->size(); ++i) {
            texts.push_back(checkedText((*value)[i], pointerTo(key) + '/' + std::to_string(i)));
        }
    }
    return texts;
}

std::vector<ObjectReader> ObjectReader::objects(const std::string& key, const std::vector<std::string>& keys)
{
    std::vector<ObjectReader> readers;
    if (const Json* value = list(key, Presence::Required)) {
        for (std::size_t i = 0; i < value->size(); ++i) {
            readers.emplace_back((*value)[i], pointerTo(key) + '/' + std::to_string(i), *m_problems, keys);
        }
    }
    return readers;
}

std::int64_t ObjectReader::integer(const std::string& key, std::int64_t minimum, std::int64_t maximum)
{
    const Json* value = raw(key, Presence::Optional);
    if (value == nullptr) {
        return 0;
    }
    // As a double, so that a number beyond 64 bits is refused rather than wrapped.
    const double number = value->is_number_integer() ? value->get<double>() : std::numeric_limits<double>::quiet_NaN();
    if (!(number >= static_cast<double>(minimum) && number <= static_cast<double>(maximum))) {
        report(key, "expected-integer:" + std::to_string(minimum) + ".." + std::to_string(maximum));
        return minimum;
    }
    return value->get<std::int64_t>();
}

bool ObjectReader::flag(const std::string& key)
{
    const Json* value = raw(key, Presence::Optional);
    if (value == nullptr) {
        return false;
    }
    if (!value->is_boolean()) {
        report(key, "expected-boolean");
        return false;
    }
    return value->get<bool>();
}

Expected<std::string> readDataFile(const std::filesystem::path& file)
{
    std::error_code failure;
    const std::uintmax_t bytes = std::filesystem::file_size(file, failure);
    if (failure) {
        const bool isMissing = failure == std::errc::no_such_file_or_directory;
        return unexpected(fileError(isMissing ? ErrorCode::FileNotFound : ErrorCode::FileUnreadable, file));
    }
    if (bytes > longestFile) {
        Error error = fileError(ErrorCode::LimitExceeded, file);
        error.limit = longestFile;
        return unexpected(std::move(error));
    }
    std::ifstream stream(file, std::ios::binary);
    std::string text{std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
    if (!stream.is_open() || stream.bad()) {
        return unexpected(fileError(ErrorCode::FileUnreadable, file));
    }
    return text;
}

Expected<Json> parseDataText(std::string_view text, const std::filesystem::path& source, ErrorCode code)
{
    constexpr std::size_t maximumDepth = 16;
    Expected<Json> parsed = parseStrictJson(text, maximumDepth);
    if (!parsed) {
        Error error = std::move(parsed.error());
        error.code = code;
        error.path = source.string();
        return unexpected(std::move(error));
    }
    return parsed;
}

bool isKebabCase(std::string_view text)
{
    const auto isWordCharacter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); };
    char previous = '-';
    for (const char c : text) {
        if (!isWordCharacter(c) && (c != '-' || previous == '-')) {
            return false;
        }
        previous = c;
    }
    return previous != '-';
}

} // namespace latchlight
