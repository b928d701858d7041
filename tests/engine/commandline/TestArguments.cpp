// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef Q_MOC_RUN // moc 6.4 cannot read the standard library behind it
#include "engine/commandline/Arguments.h"
#endif
#ifndef Q_MOC_RUN // moc 6.4 cannot read the standard library behind it
#include "engine/commandline/CommandLine.h"
#endif

#include <QtTest>

using namespace latchlight;

namespace {

QStringList words(std::initializer_list<const char*> list)
{
    QStringList strings;
    for (const char* word : list) {
        strings << QString::fromUtf8(word);
    }
    return strings;
}

} // namespace

class TestArguments final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryOptionOfScan()
    {
        const auto arguments = parseArguments({"scan",
                                               "--format",
                                               "csv",
                                               "-o",
                                               "out.csv",
                                               "--rule",
                                               "a",
                                               "--rule=b.json",
                                               "--detector",
                                               "percentile",
                                               "--set",
                                               "detectionTolerance=5",
                                               "--identity",
                                               "role",
                                               "--from",
                                               "2024-03-01",
                                               "--to",
                                               "2024-03-02T10:00:00Z",
                                               "--query",
                                               "awsRegion:us-*",
                                               "--jobs",
                                               "3",
                                               "--quiet",
                                               "--exit-code",
                                               "--series",
                                               "s.tsv",
                                               "one",
                                               "two",
                                               "--limit",
                                               "recordBytes=2M",
                                               "--series-columns",
                                               "all"});
        QVERIFY(arguments);
        QCOMPARE(arguments->command, Command::Scan);
        QCOMPARE(arguments->format, std::optional(OutputFormat::Csv));
        QCOMPARE(arguments->output, std::filesystem::path("out.csv"));
        QCOMPARE(arguments->scoring.rules, (std::vector<std::string>{"a", "b.json"}));
        QCOMPARE(arguments->scoring.detector, std::optional(DetectorKind::Percentile));
        QCOMPARE(arguments->scoring.options.at("detectionTolerance"), std::string("5"));
        QCOMPARE(arguments->scoring.identity, std::optional(IdentityKey::Role));
        QCOMPARE(formatUtcTime(*arguments->scoring.from), std::string("2024-03-01T00:00:00Z"));
        QCOMPARE(formatUtcTime(*arguments->scoring.to), std::string("2024-03-02T10:00:00Z"));
        QCOMPARE(arguments->scoring.query, std::string("awsRegion:us-*"));
        QCOMPARE(arguments->jobs, 3U);
        QCOMPARE(arguments->limits.recordBytes, std::uint64_t(2) << 20U);
        QVERIFY(arguments->isQuiet);
        QVERIFY(arguments->isExitCodeWanted);
        QCOMPARE(arguments->series, std::filesystem::path("s.tsv"));
        QCOMPARE(arguments->seriesColumns, SeriesColumns::All);
        QCOMPARE(arguments->paths, (std::vector<std::string>{"one", "two"}));
    }

    void takesEverythingBehindTwoDashesForPaths()
    {
        const auto arguments = parseArguments({"scan", "--", "--jobs", "-x"});
        QVERIFY(arguments);
        QCOMPARE(arguments->paths, (std::vector<std::string>{"--jobs", "-x"}));
    }

    void refusesWrongUsage_data()
    {
        QTest::addColumn<QStringList>("line");
        QTest::newRow("no path") << words({"scan"});
        QTest::newRow("unknown option") << words({"scan", "--frobnicate", "x"});
        QTest::newRow("option of another command") << words({"scan", "--actor", "a", "x"});
        QTest::newRow("missing value") << words({"scan", "x", "--jobs"});
        QTest::newRow("no number") << words({"scan", "x", "--jobs", "many"});
        QTest::newRow("no threads") << words({"scan", "x", "--jobs", "0"});
        QTest::newRow("unknown format") << words({"scan", "x", "--format", "xml"});
        QTest::newRow("unknown detector") << words({"scan", "x", "--detector", "oracle"});
        QTest::newRow("unknown identity") << words({"scan", "x", "--identity", "shoe-size"});
        QTest::newRow("no date") << words({"scan", "x", "--from", "yesterday"});
        QTest::newRow("no such limit") << words({"scan", "x", "--limit", "memory=3"});
        QTest::newRow("limit of nothing") << words({"scan", "x", "--limit", "recordBytes=0"});
        QTest::newRow("limit beyond 64 bits") << words({"scan", "x", "--limit", "recordBytes=99999999999G"});
        QTest::newRow("limit that is no number") << words({"scan", "x", "--limit", "inflateRatio=5M"});
        QTest::newRow("no key") << words({"scan", "x", "--set", "=3"});
        QTest::newRow("value for a switch") << words({"scan", "x", "--quiet=yes"});
        QTest::newRow("report without a file") << words({"report", "x"});
        QTest::newRow("commands without a user") << words({"commands", "x"});
        QTest::newRow("rules with a path") << words({"rules", "x"});
        QTest::newRow("rules as csv") << words({"rules", "--format", "csv"});
        QTest::newRow("unknown command") << words({"explode"});
    }

    void refusesWrongUsage()
    {
        QFETCH(QStringList, line);
        std::vector<std::string> arguments;
        for (const QString& word : line) {
            arguments.push_back(word.toStdString());
        }
        const auto parsed = parseArguments(arguments);
        QVERIFY(!parsed);
        QCOMPARE(parsed.error().code, ErrorCode::UsageError);
        QVERIFY(!parsed.error().detail.empty());
    }

    void everyCommandExplainsItself()
    {
        for (const char* command : {"scan", "report", "commands", "rules"}) {
            const auto arguments = parseArguments({command, "--help"});
            QVERIFY(arguments);
            QCOMPARE(arguments->command, Command::Help);
            QVERIFY(helpText(arguments->helpFor).find(std::string("latchlight ") + command) == 0);
        }
    }

    void onlyCommandsAreHeadless()
    {
        QVERIFY(isHeadless({"scan", "x"}));
        QVERIFY(isHeadless({"--version"}));
        QVERIFY(!isHeadless({"/logs/scan"}));
        QVERIFY(!isHeadless({}));
    }
};

QTEST_GUILESS_MAIN(TestArguments)
#include "TestArguments.moc"
