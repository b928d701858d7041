// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef Q_MOC_RUN // moc 6.4 cannot read the standard library behind it
#include "engine/commandline/CommandLine.h"
#endif

#include <QtTest>

#ifndef Q_MOC_RUN // moc 6.4 cannot read the standard library behind it
#include <nlohmann/json.hpp>
#endif

#include <set>
#include <sstream>

using namespace latchlight;

namespace {

using Json = nlohmann::ordered_json;

struct RunResult
{
    ExitCode code = ExitCode::Done;
    std::string out;
    std::string err;
};

RunResult run(const std::vector<std::string>& arguments, std::stop_token stop = {})
{
    std::ostringstream out;
    std::ostringstream err;
    const CommandLineIo io{out, err, false, false, {}, std::move(stop)};
    const ExitCode code = runCommandLine(arguments, ResourceFolders{"resources", {}}, io);
    return {code, out.str(), err.str()};
}

} // namespace

/// backtest, and the suppressions of --case.
class TestTuningCommands final : public QObject
{
    Q_OBJECT

    [[nodiscard]] std::string caseWith(const std::string& actor)
    {
        const std::string file = m_folder.filePath(QStringLiteral("noise.latchlight")).toStdString();
        QFile::remove(QString::fromStdString(file));
        auto opened = CaseFile::open(file);
        Suppression suppression;
        suppression.value = actor;
        suppression.reason = "approved audit";
        if (!opened || !opened->addSuppression(suppression, {UtcTime{1772409600}, "ada"})) {
            return {};
        }
        return file;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(QDir::setCurrent(QStringLiteral(LATCHLIGHT_SOURCE_DIR)));
        QVERIFY(m_folder.isValid());
        const Json scan = Json::parse(run({"scan", "resources/sample"}).out);
        QVERIFY(!scan["signals"].empty());
        m_first = scan["signals"][0]["arn"].get<std::string>();
        m_signals = scan["signals"].size();
    }

    void theBacktestAgreesWithTheScan()
    {
        const RunResult result = run({"backtest", "--set", "detectionTolerance=2,4", "--set", "bucketDuration=900,1800",
                                      "--rule", "secrets-manager-enumeration", "resources/sample"});
        QCOMPARE(result.code, ExitCode::Done);
        const Json root = Json::parse(result.out);
        QCOMPARE(root["backtests"].size(), std::size_t{1});
        const Json& variants = root["backtests"][0]["variants"];
        QCOMPARE(variants.size(), std::size_t{4});
        for (const Json& variant : variants) {
            const Json scan = Json::parse(
                run({"scan", "--rule", "secrets-manager-enumeration", "--set",
                     "detectionTolerance=" + variant["options"]["detectionTolerance"].get<std::string>(), "--set",
                     "bucketDuration=" + variant["options"]["bucketDuration"].get<std::string>(), "resources/sample"})
                    .out);
            QCOMPARE(variant["signals"].get<std::size_t>(), scan["signals"].size());
            std::set<std::string> flagged;
            for (const Json& signal : scan["signals"]) {
                flagged.insert(signal["arn"].get<std::string>());
            }
            QCOMPARE(variant["flaggedUsers"].get<std::size_t>(), flagged.size());
        }
    }

    void theBacktestVariesTheToleranceOnItsOwn()
    {
        const RunResult csv =
            run({"backtest", "--format", "csv", "--rule", "secrets-manager-enumeration", "resources/sample"});
        QCOMPARE(QString::fromStdString(csv.out).count(QStringLiteral("\r\n")), 6);
        const RunResult table = run({"backtest", "--format", "table", "--detector", "threshold", "resources/sample"});
        QVERIFY(table.out.find("thresholdCount=50") != std::string::npos);
    }

    void wrongVariantsAreWrongUsage()
    {
        for (const char* set :
             {"detectionTolerance=1,9", "detectionTolerance=", "nonsense=1", "detectionTolerance=1,1"}) {
            QCOMPARE(run({"backtest", "--set", set, "resources/sample"}).code, ExitCode::WrongUsage);
        }
    }

    void anInterruptedBacktestSaysSo()
    {
        std::stop_source stop;
        stop.request_stop();
        QCOMPARE(run({"backtest", "resources/sample"}, stop.get_token()).code, ExitCode::Interrupted);
    }

    void aSuppressedUserIsHiddenAndCounted()
    {
        const std::string file = caseWith(m_first);
        QVERIFY(!file.empty());
        const RunResult result = run({"scan", "--case", file, "resources/sample"});
        QCOMPARE(result.code, ExitCode::Done);
        const Json root = Json::parse(result.out);
        std::size_t suppressed = 0;
        for (const Json& rule : root["rules"]) {
            suppressed += rule["suppressed"].get<std::size_t>();
        }
        QVERIFY(suppressed > 0);
        QCOMPARE(root["signals"].size() + suppressed, m_signals);
        for (const Json& signal : root["signals"]) {
            QVERIFY(signal["arn"].get<std::string>() != m_first);
        }
    }

    void suppressedSignalsCanBeAskedFor()
    {
        const std::string file = caseWith(m_first);
        const Json root = Json::parse(run({"scan", "--case", file, "--show-suppressed", "resources/sample"}).out);
        QCOMPARE(root["signals"].size(), m_signals);
        QCOMPARE(root["signals"][0]["suppressedBy"].get<std::string>(), std::string("S0001"));
        QVERIFY(run({"scan", "--case", file, "--format", "table", "resources/sample"}).out.find(" suppressed.") !=
                std::string::npos);
    }

    void theReportSaysWhatWasSuppressedAndWhy()
    {
        const std::string file = caseWith(m_first);
        const std::string report = m_folder.filePath(QStringLiteral("report.md")).toStdString();
        QCOMPARE(run({"report", "--case", file, "-o", report, "resources/sample"}).code, ExitCode::Done);
        QFile written(QString::fromStdString(report));
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QByteArray text = written.readAll();
        QVERIFY(text.contains("Suppressed signals"));
        QVERIFY(text.contains("approved audit"));
    }

    void aCaseThatIsMissingEndsTheScan()
    {
        QCOMPARE(run({"scan", "--case", "no/such.latchlight", "resources/sample"}).code, ExitCode::NoInput);
    }

private:
    QTemporaryDir m_folder;
    std::string m_first;
    std::size_t m_signals = 0;
};

QTEST_APPLESS_MAIN(TestTuningCommands)
#include "TestTuningCommands.moc"
