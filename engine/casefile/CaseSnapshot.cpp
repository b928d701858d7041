// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/casefile/CaseSnapshot.h"

#include <algorithm>

namespace latchlight {

namespace {

constexpr char separator = ',';

template<class Key, class Value>
const Value& valueOrNothing(const std::map<Key, Value>& values, const Key& key)
{
    static const Value nothing;
    const auto found = values.find(key);
    return found == values.end() ? nothing : found->second;
}

bool isControl(char character)
{
    constexpr unsigned char firstPrintable = 0x20;
    constexpr unsigned char deleteCharacter = 0x7F;
    const auto byte = static_cast<unsigned char>(character);
    return byte < firstPrintable || byte == deleteCharacter;
}

/// Not in the middle of a UTF-8 sequence.
std::string shortened(std::string text, std::size_t maximumBytes)
{
    if (text.size() > maximumBytes) {
        constexpr unsigned char continuationMask = 0xC0;
        constexpr unsigned char continuation = 0x80;
        std::size_t end = maximumBytes;
        while (end > 0 && (static_cast<unsigned char>(text[end]) & continuationMask) == continuation) {
            --end;
        }
        text.resize(end);
    }
    return text;
}

} // namespace

std::string_view triageStateName(TriageState state)
{
    switch (state) {
    case TriageState::Open:
        return "open";
    case TriageState::UnderReview:
        return "under-review";
    case TriageState::Archived:
        return "archived";
    }
    return "unknown";
}

std::string_view dispositionName(Disposition disposition)
{
    switch (disposition) {
    case Disposition::Undetermined:
        return "undetermined";
    case Disposition::TruePositive:
        return "true-positive";
    case Disposition::Benign:
        return "benign";
    }
    return "unknown";
}

std::string tagOf(std::string_view text)
{
    std::string tag;
    for (const char character : text) {
        const bool isLeft = !isControl(character) && character != separator;
        tag += isLeft ? character : ' ';
    }
    const auto trim = [&tag] {
        const std::size_t first = tag.find_first_not_of(' ');
        tag = first == std::string::npos ? std::string() : tag.substr(first, tag.find_last_not_of(' ') - first + 1);
    };
    trim();
    tag = shortened(std::move(tag), maximumTagBytes);
    trim();
    return tag;
}

Tags tagsFromText(std::string_view text)
{
    Tags tags;
    while (!text.empty()) {
        const std::size_t end = text.find(separator);
        if (std::string tag = tagOf(text.substr(0, end)); !tag.empty()) {
            tags.insert(std::move(tag));
        }
        text = end == std::string_view::npos ? std::string_view() : text.substr(end + 1);
    }
    return tags;
}

std::string textOfTags(const Tags& tags)
{
    std::string text;
    for (const std::string& tag : tags) {
        text += text.empty() ? tag : ", " + tag;
    }
    return text;
}

bool ActorCase::hasNote() const
{
    return !verdict.notes.empty() ||
           std::any_of(checklist.begin(), checklist.end(), [](const auto& step) { return !step.second.note.empty(); });
}

const ActorCase& CaseSnapshot::of(const ActorKey& key) const
{
    return valueOrNothing(actors, key);
}

const EventMark& CaseSnapshot::of(const EventKey& key) const
{
    return valueOrNothing(events, key);
}

std::string caseNameOf(const ResourceName& secret)
{
    return secret.name + " (" + secret.account + ", " + secret.region + ")";
}

std::vector<std::string> CaseSnapshot::sourcePaths() const
{
    std::vector<std::string> paths;
    for (const CaseSource& source : sources) {
        paths.push_back(source.path);
    }
    return paths;
}

bool CaseSnapshot::hasDecisions() const
{
    return !(actors.empty() && events.empty() && rotatedSecrets.empty() && suppressions.empty());
}

} // namespace latchlight
