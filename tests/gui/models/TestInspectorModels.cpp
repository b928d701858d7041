// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/rules/SearchQuery.h"
#include "gui/bridge/LogText.h"
#include "gui/models/CommandsModel.h"
#include "gui/models/FactSections.h"
#include "gui/models/LoadProblemModel.h"
#include "gui/models/ProfileSections.h"
#include "gui/models/SecretsModel.h"
#include "gui/models/TimelineTableModel.h"
#include "gui/models/WeekHoursModel.h"
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
    void filtersForOneSecretOfOneAccount();
    void copiesCommandsWhole();
    void showsARefusalInsteadOfACommand();
    void listsTheFactsOfASignal();
    void marksWhatIsNewInAProfile();
    void makesEveryValueOfAProfileAFilterOrALead();
    void leadsFromARoleToItsSessions();
    void saysWhatMayHaveBrokenTheRights();
    void countsTheHoursOfTheWeek();
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

void TestInspectorModels::filtersForOneSecretOfOneAccount()
{
    SecretsModel model(SecretListing::AtRisk);
    model.setInvestigation(m_case.investigation);
    const auto found = [this](const QString& term) {
        const auto query = SearchQuery::parse(term.toStdString());
        const EventStore& store = *m_case.findings->snapshot->events;
        return query ? query->compile(store).matchingRows(store).size() : 0U;
    };
    const QString term = model.index(0, 0).data(FilterTermRole).toString();
    QVERIFY2(term.contains(QStringLiteral("us-east-1:111122223333:secret:prod/leaked-one")), qPrintable(term));
    QCOMPARE(found(term), std::size_t{1});
    ActorInvestigation other = *m_case.investigation;
    other.secrets.read.front().secret.account = "444455556666";
    model.setInvestigation(std::make_shared<const ActorInvestigation>(other));
    QCOMPARE(found(model.index(0, 0).data(FilterTermRole).toString()), std::size_t{0});
    other.secrets.read.front().secret.account.clear();
    model.setInvestigation(std::make_shared<const ActorInvestigation>(other));
    QCOMPARE(found(model.index(0, 0).data(FilterTermRole).toString()), std::size_t{1});
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
    FactTreeModel model(ProfileSections::headers());
    const QAbstractItemModelTester tester(&model, Reporting::QtTest);
    const QList<FactSection> sections = ProfileSections::of(*m_case.investigation, *m_case.findings->snapshot);
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

void TestInspectorModels::makesEveryValueOfAProfileAFilterOrALead()
{
    FactTreeModel model(ProfileSections::headers());
    model.setSections(ProfileSections::of(*m_case.investigation, *m_case.findings->snapshot));
    int leads = 0;
    for (int section = 0; section < model.rowCount(); ++section) {
        const QModelIndex heading = model.index(section, 0);
        const FactSection& facts = model.sections()[section];
        for (int row = 0; facts.isIdentifiers && row < model.rowCount(heading); ++row) {
            const QVariant pivot = model.index(row, 0, heading).data(PivotRole);
            QVERIFY2(pivot.isValid(), qPrintable(facts.rows[row].first()));
            const auto parsed = SearchQuery::parse(pivot.value<EventsPivot>().question.query.toStdString());
            QVERIFY2(parsed, qPrintable(pivot.value<EventsPivot>().question.query));
            ++leads;
        }
    }
    QVERIFY(leads > 5);
}

void TestInspectorModels::leadsFromARoleToItsSessions()
{
    ActorInvestigation investigation = *m_case.investigation;
    AssumedRoleUse use;
    use.role = "Deploy";
    use.resource = "ops/Deploy";
    use.account = "111122223333";
    use.succeeded = 2;
    use.first = parseUtcTime("2026-03-05T10:00:00Z").value();
    use.sessionEvents = 7;
    investigation.roles.assumed = {use};
    FactTreeModel model(ProfileSections::headers());
    model.setSections(ProfileSections::of(investigation, *m_case.findings->snapshot));
    std::optional<EventsPivot> sessions;
    for (int section = 0; section < model.rowCount(); ++section) {
        const QModelIndex heading = model.index(section, 0);
        for (int row = 0; row < model.rowCount(heading); ++row) {
            const QVariant pivot = model.index(row, 0, heading).data(PivotRole);
            if (pivot.isValid() && pivot.value<EventsPivot>().question.title.contains(QStringLiteral("Deploy"))) {
                sessions = pivot.value<EventsPivot>();
            }
        }
    }
    QVERIFY(sessions.has_value());
    QVERIFY(sessions->question.query.contains(QStringLiteral("sessionIssuer.userName:Deploy")));
    QCOMPARE(sessions->question.scope, EventScope::Everybody);
    QVERIFY(sessions->range && sessions->range->begin == use.first);
}

void TestInspectorModels::saysWhatMayHaveBrokenTheRights()
{
    ActorInvestigation investigation = *m_case.investigation;
    PolicyChange change;
    change.eventName = "DetachRolePolicy";
    change.target = "Deploy";
    change.author = "arn:aws:iam::111122223333:user/admin";
    change.time = investigation.policyChanges.firstDenial - 7200;
    const auto text = [&] {
        QString all;
        for (const FactSection& section : ProfileSections::of(investigation, *m_case.findings->snapshot)) {
            for (const QStringList& row : section.rows) {
                all += row.first() + QLatin1Char('\n');
            }
        }
        return all;
    };
    QVERIFY(text().contains(QStringLiteral("a misconfiguration is less likely")));
    investigation.policyChanges.changes = {change};
    QVERIFY(text().contains(QStringLiteral("Probably a misconfiguration")));
    QVERIFY(text().contains(QStringLiteral("2 h before the first denial")));
    investigation.policyChanges.changes.front().isByActor = true;
    QVERIFY(!text().contains(QStringLiteral("Probably a misconfiguration")));
}

void TestInspectorModels::countsTheHoursOfTheWeek()
{
    WeekHoursModel model;
    const QAbstractItemModelTester tester(&model, Reporting::QtTest);
    model.setInvestigation(m_case.investigation);
    std::uint64_t events = 0;
    for (int day = 0; day < model.rowCount(); ++day) {
        for (int hour = 0; hour < model.columnCount(); ++hour) {
            events += model.index(day, hour).data().toString().toULongLong();
        }
    }
    QCOMPARE(events, m_case.investigation->profile.events);
    // The attack came on a Friday at 3 o'clock.
    QCOMPARE(model.index(4, 3).data().toString(), QStringLiteral("42"));
    QCOMPARE(model.index(4, 3).data(Qt::ToolTipRole).toString(), QStringLiteral("42, of which 40 denied"));
    model.setInvestigation(nullptr);
    QCOMPARE(model.rowCount(), 0);
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
