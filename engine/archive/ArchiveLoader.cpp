// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/archive/ArchiveLoader.h"

#include "engine/archive/ArchiveScanner.h"
#include "engine/archive/CloudTrailParser.h"
#include "engine/archive/FileContent.h"
#include "engine/archive/RecordIngest.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <mutex>
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
        constexpr std::int64_t intervalMs = 50;
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
    std::atomic<std::int64_t> m_lastMs = 0;
    std::mutex m_mutex; ///< guards the call of m_sink: one worker at a time
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

/// Reads files, one after another, into its own shard.
class Worker final
{
public:
    Worker(const LoadLimits& limits, std::stop_token stop)
        : m_limits(limits)
        , m_content(limits)
        , m_ingest(std::move(stop))
    {}

    /// Number of events found.
    std::uint64_t readFile(FileId id, const InputFile& file)
    {
        const std::size_t problemsBefore = m_ingest.problems().size();
        ParseResult whole;
        whole.isEmpty = true;
        const auto problems = m_content.load(file.path, [&](const std::string& member, std::string_view text) {
            m_ingest.beginFile(member.empty() ? id : memberId(file.path, member),
                               FileContent::displayPath(file.path, member));
            m_totals.jsonBytes += text.size();
            const ParseResult part = CloudTrailParser(m_ingest, m_limits.recordBytes).parse(text);
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
        if (m_ingest.problems().size() > problemsBefore) {
            m_totals.filesFailed += 1;
        } else if (whole.records == 0) {
            skip(file, whole);
        }
        return whole.records;
    }

    /// Paths of archive members, each with its member behind a NUL; their provisional FileId is isMember | index.
    [[nodiscard]] const std::vector<std::string>& members() const { return m_members; }

    [[nodiscard]] RecordIngest& ingest() { return m_ingest; }
    [[nodiscard]] const WorkerTotals& totals() const { return m_totals; }

private:
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

    LoadLimits m_limits;
    FileContent m_content;
    RecordIngest m_ingest;
    WorkerTotals m_totals;
    std::vector<std::string> m_members;
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

void addTotals(LoadReport& report, Worker& worker)
{
    const WorkerTotals& totals = worker.totals();
    report.filesWithEvents += totals.filesWithEvents;
    report.filesSkipped += totals.filesSkipped;
    report.filesFailed += totals.filesFailed;
    report.compressedBytes += totals.compressedBytes;
    report.jsonBytes += totals.jsonBytes;
    report.recordsRejected += totals.recordsRejected;
    report.problemsOmitted += worker.ingest().problemsOmitted();
    report.skipped.insert(report.skipped.end(), totals.skipped.begin(), totals.skipped.end());
    report.problems.insert(report.problems.end(), worker.ingest().problems().begin(), worker.ingest().problems().end());
}

/// Lets workers take files in small runs until none is left or stop is requested.
void readAll(std::vector<std::unique_ptr<Worker>>& workers, const std::vector<InputFile>& files, ProgressMeter& meter,
             const std::stop_token& stop)
{
    const std::size_t run = std::clamp<std::size_t>(files.size() / (workers.size() * 16), 1, 32);
    std::atomic<std::size_t> next = 0;
    const auto work = [&](Worker& worker) {
        while (!stop.stop_requested()) {
            const std::size_t first = next.fetch_add(run);
            if (first >= files.size()) {
                return;
            }
            const std::size_t last = std::min(first + run, files.size());
            for (std::size_t i = first; i < last && !stop.stop_requested(); ++i) {
                meter.fileDone(files[i], worker.readFile(FileId{static_cast<std::uint32_t>(i + 1)}, files[i]));
            }
        }
    };
    std::vector<std::jthread> threads;
    for (std::size_t i = 1; i < workers.size(); ++i) {
        threads.emplace_back([&work, &worker = *workers[i]] { work(worker); });
    }
    work(*workers.front());
}

/// Appends the members that the workers met to `files`, sorted, and gives their rows the final numbers.
void numberMembers(const std::vector<std::unique_ptr<Worker>>& workers, std::vector<EventStoreShard>& shards,
                   std::vector<std::string>& files)
{
    const auto firstMember = static_cast<std::ptrdiff_t>(files.size());
    for (const std::unique_ptr<Worker>& worker : workers) {
        files.insert(files.end(), worker->members().begin(), worker->members().end());
    }
    std::sort(files.begin() + firstMember, files.end());
    for (std::size_t i = 0; i < workers.size(); ++i) {
        std::vector<FileId> numbers;
        for (const std::string& member : workers[i]->members()) {
            const auto found = std::lower_bound(files.begin() + firstMember, files.end(), member);
            numbers.push_back({static_cast<std::uint32_t>(found - files.begin())});
        }
        if (!numbers.empty()) {
            shards[i].renumberFiles(
                [&](FileId id) { return (id.value & isMember) != 0 ? numbers[id.value & ~isMember] : id; });
        }
    }
}

} // namespace

Expected<LoadedArchive> loadArchive(const LoadRequest& request, const ProgressSink& progress, std::stop_token stop)
{
    const Clock::time_point start = Clock::now();
    ScanResult scan = scanArchive(request.paths, stop);
    if (scan.files.empty() && scan.problems.empty() && !scan.missing.empty()) {
        return unexpected({ErrorCode::FileNotFound, scan.missing.front(), {}, {}, 0, 0});
    }
    LoadedArchive archive;
    LoadReport& report = archive.report;
    report.paths = request.paths;
    report.files = scan.files.size();
    report.problems = std::move(scan.problems);
    for (const std::string& path : scan.missing) {
        report.problems.push_back({path, 0, ProblemKind::FileUnreadable, "No such file or directory"});
    }

    const unsigned cores = std::max(1U, std::thread::hardware_concurrency());
    const std::size_t jobs = std::clamp<std::size_t>(request.jobs == 0 ? cores : request.jobs, 1,
                                                     std::max<std::size_t>(1, scan.files.size()));
    std::vector<std::unique_ptr<Worker>> workers;
    for (std::size_t i = 0; i < jobs; ++i) {
        workers.push_back(std::make_unique<Worker>(request.limits, stop));
    }
    ProgressMeter meter(progress, scan.files, start);
    readAll(workers, scan.files, meter, stop);
    meter.tell(WorkPhase::Merging, {}, ProgressMeter::Urgency::Now);

    std::vector<EventStoreShard> shards;
    for (const std::unique_ptr<Worker>& worker : workers) {
        addTotals(report, *worker);
        shards.push_back(worker->ingest().takeShard());
    }
    std::uint64_t skippedOmitted = 0;
    sortAndCap(report.problems, report.problemsOmitted);
    sortAndCap(report.skipped, skippedOmitted);
    report.isCancelled = stop.stop_requested();

    std::vector<std::string> files{1};
    for (InputFile& file : scan.files) {
        files.push_back(std::move(file.path));
    }
    numberMembers(workers, shards, files);
    workers.clear();
    archive.events = EventStoreBuilder::freeze(std::move(shards), std::move(files), {}, static_cast<unsigned>(jobs));
    report.elapsedMs = millisecondsSince(start);
    return archive;
}

} // namespace latchlight
