// SPDX-License-Identifier: GPL-3.0-or-later
// First, since the moc of Qt 6.4 cannot read <compare> as the first standard header.
#include "tests/support/QtBytes.h"

#include "engine/archive/ArchiveLoader.h"

#include "tests/support/GzipFile.h"
#include "tests/support/RecordJson.h"
#include "tests/support/SampleArchive.h"
#include "tests/support/TestStore.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <condition_variable>
#include <filesystem>
#include <mutex>
#include <new>
#include <random>
#include <sys/stat.h>

using latchlight::EventStore;
using latchlight::LoadedArchive;
using latchlight::LoadProblem;
using latchlight::LoadReport;
using latchlight::LoadRequest;
using latchlight::ProblemKind;
using latchlight::Progress;
using latchlight::test::describeAll;
using latchlight::test::eventIdOf;
using latchlight::test::GeneratedFile;
using latchlight::test::gzipBytes;
using latchlight::test::OrderedJson;
using latchlight::test::records;
using latchlight::test::recordsDocument;
using latchlight::test::toBytes;

namespace {

namespace fs = std::filesystem;
using Files = std::vector<GeneratedFile>;

LoadedArchive loaded(const std::vector<std::string>& paths, unsigned jobs = 2)
{
    LoadRequest request;
    request.paths = paths;
    request.jobs = jobs;
    auto archive = latchlight::loadArchive(request);
    return archive ? std::move(*archive)
                   : LoadedArchive{std::make_shared<EventStore>(latchlight::EventColumns(), latchlight::RecordsAsRead(),
                                                                latchlight::EventDictionaries(), 0, 0),
                                   {}};
}

/// A sound file of `count` records.
GeneratedFile soundFile(const std::string& path, int first, int count)
{
    return {path, recordsDocument(records(first, count))};
}

/// Everything in a report that must not depend on the number of workers.
std::string describeReport(const LoadReport& report)
{
    std::string text = std::to_string(report.files) + ' ' + std::to_string(report.filesWithEvents) + ' ' +
                       std::to_string(report.filesSkipped) + ' ' + std::to_string(report.filesFailed) + ' ' +
                       std::to_string(report.compressedBytes) + ' ' + std::to_string(report.jsonBytes) + ' ' +
                       std::to_string(report.recordsRejected) + ' ' + std::to_string(report.problemsOmitted) + '\n';
    for (const auto* list : {&report.problems, &report.skipped}) {
        for (const LoadProblem& problem : *list) {
            text += problem.path + ' ' + std::to_string(problem.offset) + ' ' +
                    std::string(latchlight::problemKindName(problem.kind)) + ' ' + problem.detail + '\n';
        }
        text += "--\n";
    }
    return text;
}

/// The events, and where each of them lies.
std::vector<std::string> describePlaces(const EventStore& store)
{
    std::vector<std::string> lines = describeAll(store);
    for (latchlight::EventIndex row = 0; row < store.size(); ++row) {
        const latchlight::RecordLocation place = store.location(row);
        lines[row] += " in " + std::string(place.path) + " at " + std::to_string(place.offset);
    }
    return lines;
}

std::vector<std::string> sorted(std::vector<std::string> lines)
{
    std::sort(lines.begin(), lines.end());
    return lines;
}

const LoadProblem* problemOf(const LoadReport& report, const fs::path& path)
{
    const auto found = std::find_if(report.problems.begin(), report.problems.end(),
                                    [&path](const LoadProblem& problem) { return problem.path == path.string(); });
    return found == report.problems.end() ? nullptr : &*found;
}

} // namespace

class TestArchiveLoader final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void loadsFilesOfAllKinds();
    void anyNumberOfJobsGivesTheSameStore();
    void shuffledSplitAndMergedFilesGiveTheSameEvents();
    void loadingTwiceGivesTheSameEvents();
    void failsOnlyWhenNoPathExists();
    void anEmptyFolderIsNoError();
    void countsDecoysAsSkipped();
    void problemsCarryPathOffsetAndKind();
    void oneBadFileCostsOneFile();
    void aTruncatedFileKeepsItsCompleteRecords();
    void limitsAreTheCallers();
    void aFileThatCannotBeReadIsAProblem();
    void aFifoIsReportedAndNeverRead();
    void problemsAreSortedAndCapped();
    void everyBadFileCountsAsFailedHoweverManyProblems();
    void progressIsMonotoneAndEndsComplete();
    void stoppingAtOnceGivesAnEmptyPartialResult();
    void stoppingInTheMiddleKeepsWhatWasRead();
    void previewsShowAPartOfTheArchive();
    void aPreviewWithoutMemoryCostsNothingElse();
    void reportsBytes();
    void namesPathsAsGiven();

private:
    void write(const Files& files) { latchlight::test::writeTree(m_root, files); }
    [[nodiscard]] std::string path(const std::string& name) const { return (m_root / name).string(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    fs::path m_root;
};

void TestArchiveLoader::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_root = m_folder->path().toStdString();
}

void TestArchiveLoader::cleanup()
{
    fs::remove_all(m_root); // QTemporaryDir cannot remove names that are not UTF-8
    m_folder.reset();
}

void TestArchiveLoader::loadsFilesOfAllKinds()
{
    write({soundFile("a/records.json", 0, 10),
           soundFile("a/records.json.gz", 10, 10),
           {"b/lines.log", OrderedJson(records(20, 1)[0]).dump() + "\n" + OrderedJson(records(21, 1)[0]).dump() + "\n"},
           {"b/array.json.cloudtrail", OrderedJson(records(22, 8)).dump()},
           {"b/one", OrderedJson(records(30, 1)[0]).dump(2)}});
    const LoadedArchive archive = loaded({m_root.string()});
    QCOMPARE(archive.events->size(), std::size_t(31));
    QCOMPARE(archive.events->duplicates(), std::uint64_t(0));
    QCOMPARE(archive.report.files, std::uint64_t(5));
    QCOMPARE(archive.report.filesWithEvents, std::uint64_t(5));
    QVERIFY(archive.report.problems.empty());
    QVERIFY(!archive.report.isCancelled);
    QCOMPARE(toBytes(archive.events->eventId(30)), toBytes(eventIdOf(30)));
}

void TestArchiveLoader::anyNumberOfJobsGivesTheSameStore()
{
    latchlight::test::SampleOptions options;
    options.users = 33;
    options.days = 6;
    options.duplicatePerMille = 200;
    Files files = latchlight::test::generateSampleArchive(options).files;
    const std::string broken = recordsDocument(records(0, 9)).substr(0, 3000);
    files.push_back({"broken/a.json", broken});
    files.push_back({"broken/b.json", broken + "\n" + broken});
    files.push_back({"decoy.csv", "a,b\n"});
    write(files);

    const LoadedArchive expected = loaded({m_root.string()}, 1);
    QVERIFY(expected.events->size() > 1000);
    QVERIFY(expected.events->duplicates() > 0);
    QVERIFY(!expected.report.problems.empty());
    for (const unsigned jobs : {2U, 3U, 8U, 0U}) {
        const LoadedArchive archive = loaded({m_root.string()}, jobs);
        QCOMPARE(archive.events->duplicates(), expected.events->duplicates());
        QCOMPARE(archive.events->reusedEventIds(), expected.events->reusedEventIds());
        QVERIFY(describePlaces(*archive.events) == describePlaces(*expected.events));
        QCOMPARE(toBytes(describeReport(archive.report)), toBytes(describeReport(expected.report)));
    }
}

void TestArchiveLoader::shuffledSplitAndMergedFilesGiveTheSameEvents()
{
    std::vector<OrderedJson> list = records(0, 300);
    list[7]["eventTime"] = "redacted";
    list[9].erase("eventID");
    list[11]["eventID"] = eventIdOf(12); // reused by another event
    write({{"whole/all.json", recordsDocument(list)}});
    const std::vector<std::string> expected = sorted(describeAll(*loaded({path("whole")}).events));
    QCOMPARE(expected.size(), std::size_t(300));

    std::mt19937 random(7);
    for (const std::size_t fileCount : {1U, 7U, 60U}) {
        std::shuffle(list.begin(), list.end(), random);
        const std::string folder = "split" + std::to_string(fileCount);
        Files files;
        for (std::size_t i = 0; i < fileCount; ++i) {
            std::vector<OrderedJson> part;
            for (std::size_t record = i; record < list.size(); record += fileCount) {
                part.push_back(list[record]);
            }
            files.push_back(
                {folder + "/" + std::to_string(random()) + (i % 2 == 0 ? ".json.gz" : ".json"), recordsDocument(part)});
        }
        write(files);

        const LoadedArchive archive = loaded({path(folder)}, 3);

        QVERIFY(sorted(describeAll(*archive.events)) == expected);
        QCOMPARE(archive.events->duplicates(), std::uint64_t(0));
        QCOMPARE(archive.events->reusedEventIds(), std::uint64_t(1));
        QCOMPARE(archive.events->unreadableTimes(), std::uint64_t(1));
    }
}

void TestArchiveLoader::loadingTwiceGivesTheSameEvents()
{
    write({soundFile("one/a.json.gz", 0, 50), soundFile("one/b.json", 50, 50)});
    fs::copy(m_root / "one", m_root / "two", fs::copy_options::recursive);
    const LoadedArchive once = loaded({path("one")});
    const LoadedArchive overlapping = loaded({path("one"), path("one/b.json"), path("one")});
    const LoadedArchive copied = loaded({path("two"), path("one")});

    QVERIFY(describePlaces(*overlapping.events) == describePlaces(*once.events));
    QCOMPARE(overlapping.events->duplicates(), std::uint64_t(0));
    QVERIFY(describePlaces(*copied.events) == describePlaces(*once.events)); // the copy in the first path is kept
    QCOMPARE(copied.events->duplicates(), std::uint64_t(100));
}

void TestArchiveLoader::failsOnlyWhenNoPathExists()
{
    write({soundFile("a.json", 0, 3)});
    LoadRequest request;
    request.paths = {path("absent"), path("gone")};
    const auto failed = latchlight::loadArchive(request);
    QVERIFY(!failed);
    QVERIFY(failed.error().code == latchlight::ErrorCode::FileNotFound);
    QCOMPARE(toBytes(failed.error().path), toBytes(path("absent")));

    const LoadedArchive archive = loaded({path("absent"), path("a.json")});
    QCOMPARE(archive.events->size(), std::size_t(3));
    QVERIFY(problemOf(archive.report, path("absent")) != nullptr);
}

void TestArchiveLoader::anEmptyFolderIsNoError()
{
    const LoadedArchive archive = loaded({m_root.string()});
    QCOMPARE(archive.events->size(), std::size_t(0));
    QCOMPARE(archive.report.files, std::uint64_t(0));
    QVERIFY(archive.report.problems.empty());
}

void TestArchiveLoader::countsDecoysAsSkipped()
{
    write({soundFile("good.json", 0, 3),
           {"digest.json.gz", R"({"awsAccountId":"1","digestStartTime":"2026-03-02T10:00:00Z","logFiles":[]})"},
           {"s3.json", R"({"Records":[{"eventSource":"aws:s3","eventName":"ObjectCreated:Put"}]})"},
           {"config.json", R"({"configSnapshotId":"x","configurationItems":[]})"},
           {"table.csv", "eventTime,eventName\n2026-03-02,{x}\n"},
           {"empty.json", ""},
           {"none.json", R"({"Records":[]})"},
           {"LICENSE", "Permission is granted [to anyone] {really}.\n"}});
    const LoadedArchive archive = loaded({m_root.string()});
    QCOMPARE(archive.report.filesSkipped, std::uint64_t(7));
    QCOMPARE(archive.report.filesFailed, std::uint64_t(0));
    QCOMPARE(archive.report.filesWithEvents, std::uint64_t(1));
    QCOMPARE(archive.report.recordsRejected, std::uint64_t(0));
    QVERIFY(archive.report.problems.empty());

    std::vector<std::string> skipped;
    for (const LoadProblem& problem : archive.report.skipped) {
        QVERIFY(!latchlight::losesRecords(problem.kind));
        skipped.push_back(fs::path(problem.path).filename().string() + ": " + problem.detail);
    }
    const std::vector<std::string> expected{
        "LICENSE: not JSON", "config.json: Config snapshot", "digest.json.gz: digest", "empty.json: ",
        "none.json: ",       "s3.json: S3 notification",     "table.csv: not JSON"};
    QVERIFY(skipped == expected);
}

void TestArchiveLoader::problemsCarryPathOffsetAndKind()
{
    const std::string first = records(0, 1)[0].dump();
    const std::string second = records(1, 1)[0].dump();
    const std::string lines = first + "\n" + second.substr(0, 200) + "\n" + records(2, 1)[0].dump() + "\n";
    write({{"lines.json", lines}, {"lines.json.gz", lines}});
    const LoadedArchive archive = loaded({m_root.string()});
    QCOMPARE(archive.events->size(), std::size_t(2));
    QCOMPARE(archive.report.recordsRejected, std::uint64_t(2));
    QCOMPARE(archive.report.filesFailed, std::uint64_t(2));
    for (const char* name : {"lines.json", "lines.json.gz"}) {
        const LoadProblem* problem = problemOf(archive.report, m_root / name);
        QVERIFY(problem != nullptr);
        QVERIFY(problem->kind == ProblemKind::BrokenRecord);
        QCOMPARE(problem->offset, std::uint64_t(first.size() + 1)); // in the uncompressed content
    }
}

void TestArchiveLoader::oneBadFileCostsOneFile()
{
    std::string wrong = gzipBytes(recordsDocument(records(6, 3)));
    wrong[wrong.size() / 2] = static_cast<char>(wrong[wrong.size() / 2] ^ 0x5A);
    write({soundFile("a.json", 0, 3),
           soundFile("z.json.gz", 3, 3),
           {"m.json", wrong},
           {"n.json", std::string("\x1f\x8b")},
           {"o.json", std::string("\x1f\x8b\x08\0\0", 5)},
           {"p.json.gz.txt", "\x1f\x8b garbage"}});
    const LoadedArchive archive = loaded({m_root.string()});
    QVERIFY(archive.events->size() >= 6);
    QCOMPARE(archive.report.filesFailed, std::uint64_t(4));
    for (const char* name : {"m.json", "n.json", "o.json", "p.json.gz.txt"}) {
        const LoadProblem* problem = problemOf(archive.report, m_root / name);
        QVERIFY2(problem != nullptr, name);
        QVERIFY(problem->kind == ProblemKind::CorruptGzip || problem->kind == ProblemKind::TruncatedGzip);
    }
}

void TestArchiveLoader::aTruncatedFileKeepsItsCompleteRecords()
{
    const std::string document = recordsDocument(records(0, 2000));
    const std::string compressed = gzipBytes(document);
    write({{"cut.json", compressed.substr(0, compressed.size() * 3 / 4)}});
    const LoadedArchive archive = loaded({m_root.string()});
    QVERIFY(archive.events->size() > 1000);
    QVERIFY(archive.events->size() < 2000);
    QCOMPARE(archive.report.filesFailed, std::uint64_t(1));
    QCOMPARE(archive.report.filesWithEvents, std::uint64_t(1));
    QVERIFY(problemOf(archive.report, m_root / "cut.json") != nullptr);
    QVERIFY(std::any_of(archive.report.problems.begin(), archive.report.problems.end(),
                        [](const LoadProblem& problem) { return problem.kind == ProblemKind::TruncatedGzip; }));
}

void TestArchiveLoader::limitsAreTheCallers()
{
    std::vector<OrderedJson> list = records(0, 3);
    list[1]["userAgent"] = std::string(100000, 'x');
    write({{"large.json", recordsDocument(list)}, {"large.json.gz", recordsDocument(list)}});
    LoadRequest request;
    request.paths = {path("large.json")};
    request.limits.fileBytes = 1000;
    auto archive = latchlight::loadArchive(request);
    QCOMPARE(archive->events->size(), std::size_t(0));
    QVERIFY(archive->report.problems.front().kind == ProblemKind::FileTooLarge);

    request.paths = {path("large.json.gz")};
    request.limits.fileBytes = 1U << 20U;
    request.limits.inflatedBytes = 50000;
    archive = latchlight::loadArchive(request);
    QCOMPARE(archive->report.filesFailed, std::uint64_t(1));
    QVERIFY(archive->report.problems.front().kind == ProblemKind::FileTooLarge);

    request.limits.inflatedBytes = 1U << 20U;
    request.limits.recordBytes = 50000;
    archive = latchlight::loadArchive(request);
    QCOMPARE(archive->events->size(), std::size_t(2));
    QVERIFY(archive->report.problems.front().kind == ProblemKind::RecordTooLarge);
}

void TestArchiveLoader::aFileThatCannotBeReadIsAProblem()
{
    write({soundFile("a.json", 0, 3), soundFile("b.json", 3, 3)});
    fs::permissions(m_root / "b.json", fs::perms::none);
    const LoadedArchive archive = loaded({m_root.string()});
    if (archive.events->size() == 6) {
        QSKIP("root may read every file");
    }
    QCOMPARE(archive.events->size(), std::size_t(3));
    QVERIFY(problemOf(archive.report, m_root / "b.json")->kind == ProblemKind::FileUnreadable);
    QCOMPARE(archive.report.filesFailed, std::uint64_t(1));
}

void TestArchiveLoader::aFifoIsReportedAndNeverRead()
{
    write({soundFile("a.json", 0, 3)});
    QCOMPARE(::mkfifo(path("pipe.json").c_str(), 0600), 0);
    const LoadedArchive archive = loaded({m_root.string()});
    QCOMPARE(archive.events->size(), std::size_t(3));
    QVERIFY(problemOf(archive.report, m_root / "pipe.json")->kind == ProblemKind::NotARegularFile);
}

void TestArchiveLoader::problemsAreSortedAndCapped()
{
    // More problems than a report holds, spread over files: whichever worker met them, the same ones are kept.
    std::string lines;
    for (int i = 0; i < 4000; ++i) {
        lines += "{\"eventVersion\":\"1.08\",\"eventName\"}\n";
    }
    const std::string sound = records(0, 1)[0].dump() + "\n";
    write({{"c.json", sound + lines}, {"a.json", sound + lines}, {"b.json", sound + lines}, {"d.json", sound + lines}});
    const LoadedArchive one = loaded({m_root.string()}, 1);
    const LoadedArchive four = loaded({m_root.string()}, 4);
    QCOMPARE(one.report.problems.size(), LoadReport::maximumProblems);
    QCOMPARE(one.report.problemsOmitted, std::uint64_t(16000) - LoadReport::maximumProblems);
    QVERIFY(std::is_sorted(one.report.problems.begin(), one.report.problems.end(),
                           [](const LoadProblem& left, const LoadProblem& right) {
                               return std::tie(left.path, left.offset) < std::tie(right.path, right.offset);
                           }));
    QCOMPARE(toBytes(describeReport(four.report)), toBytes(describeReport(one.report)));
}

void TestArchiveLoader::everyBadFileCountsAsFailedHoweverManyProblems()
{
    std::string lines = records(0, 1)[0].dump() + "\n";
    for (int i = 0; i < 11000; ++i) {
        lines += "{\"eventVersion\":\"1.08\",\"eventName\"}\n";
    }
    const std::string broken = "{\"eventVersion\":\"1.08\",\"eventName\"}\n";
    write({{"a.json", lines},
           {"b.json", broken},
           {"c.json", broken},
           {"d.json", records(1, 1)[0].dump() + "\n" + broken}});
    for (const unsigned jobs : {1U, 4U}) {
        const LoadedArchive archive = loaded({m_root.string()}, jobs);
        QCOMPARE(archive.report.filesFailed, std::uint64_t(4));
        QCOMPARE(archive.report.filesSkipped, std::uint64_t(0));
    }
}

void TestArchiveLoader::progressIsMonotoneAndEndsComplete()
{
    Files files;
    for (int i = 0; i < 400; ++i) {
        files.push_back(soundFile("f" + std::to_string(i) + ".json.gz", i * 20, 20));
    }
    write(files);
    LoadRequest request;
    request.paths = {m_root.string()};
    request.jobs = 4;
    std::mutex mutex; // the sink may be called from any worker, but from one at a time
    std::vector<Progress> steps;
    bool isAlone = true;
    const auto archive = latchlight::loadArchive(request, [&](const Progress& progress) {
        if (!mutex.try_lock()) {
            isAlone = false;
            return;
        }
        steps.push_back(progress);
        mutex.unlock();
    });
    QVERIFY(isAlone);
    QVERIFY(!steps.empty());
    for (std::size_t i = 0; i < steps.size(); ++i) {
        const Progress& step = steps[i];
        QVERIFY(step.bytesDone <= step.bytesTotal && step.filesDone <= step.filesTotal);
        if (i > 0) {
            const Progress& before = steps[i - 1];
            QVERIFY(step.phase >= before.phase);
            QVERIFY(step.bytesDone >= before.bytesDone && step.filesDone >= before.filesDone &&
                    step.events >= before.events);
            QVERIFY(step.elapsedMs >= before.elapsedMs);
        }
    }
    QCOMPARE(steps.back().filesDone, std::uint64_t(400));
    QCOMPARE(steps.back().filesTotal, std::uint64_t(400));
    QCOMPARE(steps.back().bytesDone, steps.back().bytesTotal);
    QCOMPARE(steps.back().bytesDone, archive->report.compressedBytes);
    QCOMPARE(steps.back().events, std::uint64_t(8000));
}

void TestArchiveLoader::stoppingAtOnceGivesAnEmptyPartialResult()
{
    write({soundFile("a.json", 0, 3)});
    LoadRequest request;
    request.paths = {m_root.string()};
    std::stop_source stop;
    stop.request_stop();
    const auto archive = latchlight::loadArchive(request, {}, stop.get_token());
    QVERIFY(archive.has_value());
    QVERIFY(archive->report.isCancelled);
    QVERIFY(archive->events != nullptr);
    QCOMPARE(archive->events->size(), std::size_t(0));
    QVERIFY(archive->report.problems.empty());
}

void TestArchiveLoader::stoppingInTheMiddleKeepsWhatWasRead()
{
    Files files;
    for (int i = 0; i < 3000; ++i) {
        files.push_back(soundFile("f" + std::to_string(i) + ".json", i * 20, 20));
    }
    write(files);
    LoadRequest request;
    request.paths = {m_root.string()};
    request.jobs = 2;
    std::stop_source stop;
    const auto archive = latchlight::loadArchive(
        request,
        [&stop](const Progress& progress) {
            if (progress.events > 0) {
                stop.request_stop();
            }
        },
        stop.get_token());
    QVERIFY(archive.has_value());
    QVERIFY(archive->events != nullptr);
    if (!archive->report.isCancelled) {
        QSKIP("the load was over before the first report of progress");
    }
    QVERIFY(archive->events->size() > 0);
    QVERIFY(archive->events->size() <= 60000);
    QVERIFY2(archive->report.problems.empty(), "what was not read because of the cancel is no damage");
    QCOMPARE(archive->report.filesFailed, std::uint64_t(0));
    const std::vector<std::string> all = sorted(describeAll(*loaded({m_root.string()}).events));
    const std::vector<std::string> part = sorted(describeAll(*archive->events));
    QVERIFY(std::includes(all.begin(), all.end(), part.begin(), part.end()));
}

void TestArchiveLoader::previewsShowAPartOfTheArchive()
{
    Files files;
    for (int i = 0; i < 40; ++i) {
        files.push_back(soundFile("f" + std::to_string(100 + i) + ".json", i * 10, 10));
    }
    files.push_back({"cut.json", recordsDocument(records(400, 3)).substr(0, 2000)});
    write(files);
    const LoadedArchive expected = loaded({m_root.string()});
    const std::vector<std::string> all = sorted(describePlaces(*expected.events));

    LoadRequest request;
    request.paths = {m_root.string()};
    request.jobs = 1;
    std::mutex mutex;
    std::condition_variable shown;
    std::vector<LoadedArchive> previews;
    const auto keep = [&](LoadedArchive archive, const std::stop_token&) {
        const std::lock_guard lock(mutex);
        previews.push_back(std::move(archive));
        shown.notify_all();
    };
    const auto waitForPreview = [&](const Progress& progress) { // lets the reader wait after its first files
        std::unique_lock lock(mutex);
        if (progress.filesDone < progress.filesTotal) {
            shown.wait_for(lock, std::chrono::seconds(60), [&] { return !previews.empty(); });
        }
    };
    const auto archive = latchlight::loadArchive(request, waitForPreview, {}, keep);

    QVERIFY(!previews.empty());
    const LoadedArchive& preview = previews.front();
    QVERIFY(preview.events->size() > 0 && preview.events->size() < expected.events->size());
    const std::vector<std::string> some = sorted(describePlaces(*preview.events));
    QVERIFY(std::includes(all.begin(), all.end(), some.begin(), some.end()));
    QCOMPARE(preview.report.files, std::uint64_t(41));
    QVERIFY(preview.report.filesWithEvents < 41);
    // The archive is the same as without previews.
    QVERIFY(describePlaces(*archive->events) == describePlaces(*expected.events));
    QCOMPARE(toBytes(describeReport(archive->report)), toBytes(describeReport(expected.report)));
}

void TestArchiveLoader::aPreviewWithoutMemoryCostsNothingElse()
{
    write({soundFile("a.json", 0, 10), soundFile("b.json", 10, 10)});
    LoadRequest request;
    request.paths = {m_root.string()};
    request.jobs = 1;
    std::atomic<bool> isTried = false;
    const auto fail = [&](const LoadedArchive&, const std::stop_token&) {
        isTried = true;
        isTried.notify_all();
        throw std::bad_alloc();
    };
    const auto waitForPreview = [&](const Progress& progress) {
        if (progress.filesDone < progress.filesTotal) {
            isTried.wait(false);
        }
    };
    const auto archive = latchlight::loadArchive(request, waitForPreview, {}, fail);
    QVERIFY(isTried);
    QCOMPARE(archive->events->size(), std::size_t(20));
}

void TestArchiveLoader::reportsBytes()
{
    write({soundFile("a.json", 0, 30), soundFile("b.json.gz", 30, 30)});
    const LoadedArchive archive = loaded({m_root.string()});
    const std::uint64_t plain = fs::file_size(m_root / "a.json");
    QCOMPARE(archive.report.compressedBytes, plain + fs::file_size(m_root / "b.json.gz"));
    QCOMPARE(archive.report.jsonBytes, plain + recordsDocument(records(30, 30)).size());
}

void TestArchiveLoader::namesPathsAsGiven()
{
    const std::string name = "odd\nname \xFF.json";
    write({soundFile(name, 0, 3)});
    const LoadedArchive archive = loaded({m_root.string()});
    QCOMPARE(archive.events->size(), std::size_t(3));
    QCOMPARE(toBytes(archive.events->location(0).path), toBytes(path(name)));
    QVERIFY(archive.report.paths == std::vector<std::string>{m_root.string()});
}

QTEST_APPLESS_MAIN(TestArchiveLoader)
#include "TestArchiveLoader.moc"
