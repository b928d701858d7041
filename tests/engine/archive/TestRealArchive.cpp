// SPDX-License-Identifier: GPL-3.0-or-later
// First, since the moc of Qt 6.4 cannot read <compare> as the first standard header.
#include "tests/support/QtBytes.h"

#include "engine/archive/ArchiveLoader.h"

#include "engine/archive/DeniedMessage.h"
#include "engine/store/Principal.h"
#include "tests/support/RecordJson.h"

#include <QTest>

#include <filesystem>
#include <fstream>
#include <map>
#include <set>

using latchlight::EventIndex;
using latchlight::EventStore;
using latchlight::EventView;
using latchlight::test::OrderedJson;
using latchlight::test::toBytes;

namespace {

using Counts = std::map<std::string, std::int64_t>;

Counts countsOf(const OrderedJson& object)
{
    Counts counts;
    for (const auto& [name, count] : object.items()) {
        counts[name] = count.get<std::int64_t>();
    }
    return counts;
}

QByteArray textOf(const Counts& counts)
{
    QByteArray text;
    for (const auto& [name, count] : counts) {
        text += QByteArray::fromStdString(name) + '=' + QByteArray::number(qlonglong(count)) + ' ';
    }
    return text;
}

std::string actorOf(const EventStore& store, EventIndex row)
{
    return std::string(latchlight::actorName(store, store.identity(store.columns().identity[row])));
}

/// The type of the user, or what expected.json writes where there is none.
std::string identityTypeOf(const EventStore& store, EventIndex row)
{
    const std::string type(store.event(row).identityType);
    return type.empty() ? "(userIdentity null)" : type;
}

} // namespace

/// The totals of a folder of real files, named by the environment, against the expected.json that lies beside it. The
/// files are not part of the project.
class TestRealArchive final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void readsEveryRecord();
    void tellsDuplicatesFromReusedIds();
    void countsRequestsForSecrets();
    void countsDenialsByActor();
    void namesTheSecretsOfEachActor();
    void countsErrorCodes();
    void countsIdentityTypes();
    void spansTheTimesOfTheEvents();
    void everyFileIsAccountedFor();

private:
    [[nodiscard]] std::int64_t expected(const char* key) const { return m_expected.at(key).get<std::int64_t>(); }
    [[nodiscard]] std::int64_t countOf(std::string_view eventName) const;

    OrderedJson m_expected;
    latchlight::LoadedArchive m_archive;
};

void TestRealArchive::initTestCase()
{
    const std::filesystem::path folder = qEnvironmentVariable("LATCHLIGHT_REAL_ARCHIVE").toStdString();
    if (folder.empty()) {
        QSKIP("LATCHLIGHT_REAL_ARCHIVE names no folder");
    }
    std::ifstream file(std::filesystem::canonical(folder).parent_path() / "expected.json");
    QVERIFY(file.is_open());
    m_expected = OrderedJson::parse(file);
    latchlight::LoadRequest request;
    request.paths = {folder.string()};
    auto archive = latchlight::loadArchive(request);
    QVERIFY(archive.has_value());
    m_archive = std::move(*archive);
}

std::int64_t TestRealArchive::countOf(std::string_view eventName) const
{
    std::int64_t count = 0;
    for (EventIndex row = 0; row < m_archive.events->size(); ++row) {
        count += m_archive.events->event(row).eventName == eventName ? 1 : 0;
    }
    return count;
}

void TestRealArchive::readsEveryRecord()
{
    const auto size = static_cast<std::int64_t>(m_archive.events->size());
    const auto duplicates = static_cast<std::int64_t>(m_archive.events->duplicates());
    QCOMPARE(size + duplicates, expected("events_read"));
    QCOMPARE(size, expected("events_after_duplicates"));
}

void TestRealArchive::tellsDuplicatesFromReusedIds()
{
    QCOMPARE(static_cast<std::int64_t>(m_archive.events->duplicates()), expected("duplicates"));
    QCOMPARE(static_cast<std::int64_t>(m_archive.events->reusedEventIds()),
             expected("event_ids_reused_by_different_events"));
    std::int64_t withoutId = 0;
    for (const std::uint8_t flags : m_archive.events->columns().flags) {
        withoutId += (flags & latchlight::HasEventIdFlag) == 0 ? 1 : 0;
    }
    QCOMPARE(withoutId, expected("events_without_id"));
}

void TestRealArchive::countsRequestsForSecrets()
{
    for (const char* name : {"GetSecretValue", "BatchGetSecretValue", "ListSecrets", "DescribeSecret"}) {
        QCOMPARE(countOf(name), expected(name));
    }
}

void TestRealArchive::countsDenialsByActor()
{
    Counts denials;
    std::int64_t all = 0;
    for (EventIndex row = 0; row < m_archive.events->size(); ++row) {
        if (latchlight::isDenialCode(m_archive.events->event(row).errorCode)) {
            ++denials[actorOf(*m_archive.events, row)];
            ++all;
        }
    }
    QCOMPARE(all, expected("access_denied_like"));
    QCOMPARE(textOf(denials), textOf(countsOf(m_expected["access_denied_like_by_actor"])));
}

void TestRealArchive::namesTheSecretsOfEachActor()
{
    const EventStore& store = *m_archive.events;
    for (const auto& [actor, truth] : m_expected["GetSecretValue_by_actor"].items()) {
        std::int64_t total = 0;
        std::int64_t denied = 0;
        std::set<std::string> deniedSecrets;
        std::set<std::string> readSecrets;
        for (EventIndex row = 0; row < store.size(); ++row) {
            const EventView event = store.event(row);
            if (event.eventName != "GetSecretValue" || actorOf(store, row) != actor) {
                continue;
            }
            ++total;
            const bool isDenied = latchlight::isDenialCode(event.errorCode);
            denied += isDenied ? 1 : 0;
            for (const latchlight::ResourceId id : event.resources) {
                (isDenied ? deniedSecrets : readSecrets).insert(std::string(store.text(store.resource(id).name)));
            }
        }
        QCOMPARE(total, truth["total"].get<std::int64_t>());
        QCOMPARE(denied, truth["access_denied"].get<std::int64_t>());
        QCOMPARE(readSecrets.size(), truth["distinct_read_secrets"].get<std::size_t>());
        QVERIFY(deniedSecrets == truth["denied_secrets"].get<std::set<std::string>>());
    }
}

void TestRealArchive::countsErrorCodes()
{
    Counts codes;
    for (EventIndex row = 0; row < m_archive.events->size(); ++row) {
        const std::string_view code = m_archive.events->event(row).errorCode;
        if (!code.empty()) {
            ++codes[std::string(code)];
        }
    }
    QCOMPARE(textOf(codes), textOf(countsOf(m_expected["errorCodes"])));
}

void TestRealArchive::countsIdentityTypes()
{
    // The truth counts copies as well, and tells `{}` from null, which the columns do not.
    Counts missing = countsOf(m_expected["userIdentity_types"]);
    missing["(userIdentity null)"] += missing["(no type)"];
    missing.erase("(no type)");
    for (EventIndex row = 0; row < m_archive.events->size(); ++row) {
        --missing[identityTypeOf(*m_archive.events, row)];
    }
    std::int64_t copies = 0;
    for (const auto& [type, count] : missing) {
        QVERIFY2(count >= 0, type.c_str());
        copies += count;
    }
    QCOMPARE(copies, static_cast<std::int64_t>(m_archive.events->duplicates()));
}

void TestRealArchive::spansTheTimesOfTheEvents()
{
    const latchlight::TimeRange span = m_archive.events->timeSpan();
    QCOMPARE(toBytes(latchlight::formatUtcTime(span.begin)),
             toBytes(m_expected["first_event_time"].get<std::string>()));
    QCOMPARE(toBytes(latchlight::formatUtcTime(span.end - 1)),
             toBytes(m_expected["last_event_time"].get<std::string>()));
}

void TestRealArchive::everyFileIsAccountedFor()
{
    // Each file gave events, was rightly skipped, or is named by a problem; nothing else.
    const latchlight::LoadReport& report = m_archive.report;
    std::set<std::string> failed;
    for (const latchlight::LoadProblem& problem : report.problems) {
        failed.insert(problem.path);
    }
    QCOMPARE(std::uint64_t(failed.size()), report.filesFailed);
    QCOMPARE(std::uint64_t(report.skipped.size()), report.filesSkipped);
    QVERIFY(report.filesWithEvents + report.filesSkipped + report.filesFailed >= report.files);
    QVERIFY(report.filesWithEvents + report.filesSkipped <= report.files);
}

QTEST_APPLESS_MAIN(TestRealArchive)
#include "TestRealArchive.moc"
