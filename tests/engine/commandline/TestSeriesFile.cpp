// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef Q_MOC_RUN // moc 6.4 cannot read the standard library behind it
#include "engine/commandline/CommandLine.h"
#include "engine/detection/ShortNumber.h"
#endif

#include <QtTest>

#ifndef Q_MOC_RUN // moc 6.4 cannot read the standard library behind it
#include <nlohmann/json.hpp>
#endif

#include <algorithm>
#include <map>
#include <sstream>

using namespace latchlight;

namespace {

using Json = nlohmann::ordered_json;

/// One line of the file.
struct SeriesLine
{
    UtcTime start;
    std::uint64_t matched = 0;
    double expected = 0;
    double upper = 0;
};

/// What the lines of a signal add up to.
struct Recomputed
{
    std::uint64_t count = 0;
    double expected = 0;
    double upper = 0;
};

std::string run(const std::vector<std::string>& arguments)
{
    std::ostringstream out;
    std::ostringstream err;
    const CommandLineIo io{out, err, false, false, {}, {}};
    return runCommandLine(arguments, ResourceFolders{"resources", {}}, io) == ExitCode::Done ? out.str()
                                                                                             : std::string();
}

} // namespace

/// The counts, the expectation and the limit of a signal's explanation, recomputed from nothing but the file that
/// --series writes.
class TestSeriesFile final : public QObject
{
    Q_OBJECT

    using Series = std::map<QString, std::vector<SeriesLine>>; ///< by rule and actor

    static Series read(const QString& path)
    {
        Series series;
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly)) {
            return series;
        }
        const QList<QByteArray> header = file.readLine().trimmed().split('\t');
        while (!file.atEnd()) {
            QByteArray line = file.readLine();
            line.chop(1);
            const QList<QByteArray> cells = line.split('\t');
            const auto cell = [&](const char* name) { return cells.value(header.indexOf(QByteArray(name))); };
            series[QString::fromUtf8(cell("rule") + '\t' + cell("actor"))].push_back(
                {UtcTime{cell("bucketStart").toLongLong()}, cell("matched").toULongLong(), cell("expected").toDouble(),
                 cell("upper").toDouble()});
        }
        return series;
    }

    static Recomputed sumOf(const std::vector<SeriesLine>& lines, UtcTime start, UtcTime end)
    {
        Recomputed sum;
        for (const SeriesLine& line : lines) {
            if (line.start >= start && line.start < end) {
                sum.count += line.matched;
                sum.expected += line.expected;
                sum.upper = std::max(sum.upper, line.upper);
            }
        }
        return sum;
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(QDir::setCurrent(QStringLiteral(LATCHLIGHT_SOURCE_DIR))); }

    void holdsTheNumbersOfEverySignal_data()
    {
        QTest::addColumn<QString>("detector");
        QTest::newRow("adaptive") << "adaptive";
        QTest::newRow("percentile") << "percentile";
        QTest::newRow("threshold") << "threshold";
    }

    void holdsTheNumbersOfEverySignal()
    {
        QFETCH(QString, detector);
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("series.tsv"));
        const Json scan =
            Json::parse(run({"scan", "--rule", "secrets-manager-enumeration", "--detector", detector.toStdString(),
                             "--series", file.toStdString(), "resources/sample"}));
        QVERIFY(!scan["signals"].empty());
        const Series series = read(file);
        for (const Json& signal : scan["signals"]) {
            const QString key =
                QString::fromStdString(signal["rule"].get<std::string>() + "\t" + signal["actor"].get<std::string>());
            QVERIFY2(series.contains(key), qPrintable(key));
            const Recomputed sum = sumOf(series.at(key), *parseUtcTime(signal["start"].get<std::string>()),
                                         *parseUtcTime(signal["end"].get<std::string>()));
            QCOMPARE(sum.count, signal["count"].get<std::uint64_t>());
            QCOMPARE(sum.expected, signal["expected"].get<double>());
            QCOMPARE(sum.upper, signal["upper"].get<double>());
            const auto explained = signal["explanation"].get<std::string>();
            QVERIFY2(explained.starts_with(std::to_string(sum.count) + " "), explained.c_str());
            QVERIFY2(explained.find(shortNumber(sum.upper)) != std::string::npos, explained.c_str());
            if (detector == QLatin1String("adaptive")) {
                const std::string numbers = shortNumber(sum.expected) + " expected (99.5 % limit of one bucket " +
                                            shortNumber(sum.upper) + ", p = ";
                QVERIFY2(explained.find(numbers) != std::string::npos, explained.c_str());
            }
        }
    }

    void matchesOfAUserAddUpToItsTotal()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("series.tsv"));
        const Json scan = Json::parse(run({"scan", "--series", file.toStdString(), "resources/sample"}));
        std::map<QString, std::uint64_t> totals;
        for (const Json& actor : scan["actors"]) {
            totals[QString::fromStdString(actor["rule"].get<std::string>() + "\t" +
                                          actor["actor"].get<std::string>())] += actor["matched"].get<std::uint64_t>();
        }
        const Series series = read(file);
        QCOMPARE(series.size(), totals.size());
        for (const auto& [key, lines] : series) {
            QCOMPARE(sumOf(lines, UtcTime{0}, UtcTime{1LL << 40}).count, totals[key]);
        }
    }
};

QTEST_APPLESS_MAIN(TestSeriesFile)
#include "TestSeriesFile.moc"
