// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/archive/ArchiveLoader.h"

#include "engine/archive/ArchiveScanner.h"
#include "engine/archive/CloudTrailParser.h"
#include "engine/archive/FileContent.h"
#include "engine/archive/FileShares.h"
#include "engine/archive/RecordIngest.h"
#include "engine/base/Parallel.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <new>
#include <thread>

namespace latchlight {

namespace {

using Clock = std::chrono::steady_clock;

std::int64_t millisecondsSince(Clock::time_point start)
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now() - start).count();
}

/// Tells the sink how far all workers together have come, at most 20 times a second.
class ProgressMeter final
{
public:
    ProgressMeter(const ProgressSink& sink, const std::vector<InputFile>& files, Clock::time_point start)
        : m_sink(sink)
        , m_start(start)
        , m_filesTotal(files.size())
    {
        for (const InputFile& file : files) {
            m_bytesTotal += file.bytes;
        }
    }

    void fileDone(const InputFile& file, std::uint64_t events)
    {
        m_bytes += file.bytes;
        m_events += events;
        ++m_files;
        tell(WorkPhase::Reading, file.path, Urgency::WhenDue);
    }

    enum class Urgency { WhenDue, Now };
    void tell(WorkPhase phase, const std::string& file, Urgency urgency)
    {
        if (!m_sink) {
            return;
        }
        const std::int64_t now = millisecondsSince(m_start);
        std::int64_t last = m_lastMs.load();
        if (urgency == Urgency::WhenDue && (now - last < intervalMs || !m_lastMs.compare_exchange_strong(last, now))) {
            return;
        }
        const std::lock_guard lock(m_mutex);
        m_sink({phase, m_bytes, m_bytesTotal, m_files, m_filesTotal, m_events, now, file});
    }

private:
    const ProgressSink& m_sink;
    Clock::time_point m_start;
    std::uint64_t m_filesTotal = 0;
    std::uint64_t m_bytesTotal = 0;
    std::atomic<std::uint64_t> m_bytes = 0;
    std::atomic<std::uint64_t> m_files = 0;
    std::atomic<std::uint64_t> m_events = 0;
    static constexpr std::int64_t intervalMs = 50;
    std::atomic<std::int64_t> m_lastMs = -intervalMs; // the first one is due at once
    std::mutex m_mutex;                               ///< guards the call of m_sink: one worker at a time
};

/// Set in the FileId of an archive's member until all members are known.
constexpr std::uint32_t isMember = 1U << 31U;

/// What one worker has counted.
struct WorkerTotals
{
    std::uint64_t filesWithEvents = 0;
    std::uint64_t filesSkipped = 0;
    std::uint64_t filesFailed = 0;
    std::uint64_t compressedBytes = 0;
    std::uint64_t jsonBytes = 0;
    std::uint64_t recordsRejected = 0;
    std::vector<LoadProblem> skipped;
};

/// What one worker has read.
struct WorkerResult
{
    EventStoreShard shard;
    WorkerTotals totals;
    std::vector<LoadProblem> problems;
    std::uint64_t problemsOmitted = 0;
    /// Paths of archive members, each with its member behind a NUL; their provisional FileId is isMember | index.
    std::vector<std::string> members;
};

/// Reads files, one after another, into its own shard.
class Worker final
{
public:
    Worker(const LoadLimits& limits, std::stop_token stop)
        : m_content(limits)
        , m_ingest(std::move(stop))
        , m_parser(m_ingest, limits.recordBytes)
    {}

    /// Number of events found.
    std::uint64_t readFile(FileId id, const InputFile& file)
    {
        m_isCopyWanted.wait(true); // a mutex alone would let the reader take it again and again
        const std::lock_guard lock(m_mutex);
        const std::uint64_t problemsBefore = m_ingest.problemCount();
        ParseResult whole;
        whole.isEmpty = true;
        const auto problems = m_content.load(file.path, [&](const std::string& member, std::string_view text) {
            m_ingest.beginFile(member.empty() ? id : memberId(file.path, member),
                               FileContent::displayPath(file.path, member));
            m_totals.jsonBytes += text.size();
            const ParseResult part = m_parser.parse(text);
            whole.records += part.records;
            whole.rejected += part.rejected;
            whole.isEmpty = whole.isEmpty && part.isEmpty;
            whole.otherFormat = part.otherFormat.empty() ? whole.otherFormat : part.otherFormat;
            return !m_ingest.isStopRequested();
        });
        m_ingest.addProblems(problems);
        m_totals.compressedBytes += m_content.fileBytes();
        m_totals.recordsRejected += whole.rejected;
        m_totals.filesWithEvents += whole.records > 0 ? 1U : 0U;
        if (m_ingest.problemCount() > problemsBefore) {
            m_totals.filesFailed += 1;
        } else if (whole.records == 0) {
            skip(file, whole);
        }
        return whole.records;
    }

    /// What it has so far; by another thread, which waits for the end of the file that is being read.
    [[nodiscard]] WorkerResult copyResult()
    {
        m_isCopyWanted = true;
        const LetReadOn letReadOn(m_isCopyWanted);
        const std::lock_guard lock(m_mutex);
        return {m_ingest.shard().copy(), m_totals, m_ingest.problems(), m_ingest.problemsOmitted(), m_members};
    }
    [[nodiscard]] WorkerResult takeResult()
    {
        return {m_ingest.takeShard(), std::move(m_totals), m_ingest.problems(), m_ingest.problemsOmitted(),
                std::move(m_members)};
    }

private:
    /// Also where there is no memory for the copy: the reader must not wait for ever.
    class LetReadOn final
    {
    public:
        explicit LetReadOn(std::atomic<bool>& isCopyWanted)
            : m_isCopyWanted(isCopyWanted)
        {}
        ~LetReadOn()
        {
            m_isCopyWanted = false;
            m_isCopyWanted.notify_all();
        }
        LetReadOn(const LetReadOn&) = delete;
        LetReadOn& operator=(const LetReadOn&) = delete;

    private:
        std::atomic<bool>& m_isCopyWanted;
    };

    FileId memberId(const std::string& path, const std::string& member)
    {
        m_members.push_back(path + '\0' + member);
        return {isMember | static_cast<std::uint32_t>(m_members.size() - 1)};
    }

    void skip(const InputFile& file, const ParseResult& result)
    {
        ++m_totals.filesSkipped;
        if (m_totals.skipped.size() < LoadReport::maximumProblems) {
            const ProblemKind kind = result.isEmpty ? ProblemKind::EmptyFile : ProblemKind::NotCloudTrail;
            m_totals.skipped.push_back({file.path, 0, kind, std::string(result.otherFormat)});
        }
    }

    FileContent m_content;
    RecordIngest m_ingest;
    CloudTrailParser m_parser;
    WorkerTotals m_totals;
    std::vector<std::string> m_members;
    std::atomic<bool> m_isCopyWanted = false;
    std::mutex m_mutex; ///< held while a file is read, and while the result is copied
};

void sortAndCap(std::vector<LoadProblem>& problems, std::uint64_t& omitted)
{
    std::sort(problems.begin(), problems.end(), [](const LoadProblem& left, const LoadProblem& right) {
        return std::tie(left.path, left.offset, left.kind, left.detail) <
               std::tie(right.path, right.offset, right.kind, right.detail);
    });
    if (problems.size() > LoadReport::maximumProblems) {
        omitted += problems.size() - LoadReport::maximumProblems;
        problems.resize(LoadReport::maximumProblems);
    }
}

void addTotals(LoadReport& report, const WorkerResult& result)
{
    const WorkerTotals& totals = result.totals;
    report.filesWithEvents += totals.filesWithEvents;
    report.filesSkipped += totals.filesSkipped;
    report.filesFailed += totals.filesFailed;
    report.compressedBytes += totals.compressedBytes;
    report.jsonBytes += totals.jsonBytes;
    report.recordsRejected += totals.recordsRejected;
    report.problemsOmitted += result.problemsOmitted;
    report.skipped.insert(report.skipped.end(), totals.skipped.begin(), totals.skipped.end());
    report.problems.insert(report.problems.end(), result.problems.begin(), result.problems.end());
}

/// Lets workers read files until none is left or stop is requested.
void readAll(std::vector<std::unique_ptr<Worker>>& workers, const std::vector<InputFile>& files, ProgressMeter& meter,
             const std::stop_token& stop)
{
    FileShares shares(files.size(), workers.size());
    const auto work = [&](std::size_t worker) {
        for (FileShares::Run run = shares.take(worker); run.size() > 0; run = shares.take(worker)) {
            for (std::size_t i = run.first; i < run.last; ++i) {
                if (stop.stop_requested()) {
                    return;
                }
                const FileId id{static_cast<std::uint32_t>(i + 1)};
                meter.fileDone(files[i], workers[worker]->readFile(id, files[i]));
            }
        }
    };
    std::vector<std::jthread> threads;
    for (std::size_t i = 1; i < workers.size(); ++i) {
        threads.emplace_back([&work, i] { work(i); });
    }
    work(0);
}

/// Appends the members that the workers met to `files`, sorted, and gives their rows the final numbers.
void numberMembers(std::vector<WorkerResult>& results, std::vector<std::string>& files)
{
    const auto firstMember = static_cast<std::ptrdiff_t>(files.size());
    for (const WorkerResult& result : results) {
        files.insert(files.end(), result.members.begin(), result.members.end());
    }
    std::sort(files.begin() + firstMember, files.end());
    for (WorkerResult& result : results) {
        std::vector<FileId> numbers;
        for (const std::string& member : result.members) {
            const auto found = std::lower_bound(files.begin() + firstMember, files.end(), member);
            numbers.push_back({static_cast<std::uint32_t>(found - files.begin())});
        }
        if (!numbers.empty()) {
            result.shard.renumberFiles(
                [&](FileId id) { return (id.value & isMember) != 0 ? numbers[id.value & ~isMember] : id; });
        }
    }
}

/// Adds what the workers have to a report that knows of the scan. `files` as EventStoreBuilder::freeze takes them,
/// without the members. No events when stop was requested.
LoadedArchive joinResults(LoadReport report, std::vector<WorkerResult> results, std::vector<std::string> files,
                          const std::stop_token& stop, unsigned jobs)
{
    LoadedArchive archive;
    archive.report = std::move(report);
    for (const WorkerResult& result : results) {
        addTotals(archive.report, result);
    }
    std::uint64_t skippedOmitted = 0;
    sortAndCap(archive.report.problems, archive.report.problemsOmitted);
    sortAndCap(archive.report.skipped, skippedOmitted);
    numberMembers(results, files);
    std::vector<EventStoreShard> shards;
    for (WorkerResult& result : results) {
        shards.push_back(std::move(result.shard));
    }
    archive.events = EventStoreBuilder::freeze(std::move(shards), std::move(files), stop, jobs);
    return archive;
}

/// Entry 0 is no file.
std::vector<std::string> pathsOf(const std::vector<InputFile>& files)
{
    std::vector<std::string> paths{1};
    for (const InputFile& file : files) {
        paths.push_back(file.path);
    }
    return paths;
}

/// Shows what was read so far, now and then, until it is destroyed.
class Previewer final
{
public:
    /// The references must outlive the previewer.
    Previewer(const PreviewSink& sink, const LoadReport& scanned, const std::vector<InputFile>& files,
              const std::vector<std::unique_ptr<Worker>>& workers)
        : m_sink(sink)
        , m_scanned(scanned)
        , m_files(files)
        , m_workers(workers)
    {
        if (sink) {
            m_thread = std::jthread([this](const std::stop_token& stop) { run(stop); });
        }
    }

private:
    void run(const std::stop_token& stop)
    {
        // The time that previews take stays in proportion to that of the load.
        constexpr std::chrono::milliseconds firstInterval(400);
        constexpr int growth = 3;
        std::mutex mutex;
        std::condition_variable_any never;
        std::unique_lock lock(mutex);
        for (std::chrono::milliseconds interval = firstInterval; !stop.stop_requested(); interval *= growth) {
            never.wait_for(lock, stop, interval, [] { return false; });
            if (!stop.stop_requested() && !tryToShow(stop)) {
                return;
            }
        }
    }

    /// False where the memory does not suffice: the load itself may still succeed.
    [[nodiscard]] bool tryToShow(const std::stop_token& stop) const
    {
        try {
            show(stop);
        } catch (const std::bad_alloc&) {
            return false;
        }
        return true;
    }

    void show(const std::stop_token& stop) const
    {
        // Copies cannot be added to: the first shard is an empty one, which takes them up.
        std::vector<WorkerResult> results(1);
        for (const std::unique_ptr<Worker>& worker : m_workers) {
            results.push_back(worker->copyResult());
        }
        LoadedArchive archive = joinResults(m_scanned, std::move(results), pathsOf(m_files), stop, 1);
        if (archive.events && archive.events->size() > 0) {
            m_sink(std::move(archive), stop);
        }
    }

    const PreviewSink& m_sink;
    const LoadReport& m_scanned;
    const std::vector<InputFile>& m_files;
    const std::vector<std::unique_ptr<Worker>>& m_workers;
    std::jthread m_thread; ///< last: it must end before what it uses
};

} // namespace

Expected<LoadedArchive> loadArchive(const LoadRequest& request, const ProgressSink& progress, std::stop_token stop,
                                    const PreviewSink& preview)
{
    const Clock::time_point start = Clock::now();
    const unsigned threads = threadCount(request.jobs);
    ScanResult scan = scanArchive(request.paths, stop, threads, progress ? FileSizes::Wanted : FileSizes::NotWanted);
    if (scan.files.empty() && scan.problems.empty() && !scan.missing.empty()) {
        return unexpected({ErrorCode::FileNotFound, scan.missing.front(), {}, {}, 0, 0});
    }
    LoadReport report;
    report.paths = request.paths;
    report.files = scan.files.size();
    report.problems = std::move(scan.problems);
    for (const std::string& path : scan.missing) {
        report.problems.push_back({path, 0, ProblemKind::FileUnreadable, "No such file or directory"});
    }

    const std::size_t jobs = std::clamp<std::size_t>(threads, 1, std::max<std::size_t>(1, scan.files.size()));
    std::vector<std::unique_ptr<Worker>> workers;
    for (std::size_t i = 0; i < jobs; ++i) {
        workers.push_back(std::make_unique<Worker>(request.limits, stop));
    }
    ProgressMeter meter(progress, scan.files, start);
    {
        const Previewer previewer(preview, report, scan.files, workers);
        readAll(workers, scan.files, meter, stop);
    }
    meter.tell(WorkPhase::Merging, {}, ProgressMeter::Urgency::Now);

    std::vector<WorkerResult> results;
    for (const std::unique_ptr<Worker>& worker : workers) {
        results.push_back(worker->takeResult());
    }
    workers.clear();
    std::vector<std::string> files = pathsOf(scan.files);
    scan.files = {};
    // What was read before a stop request is kept: joining it is not stopped.
    LoadedArchive archive =
        joinResults(std::move(report), std::move(results), std::move(files), {}, static_cast<unsigned>(jobs));
    archive.report.isCancelled = stop.stop_requested();
    archive.report.elapsedMs = millisecondsSince(start);
    return archive;
}

} // namespace latchlight
