// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/models/EventTableModel.h"

#include "gui/bridge/FilterTerm.h"
#include "gui/bridge/LogText.h"

#include <algorithm>
#include <string_view>
#include <vector>

namespace latchlight {

namespace {

constexpr qsizetype cellLength = 300;     ///< characters; more is never visible in a cell
constexpr qsizetype copyLength = 1000000; ///< characters

/// As narrow as the column.
QString markText(const EventMark& mark)
{
    QStringList parts;
    if (mark.isStarred) {
        parts << QStringLiteral("★");
    }
    if (!mark.note.empty()) {
        parts << QStringLiteral("✎");
    }
    if (!mark.tags.empty()) {
        parts << logtext::oneLine(textOfTags(mark.tags));
    }
    return parts.join(QLatin1Char(' '));
}

bool isIdentifier(EventTableModel::Columns column)
{
    switch (column) {
    case EventTableModel::Columns::Secret:
    case EventTableModel::Columns::SourceIp:
    case EventTableModel::Columns::AccessKey:
        return true;
    default:
        return false;
    }
}

} // namespace

void EventTableModel::setEvents(const FoundEventsPtr& events)
{
    beginResetModel();
    m_events = events;
    endResetModel();
}

void EventTableModel::setMarkedEvents(const MarkedEventsPtr& marked)
{
    m_marked = marked;
    if (rowCount() > 0) {
        const int column = static_cast<int>(Columns::Mark);
        Q_EMIT dataChanged(index(0, column), index(rowCount() - 1, column));
    }
}

QString EventTableModel::spokenMark(EventIndex row) const
{
    const EventMark& mark = m_marked->of(row);
    QStringList parts;
    if (mark.isStarred) {
        parts << tr("starred");
    }
    if (!mark.tags.empty()) {
        //: %1 tags, separated by commas
        parts << tr("tags: %1").arg(logtext::oneLine(textOfTags(mark.tags)));
    }
    if (!mark.note.empty()) {
        //: %1 a note of the analyst
        parts << tr("note: %1").arg(logtext::oneLine(mark.note));
    }
    return parts.join(QStringLiteral("; "));
}

std::optional<EventIndex> EventTableModel::eventAt(int row) const
{
    if (row < 0 || row >= rowCount()) {
        return std::nullopt;
    }
    return m_events->rows[static_cast<std::size_t>(row)];
}

std::optional<int> EventTableModel::rowOf(EventIndex event) const
{
    if (!m_events) {
        return std::nullopt;
    }
    const auto end = m_events->rows.begin() + rowCount();
    const auto found = std::lower_bound(m_events->rows.begin(), end, event);
    if (found == end || *found != event) {
        return std::nullopt;
    }
    return static_cast<int>(found - m_events->rows.begin());
}

int EventTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(std::min(foundRows(), maximumRows));
}

int EventTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(Columns::Count);
}

QVariant EventTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const EventIndex row = m_events->rows[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<Columns>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column, cellLength);
    case Qt::AccessibleTextRole:
        return column == Columns::Mark ? spokenMark(row) : QVariant();
    case Qt::ToolTipRole:
        if (column == Columns::Mark) {
            return logtext::toolTip(spokenMark(row));
        }
        return logtext::toolTip(text(row, column, logtext::lineLength));
    case CopyTextRole:
        if (const auto time = m_events->snapshot->events->event(row).time; time && column == Columns::Time) {
            return display::isoTime(*time);
        }
        return text(row, column, copyLength);
    case IsIdentifierRole:
        return isIdentifier(column);
    case FilterTermRole:
        return filterTerm(row, column);
    case EventIndexRole:
        return row;
    case IsDeniedRole:
        return m_events->snapshot->events->event(row).reason != DenialReason::NotDenied;
    default:
        return {};
    }
}

QString EventTableModel::text(EventIndex row, Columns column, qsizetype maximumLength) const
{
    const EventStore& store = *m_events->snapshot->events;
    const EventView event = store.event(row);
    switch (column) {
    case Columns::Time:
        return event.time ? display::time(*event.time) : tr("no usable time");
    case Columns::EventName:
        return logtext::oneLine(event.eventName, maximumLength);
    case Columns::User:
        return logtext::oneLine(actorName(store, store.identity(store.columns().identity[row])), maximumLength);
    case Columns::Outcome:
        return event.errorCode.empty() ? tr("Success") : logtext::oneLine(event.errorCode, maximumLength);
    case Columns::Secret:
        return secrets(event, maximumLength);
    case Columns::SourceIp:
        return logtext::oneLine(event.sourceIpAddress, maximumLength);
    case Columns::Region:
        return logtext::oneLine(event.awsRegion, maximumLength);
    case Columns::EventSource:
        return logtext::oneLine(event.eventSource, maximumLength);
    case Columns::AccessKey:
        return logtext::oneLine(event.accessKeyId, maximumLength);
    case Columns::UserAgent:
        return logtext::oneLine(event.userAgent, maximumLength);
    case Columns::ErrorMessage:
        return logtext::oneLine(event.errorMessage, maximumLength);
    case Columns::Account:
        return logtext::oneLine(event.recipientAccountId.empty() ? event.accountId : event.recipientAccountId,
                                maximumLength);
    case Columns::Mark:
        return markText(m_marked->of(row));
    case Columns::Count:
        break;
    }
    return {};
}

QString EventTableModel::filterTerm(EventIndex row, Columns column) const
{
    const EventStore& store = *m_events->snapshot->events;
    const EventView event = store.event(row);
    switch (column) {
    case Columns::Time:
        return event.time ? QStringLiteral("eventTime:") + QString::fromStdString(formatUtcTime(*event.time))
                          : QString();
    case Columns::EventName:
        return FilterTerm::of("eventName", event.eventName);
    case Columns::User:
        return FilterTerm::of("actor", actorName(store, store.identity(store.columns().identity[row])));
    case Columns::Outcome:
        return FilterTerm::of("errorCode", event.errorCode);
    case Columns::Secret: {
        std::vector<std::string_view> names;
        for (const ResourceId id : event.resources) {
            names.push_back(store.text(store.resource(id).name));
        }
        return names.empty() ? FilterTerm::of("resource", {}) : FilterTerm::anyOf("resource", names);
    }
    case Columns::SourceIp:
        return FilterTerm::of("sourceIPAddress", event.sourceIpAddress);
    case Columns::Region:
        return FilterTerm::of("awsRegion", event.awsRegion);
    case Columns::EventSource:
        return FilterTerm::of("eventSource", event.eventSource);
    case Columns::AccessKey:
        return FilterTerm::of("userIdentity.accessKeyId", event.accessKeyId);
    case Columns::UserAgent:
        return FilterTerm::of("userAgent", event.userAgent);
    case Columns::ErrorMessage:
        return FilterTerm::of("errorMessage", event.errorMessage);
    case Columns::Account:
        return event.recipientAccountId.empty() ? FilterTerm::of("userIdentity.accountId", event.accountId)
                                                : FilterTerm::of("recipientAccountId", event.recipientAccountId);
    case Columns::Mark:
    case Columns::Count:
        break;
    }
    return {};
}

QString EventTableModel::secrets(const EventView& event, qsizetype maximumLength) const
{
    const EventStore& store = *m_events->snapshot->events;
    QString names;
    for (const ResourceId id : event.resources) {
        if (!names.isEmpty()) {
            names += QStringLiteral(", ");
        }
        names += logtext::oneLine(store.text(store.resource(id).name), maximumLength);
        if (names.size() > maximumLength) {
            break;
        }
    }
    return names;
}

QVariant EventTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return role == Qt::DisplayRole ? QAbstractTableModel::headerData(section, orientation, role) : QVariant();
    }
    switch (static_cast<Columns>(section)) {
    case Columns::Time:
        return tr("Time (%1)").arg(display::zone());
    case Columns::EventName:
        return tr("Event");
    case Columns::User:
        return tr("User");
    case Columns::Outcome:
        return tr("Outcome");
    case Columns::Secret:
        return tr("Secret or resource");
    case Columns::SourceIp:
        return tr("Source IP");
    case Columns::Region:
        return tr("Region");
    case Columns::EventSource:
        return tr("Service");
    case Columns::AccessKey:
        return tr("Access key");
    case Columns::UserAgent:
        return tr("User agent");
    case Columns::ErrorMessage:
        return tr("Error message");
    case Columns::Account:
        return tr("Account");
    case Columns::Mark:
        return tr("Marks");
    case Columns::Count:
        break;
    }
    return {};
}

} // namespace latchlight
