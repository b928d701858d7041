// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/rules/DetectorOptions.h"

#include <QTest>

#include <algorithm>

using namespace latchlight;

namespace {

const OptionDescription* find(const std::vector<OptionDescription>& descriptions, std::string_view key)
{
    const auto found = std::find_if(descriptions.begin(), descriptions.end(),
                                    [&](const OptionDescription& description) { return description.key == key; });
    return found == descriptions.end() ? nullptr : &*found;
}

void addValue(const char* key, const char* value)
{
    QTest::addRow("%s=%s", key, value) << QByteArray(key) << QByteArray(value);
}

void addError(const char* key, const char* value, const char* detail)
{
    QTest::addRow("%s=%s", key, value) << QByteArray(key) << QByteArray(value) << QByteArray(detail);
}

} // namespace

class TestDetectorOptions final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsAValueThatWasSet_data();
    void showsAValueThatWasSet();
    void refusesAValueAndSaysWhatIsAllowed_data();
    void refusesAValueAndSaysWhatIsAllowed();
    void keepsTheOldValueAfterAnError();
    void acceptsEveryDescribedDefaultAndBound();
    void opensTheLearningRangeAgain();
    void offersDatadogsValues();
    void namesAreReadBack();
};

void TestDetectorOptions::showsAValueThatWasSet_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("value");
    addValue("bucketDuration", "300");
    addValue("bucketDuration", "10800");
    addValue("learningDuration", "168");
    addValue("detectionTolerance", "5");
    addValue("instantaneousBaseline", "true");
    addValue("learningPeriodBaseline", "12");
    addValue("keepAlive", "0");
    addValue("maxSignalDuration", "3600");
    addValue("thresholdMeasure", "denials");
    addValue("thresholdCount", "1");
    addValue("thresholdWindow", "60");
    addValue("learnFrom", "2026-03-02T00:00:00Z");
    addValue("learnTo", "2026-03-09T12:30:00Z");
}

void TestDetectorOptions::showsAValueThatWasSet()
{
    QFETCH(const QByteArray, key);
    QFETCH(const QByteArray, value);
    DetectorOptions options;
    QVERIFY(setOption(options, key.toStdString(), value.toStdString()));
    QVERIFY(!(options == DetectorOptions{}));
    const auto descriptions = describeOptions(options);
    const OptionDescription* description = find(descriptions, key.toStdString());
    QVERIFY(description != nullptr);
    QCOMPARE(QByteArray::fromStdString(description->value), value);
}

void TestDetectorOptions::refusesAValueAndSaysWhatIsAllowed_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("detail");
    addError("bucketDuration", "301", "301 (300|600|900|1800|3600|10800)");
    addError("bucketDuration", "", " (300|600|900|1800|3600|10800)");
    addError("bucketDuration", "300 ", "300  (300|600|900|1800|3600|10800)");
    addError("bucketDuration", "+300", "+300 (300|600|900|1800|3600|10800)");
    addError("bucketDuration", "300.0", "300.0 (300|600|900|1800|3600|10800)");
    addError("learningDuration", "0", "0 (1|6|12|24|48|168|336)");
    addError("detectionTolerance", "6", "6 (1|2|3|4|5)");
    addError("detectionTolerance", "99999999999999999999", "99999999999999999999 (1|2|3|4|5)");
    addError("instantaneousBaseline", "yes", "yes (false|true)");
    addError("learningPeriodBaseline", "-1", "-1 (0..1000000)");
    addError("thresholdMeasure", "reads", "reads (denials|distinctSecrets)");
    addError("thresholdCount", "0", "0 (1..1000000)");
    addError("learnFrom", "last week", "last week (YYYY-MM-DD|YYYY-MM-DDTHH:MM:SSZ)");
    addError("thresholdWindow", "59", "59 (60..2592000)");
    addError("thresholdWindow", "2592001", "2592001 (60..2592000)");
    addError("bucketduraton", "300", "unknown-option:bucketDuration");
    addError("colour", "red", "unknown-option");
    addError("", "1", "unknown-option");
}

void TestDetectorOptions::refusesAValueAndSaysWhatIsAllowed()
{
    QFETCH(const QByteArray, key);
    QFETCH(const QByteArray, value);
    DetectorOptions options;
    const auto result = setOption(options, key.toStdString(), value.toStdString());
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::InvalidOption);
    QCOMPARE(QByteArray::fromStdString(result.error().key), key);
    QTEST(QByteArray::fromStdString(result.error().detail), "detail");
}

void TestDetectorOptions::keepsTheOldValueAfterAnError()
{
    DetectorOptions options;
    options.bucketDuration = 600;
    const DetectorOptions before = options;
    for (const OptionDescription& description : describeOptions(options)) {
        QVERIFY(!setOption(options, description.key, "nonsense"));
        QVERIFY(options == before);
    }
}

void TestDetectorOptions::acceptsEveryDescribedDefaultAndBound()
{
    for (const OptionDescription& description : describeOptions({})) {
        std::vector<std::string> values = description.allowed;
        values.push_back(description.value);
        if (description.allowed.empty()) {
            values.push_back(description.minimum);
            values.push_back(description.maximum);
        }
        QVERIFY(!description.usedBy.empty());
        for (const std::string& value : values) {
            DetectorOptions options;
            QVERIFY2(setOption(options, description.key, value), (description.key + "=" + value).c_str());
        }
    }
}

void TestDetectorOptions::opensTheLearningRangeAgain()
{
    DetectorOptions options;
    QVERIFY(setOption(options, "learnFrom", "2026-03-02"));
    QCOMPARE(formatUtcTime(*options.learnFrom), std::string("2026-03-02T00:00:00Z"));
    QVERIFY(setOption(options, "learnFrom", ""));
    QVERIFY(options == DetectorOptions{});
}

void TestDetectorOptions::offersDatadogsValues()
{
    const auto descriptions = describeOptions({});
    const std::vector<std::string> buckets{"300", "600", "900", "1800", "3600", "10800"};
    const std::vector<std::string> learning{"1", "6", "12", "24", "48", "168", "336"};
    const std::vector<std::string> tolerance{"1", "2", "3", "4", "5"};
    QVERIFY(find(descriptions, "bucketDuration")->allowed == buckets);
    QVERIFY(find(descriptions, "learningDuration")->allowed == learning);
    QVERIFY(find(descriptions, "detectionTolerance")->allowed == tolerance);
    QVERIFY(find(descriptions, "instantaneousBaseline")->type == OptionType::Boolean);
    QCOMPARE(find(descriptions, "learningPeriodBaseline")->minimum, std::string("0"));
}

void TestDetectorOptions::namesAreReadBack()
{
    for (const DetectorKind kind : {DetectorKind::Adaptive, DetectorKind::Percentile, DetectorKind::Threshold}) {
        QVERIFY(detectorFromName(detectorName(kind)) == kind);
    }
    QVERIFY(!detectorFromName("Adaptive"));
    QVERIFY(!detectorFromName(""));
}

QTEST_GUILESS_MAIN(TestDetectorOptions)
#include "TestDetectorOptions.moc"
