// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/archive/RecordIngest.h"

#include "engine/archive/DeniedMessage.h"
#include "engine/archive/IdentityFields.h"
#include "engine/archive/RequestedResource.h"
#include "engine/archive/SecretName.h"
#include "engine/base/Hash.h"
#include "engine/base/Text.h"
#include "engine/base/Uuid.h"

#include <simdjson.h>

#include <algorithm>
#include <cstring>

namespace latchlight {

namespace {

/// Text of a string, or of a literal that stands where a string belongs (numbers, booleans); null is no text.
std::string_view scalarText(const RawValue& value)
{
    if (value.kind == JsonKind::String || (value.kind == JsonKind::Literal && !isText(value.text, "null"))) {
        return value.text;
    }
    return {};
}

} // namespace

/// What was asked of Secrets Manager.
struct SecretRequest
{
    std::vector<std::string> secretIds;
    bool isCatchAll = false;
};

/// Reads requestParameters with simdjson, which checks what the fast walk does not.
class RecordIngest::NestedJson final
{
public:
    /// secretId, secretIdList and filters of a request to Secrets Manager; empty if there are none or the object is
    /// malformed.
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
        constexpr std::size_t mostSecretIds = 1000; // AWS takes 20
        if (root["secretIdList"].get(list) == simdjson::SUCCESS) {
            for (const simdjson::dom::element element : list) {
                std::string_view id;
                if (request.secretIds.size() < mostSecretIds && element.get(id) == simdjson::SUCCESS && !id.empty()) {
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

/// Fingerprint of up to three values. AWS writes them side by side, so that the document from the first to the last of
/// them is hashed at once; where another writer put them elsewhere, each is hashed by itself.
Fingerprint RecordIngest::spanFingerprint(const RawValue& first, const RawValue& second, const RawValue& third) const
{
    constexpr std::ptrdiff_t longestSpan = 1024;
    const RawValue& last = third.kind == JsonKind::Missing ? second : third;
    const std::ptrdiff_t span = last.text.data() + last.text.size() - first.text.data();
    const bool isInOrder = first.kind == JsonKind::String && second.kind == JsonKind::String &&
                           last.kind == JsonKind::String && first.text.data() < second.text.data() &&
                           second.text.data() <= last.text.data() && span <= longestSpan;
    if (isInOrder) {
        return fingerprint({first.text.data(), static_cast<std::size_t>(span)}, m_seed);
    }
    Fingerprint key{m_seed, m_seed};
    for (const RawValue* value : {&first, &second, &third}) {
        const Fingerprint part = fingerprint(scalarText(*value), key.low);
        key = {part.low, hashing::mix(key.high ^ part.high, hashing::prime1)};
    }
    return key;
}

RecordIngest::RecordIngest(std::stop_token stop)
    : m_stop(std::move(stop))
    , m_seed(processSeed())
    , m_nested(std::make_unique<NestedJson>())
{}

RecordIngest::~RecordIngest() = default;

void RecordIngest::beginFile(FileId file, const std::string& path)
{
    m_file = file;
    m_path = path;
}

bool RecordIngest::record(const RecordFields& fields)
{
    // The tables of identities and origins are larger than the caches: their memory is fetched while the rest is read.
    const Fingerprint identityKey = fingerprint(fields.userIdentity.text, m_seed);
    m_identities.prefetch(identityKey);
    const Fingerprint originKey = spanFingerprint(fields.sourceIpAddress, fields.userAgent, {});
    m_origins.prefetch(originKey);
    EventRow row;
    row.time = timeOf(fields.eventTime);
    setEventId(fields.eventId, row);
    row.operation = operationOf(fields);
    const std::optional<IdentityId> identity = identityOf(fields.userIdentity, identityKey);
    if (!identity) {
        return false;
    }
    row.identity = *identity;
    row.origin = originOf(fields, originKey);
    row.outcome = outcomeOf(fields);
    row.resources = resourcesOf(fields, row);
    row.file = m_file;
    row.offset = fields.offset;
    if (isText(scalarText(fields.readOnly), "true")) {
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

void RecordIngest::addProblems(const std::vector<LoadProblem>& problems)
{
    m_problems.insert(m_problems.end(), problems.begin(),
                      problems.end()); // a few for each file; the loader caps the sum
}

StringId RecordIngest::textOf(const RawValue& value)
{
    const std::string_view raw = scalarText(value);
    if (raw.empty()) {
        return {};
    }
    if (isPlainJsonText(raw)) {
        return m_shard.intern(raw);
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
    const auto two = [&](std::size_t at) {
        return static_cast<unsigned>(text[at] - '0') * 10 + static_cast<unsigned>(text[at + 1] - '0');
    };
    if (text.size() == 20 && text[19] == 'Z' && text[10] == 'T' && text[13] == ':' && text[16] == ':' &&
        std::memcmp(text.data(), m_lastDay.data(), m_lastDay.size()) == 0) {
        const unsigned hour = two(11);
        const unsigned minute = two(14);
        const unsigned second = two(17);
        const bool isPlain = std::all_of(text.begin() + 11, text.begin() + 19,
                                         [](char c) { return c == ':' || (c >= '0' && c <= '9'); });
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

std::optional<IdentityId> RecordIngest::identityOf(const RawValue& value, Fingerprint key)
{
    if (value.kind != JsonKind::Object) {
        return IdentityId{}; // null or absent: the record counts all the same
    }
    if (const std::uint32_t known = m_identities.find(key)) {
        return IdentityId{known - 1};
    }
    const std::optional<IdentityFields> read = readIdentityFields(value.text);
    if (!read) {
        return std::nullopt;
    }
    Identity identity;
    identity.type = textOf(read->type);
    identity.arn = textOf(read->arn);
    identity.principalId = textOf(read->principalId);
    identity.accountId = textOf(read->accountId);
    identity.userName = textOf(read->userName);
    identity.accessKeyId = textOf(read->accessKeyId);
    identity.issuerArn = textOf(read->issuerArn);
    identity.issuerUserName = textOf(read->issuerUserName);
    identity.invokedBy = textOf(read->invokedBy);
    identity.mfaAuthenticated = textOf(read->mfaAuthenticated);
    const IdentityId id = m_shard.addIdentity(identity);
    m_identities.insert(key, id.value + 1); // 0 means "not found", and an empty object is entry 0
    return id;
}

OperationId RecordIngest::operationOf(const RecordFields& fields)
{
    const RawValue& account = fields.recipientAccountId;
    const Fingerprint place = spanFingerprint(fields.eventSource, fields.eventName, fields.awsRegion);
    const Fingerprint recipient = fingerprint(scalarText(account), place.low);
    const Fingerprint key{recipient.low, recipient.high ^ place.high};
    if (const std::uint32_t known = m_operations.find(key)) {
        return {known};
    }
    const OperationId id = m_shard.addOperation(
        {textOf(fields.eventSource), textOf(fields.eventName), textOf(fields.awsRegion), textOf(account)});
    m_operations.insert(key, id.value);
    if (id.value >= m_requestedKinds.size()) {
        const StringPool& strings = m_shard.dictionaries().strings;
        const Operation operation = m_shard.dictionaries().operations[id.value];
        m_requestedKinds.resize(id.value + 1);
        m_requestedKinds[id.value] =
            requestedKind(strings.text(operation.eventSource), strings.text(operation.eventName));
    }
    return id;
}

OriginId RecordIngest::originOf(const RecordFields& fields, Fingerprint key)
{
    if (scalarText(fields.sourceIpAddress).empty() && scalarText(fields.userAgent).empty()) {
        return {};
    }
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
    const Fingerprint key = spanFingerprint(fields.errorCode, fields.errorMessage, {});
    if (const std::uint32_t known = m_outcomes.find(key)) {
        return {known};
    }
    Outcome outcome{textOf(fields.errorCode), textOf(fields.errorMessage), DenialReason::NotDenied};
    const EventDictionaries& tables = m_shard.dictionaries();
    if (isDenialCode(tables.strings.text(outcome.errorCode))) {
        outcome.reason = parseDeniedMessage(tables.strings.text(outcome.errorMessage)).reason;
    }
    const OutcomeId id = m_shard.addOutcome(outcome);
    m_outcomes.insert(key, id.value);
    return id;
}

/// What the record was about. Clients ask for the same secrets again and again: what follows from a request, its
/// outcome and its place is worked out once.
ResourceSetId RecordIngest::resourcesOf(const RecordFields& fields, EventRow& row)
{
    const std::optional<ResourceKind> kind = m_requestedKinds[row.operation.value];
    if (!kind && row.outcome.isNone()) {
        return {};
    }
    const bool hasRequest = kind && fields.requestParameters.kind == JsonKind::Object;
    const std::string_view request = hasRequest ? fields.requestParameters.text : std::string_view();
    if (hasRequest && *kind != ResourceKind::Secret && row.outcome.isNone()) {
        return requestedOf(*kind, request, row);
    }
    const StringId account = m_shard.dictionaries().identities[row.identity.value].accountId;
    const std::uint64_t ids = static_cast<std::uint64_t>(row.operation.value) << 32U | row.outcome.value;
    Fingerprint key = fingerprint(request, m_seed);
    key = {hashing::mix(key.low ^ ids, hashing::prime1 ^ account.value),
           hashing::mix(key.high ^ account.value, hashing::prime2 ^ ids)};
    constexpr std::uint32_t catchAllBit = 1;
    std::uint32_t known = m_resources.find(key); // (number << 1 | bit) + 1
    if (known == 0) {
        bool isCatchAll = false;
        const ResourceSetId id = newResources(kind, request, row, isCatchAll);
        known = (id.value << 1U | (isCatchAll ? catchAllBit : 0U)) + 1;
        constexpr std::size_t mostRemembered = 1U << 18U; // requests may carry a token that is never used again
        if (m_resources.size() < mostRemembered) {
            m_resources.insert(key, known);
        }
    }
    if (((known - 1) & catchAllBit) != 0) {
        row.flags |= CatchAllFilterFlag;
    }
    return {(known - 1) >> 1U};
}

ResourceSetId RecordIngest::newResources(std::optional<ResourceKind> kind, std::string_view request,
                                         const EventRow& row, bool& isCatchAll)
{
    std::vector<ResourceId> members;
    if (!request.empty()) {
        members = *kind == ResourceKind::Secret ? secretsOf(request, row, isCatchAll)
                                                : resourcesNamed(*kind, requestedNames(*kind, request), row);
    }
    const EventDictionaries& tables = m_shard.dictionaries();
    const Outcome outcome = tables.outcomes[row.outcome.value];
    if (outcome.reason != DenialReason::NotDenied) {
        const std::string resource(parseDeniedMessage(tables.strings.text(outcome.errorMessage)).resource);
        if (!resource.empty() && resource != "*") {
            members.push_back(kind ? resourceOf(*kind, resource, row) : otherResource(resource));
        }
    }
    return m_shard.addResourceSet(std::move(members));
}

std::vector<ResourceId> RecordIngest::secretsOf(std::string_view request, const EventRow& row, bool& isCatchAll)
{
    std::vector<ResourceId> secrets;
    const SecretRequest asked = m_nested->secretRequest(request);
    for (const std::string& secretId : asked.secretIds) {
        secrets.push_back(resourceOf(ResourceKind::Secret, secretId, row));
    }
    isCatchAll = asked.isCatchAll;
    return secrets;
}

/// The resources of a request that succeeded. Most ask for one that was asked for before: it costs one look-up.
ResourceSetId RecordIngest::requestedOf(ResourceKind kind, std::string_view request, const EventRow& row)
{
    const std::vector<std::string_view> names = requestedNames(kind, request);
    if (names.empty()) {
        return {};
    }
    const bool isPlaceKnown = !m_shard.dictionaries().operations[row.operation.value].recipientAccountId.isNone();
    if (names.size() > 1 || !isPlaceKnown) {
        return m_shard.addResourceSet(resourcesNamed(kind, names, row));
    }
    const Fingerprint key = fingerprint(names.front(), m_seed ^ row.operation.value);
    if (const std::uint32_t known = m_requested.find(key)) {
        return {known};
    }
    const ResourceSetId set = m_shard.addResourceSet(resourcesNamed(kind, names, row));
    m_requested.insert(key, set.value);
    return set;
}

std::vector<ResourceId> RecordIngest::resourcesNamed(ResourceKind kind, const std::vector<std::string_view>& rawNames,
                                                     const EventRow& row)
{
    std::vector<ResourceId> resources;
    for (const std::string_view raw : rawNames) {
        resources.push_back(resourceOf(kind, decodeJsonString(raw), row));
    }
    return resources;
}

ResourceId RecordIngest::resourceOf(ResourceKind kind, std::string_view text, const EventRow& row)
{
    const EventDictionaries& tables = m_shard.dictionaries();
    const Operation operation = tables.operations[row.operation.value];
    const Identity identity = tables.identities[row.identity.value];
    const StringId account = operation.recipientAccountId.isNone() ? identity.accountId : operation.recipientAccountId;
    const RequestedResource resource =
        canonicalResource(kind, text, tables.strings.text(account), tables.strings.text(operation.awsRegion));
    return m_shard.addResource(
        {kind, m_shard.intern(resource.name), m_shard.intern(resource.accountId), m_shard.intern(resource.region)});
}

ResourceId RecordIngest::otherResource(std::string_view text)
{
    const SecretName place = canonicalSecret(text, {}, {});
    return m_shard.addResource(
        {ResourceKind::Other, m_shard.intern(text), m_shard.intern(place.accountId), m_shard.intern(place.region)});
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
