// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef Q_MOC_RUN // moc 6.4 cannot read the standard library behind it
#include "gui/bridge/ErrorText.h"
#endif
#ifndef Q_MOC_RUN // moc 6.4 cannot read the standard library behind it
#include "gui/bridge/ExplanationText.h"
#include "gui/bridge/TargetText.h"
#endif

#include <QLocale>
#include <QTest>

using namespace latchlight;

/// Codes and facts as sentences.
class TestErrorText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void saysCauseAndRemedyOfEveryError();
    void saysWhatEveryProblemMeans();
    void namesTheFileAndTheFact();
    void countsTheCharactersOfAQueryFromOne();
    void explainsASignalWithEveryNumber();
    void namesWhatTheRuleOfASignalCounts_data();
    void namesWhatTheRuleOfASignalCounts();
    void saysWhenRequestsWereNotDenied();
    void leavesOutTheBaselineOfAFixedThreshold();
};

void TestErrorText::saysCauseAndRemedyOfEveryError()
{
    for (int code = 0; code <= static_cast<int>(ErrorCode::UsageError); ++code) {
        Error error;
        error.code = static_cast<ErrorCode>(code);
        const QString text = ErrorText::of(error);
        // Two sentences, or two clauses parted by a colon.
        QVERIFY2(text.count(QLatin1Char('.')) + text.count(QLatin1Char(':')) >= 2, qPrintable(text));
    }
}

void TestErrorText::saysWhatEveryProblemMeans()
{
    for (int kind = 0; kind <= static_cast<int>(ProblemKind::RecordTooLarge); ++kind) {
        LoadProblem problem;
        problem.kind = static_cast<ProblemKind>(kind);
        QVERIFY(ErrorText::of(problem).endsWith(QLatin1Char('.')));
    }
}

void TestErrorText::namesTheFileAndTheFact()
{
    Error error;
    error.code = ErrorCode::FileUnreadable;
    error.path = "logs/a.json";
    error.detail = "Permission denied";
    QVERIFY(ErrorText::of(error).contains(QStringLiteral("logs/a.json")));
    QVERIFY(ErrorText::of(error).contains(QStringLiteral("Permission denied")));
}

void TestErrorText::countsTheCharactersOfAQueryFromOne()
{
    Error error;
    error.code = ErrorCode::InvalidQuery;
    error.offset = 6;
    QVERIFY(ErrorText::of(error).contains(QStringLiteral("character 7")));
}

void TestErrorText::explainsASignalWithEveryNumber()
{
    Signal signal;
    signal.end = UtcTime{1800};
    signal.count = 17;
    signal.distinctSecrets = 15;
    signal.expected = 0.04;
    signal.upper = 2;
    signal.newSecrets = 14;
    signal.p = 3e-12;
    signal.evidence.whyDenied = {{"explicit deny", 5}, {"identity-based", 12}};
    signal.evidence.sourceIps = {"203.0.113.7"};
    signal.evidence.newSourceIps = {"203.0.113.7"};
    signal.classPopulation = 37;
    signal.historySeconds = 7200;
    const QString sentence = ExplanationText::sentence(signal);
    for (const char* fact : {"17 denied", "15 secret", "30 min", "0.04 expected", "limit 2", "14 secret", "3e-12",
                             "12 \u00d7", "1 source IP", "new for this principal", "37 principal", "2 h"}) {
        QVERIFY2(sentence.contains(QString::fromUtf8(fact)), fact);
    }
}

void TestErrorText::namesWhatTheRuleOfASignalCounts_data()
{
    QTest::addColumn<int>("target");
    QTest::addColumn<QString>("noun");
    const auto row = [](RuleTarget target, const char* noun) {
        QTest::newRow(noun) << static_cast<int>(target) << QString::fromLatin1(noun);
    };
    row(RuleTarget::Secret, "secret");
    row(RuleTarget::Parameter, "parameter");
    row(RuleTarget::Key, "key");
    row(RuleTarget::Role, "role");
    row(RuleTarget::EventName, "event name");
    row(RuleTarget::Resource, "resource");
}

void TestErrorText::namesWhatTheRuleOfASignalCounts()
{
    QFETCH(int, target);
    QFETCH(QString, noun);
    Signal signal;
    signal.target = static_cast<RuleTarget>(target);
    signal.count = 3;
    signal.distinctSecrets = 2;
    signal.newSecrets = 2;
    signal.evidence.whyDenied = {{"identity-based", 3}};
    QVERIFY(ExplanationText::sentence(signal).contains(QStringLiteral("for 2 ") + noun));
    QVERIFY(ExplanationText::sentence(signal).contains(QStringLiteral("2 ") + noun));
    QVERIFY(ExplanationText::shortReason(signal).contains(QStringLiteral("2 new ") + noun));
    for (const QString& text :
         {TargetText::many(signal.target), TargetText::distinct(signal.target), TargetText::fresh(signal.target),
          TargetText::freshForUser(signal.target), TargetText::denied(signal.target)}) {
        QVERIFY2(text.contains(noun, Qt::CaseInsensitive), qPrintable(text));
    }
    const bool isCall = signal.target == RuleTarget::EventName;
    QVERIFY(
        TargetText::neverAskedFor(signal.target).contains(isCall ? QStringLiteral("call") : noun, Qt::CaseInsensitive));
    QVERIFY(!TargetText::noSignal(signal.target).isEmpty());
}

void TestErrorText::saysWhenRequestsWereNotDenied()
{
    Signal signal;
    signal.detector = DetectorKind::Threshold;
    signal.end = UtcTime{1800};
    signal.count = 1;
    QVERIFY(ExplanationText::sentence(signal).contains(QStringLiteral("1 matching")));
    QVERIFY(!ExplanationText::shortReason(signal).contains(QStringLiteral("denied")));
    signal.evidence.whyDenied = {{"identity-based", 1}};
    QVERIFY(ExplanationText::sentence(signal).contains(QStringLiteral("1 denied")));
}

void TestErrorText::leavesOutTheBaselineOfAFixedThreshold()
{
    Signal signal;
    signal.detector = DetectorKind::Threshold;
    signal.count = 20;
    QVERIFY(!ExplanationText::sentence(signal).contains(QStringLiteral("expected")));
    QVERIFY(!ExplanationText::shortReason(signal).contains(QStringLiteral("expected")));
}

QTEST_GUILESS_MAIN(TestErrorText)
#include "TestErrorText.moc"
