// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/Principal.h"

#include "engine/base/Hash.h"
#include "engine/base/Text.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <unordered_map>
#include <utility>

namespace latchlight {

namespace {

std::string_view lastSegment(std::string_view text)
{
    const std::size_t slash = text.rfind('/');
    return slash == std::string_view::npos ? text : text.substr(slash + 1);
}

std::string_view afterColon(std::string_view text)
{
    const std::size_t colon = text.find(':');
    return colon == std::string_view::npos ? text : text.substr(colon + 1);
}

/// `arn:aws:sts::123456789012:assumed-role/ROLE/SESSION` → ROLE.
std::string_view roleOfSessionArn(std::string_view arn)
{
    constexpr std::string_view marker = ":assumed-role/";
    const std::size_t start = arn.find(marker);
    if (start == std::string_view::npos) {
        return {};
    }
    const std::string_view rest = arn.substr(start + marker.size());
    return rest.substr(0, rest.find('/'));
}

bool isHexDigit(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isAllOf(std::string_view text, bool (*test)(char))
{
    return !text.empty() && std::all_of(text.begin(), text.end(), test);
}

bool isUuid(std::string_view text)
{
    if (text.size() != 36) {
        return false;
    }
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool isDash = i == 8 || i == 13 || i == 18 || i == 23;
        if (isDash ? text[i] != '-' : !isHexDigit(text[i])) {
            return false;
        }
    }
    return true;
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isLetterOrDigit(char c)
{
    return isLetter(c) || isDigit(c);
}

/// How often letters and digits take turns: people write names that change once or twice (kumar127, ab12345).
std::size_t letterDigitChanges(std::string_view text)
{
    std::size_t changes = 0;
    for (std::size_t i = 1; i < text.size(); ++i) {
        changes += isDigit(text[i - 1]) != isDigit(text[i]) ? 1U : 0U;
    }
    return changes;
}

/// Short random text, such as the first digits of a UUID or ten letters and digits.
bool isScrambled(std::string_view text)
{
    constexpr std::size_t shortest = 8;
    if (text.size() < shortest || !isAllOf(text, isLetterOrDigit)) {
        return false;
    }
    const std::size_t changes = letterDigitChanges(text);
    return changes >= 4 || (changes >= 2 && isAllOf(text, isHexDigit));
}

/// What makes an actor, before it gets a number. Ordered as actors are.
struct ActorParts
{
    std::string_view name;
    std::string_view account;
    std::string_view role;
    std::string_view discriminator; ///< tells apart actors that share the three others

    friend auto operator<=>(const ActorParts&, const ActorParts&) = default;
};

std::string_view roleOf(const EventStore& store, const Identity& identity)
{
    if (store.text(identity.type) != "AssumedRole") {
        return {};
    }
    const std::string_view issuer = store.text(identity.issuerUserName);
    return issuer.empty() ? roleOfSessionArn(store.text(identity.arn)) : issuer;
}

std::string_view principalName(const EventStore& store, const Identity& identity)
{
    for (const StringId id :
         {identity.arn, identity.principalId, identity.invokedBy, identity.userName, identity.type}) {
        if (!id.isNone()) {
            return store.text(id);
        }
    }
    return {};
}

/// An actor that is no assumed role is told apart by its type: a user and a federated user may share a name.
ActorParts sessionParts(const EventStore& store, const Identity& identity)
{
    const std::string_view role = roleOf(store, identity);
    const std::string_view name = actorName(store, identity);
    const bool isRoleTheActor = !role.empty() && isRandomSessionName(name);
    return {isRoleTheActor ? role : name, store.text(identity.accountId), role,
            role.empty() ? store.text(identity.type) : ""};
}

ActorParts partsOf(const EventStore& store, const Identity& identity, IdentityKey key)
{
    switch (key) {
    case IdentityKey::Session:
        break;
    case IdentityKey::Role:
        if (const std::string_view role = roleOf(store, identity); !role.empty()) {
            return {role, store.text(identity.accountId), role, {}};
        }
        break;
    case IdentityKey::Principal:
        return {principalName(store, identity), store.text(identity.accountId), roleOf(store, identity), {}};
    case IdentityKey::AccessKey:
        if (!identity.accessKeyId.isNone()) {
            return {store.text(identity.accessKeyId), store.text(identity.accountId), roleOf(store, identity), {}};
        }
        break;
    case IdentityKey::SourceIp:
        break; // does not depend on the identity
    }
    return sessionParts(store, identity);
}

ActorClass classOf(std::string_view type, std::string_view role, std::string_view name)
{
    if (type == "IAMUser") {
        return ActorClass::IamUser;
    }
    if (type == "AWSService") {
        return ActorClass::Service;
    }
    if (type == "IdentityCenterUser" || type == "SAMLUser" || type == "FederatedUser" || type == "Directory") {
        return ActorClass::Human;
    }
    if (type == "AssumedRole") {
        const bool isPerson = role.substr(0, 15) == "AWSReservedSSO_" || name.find('@') != std::string_view::npos;
        return isPerson ? ActorClass::Human : ActorClass::Workload;
    }
    if (type == "Role" || type == "WebIdentityUser") {
        return ActorClass::Workload;
    }
    return ActorClass::RootOrOther;
}

/// Collects what the identities of one actor say, and how often each type occurs.
struct ActorDraft
{
    std::string_view arn;
    std::map<std::string_view, std::uint64_t> types;

    void add(const EventStore& store, const Identity& identity, std::uint64_t events)
    {
        const std::string_view candidate = store.text(identity.arn);
        if (arn.empty() || (!candidate.empty() && candidate < arn)) {
            arn = candidate;
        }
        types[store.text(identity.type)] += events;
    }

    [[nodiscard]] std::string_view commonType() const
    {
        const auto most = std::max_element(
            types.begin(), types.end(), [](const auto& left, const auto& right) { return left.second < right.second; });
        return most == types.end() ? std::string_view() : most->first;
    }
};

/// An actor before all are known, sorted and numbered.
struct NumberedDraft
{
    ActorDraft draft;
    Presence presence;
    ActorId id;
};

struct ActorPartsHash
{
    std::size_t operator()(const ActorParts& parts) const
    {
        std::uint64_t state = processSeed();
        for (const std::string_view text : {parts.name, parts.account, parts.role, parts.discriminator}) {
            state = hashText(text, state);
        }
        return state;
    }
};

/// How each entry of a dictionary is used.
template<class Id>
std::vector<Presence> usesOf(const Column<Id>& column, std::size_t entries, const EventStore& store)
{
    std::vector<Presence> uses(entries);
    const Column<std::uint32_t>& time = store.columns().time;
    for (EventIndex row = 0; row < store.timedSize(); ++row) { // by time
        Presence& use = uses[column[row].value];
        use.first = use.events == 0 ? time[row] : use.first;
        use.last = time[row];
        ++use.events;
    }
    for (EventIndex row = store.timedSize(); row < store.size(); ++row) {
        ++uses[column[row].value].events;
    }
    return uses;
}

} // namespace

std::string_view identityKeyName(IdentityKey key)
{
    switch (key) {
    case IdentityKey::Session:
        return "session";
    case IdentityKey::Role:
        return "role";
    case IdentityKey::Principal:
        return "principal";
    case IdentityKey::AccessKey:
        return "accessKey";
    case IdentityKey::SourceIp:
        return "sourceIp";
    }
    return "session";
}

std::optional<IdentityKey> identityKeyFromName(std::string_view name)
{
    for (const IdentityKey key : {IdentityKey::Session, IdentityKey::Role, IdentityKey::Principal,
                                  IdentityKey::AccessKey, IdentityKey::SourceIp}) {
        if (name == identityKeyName(key)) {
            return key;
        }
    }
    return std::nullopt;
}

std::string_view actorClassName(ActorClass actorClass)
{
    switch (actorClass) {
    case ActorClass::Human:
        return "human";
    case ActorClass::IamUser:
        return "IAM user";
    case ActorClass::Workload:
        return "workload";
    case ActorClass::Service:
        return "service";
    case ActorClass::RootOrOther:
        return "root or other";
    }
    return "root or other";
}

std::string_view actorName(const EventStore& store, const Identity& identity)
{
    const std::string_view type = store.text(identity.type);
    if (type == "AssumedRole") {
        if (!identity.arn.isNone()) {
            return lastSegment(store.text(identity.arn));
        }
        if (!identity.principalId.isNone()) {
            return afterColon(store.text(identity.principalId));
        }
    }
    if (type == "IAMUser") {
        if (!identity.userName.isNone()) {
            return store.text(identity.userName);
        }
        if (!identity.arn.isNone()) {
            return lastSegment(store.text(identity.arn));
        }
    }
    if (type == "Root") {
        return "root";
    }
    for (const StringId id : {identity.invokedBy, identity.principalId, identity.userName, identity.accountId}) {
        if (!id.isNone()) {
            return store.text(id);
        }
    }
    return {};
}

bool isRandomSessionName(std::string_view name)
{
    for (const std::string_view prefix :
         {"botocore-session-", "aws-go-sdk-", "aws-sdk-java-", "aws-sdk-js-", "aws-sdk-net-", "GitHubActions-",
          "aws-cli-session-", "CLI-Session-", "session-"}) {
        if (name.size() > prefix.size() && name.substr(0, prefix.size()) == prefix &&
            isAllOf(name.substr(prefix.size()), isHexDigit)) {
            return true;
        }
    }
    if (name.size() >= 10 && name.substr(0, 2) == "i-" && isAllOf(name.substr(2), isHexDigit)) {
        return true;
    }
    if (isUuid(name)) {
        return true;
    }
    if (name.size() >= 16 && isAllOf(name, isHexDigit)) {
        return true;
    }
    if ((name.size() >= 9 && isAllOf(name, isDigit)) || isScrambled(name)) {
        return true;
    }
    // A name that a program made unique: a word, then a counter or time of at least nine digits, a long hex number or
    // scrambled text.
    const std::size_t dash = name.find_last_of("-_.");
    if (dash == std::string_view::npos) {
        return false;
    }
    const std::string_view tail = name.substr(dash + 1);
    return (tail.size() >= 9 && isAllOf(tail, isDigit)) || (tail.size() >= 16 && isAllOf(tail, isHexDigit)) ||
           isScrambled(tail) || (name.size() > 37 && isUuid(name.substr(name.size() - 36)));
}

void Presence::add(const Presence& other)
{
    events += other.events;
    first = std::min(first, other.first);
    last = std::max(last, other.last);
}

ActorIndex ActorIndex::build(const EventStore& store, IdentityKey key)
{
    const EventDictionaries& tables = store.dictionaries();
    const bool isByIp = key == IdentityKey::SourceIp;
    const std::vector<Presence> uses = isByIp ? usesOf(store.columns().origin, tables.origins.size(), store)
                                              : usesOf(store.columns().identity, tables.identities.size(), store);

    std::unordered_map<ActorParts, NumberedDraft, ActorPartsHash> drafts;
    // Entry 0 stands for "none" and is there in every archive, used or not; the unused one is nobody.
    std::vector<const NumberedDraft*> draftOfEntry(uses.size());
    for (std::size_t i = 0; i < uses.size(); ++i) {
        if (uses[i].events == 0) {
            continue;
        }
        const auto parts = isByIp ? ActorParts{store.text(tables.origins[i].sourceIpAddress), {}, {}, {}}
                                  : partsOf(store, tables.identities[i], key);
        NumberedDraft& found = drafts[parts];
        draftOfEntry[i] = &found;
        found.presence.add(uses[i]);
        if (!isByIp) {
            found.draft.add(store, tables.identities[i], uses[i].events);
        }
    }
    std::vector<std::pair<const ActorParts, NumberedDraft>*> sorted;
    sorted.reserve(drafts.size());
    for (auto& entry : drafts) {
        sorted.push_back(&entry);
    }
    std::sort(sorted.begin(), sorted.end(),
              [](const auto* left, const auto* right) { return left->first < right->first; });

    ActorIndex index;
    index.m_key = key;
    for (auto* entry : sorted) {
        auto& [parts, found] = *entry;
        found.id = ActorId{static_cast<std::uint32_t>(index.m_actors.size())};
        const std::string_view type = found.draft.commonType();
        Actor actor{std::string(parts.name), std::string(parts.account),   std::string(parts.role),
                    std::string(type),       std::string(found.draft.arn), classOf(type, parts.role, parts.name)};
        index.m_actors.push_back(std::move(actor));
        index.m_presence.push_back(found.presence);
    }
    index.m_actorOfEntry.reserve(draftOfEntry.size());
    for (const NumberedDraft* found : draftOfEntry) {
        index.m_actorOfEntry.push_back(found == nullptr ? ActorId{} : found->id);
    }
    return index;
}

ActorId ActorIndex::actorOf(const EventStore& store, EventIndex row) const
{
    const std::uint32_t entry =
        m_key == IdentityKey::SourceIp ? store.columns().origin[row].value : store.columns().identity[row].value;
    return m_actorOfEntry[entry];
}

EventFilter ActorIndex::eventsOf(ActorId actor) const
{
    std::vector<std::uint8_t> isMatch(m_actorOfEntry.size());
    std::transform(m_actorOfEntry.begin(), m_actorOfEntry.end(), isMatch.begin(),
                   [actor](ActorId other) { return static_cast<std::uint8_t>(other == actor ? 1 : 0); });
    return m_key == IdentityKey::SourceIp ? EventFilter::ofOrigins(std::move(isMatch))
                                          : EventFilter::ofIdentities(std::move(isMatch));
}

std::vector<ActorId> ActorIndex::find(std::string_view nameOrArn) const
{
    std::vector<ActorId> found;
    for (std::uint32_t i = 1; i < m_actors.size(); ++i) {
        if (m_actors[i].name == nameOrArn || m_actors[i].arn == nameOrArn) {
            found.push_back(ActorId{i});
        }
    }
    return found;
}

} // namespace latchlight
