// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/bridge/ChangeText.h"

#include "gui/bridge/EnumText.h"
#include "gui/bridge/LogText.h"

#include <array>
#include <utility>

namespace latchlight {

namespace {

template<class Value, std::size_t size>
QString wordOf(const std::string& name, const std::array<Value, size>& values, std::string_view (*nameOf)(Value))
{
    for (const Value value : values) {
        if (nameOf(value) == name) {
            return EnumText::of(value);
        }
    }
    return logtext::oneLine(name);
}

} // namespace

QString ChangeText::of(const Verdict& before, const Verdict& after)
{
    if (before.disposition != after.disposition) {
        switch (after.disposition) {
        case Disposition::Undetermined:
            return tr("mark as undetermined");
        case Disposition::TruePositive:
            return tr("mark as true positive");
        case Disposition::Benign:
            return tr("mark as benign");
        }
    }
    if (before.state != after.state) {
        switch (after.state) {
        case TriageState::Open:
            return tr("open again");
        case TriageState::UnderReview:
            return tr("put under review");
        case TriageState::Archived:
            return tr("archive");
        }
    }
    return before.reason != after.reason ? tr("reason of the verdict") : tr("note on the user");
}

QString ChangeText::ofTick(bool isTicked)
{
    return isTicked ? tr("tick a step") : tr("untick a step");
}

QString ChangeText::ofStepNote()
{
    return tr("note on a step");
}

QString ChangeText::of(const ActorMark& before, const ActorMark& after)
{
    if (before.isStarred != after.isStarred) {
        return after.isStarred ? tr("star the user") : tr("remove the star of the user");
    }
    if (before.assignee != after.assignee) {
        return after.assignee.empty() ? tr("assign to nobody")
                                      : tr("assign to %1").arg(logtext::oneLine(after.assignee));
    }
    return tr("tags of the user");
}

QString ChangeText::ofEvents(const EventMark& before, const EventMark& after, std::size_t events)
{
    const int count = display::pluralNumber(events);
    if (before.isStarred != after.isStarred) {
        return after.isStarred ? tr("star %n event(s)", nullptr, count)
                               : tr("remove the star of %n event(s)", nullptr, count);
    }
    return before.note != after.note ? tr("note on %n event(s)", nullptr, count)
                                     : tr("tags of %n event(s)", nullptr, count);
}

QString ChangeText::ofRotation(bool isRotated)
{
    return isRotated ? tr("mark a secret as rotated") : tr("mark a secret as not rotated");
}

QString ChangeText::ofAddedSuppression()
{
    return tr("add a suppression");
}

QString ChangeText::ofRemovedSuppression()
{
    return tr("remove a suppression");
}

QString ChangeText::kindOf(const JournalEntry& entry)
{
    const std::pair<const char*, QString> kinds[] = {
        {"tick", tr("Step")},
        {"untick", tr("Step")},
        {"note", tr("Note on a step")},
        {"star", tr("Star of the user")},
        {"unstar", tr("Star of the user")},
        {"tags", tr("Tags of the user")},
        {"assign", tr("Assignee")},
        {"event-star", tr("Star of an event")},
        {"event-unstar", tr("Star of an event")},
        {"event-tags", tr("Tags of an event")},
        {"event-note", tr("Note on an event")},
        {"rotate", tr("Rotation of a secret")},
        {"unrotate", tr("Rotation of a secret")},
        {"suppress", tr("Suppression")},
        {"unsuppress", tr("Suppression")},
        {"sources", tr("Sources of the case")},
        {"relocate", tr("Place of a source")},
        {"digest", tr("SHA-256 of a source")},
    };
    for (const auto& [what, text] : kinds) {
        if (entry.what == what) {
            return text;
        }
    }
    const std::pair<const char*, QString> fields[] = {
        {"state", tr("State")},
        {"disposition", tr("Disposition")},
        {"reason", tr("Reason")},
        {"notes", tr("Note on the user")},
    };
    for (const auto& [field, text] : fields) {
        if (entry.what == "verdict" && entry.subject == field) {
            return text;
        }
    }
    return logtext::oneLine(entry.what);
}

QString ChangeText::subjectOf(const JournalEntry& entry)
{
    return entry.what == "verdict" ? QString() : logtext::oneLine(entry.subject);
}

QString ChangeText::valueOf(const JournalEntry& entry, const std::string& value)
{
    if (entry.what == "verdict" && entry.subject == "state") {
        return wordOf(value, std::array{TriageState::Open, TriageState::UnderReview, TriageState::Archived},
                      triageStateName);
    }
    if (entry.what == "verdict" && entry.subject == "disposition") {
        return wordOf(value, std::array{Disposition::Undetermined, Disposition::TruePositive, Disposition::Benign},
                      dispositionName);
    }
    const std::pair<const char*, QString> words[] = {
        {"ticked", tr("done")}, {"open", tr("not done")}, {"starred", tr("starred")}, {"rotated", tr("rotated")}};
    const bool isOurs = entry.what == "tick" || entry.what == "untick" || entry.what == "star" ||
                        entry.what == "unstar" || entry.what == "event-star" || entry.what == "event-unstar" ||
                        entry.what == "rotate" || entry.what == "unrotate";
    for (const auto& [name, word] : words) {
        if (isOurs && value == name) {
            return word;
        }
    }
    return logtext::oneLine(value);
}

QString ChangeText::of(ChangeOrigin how)
{
    switch (how) {
    case ChangeOrigin::Made:
        return {};
    case ChangeOrigin::Undone:
        return tr("undone");
    case ChangeOrigin::Redone:
        return tr("redone");
    }
    return {};
}

} // namespace latchlight
