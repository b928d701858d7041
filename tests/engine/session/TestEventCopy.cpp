// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef Q_MOC_RUN // moc 6.4 cannot read the standard library behind it
#include "engine/session/EventCopy.h"
#include "engine/session/InvestigationSession.h"
#endif
#include "tests/support/TestStore.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace latchlight;
using namespace latchlight::test;

namespace {

SessionSnapshot hostileEvents()
{
    EventText denied = deniedRead(iamUser("alice"), "prod/db", "2026-03-02T09:00:00Z");
    denied.userAgent = "=cmd|' /C calc'!A0";
    denied.errorMessage = "a | b\n<b>";
    denied.awsRegion = "us-east-1; rm -rf ~";
    denied.eventId = 7;
    EventText nameless = denied;
    nameless.eventId = 0;
    nameless.eventName = "Odd\x1b[2J";
    nameless.time = "2026-03-02T09:00:01Z";
    SessionSnapshot snapshot;
    snapshot.events = storeOf(std::vector<EventText>{denied, nameless});
    return snapshot;
}

QByteArray textOf(EventFormat format, const SessionSnapshot& snapshot)
{
    std::vector<EventIndex> rows;
    for (EventIndex row = 0; row < snapshot.events->size(); ++row) {
        rows.push_back(row);
    }
    const Expected<std::string> text = eventsAs(format, snapshot, rows);
    return text ? QByteArray::fromStdString(*text) : QByteArray();
}

} // namespace

class TestEventCopy final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesCsvThatASpreadsheetDoesNotRun()
    {
        const QByteArray csv = textOf(EventFormat::Csv, hostileEvents());
        QVERIFY(csv.startsWith("Time (UTC),Event,"));
        QVERIFY(csv.contains("2026-03-02T09:00:00Z,GetSecretValue,secretsmanager.amazonaws.com,AccessDenied,prod/db"));
        QVERIFY(csv.contains("'=cmd|"));
        QVERIFY(!csv.contains(",=cmd"));
    }

    void writesOneRowOfMarkdownAnEvent()
    {
        const QByteArray markdown = textOf(EventFormat::Markdown, hostileEvents());
        QCOMPARE(markdown.count('\n'), 4); // titles, rule, two events: a line end in a message begins no row
        QVERIFY(!markdown.contains("<b>"));
    }

    void writesCommandsThatOnlyFetchTheEvents()
    {
        const QByteArray commands = textOf(EventFormat::AwsCli, hostileEvents());
        QVERIFY(commands.contains("AttributeKey=EventId,AttributeValue=00000000-0000-0000-0000-000000000007"));
        QVERIFY(commands.contains("--region 'us-east-1; rm -rf ~'")); // one argument, whatever it holds
        QVERIFY(commands.contains("--start-time 2026-03-02T09:00:00Z --end-time 2026-03-02T09:00:01Z"));
        QVERIFY(commands.contains("# Odd"));
        QVERIFY(!commands.contains('\x1b'));
    }

    void writesTheOriginalRecordsOneALine()
    {
        const std::filesystem::path sourceFolder = LATCHLIGHT_SOURCE_DIR;
        InvestigationSession session(ResourceFolders{sourceFolder / "resources", {}});
        LoadRequest request;
        request.paths = {(sourceFolder / "resources/sample").string()};
        const auto loaded = session.load(request, {});
        QVERIFY(loaded);
        const EventStore& store = *(*loaded)->events;
        const std::vector<EventIndex> rows{5, 400, 9000};
        const Expected<std::string> text = eventsAs(EventFormat::JsonLines, **loaded, rows);
        QVERIFY(text);
        const QList<QByteArray> lines = QByteArray::fromStdString(*text).trimmed().split('\n');
        QCOMPARE(lines.size(), 3);
        for (qsizetype line = 0; line < lines.size(); ++line) {
            const QJsonObject record = QJsonDocument::fromJson(lines[line]).object();
            QCOMPARE(record[QLatin1String("eventID")].toString().toStdString(),
                     store.eventId(rows[static_cast<std::size_t>(line)]));
        }
    }

    void saysWhenARecordIsGone()
    {
        const Expected<std::string> text =
            eventsAs(EventFormat::JsonLines, hostileEvents(), std::vector<EventIndex>{0});
        QVERIFY(!text);
        QVERIFY(text.error().code != ErrorCode::Cancelled);
    }

    void stopsWhenAsked()
    {
        std::stop_source stop;
        stop.request_stop();
        const Expected<std::string> text =
            eventsAs(EventFormat::Csv, hostileEvents(), std::vector<EventIndex>{0}, stop.get_token());
        QVERIFY(!text);
        QCOMPARE(text.error().code, ErrorCode::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestEventCopy)
#include "TestEventCopy.moc"
