// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef Q_MOC_RUN // moc 6.4 cannot read the standard library behind it
#include "SeriesRecomputation.h"
#include "engine/base/UtcTime.h"
#include "engine/commandline/CommandLine.h"
#include "engine/detection/ShortNumber.h"
#include "tests/support/HardArchive.h"
#endif

#include <QtTest>

#include <fstream>
#include <iterator>
#include <numeric>

using namespace latchlight;
using latchlight::test::RecomputedSignal;
using latchlight::test::UserRows;

namespace {

using Json = nlohmann::ordered_json;

constexpr const char* countColumns = "rule\tactor\tbucketStart\tmatched\tdistinctSecrets\texpected\tupper";

std::string run(const std::vector<std::string>& arguments)
{
    std::ostringstream out;
    std::ostringstream err;
    const CommandLineIo io{out, err, false, false, {}, {}};
    return runCommandLine(arguments, ResourceFolders{"resources", {}}, io) == ExitCode::Done ? out.str()
                                                                                             : std::string();
}

std::string contentOf(const std::string& path)
{
    std::ifstream stream(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

std::string counted(std::uint64_t count, const std::string& noun)
{
    return std::to_string(count) + " " + noun + (count == 1 ? "" : "s");
}

std::string expectation(const RecomputedSignal& signal, const std::string& detector)
{
    if (detector == "threshold") {
        return "threshold " + shortNumber(signal.upper);
    }
    const std::string expected = shortNumber(signal.expected) + " expected (";
    return detector == "percentile"
               ? expected + "limit of one bucket by the 99.5th percentile " + shortNumber(signal.upper) + ")"
               : expected + "99.5 % limit of one bucket " + shortNumber(signal.upper) +
                     ", p = " + shortProbability(signal.p) + ")";
}

std::string novelty(const RecomputedSignal& signal)
{
    if (signal.newSecrets == 0) {
        return {};
    }
    std::string text = "; " + counted(signal.newSecrets, "secret") + " never requested before by this principal";
    if (signal.noveltyWindow > 0) {
        const std::string ratio = "origin (×" + shortNumber(signal.originRatio) + ")";
        text += " (" + std::to_string(signal.noveltyNewSecrets) + " in a window of " +
                shortDuration(signal.noveltyWindow) +
                (signal.noveltyCounted == signal.noveltyNewSecrets
                     ? ""
                     : ", of which " + std::to_string(signal.noveltyCounted) + " count,") +
                " where " + shortNumber(signal.noveltyExpected) +
                " are expected, p = " + shortProbability(signal.noveltyP) + ", asked for " +
                counted(signal.noveltyRequests, "time") + " (×" + shortNumber(signal.triesRatio) + ")" +
                (signal.originRatio > 1   ? " from a new " + ratio
                 : signal.originRatio < 1 ? " from a usual " + ratio
                                          : "") +
                ", combined p = " + shortProbability(signal.noveltyP / signal.triesRatio / signal.originRatio) + ")";
    }
    return signal.reasons.contains("low-and-slow") ? text + "; sum of small surprises " + shortNumber(signal.cusum)
                                                   : text;
}

/// The sentence of a signal, made of recomputed numbers alone.
std::string sentence(const RecomputedSignal& signal, const std::string& detector)
{
    const auto denied = std::accumulate(signal.whyDenied.begin(), signal.whyDenied.end(), std::uint64_t{0},
                                        [](std::uint64_t sum, const auto& reason) { return sum + reason.second; });
    std::string text = counted(signal.count, denied == signal.count ? "denied request" : "matching request");
    text += signal.targets.empty() ? "" : " for " + counted(signal.targets.size(), "secret");
    text += " in " + shortDuration(signal.end - signal.start) + "; " + expectation(signal, detector) + novelty(signal);
    bool isFirst = true;
    for (const auto& [reason, count] : signal.whyDenied) {
        text += (isFirst ? "; " : ", ") + std::to_string(count) + " × " + reason;
        isFirst = false;
    }
    if (signal.sourceIps > 0) {
        text += "; " + counted(signal.sourceIps, "IP");
        text += signal.newSourceIps == signal.sourceIps ? ", new for this principal"
                : signal.newSourceIps == 0
                    ? ""
                    : ", " + std::to_string(signal.newSourceIps) + " of them new for this principal";
    }
    text += detector != "adaptive" ? "; "
                                   : "; baseline from " + counted(signal.classPopulation, "principal") + " of class " +
                                         signal.actorClass + ", ";
    return text + "own history " + shortDuration(signal.history);
}

} // namespace

/// Every number of an explanation, recomputed from nothing but the file that --series writes.
class TestSeriesFile final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(QDir::setCurrent(QStringLiteral(LATCHLIGHT_SOURCE_DIR)));
        QVERIFY(m_folder.isValid());
        test::HardOptions options;
        options.seed = 7;
        options.users = 60;
        options.days = 24;
        options.noise = test::HardNoise::Hard;
        test::writeTree(m_folder.filePath(QStringLiteral("hard")).toStdString(),
                        test::generateHardArchive(options).files);
    }

    void keepsTheColumnsThatScriptsReadByTheirPlace()
    {
        const std::string file = m_folder.filePath(QStringLiteral("counts.tsv")).toStdString();
        run({"scan", "--series", file, "resources/sample"});
        QVERIFY(contentOf(file).starts_with(std::string(countColumns) + "\n"));
        scan("adaptive", "resources/sample");
        QVERIFY(m_series.starts_with(std::string(countColumns) + "\t"));
        const auto columns =
            std::count(m_series.begin(), m_series.begin() + static_cast<long>(m_series.find('\n')), '\t');
        std::istringstream lines(m_series);
        for (std::string line; std::getline(lines, line);) {
            QCOMPARE(std::count(line.begin(), line.end(), '\t'), columns);
        }
    }

    void tellsEveryNumberOfEverySignal_data()
    {
        QTest::addColumn<QString>("detector");
        QTest::addColumn<QString>("archive");
        QTest::addColumn<int>("leastSignals");
        const QString hard = m_folder.filePath(QStringLiteral("hard"));
        for (const char* detector : {"adaptive", "percentile", "threshold"}) {
            const QString name = QString::fromLatin1(detector);
            QTest::addRow("sample, %s", detector) << name << QStringLiteral("resources/sample") << 1;
            QTest::addRow("hard, %s", detector) << name << hard << (name == QLatin1String("adaptive") ? 25 : 1);
        }
    }

    void tellsEveryNumberOfEverySignal()
    {
        QFETCH(const QString, detector);
        QFETCH(const QString, archive);
        QFETCH(const int, leastSignals);
        const Json shown = scan(detector.toStdString(), archive.toStdString());
        QVERIFY2(shown["signals"].size() >= static_cast<std::size_t>(leastSignals),
                 std::to_string(shown["signals"].size()).c_str());
        std::map<std::string, RecomputedSignal> recomputed; // by user and start
        for (const auto& [user, rows] : test::readSeries(m_series)) {
            for (const RecomputedSignal& signal : test::recomputeSignals(rows)) {
                recomputed[user + ", " + formatUtcTime(UtcTime{signal.start})] = signal;
            }
        }
        QCOMPARE(recomputed.size(), shown["signals"].size());
        for (const Json& signal : shown["signals"]) {
            compare(signal, recomputed, detector.toStdString());
        }
    }

    void limitsAndProbabilitiesFollowFromCountsMeansAndVariances_data()
    {
        QTest::addColumn<QString>("archive");
        QTest::newRow("sample") << QStringLiteral("resources/sample");
        QTest::newRow("hard") << m_folder.filePath(QStringLiteral("hard"));
    }

    void limitsAndProbabilitiesFollowFromCountsMeansAndVariances()
    {
        QFETCH(const QString, archive);
        scan("adaptive", archive.toStdString());
        int withNovelty = 0;
        int withCusum = 0;
        for (const auto& [user, rows] : test::readSeries(m_series)) {
            for (const test::SeriesRow& row : rows) {
                const std::string difference = test::differenceWithin(row);
                QVERIFY2(difference.empty(), difference.c_str());
                withNovelty += row.has("combinedP") ? 1 : 0;
                withCusum += row.has("cusumP") ? 1 : 0;
            }
        }
        QVERIFY(withNovelty > 20);
        QVERIFY(withCusum > 20);
    }

    void matchesOfAUserAddUpToItsTotal()
    {
        const Json shown = scan("adaptive", "resources/sample");
        std::map<std::string, std::int64_t> totals;
        for (const auto& [user, rows] : test::readSeries(m_series)) {
            for (const test::SeriesRow& row : rows) {
                totals[user] += row.whole("matched");
            }
        }
        QCOMPARE(totals.size(), shown["actors"].size());
        for (const Json& actor : shown["actors"]) {
            QCOMPARE(totals[userOf(actor)], actor["matched"].get<std::int64_t>());
        }
    }

private:
    static std::string userOf(const Json& entry)
    {
        return entry["rule"].get<std::string>() + ", " + entry["actor"].get<std::string>() + ", " +
               entry["account"].get<std::string>() + ", " + entry["arn"].get<std::string>();
    }

    Json scan(const std::string& detector, const std::string& archive)
    {
        const std::string file = m_folder.filePath(QStringLiteral("series.tsv")).toStdString();
        const std::string text =
            run({"scan", "--detector", detector, "--series", file, "--series-columns", "all", archive});
        m_series = contentOf(file);
        return Json::parse(text);
    }

    static void compare(const Json& shown, const std::map<std::string, RecomputedSignal>& recomputed,
                        const std::string& detector)
    {
        const std::string key = userOf(shown) + ", " + shown["start"].get<std::string>();
        QVERIFY2(recomputed.contains(key), key.c_str());
        const RecomputedSignal& signal = recomputed.at(key);
        QCOMPARE(sentence(signal, detector), shown["explanation"].get<std::string>());
        QCOMPARE(formatUtcTime(UtcTime{signal.end}), shown["end"].get<std::string>());
        QCOMPARE(formatUtcTime(UtcTime{signal.raised}), shown["raised"].get<std::string>());
        QCOMPARE(signal.score, shown["score"].get<int>());
        QCOMPARE(signal.targets.size(), shown["distinctSecrets"].get<std::size_t>());
        QCOMPARE(signal.expected, shown["expected"].get<double>());
        QCOMPARE(signal.upper, shown["upper"].get<double>());
        const auto shownReasons = shown["reasons"].get<std::set<std::string>>();
        QVERIFY2(signal.reasons == shownReasons, key.c_str());
        if (detector == "adaptive") {
            const double p = shown["p"].get<double>();
            QVERIFY2(std::abs(p - signal.p) <= 1e-7 * p, key.c_str());
        }
    }

    QTemporaryDir m_folder;
    std::string m_series; ///< of the last scan
};

QTEST_APPLESS_MAIN(TestSeriesFile)
#include "TestSeriesFile.moc"
