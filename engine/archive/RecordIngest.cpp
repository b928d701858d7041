// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/archive/RecordIngest.h"

#include "engine/archive/DeniedMessage.h"
#include "engine/archive/SecretName.h"
#include "engine/base/Hash.h"
#include "engine/base/Text.h"

#include <simdjson.h>

#include <algorithm>
#include <cstring>

namespace latchlight {

namespace {

/// Text of a string, or of a literal that stands where a string belongs (numbers, booleans); null is no text.
std::string_view scalarText(const RawValue& value)
{
    if (value.kind == JsonKind::String || (value.kind == JsonKind::Literal && value.text != "null")) {
        return value.text;
    }
    return {};
}

int hexDigit(char c)
{
    if (c >= '0' && c <= '9') {
        return c - '0';
    }
    if (c >= 'a' && c <= 'f') {
        return c - 'a' + 10;
    }
    if (c >= 'A' && c <= 'F') {
        return c - 'A' + 10;
    }
    return -1;
}

/// The 16 bytes of a UUID such as 6a1e…-….
std::optional<EventIdBytes> parseUuid(std::string_view text)
{
    if (text.size() != 36 || text[8] != '-' || text[13] != '-' || text[18] != '-' || text[23] != '-') {
        return std::nullopt;
    }
    EventIdBytes bytes{};
    std::size_t at = 0;
    for (std::uint8_t& byte : bytes) {
        at += text[at] == '-' ? 1U : 0U;
        const int high = hexDigit(text[at]);
        const int low = hexDigit(text[at + 1]);
        if (high < 0 || low < 0) {
            return std::nullopt;
        }
        byte = static_cast<std::uint8_t>(high * 16 + low);
        at += 2;
    }
    return bytes;
}

} // namespace

/// What was asked of Secrets Manager.
struct SecretRequest
{
    std::vector<std::string> secretIds;
    bool isCatchAll = false;
};

/// Reads userIdentity and requestParameters with simdjson, which checks what the fast walk does not.
class RecordIngest::NestedJson final
{
public:
    /// The fields of Identity, unescaped; none if the object is malformed.
    [[nodiscard]] std::optional<Identity> identity(EventStoreShard& shard, std::string_view object)
    {
        simdjson::dom::element root;
        if (parse(object).get(root) != simdjson::SUCCESS || !root.is_object()) {
            return std::nullopt;
        }
        Identity identity;
        identity.type = shard.intern(text(root, "type"));
        identity.arn = shard.intern(text(root, "arn"));
        identity.principalId = shard.intern(text(root, "principalId"));
        identity.accountId = shard.intern(text(root, "accountId"));
        identity.userName = shard.intern(text(root, "userName"));
        identity.accessKeyId = shard.intern(text(root, "accessKeyId"));
        identity.invokedBy = shard.intern(text(root, "invokedBy"));
        simdjson::dom::element context;
        simdjson::dom::element part;
        if (root["sessionContext"].get(context) == simdjson::SUCCESS && context.is_object()) {
            if (context["sessionIssuer"].get(part) == simdjson::SUCCESS && part.is_object()) {
                identity.issuerArn = shard.intern(text(part, "arn"));
                identity.issuerUserName = shard.intern(text(part, "userName"));
            }
            if (context["attributes"].get(part) == simdjson::SUCCESS && part.is_object()) {
                identity.mfaAuthenticated = shard.intern(text(part, "mfaAuthenticated"));
            }
        }
        return identity;
    }

    /// secretId, secretIdList and filters of a request to Secrets Manager; empty if there are none or the object is malformed.
    [[nodiscard]] SecretRequest secretRequest(std::string_view object)
    {
        SecretRequest request;
        simdjson::dom::element root;
        if (parse(object).get(root) != simdjson::SUCCESS || !root.is_object()) {
            return request;
        }
        if (std::string id = text(root, "secretId"); !id.empty()) {
            request.secretIds.push_back(std::move(id));
        }
        simdjson::dom::array list;
        if (root["secretIdList"].get(list) == simdjson::SUCCESS) {
            for (const simdjson::dom::element element : list) {
                std::string_view id;
                if (element.get(id) == simdjson::SUCCESS && !id.empty()) {
                    request.secretIds.emplace_back(id);
                }
            }
        }
        if (root["filters"].get(list) == simdjson::SUCCESS) {
            request.isCatchAll = std::any_of(list.begin(), list.end(), isNegatedFilter);
        }
        return request;
    }

private:
    /// A filter whose every value is negated (`!nothing`) matches all other secrets.
    static bool isNegatedFilter(simdjson::dom::element filter)
    {
        simdjson::dom::array values;
        if (filter["values"].get(values) != simdjson::SUCCESS || values.size() == 0) {
            return false;
        }
        return std::all_of(values.begin(), values.end(), [](simdjson::dom::element value) {
            std::string_view text;
            return value.get(text) == simdjson::SUCCESS && !text.empty() && text.front() == '!';
        });
    }

    simdjson::simdjson_result<simdjson::dom::element> parse(std::string_view object)
    {
        // simdjson demands UTF-8; a record is not given up for one bad byte in a name.
        if (!simdjson::validate_utf8(object.data(), object.size())) {
            return m_parser.parse(sanitizeUtf8(object));
        }
        return m_parser.parse(object.data(), object.size());
    }

    static std::string text(simdjson::dom::element object, std::string_view key)
    {
        simdjson::dom::element value;
        if (object[key].get(value) != simdjson::SUCCESS || value.is_null()) {
            return {};
        }
        std::string_view string;
        if (value.get(string) == simdjson::SUCCESS) {
            std::string copy(string);
            std::replace(copy.begin(), copy.end(), '\0', ' ');
            return copy;
        }
        return value.is_object() || value.is_array() ? std::string() : simdjson::minify(value);
    }

    simdjson::dom::parser m_parser;
};

RecordIngest::RecordIngest(std::stop_token stop)
    : m_stop(std::move(stop))
    , m_seed(processSeed())
    , m_nested(std::make_unique<NestedJson>())
{
}

RecordIngest::~RecordIngest() = default;

void RecordIngest::beginFile(FileId file, const std::string& path)
{
    m_file = file;
    m_path = path;
}

bool RecordIngest::record(const RecordFields& fields)
{
    EventRow row;
    const std::optional<IdentityId> identity = identityOf(fields.userIdentity);
    if (!identity) {
        return false;
    }
    row.identity = *identity;
    row.time = timeOf(fields.eventTime);
    row.operation = operationOf(fields);
    row.origin = originOf(fields);
    row.outcome = outcomeOf(fields);
    row.resources = resourcesOf(fields, row);
    row.file = m_file;
    row.offset = fields.offset;
    setEventId(fields.eventId, row);
    if (scalarText(fields.readOnly) == "true") {
        row.flags |= ReadOnlyFlag;
    }
    if (fields.isEscaped) {
        row.flags |= EscapedRecordFlag;
    }
    m_shard.append(row);
    return true;
}

void RecordIngest::problem(ProblemKind kind, std::uint64_t offset, std::string_view detail)
{
    if (m_problems.size() >= LoadReport::maximumProblems) {
        ++m_problemsOmitted;
        return;
    }
    m_problems.push_back({m_path, offset, kind, decodeJsonString(detail)});
}

StringId RecordIngest::textOf(const RawValue& value)
{
    const std::string_view raw = scalarText(value);
    if (raw.empty()) {
        return {};
    }
    const Fingerprint key = fingerprint(raw, m_seed);
    if (const std::uint32_t known = m_texts.find(key)) {
        return {known};
    }
    const StringId id = m_shard.intern(decodeJsonString(raw));
    m_texts.insert(key, id.value);
    return id;
}

std::uint32_t RecordIngest::timeOf(const RawValue& value)
{
    const std::string_view text = scalarText(value);
    // Neighbours share the day: only the time of day of `2024-08-18T12:31:31Z` is read anew.
    const auto two = [&](std::size_t at) { return static_cast<unsigned>(text[at] - '0') * 10 + static_cast<unsigned>(text[at + 1] - '0'); };
    if (text.size() == 20 && text[19] == 'Z' && text[10] == 'T' && text[13] == ':' && text[16] == ':' &&
        std::memcmp(text.data(), m_lastDay.data(), m_lastDay.size()) == 0) {
        const unsigned hour = two(11);
        const unsigned minute = two(14);
        const unsigned second = two(17);
        const bool isPlain = std::all_of(text.begin() + 11, text.begin() + 19, [](char c) { return c == ':' || (c >= '0' && c <= '9'); });
        if (isPlain && hour < 24 && minute < 60 && second < 60) {
            return m_lastDaySeconds + hour * 3600 + minute * 60 + second;
        }
    }
    const std::optional<UtcTime> time = parseUtcTime(text);
    if (!time) {
        return EventStore::noTime;
    }
    if (text.size() == 20 && text[19] == 'Z') {
        std::memcpy(m_lastDay.data(), text.data(), m_lastDay.size());
        m_lastDaySeconds = static_cast<std::uint32_t>(time->seconds - time->seconds % 86400);
    }
    return static_cast<std::uint32_t>(time->seconds);
}

std::optional<IdentityId> RecordIngest::identityOf(const RawValue& value)
{
    if (value.kind != JsonKind::Object) {
        return IdentityId{}; // null or absent: the record counts all the same
    }
    const Fingerprint key = fingerprint(value.text, m_seed);
    if (const std::uint32_t known = m_identities.find(key)) {
        return IdentityId{known - 1};
    }
    const std::optional<Identity> identity = m_nested->identity(m_shard, value.text);
    if (!identity) {
        return std::nullopt;
    }
    const IdentityId id = m_shard.addIdentity(*identity);
    m_identities.insert(key, id.value + 1); // 0 means "not found", and an empty object is entry 0
    return id;
}

OperationId RecordIngest::operationOf(const RecordFields& fields)
{
    std::uint64_t state = m_seed;
    Fingerprint key;
    for (const RawValue* value : {&fields.eventSource, &fields.eventName, &fields.awsRegion, &fields.recipientAccountId}) {
        const Fingerprint part = fingerprint(scalarText(*value), state);
        state = hashing::mix(state ^ part.low, hashing::prime1);
        key = {key.low ^ hashing::mix(part.low, state), hashing::mix(key.high ^ part.high, state)};
    }
    if (const std::uint32_t known = m_operations.find(key)) {
        return {known};
    }
    const OperationId id = m_shard.addOperation(
        {textOf(fields.eventSource), textOf(fields.eventName), textOf(fields.awsRegion), textOf(fields.recipientAccountId)});
    m_operations.insert(key, id.value);
    return id;
}

OriginId RecordIngest::originOf(const RecordFields& fields)
{
    const std::string_view ip = scalarText(fields.sourceIpAddress);
    const std::string_view agent = scalarText(fields.userAgent);
    if (ip.empty() && agent.empty()) {
        return {};
    }
    const Fingerprint first = fingerprint(ip, m_seed);
    const Fingerprint second = fingerprint(agent, first.low);
    const Fingerprint key{second.low, second.high ^ first.high};
    if (const std::uint32_t known = m_origins.find(key)) {
        return {known};
    }
    const OriginId id = m_shard.addOrigin({textOf(fields.sourceIpAddress), textOf(fields.userAgent)});
    m_origins.insert(key, id.value);
    return id;
}

OutcomeId RecordIngest::outcomeOf(const RecordFields& fields)
{
    if (scalarText(fields.errorCode).empty() && scalarText(fields.errorMessage).empty()) {
        return {};
    }
    Outcome outcome{textOf(fields.errorCode), textOf(fields.errorMessage), DenialReason::NotDenied};
    const EventDictionaries& tables = m_shard.dictionaries();
    if (isDenialCode(tables.strings.text(outcome.errorCode))) {
        outcome.reason = parseDeniedMessage(tables.strings.text(outcome.errorMessage)).reason;
    }
    return m_shard.addOutcome(outcome);
}

ResourceSetId RecordIngest::resourcesOf(const RecordFields& fields, EventRow& row)
{
    const bool isSecretsManager = scalarText(fields.eventSource) == "secretsmanager.amazonaws.com";
    if (!isSecretsManager && row.outcome.isNone()) {
        return {};
    }
    std::vector<ResourceId> members;
    if (isSecretsManager && fields.requestParameters.kind == JsonKind::Object) {
        const SecretRequest request = m_nested->secretRequest(fields.requestParameters.text);
        for (const std::string& secretId : request.secretIds) {
            members.push_back(secretOf(secretId, row));
        }
        if (request.isCatchAll) {
            row.flags |= CatchAllFilterFlag;
        }
    }
    const EventDictionaries& tables = m_shard.dictionaries();
    const Outcome outcome = tables.outcomes[row.outcome.value];
    if (outcome.reason != DenialReason::NotDenied) {
        const std::string resource(parseDeniedMessage(tables.strings.text(outcome.errorMessage)).resource);
        if (!resource.empty() && resource != "*") {
            if (isSecretsManager) {
                members.push_back(secretOf(resource, row));
            } else {
                const SecretName place = canonicalSecret(resource, {}, {});
                members.push_back(m_shard.addResource({ResourceKind::Other, m_shard.intern(resource), m_shard.intern(place.accountId),
                                                       m_shard.intern(place.region)}));
            }
        }
    }
    return m_shard.addResourceSet(std::move(members));
}

ResourceId RecordIngest::secretOf(std::string_view secretId, const EventRow& row)
{
    const EventDictionaries& tables = m_shard.dictionaries();
    const Operation operation = tables.operations[row.operation.value];
    const Identity identity = tables.identities[row.identity.value];
    const StringId account = operation.recipientAccountId.isNone() ? identity.accountId : operation.recipientAccountId;
    const SecretName secret = canonicalSecret(secretId, tables.strings.text(account), tables.strings.text(operation.awsRegion));
    return m_shard.addResource({ResourceKind::Secret, m_shard.intern(secret.name), m_shard.intern(secret.accountId),
                                m_shard.intern(secret.region)});
}

void RecordIngest::setEventId(const RawValue& value, EventRow& row) const
{
    const std::string_view text = scalarText(value);
    if (text.empty()) {
        return;
    }
    row.flags |= HasEventIdFlag;
    if (const auto uuid = parseUuid(text)) {
        row.eventId = *uuid;
        row.flags |= EventIdIsUuidFlag;
        return;
    }
    // The same text must give the same bytes in every run, since rows of one second are ordered by them.
    const Fingerprint stable = fingerprint(text, hashing::prime2);
    std::memcpy(row.eventId.data(), &stable, sizeof stable);
}

} // namespace latchlight
