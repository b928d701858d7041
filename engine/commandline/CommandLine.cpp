// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/commandline/CommandLine.h"

#include "engine/base/Version.h"
#include "engine/base/WholeFile.h"
#include "engine/commandline/Arguments.h"
#include "engine/commandline/ScanOutput.h"
#include "engine/report/ReportWriter.h"
#include "engine/session/ProblemText.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <ostream>
#include <system_error>

namespace latchlight {

namespace {

namespace fs = std::filesystem;

/// One line that is written over and over on a terminal.
class ProgressLine final
{
public:
    ProgressLine(std::ostream& stream, bool isShown)
        : m_stream(stream)
        , m_isShown(isShown)
    {}
    ~ProgressLine() { clear(); }
    ProgressLine(const ProgressLine&) = delete;
    ProgressLine& operator=(const ProgressLine&) = delete;

    [[nodiscard]] ProgressSink sink()
    {
        if (!m_isShown) {
            return {};
        }
        return [this](const Progress& progress) { show(progress); };
    }

    [[nodiscard]] BacktestProgress variantSink()
    {
        if (!m_isShown) {
            return {};
        }
        return [this](std::size_t done, std::size_t total) {
            m_stream << "\r\x1b[K" << done << " of " << total << " variants" << std::flush;
            m_isDirty = true;
        };
    }

    void clear()
    {
        if (m_isDirty) {
            m_stream << "\r\x1b[K" << std::flush;
            m_isDirty = false;
        }
    }

private:
    void show(const Progress& progress)
    {
        constexpr std::uint64_t mebibyte = 1U << 20U;
        const std::uint64_t percent = progress.bytesTotal == 0 ? 0 : progress.bytesDone * 100 / progress.bytesTotal;
        m_stream << "\r\x1b[K" << percent << " %  " << progress.bytesDone / mebibyte << " of "
                 << progress.bytesTotal / mebibyte << " MiB  " << progress.filesDone << " of " << progress.filesTotal
                 << " files  " << progress.events << " events" << std::flush;
        m_isDirty = true;
    }

    std::ostream& m_stream;
    bool m_isShown = false;
    bool m_isDirty = false;
};

/// Runs one headless command.
class HeadlessRun final
{
public:
    HeadlessRun(const Arguments& arguments, const ResourceFolders& folders, const CommandLineIo& io)
        : m_arguments(arguments)
        , m_io(io)
        , m_session(folders)
    {}

    ExitCode run()
    {
        switch (m_arguments.command) {
        case Command::Version:
            m_io.out << programName << ' ' << programVersion << '\n';
            return finish({});
        case Command::Help:
            m_io.out << helpText(m_arguments.helpFor);
            return finish({});
        case Command::Rules:
            return rules();
        case Command::Scan:
            return withSnapshot(&HeadlessRun::scan);
        case Command::Report:
            return reportKindIsKnown() ? withSnapshot(&HeadlessRun::report) : ExitCode::WrongUsage;
        case Command::Commands:
            return withSnapshot(&HeadlessRun::commands);
        case Command::Backtest:
            return withSnapshot(&HeadlessRun::backtest);
        }
        return ExitCode::WrongUsage;
    }

private:
    using Action = ExitCode (HeadlessRun::*)(const SessionSnapshot&);

    ExitCode rules()
    {
        const OutputFormat format =
            m_arguments.format.value_or(m_io.isOutTerminal ? OutputFormat::Table : OutputFormat::Json);
        return write(format == OutputFormat::Json ? rulesJson(m_session.rules()) : rulesTable(m_session.rules()));
    }

    ExitCode withSnapshot(Action action)
    {
        for (const Error& error : m_session.resourceErrors()) {
            m_io.err << describe(error) << '\n';
        }
        const auto scoring = scoringOfCase();
        if (!scoring) {
            m_io.err << describe(scoring.error()) << '\n';
            return ExitCode::NoInput;
        }
        ProgressLine line(m_io.err, m_io.isErrTerminal && !m_arguments.isQuiet);
        LoadRequest request;
        request.paths = m_arguments.paths;
        request.jobs = m_arguments.jobs;
        request.limits = m_arguments.limits;
        const auto snapshot = m_session.load(request, *scoring, line.sink(), m_io.stop);
        line.clear();
        if (!snapshot) {
            m_io.err << describe(snapshot.error()) << '\n';
            return isAboutInput(snapshot.error().code) ? ExitCode::NoInput : ExitCode::WrongUsage;
        }
        if (m_io.stop.stop_requested()) {
            return ExitCode::Interrupted;
        }
        const LoadReport& load = *(*snapshot)->load;
        if ((*snapshot)->events->size() == 0 && load.filesSkipped == 0) {
            for (const LoadProblem& problem : load.problems) {
                m_io.err << problem.path << ": " << describe(problem) << '\n';
            }
            m_io.err << describe(Error{ErrorCode::NothingToRead, m_arguments.paths.front(), {}, {}, 0, 0}) << '\n';
            return ExitCode::NoInput;
        }
        const ExitCode code = (this->*action)(**snapshot);
        const bool hasSignals = std::any_of((*snapshot)->results.begin(), (*snapshot)->results.end(),
                                            [](const RuleResult& result) { return !result.signals.empty(); });
        return code == ExitCode::Done && m_arguments.isExitCodeWanted && hasSignals ? ExitCode::SignalsExist : code;
    }

    static bool isAboutInput(ErrorCode code)
    {
        return code == ErrorCode::FileNotFound || code == ErrorCode::FileUnreadable || code == ErrorCode::NothingToRead;
    }

    ExitCode scan(const SessionSnapshot& snapshot)
    {
        if (!m_arguments.series.empty()) {
            if (const auto written =
                    writeWholeFile(m_arguments.series, scanSeries(snapshot, m_arguments.seriesColumns));
                !written) {
                return notWritten(written.error());
            }
        }
        const bool isForPeople = m_io.isOutTerminal && m_arguments.output.empty();
        switch (m_arguments.format.value_or(isForPeople ? OutputFormat::Table : OutputFormat::Json)) {
        case OutputFormat::Table:
            return write(scanTable(snapshot));
        case OutputFormat::Csv:
            return write(scanCsv(snapshot));
        case OutputFormat::Json:
            break;
        }
        return write(scanJson(snapshot, m_arguments.jobs));
    }

    [[nodiscard]] std::string reportKind() const { return m_arguments.output.extension().string(); }

    bool reportKindIsKnown()
    {
        static constexpr std::array<std::string_view, 5> kinds{".pdf", ".html", ".md", ".csv", ".json"};
        const std::string kind = reportKind();
        if (std::find(kinds.begin(), kinds.end(), kind) == kinds.end()) {
            m_io.err << "The extension of " << m_arguments.output
                     << " names no kind of report. Use .pdf, .html, .md, .csv or .json.\n";
            return false;
        }
        if (kind == ".pdf" && !m_io.writePdf) {
            m_io.err << "This program was built without its window and writes no PDF. Use .html, .md, .csv or .json.\n";
            return false;
        }
        return true;
    }

    ExitCode report(const SessionSnapshot& snapshot)
    {
        std::optional<RankedActor> only;
        if (!m_arguments.actor.empty()) {
            only = findActor(snapshot);
            if (!only) {
                return ExitCode::WrongUsage;
            }
        }
        const auto document = m_session.report(snapshot, m_case, m_arguments.commands, only, m_io.stop);
        if (!document) {
            return m_io.stop.stop_requested() ? ExitCode::Interrupted : ExitCode::WrongUsage;
        }
        const std::string kind = reportKind();
        const auto written = kind == ".pdf"    ? m_io.writePdf(*document, m_arguments.output)
                             : kind == ".html" ? writeWholeFile(m_arguments.output, writeHtml(*document))
                             : kind == ".md"   ? writeWholeFile(m_arguments.output, writeMarkdown(*document))
                             : kind == ".csv"  ? writeWholeFile(m_arguments.output, writeCsv(*document))
                                               : writeWholeFile(m_arguments.output, writeJson(*document));
        return written ? ExitCode::Done : notWritten(written.error());
    }

    ExitCode commands(const SessionSnapshot& snapshot)
    {
        const auto actor = findActor(snapshot);
        if (!actor) {
            return ExitCode::WrongUsage;
        }
        const auto investigation = m_session.investigate(snapshot, actor->result, actor->actor, m_io.stop);
        if (!investigation) {
            return m_io.stop.stop_requested() ? ExitCode::Interrupted : ExitCode::WrongUsage;
        }
        return write(m_session.commands(*investigation, m_arguments.commands).script());
    }

    /// The highest-ranked user of the given name or ARN. Others of the same name are pointed out.
    std::optional<RankedActor> findActor(const SessionSnapshot& snapshot)
    {
        std::optional<RankedActor> first;
        for (const RankedActor& entry : rankActors(snapshot)) {
            const Actor& actor = snapshot.results[entry.result].actors->actor(entry.actor);
            if (actor.name != m_arguments.actor && actor.arn != m_arguments.actor) {
                continue;
            }
            if (!first) {
                first = entry;
            } else if (entry.actor != first->actor || entry.result != first->result) {
                m_io.err << "Another user has this name too: " << actor.arn << '\n';
            }
        }
        if (!first) {
            m_io.err << describe(Error{ErrorCode::UnknownActor, {}, {}, m_arguments.actor, 0, 0}) << '\n';
        }
        return first;
    }

    ExitCode write(const std::string& text)
    {
        if (m_arguments.output.empty()) {
            m_io.out << text;
            return finish({});
        }
        return finish(writeWholeFile(m_arguments.output, text));
    }

    ExitCode finish(const Expected<void>& written)
    {
        if (!written) {
            return notWritten(written.error());
        }
        if (!m_io.out.flush()) {
            return notWritten({ErrorCode::FileUnwritable, "standard output", {}, {}, 0, 0});
        }
        return ExitCode::Done;
    }

    ExitCode notWritten(const Error& error)
    {
        m_io.err << describe(error) << '\n';
        return ExitCode::OutputNotWritten;
    }

    /// Reads the case before the archive: a path that is wrong should not cost a whole load.
    Expected<ScoringOptions> scoringOfCase()
    {
        ScoringOptions scoring = m_arguments.scoring;
        if (m_arguments.caseFile.empty()) {
            return scoring;
        }
        std::error_code error;
        if (!fs::exists(m_arguments.caseFile, error)) {
            return unexpected({ErrorCode::FileNotFound, m_arguments.caseFile.string(), {}, {}, 0, 0});
        }
        const auto caseFile = CaseFile::openReadOnly(m_arguments.caseFile);
        if (!caseFile) {
            return unexpected(caseFile.error());
        }
        m_case = caseFile->snapshot();
        scoring.suppressions = m_case.suppressions;
        return scoring;
    }

    /// What varies where --set says nothing.
    static std::vector<std::pair<std::string, std::vector<std::string>>> usualVariants(const Rule& rule)
    {
        if (rule.detector == DetectorKind::Threshold) {
            return {{"thresholdCount", {"3", "5", "10", "20", "50"}}};
        }
        return {{"detectionTolerance", {"1", "2", "3", "4", "5"}}};
    }

    ExitCode backtest(const SessionSnapshot& snapshot)
    {
        ProgressLine line(m_io.err, m_io.isErrTerminal && !m_arguments.isQuiet);
        std::vector<Backtest> backtests;
        for (const RuleResult& result : snapshot.results) {
            const auto variants =
                combinations(m_arguments.variants.empty() ? usualVariants(result.rule) : m_arguments.variants);
            if (!variants) {
                m_io.err << describe(variants.error()) << '\n';
                return ExitCode::WrongUsage;
            }
            auto tested = m_session.backtest(snapshot, {result.rule.id, *variants}, line.variantSink(), m_io.stop);
            if (!tested) {
                line.clear();
                m_io.err << describe(tested.error()) << '\n';
                return m_io.stop.stop_requested() ? ExitCode::Interrupted : ExitCode::WrongUsage;
            }
            backtests.push_back(std::move(*tested));
        }
        line.clear();
        const bool isForPeople = m_io.isOutTerminal && m_arguments.output.empty();
        switch (m_arguments.format.value_or(isForPeople ? OutputFormat::Table : OutputFormat::Json)) {
        case OutputFormat::Table:
            return write(backtestTable(backtests));
        case OutputFormat::Csv:
            return write(backtestCsv(backtests));
        case OutputFormat::Json:
            break;
        }
        return write(backtestJson(backtests));
    }

    const Arguments& m_arguments;
    const CommandLineIo& m_io;
    CaseSnapshot m_case;
    InvestigationSession m_session;
};

} // namespace

bool isHeadless(const std::vector<std::string>& arguments)
{
    static constexpr std::array<std::string_view, 9> words{"scan",   "report", "rules",     "commands", "backtest",
                                                           "--help", "-h",     "--version", "-v"};
    return !arguments.empty() && std::find(words.begin(), words.end(), arguments.front()) != words.end();
}

ExitCode runCommandLine(const std::vector<std::string>& arguments, const ResourceFolders& folders,
                        const CommandLineIo& io)
{
    const auto parsed = parseArguments(arguments);
    if (!parsed) {
        io.err << describe(parsed.error()) << '\n';
        return ExitCode::WrongUsage;
    }
    return HeadlessRun(*parsed, folders, io).run();
}

} // namespace latchlight
