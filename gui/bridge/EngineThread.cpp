// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/bridge/EngineThread.h"

#include "gui/bridge/ReportFile.h"
#include "gui/bridge/SourceReading.h"

#include <QMetaObject>

#include <exception>
#include <utility>

namespace latchlight {

namespace {

/// Memory that runs out ends one request, not the program.
Error errorOf(const std::exception& exception)
{
    Error error;
    error.code = ErrorCode::LimitExceeded;
    error.detail = exception.what();
    return error;
}

} // namespace

EngineThread::EngineThread(ResourceFolders folders, QObject* parent)
    : QObject(parent)
    , m_queue(std::make_unique<EngineQueue>(std::move(folders)))
{
    post(EngineTask::ReadResources, [this](InvestigationSession& session, const std::stop_token&) -> Delivery {
        auto resources =
            std::make_shared<const SessionResources>(SessionResources{session.rules(), session.resourceErrors()});
        return [this, resources] { Q_EMIT resourcesRead(resources); };
    });
}

EngineThread::~EngineThread()
{
    m_queue.reset();
}

void EngineThread::load(const LoadRequest& request, const ScoringOptions& scoring)
{
    for (const EngineTask task :
         {EngineTask::Rescore, EngineTask::Investigate, EngineTask::CompareDetector, EngineTask::FindEvents,
          EngineTask::CountFields, EngineTask::FindValues, EngineTask::CopyEvents, EngineTask::ReadRecord,
          EngineTask::PlanCommands, EngineTask::TryVariant, EngineTask::Backtest, EngineTask::WeighSuppression}) {
        withdraw(task);
    }
    m_isLoading = true;
    const auto deliverMeanwhile = meanwhile(EngineTask::Load);
    const ProgressSink sink = [this, deliverMeanwhile](const Progress& progress) {
        deliverMeanwhile([this, progress] { Q_EMIT loadProgressed(progress); });
    };
    const SnapshotSink preview = [this, deliverMeanwhile](SnapshotPtr snapshot) {
        auto findings = std::make_shared<const Findings>(Findings::rank(std::move(snapshot)));
        deliverMeanwhile([this, findings] { Q_EMIT findingsReady(findings); });
    };
    post(EngineTask::Load,
         [this, request, scoring, sink, preview](InvestigationSession& session, const std::stop_token& stop) {
             return ranked(EngineTask::Load, session.load(request, scoring, sink, stop, preview));
         });
}

void EngineThread::cancelLoad()
{
    m_queue->requestStop(EngineTask::Load);
}

void EngineThread::rescore(const SnapshotPtr& snapshot, const ScoringOptions& scoring)
{
    post(EngineTask::Rescore,
         [this, snapshot, scoring](InvestigationSession& session, const std::stop_token& stop) -> Delivery {
             Expected<SnapshotPtr> judged = session.rescore(*snapshot, scoring, stop);
             return stop.stop_requested() ? Delivery() : ranked(EngineTask::Rescore, std::move(judged));
         });
}

EngineThread::Delivery EngineThread::ranked(EngineTask task, Expected<SnapshotPtr> snapshot)
{
    if (!snapshot) {
        return failure(task, std::move(snapshot.error()));
    }
    auto findings = std::make_shared<const Findings>(Findings::rank(std::move(*snapshot)));
    return [this, findings] { Q_EMIT findingsReady(findings); };
}

void EngineThread::investigate(const SnapshotPtr& snapshot, std::size_t result, ActorId actor)
{
    post(EngineTask::Investigate,
         [this, snapshot, result, actor](InvestigationSession& session, const std::stop_token& stop) -> Delivery {
             Expected<ActorInvestigation> answer = session.investigate(*snapshot, result, actor, stop);
             if (!answer) {
                 return failure(EngineTask::Investigate, std::move(answer.error()));
             }
             auto investigation = std::make_shared<const ActorInvestigation>(std::move(*answer));
             return [this, investigation] { Q_EMIT investigated(investigation); };
         });
}

void EngineThread::compareDetector(const SnapshotPtr& snapshot, const InvestigationPtr& investigation,
                                   DetectorKind detector)
{
    post(EngineTask::CompareDetector,
         [this, snapshot, investigation, detector](InvestigationSession& session,
                                                   const std::stop_token& stop) -> Delivery {
             Expected<DetectorComparison> answer = session.compareDetector(*snapshot, *investigation, detector, stop);
             if (!answer) {
                 return failure(EngineTask::CompareDetector, std::move(answer.error()));
             }
             auto compared =
                 std::make_shared<const ComparedTimeline>(ComparedTimeline{investigation, std::move(*answer)});
             return [this, compared] { Q_EMIT detectorCompared(compared); };
         });
}

void EngineThread::findEvents(const SnapshotPtr& snapshot, const EventSelection& selection)
{
    post(EngineTask::FindEvents,
         [this, snapshot, selection](InvestigationSession& session, const std::stop_token& stop) -> Delivery {
             Expected<std::vector<EventIndex>> rows = session.findEvents(*snapshot, selection, stop);
             if (!rows) {
                 return failure(EngineTask::FindEvents, std::move(rows.error()));
             }
             auto found = std::make_shared<const FoundEvents>(FoundEvents{snapshot, selection, std::move(*rows)});
             return [this, found] { Q_EMIT eventsFound(found); };
         });
}

void EngineThread::countFields(const FoundEventsPtr& events, const std::vector<std::string>& fields, std::size_t limit)
{
    post(EngineTask::CountFields,
         [this, events, fields, limit](InvestigationSession& session, const std::stop_token& stop) -> Delivery {
             auto counted = std::make_shared<const CountedFields>(
                 CountedFields{events, session.countFields(*events->snapshot, events->rows, fields, limit, stop)});
             return [this, counted] { Q_EMIT fieldsCounted(counted); };
         });
}

void EngineThread::findValues(const SnapshotPtr& snapshot, const std::string& field, const std::string& typed,
                              std::size_t limit)
{
    post(EngineTask::FindValues,
         [this, snapshot, field, typed, limit](InvestigationSession& session, const std::stop_token& stop) -> Delivery {
             auto found = std::make_shared<const FoundValues>(
                 FoundValues{snapshot, typed, session.valuesOf(*snapshot, field, typed, limit, stop)});
             return [this, found] { Q_EMIT valuesFound(found); };
         });
}

void EngineThread::copyEvents(const SnapshotPtr& snapshot, const std::vector<EventIndex>& rows, EventFormat format)
{
    post(EngineTask::CopyEvents,
         [this, snapshot, rows, format](InvestigationSession&, const std::stop_token& stop) -> Delivery {
             Expected<std::string> text = eventsAs(format, *snapshot, rows, stop);
             if (!text) {
                 return failure(EngineTask::CopyEvents, std::move(text.error()));
             }
             return [this, text = QString::fromStdString(*text)] { Q_EMIT eventsCopied(text); };
         });
}

void EngineThread::readRecord(const SnapshotPtr& snapshot, EventIndex row)
{
    post(EngineTask::ReadRecord,
         [this, snapshot, row](InvestigationSession& session, const std::stop_token&) -> Delivery {
             OriginalRecord record;
             record.snapshot = snapshot;
             record.row = row;
             Expected<std::string> text = session.rawRecord(*snapshot, row);
             if (text) {
                 record.text = std::move(*text);
                 record.tree = JsonTree::parse(record.text);
             } else {
                 record.error = std::move(text.error());
             }
             auto shared = std::make_shared<const OriginalRecord>(std::move(record));
             return [this, shared] { Q_EMIT recordRead(shared); };
         });
}

void EngineThread::planCommands(const InvestigationPtr& investigation, const CommandOptions& options)
{
    post(EngineTask::PlanCommands,
         [this, investigation, options](InvestigationSession& session, const std::stop_token&) -> Delivery {
             auto plan = std::make_shared<const CommandPlan>(session.commands(*investigation, options));
             return [this, plan] { Q_EMIT commandsPlanned(plan); };
         });
}

void EngineThread::tryVariant(const SnapshotPtr& snapshot, const BacktestRequest& request)
{
    post(EngineTask::TryVariant,
         [this, snapshot, request](InvestigationSession& session, const std::stop_token& stop) -> Delivery {
             Expected<Backtest> counted = session.backtest(*snapshot, request, {}, stop);
             if (!counted) {
                 return failure(EngineTask::TryVariant, std::move(counted.error()));
             }
             auto backtest = std::make_shared<const Backtest>(std::move(*counted));
             return [this, backtest] { Q_EMIT variantTried(backtest); };
         });
}

void EngineThread::backtest(const SnapshotPtr& snapshot, const BacktestRequest& request)
{
    const auto deliverMeanwhile = meanwhile(EngineTask::Backtest);
    const BacktestProgress progress = [this, deliverMeanwhile](std::size_t done, std::size_t total) {
        deliverMeanwhile([this, done, total] { Q_EMIT backtestProgressed(done, total); });
    };
    post(EngineTask::Backtest,
         [this, snapshot, request, progress](InvestigationSession& session, const std::stop_token& stop) -> Delivery {
             Expected<Backtest> counted = session.backtest(*snapshot, request, progress, stop);
             if (!counted) {
                 return failure(EngineTask::Backtest, std::move(counted.error()));
             }
             auto backtest = std::make_shared<const Backtest>(std::move(*counted));
             return [this, backtest] { Q_EMIT backtestReady(backtest); };
         });
}

void EngineThread::weighSuppression(const SnapshotPtr& snapshot, const Suppression& suppression)
{
    post(EngineTask::WeighSuppression,
         [this, snapshot, suppression](InvestigationSession& session, const std::stop_token&) -> Delivery {
             Expected<SuppressionEffect> effect = session.effectOf(*snapshot, suppression);
             if (!effect) {
                 return failure(EngineTask::WeighSuppression, std::move(effect.error()));
             }
             return [this, weighed = *effect] { Q_EMIT suppressionWeighed(weighed); };
         });
}

void EngineThread::lookForSources(const std::vector<std::string>& paths)
{
    post(EngineTask::LookForSources, [this, paths](InvestigationSession&, const std::stop_token&) -> Delivery {
        return [this, missing = SourceReading::missingOf(paths)] { Q_EMIT sourcesLookedFor(missing); };
    });
}

void EngineThread::digestSources(const std::vector<CaseSource>& sources, DigestReading reading)
{
    const auto deliverMeanwhile = meanwhile(EngineTask::DigestSources);
    SourceReading::Sinks sinks;
    sinks.progress = [this, deliverMeanwhile](std::uint64_t done, std::uint64_t total) {
        deliverMeanwhile([this, done, total] { Q_EMIT digestProgressed(done, total); });
    };
    sinks.digested = [this, deliverMeanwhile](const CaseSource& source) {
        deliverMeanwhile([this, source] { Q_EMIT sourceDigested(source); });
    };
    post(EngineTask::DigestSources,
         [this, sources, reading, sinks](InvestigationSession&, const std::stop_token& stop) -> Delivery {
             const Expected<void> done =
                 SourceReading::digest(sources, reading == DigestReading::Everything, sinks, stop);
             if (!done && done.error().code != ErrorCode::Cancelled) {
                 return [this, error = done.error()] {
                     Q_EMIT failed(EngineTask::DigestSources, error);
                     Q_EMIT digestsEnded();
                 };
             }
             return [this] { Q_EMIT digestsEnded(); };
         });
}

void EngineThread::exportReport(const ExportRequest& request)
{
    post(EngineTask::Export, [this, request](InvestigationSession& session, const std::stop_token& stop) -> Delivery {
        Expected<ReportDocument> document =
            session.report(*request.snapshot, request.caseSnapshot, request.commandOptions, request.only, stop);
        if (!document) {
            return failure(EngineTask::Export, std::move(document.error()));
        }
        if (stop.stop_requested()) {
            return {};
        }
        if (request.format == ReportFormat::Pdf) {
            auto built = std::make_shared<const BuiltReport>(BuiltReport{std::move(*document), request.file});
            return [this, built] { Q_EMIT reportBuilt(built); };
        }
        if (const Expected<void> written = writeReportText(*document, request.format, request.file); !written) {
            return failure(EngineTask::Export, written.error());
        }
        return [this, file = request.file] { Q_EMIT reportWritten(file); };
    });
}

void EngineThread::withdraw(EngineTask task)
{
    m_queue->withdraw(task);
    m_latest[static_cast<std::size_t>(task)] = ++m_lastNumber;
}

void EngineThread::release(std::shared_ptr<const void> value)
{
    m_queue->submit(EngineTask::Release, [value = std::move(value)](InvestigationSession&, const std::stop_token&) {});
}

void EngineThread::post(EngineTask task, Request request)
{
    const std::uint64_t number = ++m_lastNumber;
    m_latest[static_cast<std::size_t>(task)] = number;
    m_queue->submit(task, [this, task, number, request = std::move(request)](InvestigationSession& session,
                                                                             const std::stop_token& stop) {
        Delivery delivery;
        try {
            delivery = request(session, stop);
        } catch (const std::exception& exception) {
            delivery = failure(task, errorOf(exception));
        }
        QMetaObject::invokeMethod(
            this, [this, task, number, delivery] { deliver(task, number, delivery); }, Qt::QueuedConnection);
    });
}

std::function<void(EngineThread::Delivery)> EngineThread::meanwhile(EngineTask task)
{
    const std::uint64_t number = m_lastNumber + 1; // the one that post() is about to give
    return [this, task, number](Delivery delivery) {
        QMetaObject::invokeMethod(
            this,
            [this, task, number, delivery = std::move(delivery)] {
                if (isLatest(task, number)) {
                    delivery();
                }
            },
            Qt::QueuedConnection);
    };
}

void EngineThread::deliver(EngineTask task, std::uint64_t number, const Delivery& delivery)
{
    // Every export is waited for; of everything else only the newest.
    if (task != EngineTask::Export && !isLatest(task, number)) {
        return;
    }
    if (task == EngineTask::Load) {
        m_isLoading = false;
    }
    if (delivery) {
        delivery();
    }
    if (task == EngineTask::Load) {
        Q_EMIT loadEnded();
    }
}

EngineThread::Delivery EngineThread::failure(EngineTask task, Error error)
{
    return [this, task, error = std::move(error)] { Q_EMIT failed(task, error); };
}

bool EngineThread::isLatest(EngineTask task, std::uint64_t number) const
{
    return m_latest[static_cast<std::size_t>(task)] == number;
}

} // namespace latchlight
