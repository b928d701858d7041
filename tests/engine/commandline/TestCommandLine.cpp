// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef Q_MOC_RUN // moc 6.4 cannot read the standard library behind it
#include "engine/commandline/CommandLine.h"
#endif

#include <QtTest>

#ifndef Q_MOC_RUN // moc 6.4 cannot read the standard library behind it
#include <nlohmann/json.hpp>
#endif

#include <fstream>
#include <iterator>
#include <sstream>

using namespace latchlight;

namespace {

struct RunResult
{
    ExitCode code = ExitCode::Done;
    std::string out;
    std::string err;
};

RunResult run(const std::vector<std::string>& arguments, std::stop_token stop = {},
              const ResourceFolders& folders = {"resources", {}})
{
    std::ostringstream out;
    std::ostringstream err;
    const CommandLineIo io{out, err, false, false, {}, std::move(stop)};
    const ExitCode code = runCommandLine(arguments, folders, io);
    return {code, out.str(), err.str()};
}

std::string contentOf(const std::filesystem::path& path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

} // namespace

class TestCommandLine final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        // Relative paths, so that the expected output is the same wherever the sources lie.
        QVERIFY(QDir::setCurrent(QStringLiteral(LATCHLIGHT_SOURCE_DIR)));
        QVERIFY(m_folder.isValid());
    }

    void scanOfTheSampleGivesTheExpectedJson()
    {
        const RunResult result = run({"scan", "resources/sample"});
        QCOMPARE(result.code, ExitCode::Done);
        const std::filesystem::path golden = "tests/data/sample.scan.json";
        if (qEnvironmentVariableIsSet("LATCHLIGHT_UPDATE_GOLDEN")) {
            std::ofstream(golden, std::ios::binary) << result.out;
        }
        QCOMPARE(QString::fromStdString(result.out), QString::fromStdString(contentOf(golden)));
    }

    void theSameInputGivesTheSameBytesForAnyNumberOfThreads()
    {
        const RunResult one = run({"scan", "resources/sample", "--jobs", "1"});
        for (const char* jobs : {"2", "8"}) {
            QVERIFY(one.out == run({"scan", "resources/sample", "--jobs", jobs}).out);
        }
    }

    void limitsCanBeSet()
    {
        const auto rejected = [](const std::vector<std::string>& arguments) {
            return nlohmann::json::parse(run(arguments).out)["archive"]["recordsRejected"].get<int>();
        };
        QCOMPARE(rejected({"scan", "resources/sample", "--quiet"}), 0);
        QVERIFY(rejected({"scan", "resources/sample", "--quiet", "--limit", "recordBytes=1K"}) > 0);
    }

    void jsonKeepsItsContract()
    {
        const auto root = nlohmann::ordered_json::parse(run({"scan", "resources/sample", "--quiet"}).out);
        const auto keysOf = [](const nlohmann::ordered_json& object) {
            std::vector<std::string> keys;
            for (const auto& item : object.items()) {
                keys.push_back(item.key());
            }
            return keys;
        };
        QCOMPARE(keysOf(root), (std::vector<std::string>{"tool", "archive", "rules", "actors", "signals"}));
        QCOMPARE(keysOf(root["archive"]),
                 (std::vector<std::string>{"paths", "files", "filesWithEvents", "filesSkipped", "filesFailed",
                                           "compressedBytes", "jsonBytes", "events", "duplicates", "recordsRejected",
                                           "unreadableTimes", "firstEvent", "lastEvent", "problems", "coverage"}));
        QCOMPARE(keysOf(root["actors"][0]),
                 (std::vector<std::string>{"rule", "actor", "account", "identityType", "arn", "events", "matched",
                                           "distinctSecretsDenied", "secretsRead", "firstSeen", "lastSeen"}));
        QCOMPARE(keysOf(root["signals"][0]),
                 (std::vector<std::string>{
                     "rule",      "actor",      "account",         "arn",       "start",         "end",
                     "raised",    "severity",   "score",           "count",     "expected",      "upper",
                     "p",         "newSecrets", "distinctSecrets", "reasons",   "deniedSecrets", "secretsAtRisk",
                     "sourceIps", "regions",    "accessKeys",      "whyDenied", "explanation"}));
        QCOMPARE(root["archive"]["filesSkipped"].get<int>(), 2);
    }

    void exitCodeTellsSignalsOnlyWhenAsked()
    {
        QCOMPARE(run({"scan", "resources/sample"}).code, ExitCode::Done);
        QCOMPARE(run({"scan", "resources/sample", "--exit-code"}).code, ExitCode::SignalsExist);
        QCOMPARE(run({"scan", "resources/sample", "--exit-code", "--to", "2026-03-02T01:00:00Z"}).code, ExitCode::Done);
    }

    void wrongUsageEndsWithTwo()
    {
        const RunResult result = run({"scan"});
        QCOMPARE(result.code, ExitCode::WrongUsage);
        QVERIFY(result.out.empty());
        QVERIFY(result.err.find("--help") != std::string::npos);
        QCOMPARE(run({"scan", "x", "--query", "eventName:("}).code, ExitCode::WrongUsage);
        QCOMPARE(run({"scan", "x", "--set", "bucketDuration=7"}).code, ExitCode::WrongUsage);
        QCOMPARE(run({"report", "resources/sample", "-o", "report.docx"}).code, ExitCode::WrongUsage);
        QCOMPARE(run({"commands", "resources/sample", "--actor", "nobody"}).code, ExitCode::WrongUsage);
    }

    void noInputEndsWithThree()
    {
        QCOMPARE(run({"scan", "/nonexistent/archive"}).code, ExitCode::NoInput);
        QTemporaryDir empty;
        QCOMPARE(run({"scan", empty.path().toStdString()}).code, ExitCode::NoInput);
        QCOMPARE(run({"report", "resources/sample", "--case", "/nonexistent/case", "-o", "x.md"}).code,
                 ExitCode::NoInput);
    }

    void anOutputThatCannotBeWrittenEndsWithFour()
    {
        const RunResult result = run({"scan", "resources/sample", "-o", "/nonexistent/folder/out.json"});
        QCOMPARE(result.code, ExitCode::OutputNotWritten);
        QVERIFY(result.err.find("/nonexistent/folder/out.json") != std::string::npos);
    }

    void interruptionEndsWith130()
    {
        std::stop_source stop;
        stop.request_stop();
        QCOMPARE(run({"scan", "resources/sample"}, stop.get_token()).code, ExitCode::Interrupted);
    }

    void seriesHoldsTheCountsBehindTheSignals()
    {
        const std::string path = m_folder.filePath(QStringLiteral("series.tsv")).toStdString();
        const RunResult result = run({"scan", "resources/sample", "--series", path});
        const auto root = nlohmann::json::parse(result.out);
        std::istringstream lines(contentOf(path));
        std::string line;
        QVERIFY(static_cast<bool>(std::getline(lines, line)));
        QCOMPARE(line, std::string("rule\tactor\tbucketStart\tmatched\tdistinctSecrets\texpected\tupper"));
        std::uint64_t matched = 0;
        while (std::getline(lines, line)) {
            const QStringList fields = QString::fromStdString(line).split(QLatin1Char('\t'));
            QCOMPARE(fields.size(), 7);
            matched += fields[3].toULongLong();
        }
        QCOMPARE(matched, root["rules"][0]["matched"].get<std::uint64_t>());
    }

    void writesEveryKindOfReport()
    {
        for (const char* kind : {"html", "md", "csv", "json"}) {
            const std::string path = m_folder.filePath(QStringLiteral("report.")).toStdString() + kind;
            QCOMPARE(run({"report", "resources/sample", "-o", path}).code, ExitCode::Done);
            QVERIFY(contentOf(path).find("tomas.ferreira") != std::string::npos);
        }
    }

    void aReportOnOneUserLeavesTheOthersOut()
    {
        const std::string path = m_folder.filePath(QStringLiteral("one.md")).toStdString();
        QCOMPARE(run({"report", "resources/sample", "--actor", "tomas.ferreira", "-o", path}).code, ExitCode::Done);
        QVERIFY(contentOf(path).find("zoe.lindstrom") == std::string::npos);
    }

    void commandsAreAScriptThatOnlyLooks()
    {
        const RunResult result = run({"commands", "resources/sample", "--actor", "tomas.ferreira"});
        QCOMPARE(result.code, ExitCode::Done);
        std::istringstream lines(result.out);
        bool hasLook = false;
        for (std::string line; std::getline(lines, line);) {
            if (line.rfind("aws ", 0) == 0) {
                hasLook = true;
                for (const char* change :
                     {" update-", " delete-", " put-", " attach-", " create-", " rotate-", " detach-"}) {
                    QVERIFY2(line.find(change) == std::string::npos, line.c_str());
                }
            }
        }
        QVERIFY(hasLook);
    }

    void rulesListTheirOptions()
    {
        const auto root = nlohmann::json::parse(run({"rules", "--format", "json"}).out);
        QVERIFY(root["errors"].empty());
        QVERIFY(root["rules"].size() >= 6);
        std::vector<std::string> enabled;
        for (const auto& rule : root["rules"]) {
            QVERIFY(rule["options"].size() >= 5);
            if (rule["enabled"].get<bool>()) {
                enabled.push_back(rule["id"].get<std::string>());
            }
        }
        QCOMPARE(enabled,
                 (std::vector<std::string>{"secrets-manager-enumeration", "secrets-read-by-catch-all-filter"}));
        QVERIFY(run({"rules", "--format", "table"}).out.find("counts distinct parameters") != std::string::npos);
    }

    void rulesOfTheUserAreListedAndWrongOnesNamed()
    {
        QTemporaryDir rules;
        const auto write = [&](const char* name, const char* text) {
            std::ofstream(rules.filePath(QString::fromLatin1(name)).toStdString(), std::ios::binary) << text;
        };
        write("own.json", R"({"id": "own", "title": "Mine", "description": "D", "query": "eventName:ListBuckets",)"
                          R"( "target": "eventName", "detector": "threshold"})");
        write("wrong.json",
              R"({"id": "wrong", "title": "T", "description": "D", "query": "a", "detektor": "adaptive"})");
        const std::filesystem::path missing = rules.filePath(QStringLiteral("missing")).toStdString();
        const ResourceFolders folders{"resources", {rules.path().toStdString(), missing}};

        const auto root = nlohmann::json::parse(run({"rules", "--format", "json"}, {}, folders).out);
        QCOMPARE(root["errors"].size(), std::size_t(1));
        QVERIFY(root["errors"][0]["path"].get<std::string>().find("wrong.json") != std::string::npos);
        QCOMPARE(root["errors"][0]["key"].get<std::string>(), std::string("/detektor"));
        QVERIFY(root["errors"][0]["message"].get<std::string>().find("unknown-key:detector") != std::string::npos);
        const auto isOwn = [](const nlohmann::json& rule) { return rule["id"] == "own" && rule["title"] == "Mine"; };
        QVERIFY(std::any_of(root["rules"].begin(), root["rules"].end(), isOwn));
        QVERIFY(root["rules"].size() >= 7);

        const RunResult scan = run({"scan", "resources/sample"}, {}, folders);
        QCOMPARE(scan.code, ExitCode::Done);
        const auto rulesOfScan = nlohmann::json::parse(scan.out)["rules"];
        QCOMPARE(rulesOfScan.size(), std::size_t(3));
        QCOMPARE(rulesOfScan[0]["id"].get<std::string>(), std::string("own"));
        QVERIFY(scan.err.find("wrong.json") != std::string::npos);
    }

    void findsTheFolderOfTheUsersRules()
    {
        const auto restore = qScopeGuard([before = qgetenv("XDG_CONFIG_HOME")] {
            qunsetenv("LATCHLIGHT_RULES");
            qputenv("XDG_CONFIG_HOME", before);
        });
        qputenv("XDG_CONFIG_HOME", "/configuration");
        qunsetenv("LATCHLIGHT_RULES");
        using Folders = std::vector<std::filesystem::path>;
        QCOMPARE(ResourceFolders::find("/nowhere/latchlight").extraRuleFolders,
                 Folders{"/configuration/latchlight/rules"});
        qputenv("LATCHLIGHT_RULES", "/rules/of/the/team");
        QCOMPARE(ResourceFolders::find("/nowhere/latchlight").extraRuleFolders, Folders{"/rules/of/the/team"});
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestCommandLine)
#include "TestCommandLine.moc"
