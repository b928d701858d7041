// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/commandline/Arguments.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

namespace latchlight {

namespace {

constexpr std::array<std::pair<std::string_view, Command>, 5> commandNames{{{"scan", Command::Scan},
                                                                            {"report", Command::Report},
                                                                            {"rules", Command::Rules},
                                                                            {"commands", Command::Commands},
                                                                            {"backtest", Command::Backtest}}};

std::optional<Command> commandFromName(std::string_view name)
{
    const auto* found =
        std::find_if(commandNames.begin(), commandNames.end(), [&](const auto& entry) { return entry.first == name; });
    return found == commandNames.end() ? std::nullopt : std::optional(found->second);
}

tl::unexpected<Error> wrongUsage(std::string detail)
{
    return unexpected({ErrorCode::UsageError, {}, {}, std::move(detail), 0, 0});
}

/// One option: its names, for which commands it is, and what its value does.
struct OptionHandler
{
    std::string_view name;
    std::string_view shortName;
    std::vector<Command> commands;
    bool hasValue = true;
    /// False: the value is not allowed.
    bool (*apply)(Arguments&, const std::string& value);
};

bool setFormat(Arguments& arguments, const std::string& value)
{
    static constexpr std::array<std::pair<std::string_view, OutputFormat>, 3> formats{
        {{"table", OutputFormat::Table}, {"json", OutputFormat::Json}, {"csv", OutputFormat::Csv}}};
    for (const auto& [name, format] : formats) {
        if (value == name) {
            arguments.format = format;
            return arguments.command != Command::Rules || format != OutputFormat::Csv;
        }
    }
    return false;
}

bool setDetector(Arguments& arguments, const std::string& value)
{
    arguments.scoring.detector = detectorFromName(value);
    return arguments.scoring.detector.has_value();
}

bool setIdentity(Arguments& arguments, const std::string& value)
{
    arguments.scoring.identity = identityKeyFromName(value);
    return arguments.scoring.identity.has_value();
}

/// `V1,V2,…`: distinct values that the option takes.
bool addVariants(Arguments& arguments, const std::string& key, const std::string& values)
{
    std::vector<std::string> choices;
    for (std::size_t begin = 0; begin <= values.size();) {
        const std::size_t end = std::min(values.find(',', begin), values.size());
        const std::string choice = values.substr(begin, end - begin);
        DetectorOptions options;
        if (std::find(choices.begin(), choices.end(), choice) != choices.end() || !setOption(options, key, choice)) {
            return false;
        }
        choices.push_back(choice);
        begin = end + 1;
    }
    std::erase_if(arguments.variants, [&](const auto& entry) { return entry.first == key; });
    arguments.variants.emplace_back(key, std::move(choices));
    return true;
}

bool setRuleOption(Arguments& arguments, const std::string& value)
{
    const std::size_t equals = value.find('=');
    if (equals == std::string::npos || equals == 0) {
        return false;
    }
    if (arguments.command == Command::Backtest) {
        return addVariants(arguments, value.substr(0, equals), value.substr(equals + 1));
    }
    arguments.scoring.options[value.substr(0, equals)] = value.substr(equals + 1);
    return true;
}

bool setLoadLimit(Arguments& arguments, const std::string& value)
{
    const std::size_t equals = value.find('=');
    return equals != std::string::npos && setLimit(arguments.limits, std::string_view(value).substr(0, equals),
                                                   std::string_view(value).substr(equals + 1));
}

bool setJobs(Arguments& arguments, const std::string& value)
{
    constexpr unsigned maximum = 1024;
    const char* end = value.data() + value.size();
    const auto [stopped, error] = std::from_chars(value.data(), end, arguments.jobs);
    return error == std::errc() && stopped == end && arguments.jobs >= 1 && arguments.jobs <= maximum;
}

bool setShell(Arguments& arguments, const std::string& value)
{
    arguments.commands.shell = value == "powershell" ? Shell::PowerShell : Shell::Bash;
    return value == "bash" || value == "powershell";
}

const std::vector<OptionHandler>& optionHandlers()
{
    using A = Arguments;
    using S = const std::string;
    static const std::vector<Command> loading{Command::Scan, Command::Report, Command::Commands, Command::Backtest};
    static const std::vector<Command> writing{Command::Scan, Command::Report, Command::Commands, Command::Rules,
                                              Command::Backtest};
    static const std::vector<OptionHandler> handlers{
        {"--format", "", {Command::Scan, Command::Rules, Command::Backtest}, true, setFormat},
        {"--output", "-o", writing, true,
         [](A& a, S& v) {
             a.output = v;
             return !v.empty();
         }},
        {"--rule", "", loading, true,
         [](A& a, S& v) {
             a.scoring.rules.push_back(v);
             return !v.empty();
         }},
        {"--detector", "", loading, true, setDetector},
        {"--set", "", loading, true, setRuleOption},
        {"--identity", "", loading, true, setIdentity},
        {"--from", "", loading, true,
         [](A& a, S& v) {
             a.scoring.from = parseUtcTime(v);
             return a.scoring.from.has_value();
         }},
        {"--to", "", loading, true,
         [](A& a, S& v) {
             a.scoring.to = parseUtcTime(v);
             return a.scoring.to.has_value();
         }},
        {"--query", "", loading, true,
         [](A& a, S& v) {
             a.scoring.query = v;
             return true;
         }},
        {"--actor",
         "",
         {Command::Report, Command::Commands},
         true,
         [](A& a, S& v) {
             a.actor = v;
             return !v.empty();
         }},
        {"--case",
         "",
         {Command::Scan, Command::Report, Command::Backtest},
         true,
         [](A& a, S& v) {
             a.caseFile = v;
             return !v.empty();
         }},
        {"--jobs", "-j", loading, true, setJobs},
        {"--limit", "", loading, true, setLoadLimit},
        {"--quiet", "-q", loading, false,
         [](A& a, S&) {
             a.isQuiet = true;
             return true;
         }},
        {"--exit-code",
         "",
         {Command::Scan, Command::Report},
         false,
         [](A& a, S&) {
             a.isExitCodeWanted = true;
             return true;
         }},
        {"--series",
         "",
         {Command::Scan},
         true,
         [](A& a, S& v) {
             a.series = v;
             return !v.empty();
         }},
        {"--series-columns",
         "",
         {Command::Scan},
         true,
         [](A& a, S& v) {
             a.seriesColumns = v == "all" ? SeriesColumns::All : SeriesColumns::Counts;
             return v == "all" || v == "counts";
         }},
        {"--show-suppressed",
         "",
         {Command::Scan, Command::Report},
         false,
         [](A& a, S&) {
             a.scoring.suppressed = SuppressedSignals::Shown;
             return true;
         }},
        {"--shell", "", {Command::Report, Command::Commands}, true, setShell},
        {"--profile",
         "",
         {Command::Report, Command::Commands},
         true,
         [](A& a, S& v) {
             a.commands.profile = v;
             return !v.empty();
         }},
        {"--region",
         "",
         {Command::Report, Command::Commands},
         true,
         [](A& a, S& v) {
             a.commands.region = v;
             return !v.empty();
         }},
    };
    return handlers;
}

const OptionHandler* findHandler(Command command, std::string_view name)
{
    for (const OptionHandler& handler : optionHandlers()) {
        const bool isNamed = handler.name == name || (!handler.shortName.empty() && handler.shortName == name);
        if (isNamed && std::find(handler.commands.begin(), handler.commands.end(), command) != handler.commands.end()) {
            return &handler;
        }
    }
    return nullptr;
}

/// What a command cannot do without.
Expected<void> checkCompleteness(const Arguments& arguments)
{
    const bool needsPaths = arguments.command != Command::Rules;
    if (needsPaths && arguments.paths.empty()) {
        return wrongUsage("Give the files or folders to read.");
    }
    if (!needsPaths && !arguments.paths.empty()) {
        return wrongUsage("“rules” reads no files.");
    }
    if (arguments.command == Command::Report && arguments.output.empty()) {
        return wrongUsage("Give the file to write with -o; its extension chooses the kind: .pdf .html .md .csv .json.");
    }
    if (arguments.command == Command::Commands && arguments.actor.empty()) {
        return wrongUsage("Give the user with --actor.");
    }
    return {};
}

/// Reads the arguments behind the command's name.
class ArgumentReader final
{
public:
    ArgumentReader(Arguments& result, const std::vector<std::string>& arguments)
        : m_result(result)
        , m_arguments(arguments)
    {}

    Expected<void> read()
    {
        for (m_at = 1; m_at < m_arguments.size(); ++m_at) {
            const std::string& argument = m_arguments[m_at];
            if (argument == "--") {
                m_result.paths.insert(m_result.paths.end(), m_arguments.begin() + static_cast<std::ptrdiff_t>(m_at) + 1,
                                      m_arguments.end());
                break;
            }
            if (argument == "--help" || argument == "-h") {
                m_result.helpFor = m_result.command;
                m_result.command = Command::Help;
                return {};
            }
            if (argument.size() < 2 || argument.front() != '-') {
                m_result.paths.push_back(argument);
                continue;
            }
            if (auto option = readOption(argument); !option) {
                return option;
            }
        }
        return checkCompleteness(m_result);
    }

private:
    Expected<void> readOption(const std::string& argument)
    {
        const std::size_t equals = argument.substr(0, 2) == "--" ? argument.find('=') : std::string::npos;
        const std::string name = argument.substr(0, equals);
        const OptionHandler* handler = findHandler(m_result.command, name);
        if (handler == nullptr) {
            return wrongUsage("“" + m_arguments.front() + "” has no option “" + name + "”.");
        }
        std::string value;
        if (equals != std::string::npos) {
            value = argument.substr(equals + 1);
        } else if (handler->hasValue && m_at + 1 < m_arguments.size()) {
            value = m_arguments[++m_at];
        } else if (handler->hasValue) {
            return wrongUsage("“" + name + "” needs a value.");
        }
        if ((!handler->hasValue && equals != std::string::npos) || !handler->apply(m_result, value)) {
            return wrongUsage("“" + value + "” is no value for “" + name + "”.");
        }
        return {};
    }

    Arguments& m_result;
    const std::vector<std::string>& m_arguments;
    std::size_t m_at = 0;
};

} // namespace

Expected<Arguments> parseArguments(const std::vector<std::string>& arguments)
{
    Arguments result;
    if (arguments.empty() || arguments.front() == "--help" || arguments.front() == "-h") {
        return result;
    }
    if (arguments.front() == "--version" || arguments.front() == "-v") {
        result.command = Command::Version;
        return result;
    }
    const auto command = commandFromName(arguments.front());
    if (!command) {
        return wrongUsage("There is no command “" + arguments.front() + "”.");
    }
    result.command = *command;
    if (auto read = ArgumentReader(result, arguments).read(); !read) {
        return unexpected(read.error());
    }
    return result;
}

std::string helpText(std::optional<Command> command)
{
    static constexpr std::string_view scan = R"(latchlight scan [options] PATH…
  Reads CloudTrail files and folders and prints the flagged users.

  --format table|json|csv   default: table on a terminal, json otherwise
  --exit-code               end with 1 when there are signals
  --series FILE             write the counts behind the charts as TSV
  --series-columns counts|all
                            all: with every number that an explanation quotes; default: counts
)";
    static constexpr std::string_view report = R"(latchlight report [options] PATH… -o FILE
  Writes the report; the extension chooses the kind: .pdf .html .md .csv .json

  --actor NAME|ARN          only this user
  --shell bash|powershell   form of the commands; default: bash
  --profile P, --region R   put into every command
)";
    static constexpr std::string_view commands = R"(latchlight commands [options] PATH… --actor NAME|ARN
  Prints the commands to contain the user's credentials and to rotate what it read. Nothing is executed.

  --shell bash|powershell   default: bash
  --profile P, --region R   put into every command
)";
    static constexpr std::string_view backtest = R"(latchlight backtest [options] PATH…
  Judges an archive by variants of a rule and prints how many signals and flagged users each would give, to choose the
  options by.

  --format table|json|csv   default: table on a terminal, json otherwise
  --set KEY=V1,V2,…         values of a rule option; repeatable, every combination is judged, 1000 at most.
                            Default: every detectionTolerance, for the detector threshold some values of thresholdCount
)";
    static constexpr std::string_view rules = R"(latchlight rules [--format table|json]
  Lists the rules with their options.
)";
    static constexpr std::string_view shared = R"(
  -o FILE                   write there; default: standard output
  --rule ID|FILE            repeatable; default: all enabled rules
  --detector adaptive|percentile|threshold
  --set KEY=VALUE           a rule option, as “rules” lists them; repeatable
  --identity session|role|principal|accessKey|sourceIp
  --from T, --to T          RFC 3339, or a date; --to is exclusive
  --query TEXT              search syntax, limits the events that the rules see
  --case FILE               a case file: verdicts for the report, and suppressions, whose signals are hidden and counted
  --show-suppressed         with --case: show suppressed signals, too
  --jobs N                  worker threads; default: one a core
  --limit NAME=VALUE        what one file may take: fileBytes (4G) on disk, inflatedBytes (4G) and inflateRatio (100)
                            unpacked, recordBytes (16M) for one record; repeatable
  --quiet                   no progress
)";
    static constexpr std::string_view program =
        R"(latchlight [PATH…]                         open the window, loading PATHs (files or folders)
latchlight scan     [options] PATH…          find the flagged users, print them
latchlight report   [options] PATH… -o FILE  write the report: .pdf .html .md .csv .json
latchlight commands [options] PATH… --actor A  print containment and rotation commands
latchlight backtest [options] PATH…          signals and flagged users for variants of a rule's options
latchlight rules    [--format table|json]    list the rules with their options
latchlight --version | --help | COMMAND --help

Latchlight works offline: it reads files, and runs nothing against AWS.
Exit codes: 0 done; 1 signals exist (with --exit-code); 2 wrong usage; 3 no input could be read;
4 the output could not be written; 130 interrupted.
)";
    if (!command) {
        return std::string(program);
    }
    switch (*command) {
    case Command::Scan:
        return std::string(scan) + std::string(shared);
    case Command::Report:
        return std::string(report) + std::string(shared);
    case Command::Commands:
        return std::string(commands) + std::string(shared);
    case Command::Backtest:
        return std::string(backtest) + std::string(shared);
    case Command::Rules:
        return std::string(rules);
    case Command::Version:
    case Command::Help:
        break;
    }
    return std::string(program);
}

} // namespace latchlight
