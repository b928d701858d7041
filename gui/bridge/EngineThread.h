// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/Error.h"
#include "engine/session/EventCopy.h"
#include "gui/bridge/EngineQueue.h"
#include "gui/bridge/Findings.h"

#include <QObject>

#include <array>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace latchlight {

/// Whether digests that are there already are believed while sizes are the same.
enum class DigestReading { WhatChanged, Everything };

/// The engine as the window sees it: requests go in, finished immutable values come out as signals in the GUI thread.
/// Sole owner of the engine's threads. A newer request of a kind cancels the older one, whose result is dropped.
class EngineThread final : public QObject
{
    Q_OBJECT

public:
    explicit EngineThread(ResourceFolders folders, QObject* parent = nullptr);
    /// Cancels whatever runs and joins: some tens of milliseconds.
    ~EngineThread() override;

    /// Reads an archive; findings in the part that was read so far arrive meanwhile, marked as previews. Everything
    /// asked about an older archive is withdrawn.
    void load(const LoadRequest& request, const ScoringOptions& scoring);
    /// Ends the load early; what was read so far arrives as findings that are marked partial.
    void cancelLoad();
    [[nodiscard]] bool isLoading() const { return m_isLoading; }

    void rescore(const SnapshotPtr& snapshot, const ScoringOptions& scoring);
    void investigate(const SnapshotPtr& snapshot, std::size_t result, ActorId actor);
    /// Lays a second detector over the investigated timeline: `detectorCompared`.
    void compareDetector(const SnapshotPtr& snapshot, const InvestigationPtr& investigation, DetectorKind detector);
    void findEvents(const SnapshotPtr& snapshot, const EventSelection& selection);
    /// What the rows have in common: the values of each field, `limit` of a field at most.
    void countFields(const FoundEventsPtr& events, const std::vector<std::string>& fields, std::size_t limit);
    /// Values that a field has anywhere in the archive, for completion.
    void findValues(const SnapshotPtr& snapshot, const std::string& field, const std::string& typed, std::size_t limit);
    /// Writes events as text for other tools.
    void copyEvents(const SnapshotPtr& snapshot, const std::vector<EventIndex>& rows, EventFormat format);
    void readRecord(const SnapshotPtr& snapshot, EventIndex row);
    void planCommands(const InvestigationPtr& investigation, const CommandOptions& options);
    /// Counts what one variant of a rule would flag, for a preview: `variantTried`.
    void tryVariant(const SnapshotPtr& snapshot, const BacktestRequest& request);
    /// Counts what many would flag: `backtestProgressed`, then `backtestReady`.
    void backtest(const SnapshotPtr& snapshot, const BacktestRequest& request);
    /// Counts what a suppression would hide: `suppressionWeighed`.
    void weighSuppression(const SnapshotPtr& snapshot, const Suppression& suppression);
    /// Builds a report and writes it (`reportWritten`); a PDF is only built (`reportBuilt`), for the GUI thread to
    /// write.
    void exportReport(const ExportRequest& request);
    /// Which of the paths are not there any more: `sourcesLookedFor`.
    void lookForSources(const std::vector<std::string>& paths);
    /// Computes digests in the background: `digestProgressed`, `sourceDigested` for each source, then `digestsEnded`.
    /// A source that has a digest already is read again only where its files or their sizes have changed, or where
    /// `reading` says so.
    void digestSources(const std::vector<CaseSource>& sources, DigestReading reading);
    /// Drops answers to `task` that are under way: what they are about is no longer shown.
    void withdraw(latchlight::EngineTask task);
    /// Frees a large value off the GUI thread.
    void release(std::shared_ptr<const void> value);

Q_SIGNALS:
    void resourcesRead(const latchlight::SessionResourcesPtr& resources);
    void loadProgressed(const latchlight::Progress& progress);
    void loadEnded(); ///< after findingsReady or failed, whichever came
    void findingsReady(const latchlight::FindingsPtr& findings);
    void investigated(const latchlight::InvestigationPtr& investigation);
    void detectorCompared(const latchlight::ComparedTimelinePtr& compared);
    void eventsFound(const latchlight::FoundEventsPtr& events);
    void fieldsCounted(const latchlight::CountedFieldsPtr& fields);
    void valuesFound(const latchlight::FoundValuesPtr& values);
    void eventsCopied(const QString& text);
    void recordRead(const latchlight::OriginalRecordPtr& record);
    void commandsPlanned(const latchlight::CommandPlanPtr& plan);
    void variantTried(const latchlight::BacktestPtr& backtest);
    void backtestProgressed(std::size_t done, std::size_t total);
    void backtestReady(const latchlight::BacktestPtr& backtest);
    void suppressionWeighed(const latchlight::SuppressionEffect& effect);
    void sourcesLookedFor(const std::vector<std::string>& missing);
    void digestProgressed(std::uint64_t bytesDone, std::uint64_t bytesTotal);
    void sourceDigested(const latchlight::CaseSource& source);
    void digestsEnded();
    void reportBuilt(const latchlight::BuiltReportPtr& report);
    void reportWritten(const std::filesystem::path& file);
    void failed(latchlight::EngineTask task, const latchlight::Error& error);

private:
    using Delivery = std::function<void()>;
    /// Does the work on the engine thread and returns what to do with its result in the GUI thread; null: nothing.
    using Request = std::function<Delivery(InvestigationSession&, const std::stop_token&)>;

    void post(EngineTask task, Request request);
    /// What the request that is posted next uses to deliver before it is finished: callable from any thread, dropped
    /// once a newer request of the kind is there.
    [[nodiscard]] std::function<void(Delivery)> meanwhile(EngineTask task);
    void deliver(EngineTask task, std::uint64_t number, const Delivery& delivery);
    [[nodiscard]] Delivery failure(EngineTask task, Error error);
    [[nodiscard]] Delivery ranked(EngineTask task, Expected<SnapshotPtr> snapshot);
    [[nodiscard]] bool isLatest(EngineTask task, std::uint64_t number) const;

    static constexpr std::size_t taskCount = static_cast<std::size_t>(EngineTask::Release) + 1;

    std::array<std::uint64_t, taskCount> m_latest{}; ///< number of the newest request of each task; GUI thread only
    std::uint64_t m_lastNumber = 0;
    bool m_isLoading = false;
    std::unique_ptr<EngineQueue> m_queue; ///< last: joined before the rest goes
};

} // namespace latchlight
