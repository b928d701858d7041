// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/session/EventCopy.h"
#include "gui/bridge/DisplayZone.h"
#include "gui/bridge/Findings.h"
#include "gui/bridge/MarkedEvents.h"

#include <QObject>
#include <QString>

#include <cstddef>
#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace latchlight {

/// Whose events the events pane shows.
enum class EventScope { SelectedUser, Everybody };

/// Which events are asked for, besides the selected range of time.
struct EventQuestion
{
    QString query; ///< search syntax; empty: everything
    EventScope scope = EventScope::SelectedUser;
    QString title;      ///< where the question comes from, for example the checklist item; empty: the analyst's own
    MarkFilter marks{}; ///< which marks of the analyst they carry

    friend bool operator==(const EventQuestion&, const EventQuestion&) = default;
};

/// The one selection that every pane follows: archive, user, range of time, question, event. Holds no engine and asks
/// nothing: whoever listens does.
class InvestigationState final : public QObject
{
    Q_OBJECT

public:
    explicit InvestigationState(QObject* parent = nullptr);

    [[nodiscard]] const FindingsPtr& findings() const { return m_findings; }
    /// Index into Findings::users.
    [[nodiscard]] std::optional<std::size_t> userIndex() const { return m_userIndex; }
    [[nodiscard]] const RankedUser* user() const;
    /// Of the selected user; null while it is being computed.
    [[nodiscard]] const InvestigationPtr& investigation() const { return m_investigation; }
    /// A detector to be drawn over the timeline; none, or the rule's own: no comparison.
    [[nodiscard]] std::optional<DetectorKind> comparedDetector() const { return m_comparedDetector; }
    /// Of the selected user by that detector; null until it is there.
    [[nodiscard]] const ComparedTimelinePtr& comparison() const { return m_comparison; }
    [[nodiscard]] std::optional<TimeRange> range() const { return m_range; }
    [[nodiscard]] const EventQuestion& question() const { return m_question; }
    [[nodiscard]] std::optional<EventIndex> event() const { return m_event; }
    /// Starts of the timeline's buckets with selected events, ascending.
    [[nodiscard]] const std::vector<UtcTime>& markedBuckets() const { return m_markedBuckets; }
    /// Marks of events in the open archive; never null.
    [[nodiscard]] const MarkedEventsPtr& markedEvents() const { return m_markedEvents; }
    [[nodiscard]] const CommandOptions& commandOptions() const { return m_commandOptions; }

    /// Rows for the user, range and question; those of an older question until the new ones are there. Null: none yet.
    [[nodiscard]] const FoundEventsPtr& foundEvents() const { return m_foundEvents; }
    /// Why the question found no rows, for example a query that cannot be read.
    [[nodiscard]] const std::optional<Error>& questionError() const { return m_questionError; }
    /// What the found events have in common; null until it was counted.
    [[nodiscard]] const CountedFieldsPtr& countedFields() const { return m_countedFields; }
    /// The original of the selected event; null until it was read back.
    [[nodiscard]] const OriginalRecordPtr& record() const { return m_record; }
    /// Commands for the selected user; null until they are there.
    [[nodiscard]] const CommandPlanPtr& plan() const { return m_plan; }

    /// A new archive, more of the same one, or a new judgement; the selection starts anew, but keeps user, range and
    /// question where the same paths are open and the same user is still listed.
    void setFindings(const FindingsPtr& findings);
    void selectUser(std::optional<std::size_t> index);
    void compareWith(std::optional<DetectorKind> detector);
    void selectRange(std::optional<TimeRange> range);
    void askFor(const EventQuestion& question);
    /// Question and range in one step.
    void askFor(const EventQuestion& question, std::optional<TimeRange> range);
    /// One more part for the query; the range stays. A part in the way of it is taken out.
    void narrow(const QString& term);
    /// Leaves the selection as it is: whoever shows the filter offers the query for editing.
    void prepareQuery(const QString& query) { Q_EMIT queryPrepared(query); }
    /// Asks for values of a field of the search syntax that hold what was typed.
    void wantValues(const QString& field, const QString& typed) { Q_EMIT valuesWanted(field, typed); }
    /// Asks for events as text; it arrives by eventTextReady().
    void wantEventText(const std::vector<EventIndex>& rows, EventFormat format)
    {
        Q_EMIT eventTextWanted(rows, format);
    }
    void selectEvent(std::optional<EventIndex> row);
    void markBuckets(std::vector<UtcTime> starts);
    /// Asks for other marks; they arrive by markedEventsChanged().
    void wantEventMarks(const std::map<EventIndex, EventMark>& marks) { Q_EMIT eventMarksWanted(marks); }
    void setMarkedEvents(const MarkedEventsPtr& marked);
    void setCommandOptions(const CommandOptions& options);
    /// Every time of the window, from now on.
    void showTimesIn(const DisplayZone& zone);

    /// Answers; each is ignored when it is not about what is selected now.
    void setInvestigation(const InvestigationPtr& investigation);
    void setComparison(const ComparedTimelinePtr& comparison);
    void setFoundEvents(const FoundEventsPtr& events);
    void setQuestionError(const Error& error);
    void setCountedFields(const CountedFieldsPtr& fields);
    void setFoundValues(const FoundValuesPtr& values);
    void setRecord(const OriginalRecordPtr& record);
    void setPlan(const CommandPlanPtr& plan);

Q_SIGNALS:
    void findingsChanged();
    void userChanged();
    void investigationChanged();
    void comparedDetectorChanged();
    void comparisonChanged();
    void rangeChanged();
    void questionChanged();
    void eventsWanted(); ///< user, range or question changed: the rows of the events pane are out of date
    void queryPrepared(const QString& query);
    void valuesWanted(const QString& field, const QString& typed);
    void valuesFound(const latchlight::FoundValuesPtr& values);
    void eventTextWanted(const std::vector<latchlight::EventIndex>& rows, latchlight::EventFormat format);
    void eventTextReady(const QString& text);
    void countedFieldsChanged();
    void eventChanged();
    void markedBucketsChanged();
    void eventMarksWanted(const std::map<latchlight::EventIndex, latchlight::EventMark>& marks);
    void markedEventsChanged();
    void commandOptionsChanged();
    void zoneChanged();        ///< of the times that are shown
    void foundEventsChanged(); ///< rows or the error of the question
    void recordChanged();
    void planChanged();

private:
    void clearAnswers();
    void announceSelection();
    [[nodiscard]] std::optional<std::size_t> sameUserIn(const Findings& findings) const;

    FindingsPtr m_findings;
    std::optional<std::size_t> m_userIndex;
    InvestigationPtr m_investigation;
    std::optional<DetectorKind> m_comparedDetector;
    ComparedTimelinePtr m_comparison;
    std::optional<TimeRange> m_range;
    EventQuestion m_question;
    std::optional<EventIndex> m_event;
    std::vector<UtcTime> m_markedBuckets;
    MarkedEventsPtr m_markedEvents = std::make_shared<const MarkedEvents>();
    CommandOptions m_commandOptions;
    FoundEventsPtr m_foundEvents;
    std::optional<Error> m_questionError;
    CountedFieldsPtr m_countedFields;
    OriginalRecordPtr m_record;
    CommandPlanPtr m_plan;
};

} // namespace latchlight
