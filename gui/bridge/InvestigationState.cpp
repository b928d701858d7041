// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/bridge/InvestigationState.h"

#include "engine/rules/QueryParts.h"

#include <algorithm>
#include <utility>

namespace latchlight {

InvestigationState::InvestigationState(QObject* parent)
    : QObject(parent)
{}

const RankedUser* InvestigationState::user() const
{
    return m_findings && m_userIndex ? &m_findings->users[*m_userIndex] : nullptr;
}

std::optional<std::size_t> InvestigationState::sameUserIn(const Findings& findings) const
{
    const RankedUser* current = user();
    if (current == nullptr || findings.snapshot->load->paths != m_findings->snapshot->load->paths) {
        return std::nullopt;
    }
    const auto found = std::find_if(findings.users.begin(), findings.users.end(),
                                    [current](const RankedUser& other) { return other.key == current->key; });
    return found == findings.users.end()
               ? std::nullopt
               : std::optional<std::size_t>(static_cast<std::size_t>(found - findings.users.begin()));
}

void InvestigationState::setFindings(const FindingsPtr& findings)
{
    const std::optional<std::size_t> keptUser = findings ? sameUserIn(*findings) : std::nullopt;
    // Whoever still looks at rows of the old store must let go of them first.
    const std::optional<TimeRange> range = m_range;
    const EventQuestion question = m_question;
    m_userIndex.reset();
    clearAnswers();
    m_findings = findings;
    Q_EMIT findingsChanged();
    m_userIndex = keptUser;
    if (keptUser) {
        m_range = range;
        m_question = question;
    }
    announceSelection();
}

void InvestigationState::selectUser(std::optional<std::size_t> index)
{
    const bool isListed = !index || (m_findings && *index < m_findings->users.size());
    if (!isListed || index == m_userIndex) {
        return;
    }
    m_userIndex = index;
    clearAnswers();
    announceSelection();
}

void InvestigationState::clearAnswers()
{
    m_investigation.reset();
    m_comparison.reset();
    m_plan.reset();
    m_foundEvents.reset();
    m_countedFields.reset();
    m_questionError.reset();
    m_range.reset();
    m_question = {};
    selectEvent(std::nullopt);
    markBuckets({});
    Q_EMIT investigationChanged();
    Q_EMIT comparisonChanged();
    Q_EMIT planChanged();
    Q_EMIT foundEventsChanged();
    Q_EMIT countedFieldsChanged();
}

void InvestigationState::announceSelection()
{
    Q_EMIT userChanged();
    Q_EMIT rangeChanged();
    Q_EMIT questionChanged();
    Q_EMIT eventsWanted();
}

void InvestigationState::selectRange(std::optional<TimeRange> range)
{
    askFor(m_question, range);
}

void InvestigationState::askFor(const EventQuestion& question)
{
    askFor(question, m_range);
}

void InvestigationState::askFor(const EventQuestion& question, std::optional<TimeRange> range)
{
    const bool isRangeNew = range != m_range;
    const bool isQuestionNew = question != m_question;
    m_range = range;
    m_question = question;
    if (isRangeNew) {
        Q_EMIT rangeChanged();
    }
    if (isQuestionNew) {
        Q_EMIT questionChanged();
    }
    if (isRangeNew || isQuestionNew) {
        Q_EMIT eventsWanted();
    }
}

void InvestigationState::narrow(const QString& term)
{
    EventQuestion question = m_question;
    question.query = QString::fromStdString(withTerm(question.query.toStdString(), term.toStdString()));
    question.title.clear();
    askFor(question);
}

void InvestigationState::selectEvent(std::optional<EventIndex> row)
{
    if (row == m_event) {
        return;
    }
    m_event = row;
    m_record.reset();
    Q_EMIT eventChanged();
    Q_EMIT recordChanged();
}

void InvestigationState::markBuckets(std::vector<UtcTime> starts)
{
    if (starts != m_markedBuckets) {
        m_markedBuckets = std::move(starts);
        Q_EMIT markedBucketsChanged();
    }
}

void InvestigationState::setMarkedEvents(const MarkedEventsPtr& marked)
{
    const bool isFilterOutOfDate =
        m_question.marks.isActive() && marked->rows(m_question.marks) != m_markedEvents->rows(m_question.marks);
    m_markedEvents = marked;
    Q_EMIT markedEventsChanged();
    if (isFilterOutOfDate) {
        Q_EMIT eventsWanted();
    }
}

void InvestigationState::showTimesIn(const DisplayZone& zone)
{
    if (zone == DisplayZone::current()) {
        return;
    }
    DisplayZone::setCurrent(zone);
    Q_EMIT zoneChanged();
}

void InvestigationState::setCommandOptions(const CommandOptions& options)
{
    m_commandOptions = options;
    Q_EMIT commandOptionsChanged();
}

void InvestigationState::setInvestigation(const InvestigationPtr& investigation)
{
    const RankedUser* current = user();
    const bool isCurrent = investigation && current != nullptr && investigation->actor == current->ranked.actor &&
                           investigation->result == current->ranked.result &&
                           investigation->runNumber == m_findings->snapshot->runNumber;
    if (!isCurrent) {
        return;
    }
    m_investigation = investigation;
    Q_EMIT investigationChanged();
}

void InvestigationState::compareWith(std::optional<DetectorKind> detector)
{
    if (detector == m_comparedDetector) {
        return;
    }
    m_comparedDetector = detector;
    m_comparison.reset();
    Q_EMIT comparisonChanged();
    Q_EMIT comparedDetectorChanged();
}

void InvestigationState::setComparison(const ComparedTimelinePtr& comparison)
{
    const bool isCurrent = comparison && m_investigation && comparison->investigation == m_investigation &&
                           comparison->comparison.detector == m_comparedDetector;
    if (!isCurrent) {
        return;
    }
    m_comparison = comparison;
    Q_EMIT comparisonChanged();
}

void InvestigationState::setFoundEvents(const FoundEventsPtr& events)
{
    if (!m_findings || !events || events->snapshot != m_findings->snapshot) {
        return;
    }
    m_foundEvents = events;
    m_questionError.reset();
    markBuckets({}); // whoever shows the rows has none of them selected
    Q_EMIT foundEventsChanged();
}

void InvestigationState::setQuestionError(const Error& error)
{
    m_foundEvents.reset();
    m_countedFields.reset();
    m_questionError = error;
    Q_EMIT foundEventsChanged();
    Q_EMIT countedFieldsChanged();
}

void InvestigationState::setCountedFields(const CountedFieldsPtr& fields)
{
    if (!fields || fields->events != m_foundEvents) {
        return;
    }
    m_countedFields = fields;
    Q_EMIT countedFieldsChanged();
}

void InvestigationState::setFoundValues(const FoundValuesPtr& values)
{
    if (m_findings && values && values->snapshot == m_findings->snapshot) {
        Q_EMIT valuesFound(values);
    }
}

void InvestigationState::setRecord(const OriginalRecordPtr& record)
{
    if (!m_findings || !record || record->snapshot != m_findings->snapshot || record->row != m_event) {
        return;
    }
    m_record = record;
    Q_EMIT recordChanged();
}

void InvestigationState::setPlan(const CommandPlanPtr& plan)
{
    if (!m_investigation) {
        return;
    }
    m_plan = plan;
    Q_EMIT planChanged();
}

} // namespace latchlight
