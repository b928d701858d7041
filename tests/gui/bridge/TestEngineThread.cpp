// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/bridge/EngineThread.h"
#include "tests/support/GzipFile.h"
#include "tests/support/RecordJson.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace latchlight;
using namespace latchlight::test;

namespace {

constexpr int waitMs = 60000;

ResourceFolders resources()
{
    return {std::filesystem::path(LATCHLIGHT_SOURCE_DIR) / "resources", {}};
}

} // namespace

/// Asks the engine from the GUI thread and waits for its signals.
class TestEngineThread final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void tellsWhatTheResourcesHold();
    void loadsAnArchiveAndRanksItsUsers();
    void saysHowFarItHasCome();
    void dropsTheResultOfAnOlderRun();
    void handsOverWhatACancelledLoadHasRead();
    void saysWhatCannotBeOpened();
    void answersOnlyTheNewestQuestion();
    void saysWhereAQueryIsWrong();
    void readsARecordBackFromItsFile();
    void writesAReportAndLeavesThePdfToTheWindow();
    void endsWhileALoadIsRunning();

private:
    [[nodiscard]] LoadRequest request(const QString& folder) const;
    /// Loads and waits; null when it failed.
    [[nodiscard]] FindingsPtr load(EngineThread& engine, const LoadRequest& request) const;

    QTemporaryDir m_folder;
    LoadRequest m_small;  ///< 12 events
    LoadRequest m_other;  ///< 30 events
    LoadRequest m_sample; ///< the bundled sample
};

void TestEngineThread::initTestCase()
{
    const std::filesystem::path root = m_folder.path().toStdString();
    writeTree(root, {{"small/a.json", recordsDocument(records(0, 12))},
                     {"other/b.json.gz", recordsDocument(records(100, 30))}});
    m_small = request(QStringLiteral("small"));
    m_other = request(QStringLiteral("other"));
    m_sample.paths = {(resources().root / "sample").string()};
}

LoadRequest TestEngineThread::request(const QString& folder) const
{
    LoadRequest request;
    request.paths = {m_folder.filePath(folder).toStdString()};
    return request;
}

FindingsPtr TestEngineThread::load(EngineThread& engine, const LoadRequest& request) const
{
    FindingsPtr findings;
    const QMetaObject::Connection connection = connect(&engine, &EngineThread::findingsReady, &engine,
                                                       [&findings](const FindingsPtr& ready) { findings = ready; });
    QSignalSpy ended(&engine, &EngineThread::loadEnded);
    engine.load(request, ScoringOptions());
    const bool hasEnded = ended.wait(waitMs);
    disconnect(connection);
    return hasEnded ? findings : nullptr;
}

void TestEngineThread::tellsWhatTheResourcesHold()
{
    EngineThread engine(resources());
    SessionResourcesPtr read;
    connect(&engine, &EngineThread::resourcesRead, this,
            [&read](const SessionResourcesPtr& resources) { read = resources; });
    QTRY_VERIFY_WITH_TIMEOUT(read != nullptr, waitMs);
    QVERIFY(read->errors.empty());
    QVERIFY(read->rules.find("secrets-manager-enumeration") != nullptr);
}

void TestEngineThread::loadsAnArchiveAndRanksItsUsers()
{
    EngineThread engine(resources());
    const FindingsPtr findings = load(engine, m_small);
    QVERIFY(findings);
    QCOMPARE(findings->snapshot->events->size(), std::size_t(12));
    QCOMPARE(findings->users.size(), std::size_t(1)); // one user, refused every third time
    QCOMPARE(findings->users.front().activity.size(), Findings::activitySteps);
    QVERIFY(!engine.isLoading());
}

void TestEngineThread::saysHowFarItHasCome()
{
    EngineThread engine(resources());
    std::optional<Progress> last;
    connect(&engine, &EngineThread::loadProgressed, this, [&last](const Progress& progress) { last = progress; });
    QVERIFY(load(engine, m_sample));
    QVERIFY(last.has_value());
    QVERIFY(last->bytesTotal > 0);
    QVERIFY(last->bytesDone <= last->bytesTotal);
}

void TestEngineThread::dropsTheResultOfAnOlderRun()
{
    EngineThread engine(resources());
    QSignalSpy ready(&engine, &EngineThread::findingsReady);
    engine.load(m_sample, ScoringOptions());
    const FindingsPtr findings = load(engine, m_other);
    QVERIFY(findings);
    QCOMPARE(findings->snapshot->events->size(), std::size_t(30));
    QCOMPARE(ready.count(), 1);
}

void TestEngineThread::handsOverWhatACancelledLoadHasRead()
{
    EngineThread engine(resources());
    FindingsPtr findings;
    connect(&engine, &EngineThread::findingsReady, this, [&findings](const FindingsPtr& ready) { findings = ready; });
    engine.load(m_sample, ScoringOptions());
    engine.cancelLoad();
    QTRY_VERIFY_WITH_TIMEOUT(findings != nullptr, waitMs);
    QVERIFY(findings->snapshot->isPartial);
    QVERIFY(findings->snapshot->load->isCancelled);
}

void TestEngineThread::saysWhatCannotBeOpened()
{
    EngineThread engine(resources());
    QSignalSpy failed(&engine, &EngineThread::failed);
    QSignalSpy ended(&engine, &EngineThread::loadEnded);
    engine.load(request(QStringLiteral("missing")), ScoringOptions());
    QVERIFY(ended.wait(waitMs));
    QCOMPARE(failed.count(), 1);
    QCOMPARE(failed.first().at(0).value<EngineTask>(), EngineTask::Load);
    QCOMPARE(failed.first().at(1).value<Error>().code, ErrorCode::FileNotFound);
}

void TestEngineThread::answersOnlyTheNewestQuestion()
{
    EngineThread engine(resources());
    const FindingsPtr findings = load(engine, m_small);
    QVERIFY(findings);
    std::vector<FoundEventsPtr> answers;
    connect(&engine, &EngineThread::eventsFound, this,
            [&answers](const FoundEventsPtr& found) { answers.push_back(found); });
    EventSelection everything;
    EventSelection denied;
    denied.query = "errorCode:AccessDenied";
    engine.findEvents(findings->snapshot, everything);
    engine.findEvents(findings->snapshot, denied);
    QTRY_VERIFY_WITH_TIMEOUT(!answers.empty(), waitMs);
    QCOMPARE(answers.size(), std::size_t(1));
    QCOMPARE(answers.front()->selection.query, denied.query);
    QCOMPARE(answers.front()->rows.size(), std::size_t(4));
}

void TestEngineThread::saysWhereAQueryIsWrong()
{
    EngineThread engine(resources());
    const FindingsPtr findings = load(engine, m_small);
    QVERIFY(findings);
    QSignalSpy failed(&engine, &EngineThread::failed);
    EventSelection selection;
    selection.query = "eventName:(GetSecretValue";
    engine.findEvents(findings->snapshot, selection);
    QVERIFY(failed.wait(waitMs));
    QCOMPARE(failed.first().at(0).value<EngineTask>(), EngineTask::FindEvents);
    QCOMPARE(failed.first().at(1).value<Error>().code, ErrorCode::InvalidQuery);
}

void TestEngineThread::readsARecordBackFromItsFile()
{
    EngineThread engine(resources());
    const FindingsPtr findings = load(engine, m_other);
    QVERIFY(findings);
    OriginalRecordPtr record;
    connect(&engine, &EngineThread::recordRead, this, [&record](const OriginalRecordPtr& read) { record = read; });
    engine.readRecord(findings->snapshot, 0);
    QTRY_VERIFY_WITH_TIMEOUT(record != nullptr, waitMs);
    QVERIFY(!record->error);
    QVERIFY(record->text.find(eventIdOf(100)) != std::string::npos);
    QVERIFY(!record->tree.isTruncated);
    QCOMPARE(record->tree.nodes.front().kind, JsonNodeKind::Object);
}

void TestEngineThread::writesAReportAndLeavesThePdfToTheWindow()
{
    EngineThread engine(resources());
    ExportRequest request;
    request.snapshot = load(engine, m_small)->snapshot;
    request.format = ReportFormat::Html;
    request.file = m_folder.filePath(QStringLiteral("report.html")).toStdString();
    QSignalSpy written(&engine, &EngineThread::reportWritten);
    engine.exportReport(request);
    QVERIFY(written.wait(waitMs));
    QFile file(QString::fromStdString(request.file.string()));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("</html>"));

    request.format = ReportFormat::Pdf;
    QSignalSpy built(&engine, &EngineThread::reportBuilt);
    engine.exportReport(request);
    QVERIFY(built.wait(waitMs));
    QVERIFY(!built.first().at(0).value<BuiltReportPtr>()->document.sections.empty());
}

void TestEngineThread::endsWhileALoadIsRunning()
{
    QSignalSpy* ready = nullptr;
    {
        EngineThread engine(resources());
        ready = new QSignalSpy(&engine, &EngineThread::findingsReady);
        engine.load(m_sample, ScoringOptions());
    }
    const std::unique_ptr<QSignalSpy> owner(ready);
    QCOMPARE(ready->count(), 0);
}

QTEST_GUILESS_MAIN(TestEngineThread)
#include "TestEngineThread.moc"
