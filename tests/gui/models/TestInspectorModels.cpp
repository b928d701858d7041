// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/bridge/LogText.h"
#include "gui/models/CommandsModel.h"
#include "gui/models/FactSections.h"
#include "gui/models/LoadProblemModel.h"
#include "gui/models/SecretsModel.h"
#include "gui/models/TimelineTableModel.h"
#include "tests/gui/bridge/MadeUpCase.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace latchlight;
using namespace latchlight::test;

using Reporting = QAbstractItemModelTester::FailureReportingMode;

/// The models behind the panes of the inspector: secrets, commands, facts, timeline, problems.
class TestInspectorModels final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_case = MadeUpCase::make(); }
    void keepsSecretsAtRiskApartFromDeniedOnes();
    void copiesCommandsWhole();
    void showsARefusalInsteadOfACommand();
    void listsTheFactsOfASignal();
    void marksWhatIsNewInAProfile();
    void listsTheBucketsInWhichSomethingHappened();
    void explainsEveryLoadProblem();

private:
    MadeUpCase m_case;
};

void TestInspectorModels::keepsSecretsAtRiskApartFromDeniedOnes()
{
    SecretsModel atRisk(SecretListing::AtRisk);
    SecretsModel denied(SecretListing::DeniedOnly);
    const QAbstractItemModelTester firstTester(&atRisk, Reporting::QtTest);
    const QAbstractItemModelTester secondTester(&denied, Reporting::QtTest);
    atRisk.setInvestigation(m_case.investigation);
    denied.setInvestigation(m_case.investigation);
    QCOMPARE(atRisk.rowCount(), 2);
    QCOMPARE(denied.rowCount(), 40);
    QCOMPARE(atRisk.index(0, 0).data().toString(), QStringLiteral("prod/leaked-one"));
    for (int row = 0; row < denied.rowCount(); ++row) {
        QVERIFY(!denied.index(row, 0).data().toString().contains(QStringLiteral("leaked")));
    }
    atRisk.setInvestigation(nullptr);
    QCOMPARE(atRisk.rowCount(), 0);
}

void TestInspectorModels::copiesCommandsWhole()
{
    CommandsModel model;
    const QAbstractItemModelTester tester(&model, Reporting::QtTest);
    model.setPlan(m_case.plan);
    QVERIFY(model.rowCount() > 0);
    QVERIFY(model.index(0).data(CommandsModel::BeginsGroupRole).toBool());
    for (int row = 0; row < model.rowCount(); ++row) {
        const CommandSnippet& snippet = m_case.plan->snippets[static_cast<std::size_t>(row)];
        QCOMPARE(model.index(row).data(CopyTextRole).toString(), QString::fromStdString(snippet.command));
        QVERIFY(!model.index(row).data(CommandsModel::StageTextRole).toString().isEmpty());
    }
}

void TestInspectorModels::showsARefusalInsteadOfACommand()
{
    CommandPlan plan;
    CommandSnippet refused;
    refused.refusal = "the name holds a line end";
    plan.snippets = {refused};
    CommandsModel model;
    model.setPlan(std::make_shared<const CommandPlan>(plan));
    QVERIFY(model.index(0).data(CopyTextRole).toString().isEmpty());
    QCOMPARE(model.index(0).data(CommandsModel::RefusalRole).toString(), QStringLiteral("the name holds a line end"));
}

void TestInspectorModels::listsTheFactsOfASignal()
{
    FactTreeModel model({QStringLiteral("Fact"), QStringLiteral("Value")});
    const QAbstractItemModelTester tester(&model, Reporting::QtTest);
    const QList<FactSection> sections = FactSections::of(m_case.investigation->signals.front());
    model.setSections(sections);
    qsizetype filled = 0;
    bool namesASecret = false;
    for (const FactSection& section : sections) {
        filled += section.rows.isEmpty() ? 0 : 1;
        for (const QStringList& row : section.rows) {
            namesASecret = namesASecret || row.first() == QStringLiteral("prod/secret-0");
        }
    }
    QCOMPARE(model.rowCount(), static_cast<int>(filled)); // headings without rows are left out
    QVERIFY(namesASecret);
    model.setSections({});
    QCOMPARE(model.rowCount(), 0);
}

void TestInspectorModels::marksWhatIsNewInAProfile()
{
    FactTreeModel model(FactSections::profileHeaders());
    const QAbstractItemModelTester tester(&model, Reporting::QtTest);
    const QList<FactSection> sections = FactSections::of(m_case.investigation->profile);
    model.setSections(sections);
    const auto holds = [](const QStringList& row, const char* text) { return row.first() == QString::fromUtf8(text); };
    bool isMarked = false;
    for (const FactSection& section : sections) {
        for (const QStringList& row : section.rows) {
            isMarked = isMarked || (holds(row, "203.0.113.7") && row.value(3) == QStringLiteral("new"));
        }
    }
    QVERIFY(isMarked);
}

void TestInspectorModels::listsTheBucketsInWhichSomethingHappened()
{
    TimelineTableModel model;
    const QAbstractItemModelTester tester(&model, Reporting::QtTest);
    model.setInvestigation(m_case.investigation);
    QVERIFY(model.rowCount() >= 1);
    const std::optional<TimeRange> range = model.rangeAt(0);
    QVERIFY(range.has_value());
    QCOMPARE(range->lengthSeconds(), m_case.investigation->timeline.bucketSeconds);
    QCOMPARE(model.index(0, 0).data().toString(), display::timeToMinute(range->begin));
    QVERIFY(!model.rangeAt(model.rowCount()));
}

void TestInspectorModels::explainsEveryLoadProblem()
{
    auto report = std::make_shared<LoadReport>();
    report->problems = {{"a.json.gz", 1234, ProblemKind::TruncatedGzip, {}},
                        {"b.csv", 0, ProblemKind::NotCloudTrail, {}}};
    LoadProblemModel model;
    const QAbstractItemModelTester tester(&model, Reporting::QtTest);
    model.setReport(report);
    QCOMPARE(model.rowCount(), 2);
    QVERIFY(model.index(0, 0).data(LoadProblemModel::LosesRecordsRole).toBool());
    QVERIFY(!model.index(1, 0).data(LoadProblemModel::LosesRecordsRole).toBool()); // a decoy loses nothing
    QVERIFY(!model.index(0, static_cast<int>(LoadProblemModel::Columns::Explanation)).data().toString().isEmpty());
    model.setReport(nullptr);
    QCOMPARE(model.rowCount(), 0);
}

QTEST_MAIN(TestInspectorModels)
#include "TestInspectorModels.moc"
