// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/report/ReportBuilder.h"
#include "engine/report/ReportWriter.h"

#include <QTest>

#include <algorithm>
#include <string>

using namespace latchlight;

namespace {

using Rows = std::vector<std::vector<std::string>>;

UtcTime at(const char* text)
{
    return parseUtcTime(text).value();
}

SecretUse use(const char* name, std::uint64_t reads, std::uint64_t denials)
{
    SecretUse secret;
    secret.secret = {name, "847660432259", "eu-central-1"};
    secret.requestedAs = name;
    secret.reads = reads;
    secret.denials = denials;
    secret.first = at("2024-03-18T15:00:00Z");
    secret.last = at("2024-03-18T16:45:00Z");
    secret.isBySameActor = true;
    return secret;
}

Signal burst()
{
    Signal signal;
    signal.ruleId = "secrets-manager-enumeration";
    signal.start = at("2024-03-18T16:30:00Z");
    signal.end = at("2024-03-18T17:00:00Z");
    signal.raised = signal.end;
    signal.severity = Severity::Critical;
    signal.score = 97;
    signal.count = 151;
    signal.expected = 0.04;
    signal.upper = 2;
    signal.p = 3.1e-12;
    signal.newSecrets = 150;
    signal.distinctSecrets = 150;
    signal.reasons = {SignalReason::Novelty, SignalReason::Volume};
    signal.evidence.sourceIps = {"198.51.100.7", "203.0.113.9"};
    signal.evidence.newSourceIps = {"203.0.113.9"};
    signal.evidence.whyDenied = {{"explicit deny", 3}, {"identity-based", 148}};
    return signal;
}

/// One flagged identity that read one secret, and was refused two.
struct Fixture
{
    Rule rule;
    ReportSubject subject;
    ReportArchive archive;

    Fixture()
    {
        rule.id = "secrets-manager-enumeration";
        rule.title = "User enumerated AWS Secrets Manager";
        rule.falsePositives = {"A backup tool reaches too far."};
        subject.rule = &rule;
        subject.signals = {burst()};
        subject.profile.actor = {
            "kofi.kumar127", "847660432259", {}, "IAMUser", "arn:aws:iam::847660432259:user/kofi.kumar127", {}};
        subject.profile.events = 577;
        subject.profile.deniedEvents = 496;
        subject.profile.sourceIps = {
            {"203.0.113.9", 2, 151, at("2024-03-18T16:30:00Z"), at("2024-03-18T16:58:00Z"), true, 0}};
        subject.secrets.read = {use("prod/db", 3, 1)};
        subject.secrets.deniedOnly = {use("denied/api-key", 0, 4), use("denied/signing-key", 0, 1)};
        subject.checklist.items = {{"who", "Who", "Human, CI or workload?", EvidenceKind::Identity, {}, 0, 0},
                                   {"new", "New?", {}, EvidenceKind::FirstSeen, {}, 0, 0}};
        subject.evidence = {{"who", {"IAM user with a long-term key"}, 0, {}, {}},
                            {"new",
                             {"first seen on 2024-03-01"},
                             12,
                             "userName:kofi.kumar127",
                             {at("2024-03-17T16:30:00Z"), at("2024-03-19T17:00:00Z")}}};
        subject.decisions.checklist["who"] = {true, "asked the owner\nhe knows nothing of it"};
        subject.decisions.verdict = {TriageState::UnderReview, Disposition::TruePositive, "stolen key", "ticket 4711"};
        subject.commands.snippets = {
            {"rotate",
             "Rotate secret prod/db",
             CommandStage::Change,
             "Rotates it",
             "aws secretsmanager rotate-secret",
             {}},
            {"odd", "Contain", CommandStage::Undo, "Activates the key", {}, "The name holds a line end."}};
        archive.facts = {{"Events", "200000", false}};
        archive.problems = {{"logs/a.json.gz", "1234", "truncated-gzip", "unexpected end of file"}};
    }

    [[nodiscard]] ReportDocument document() const { return buildReport(archive, {subject}); }
};

QStringList titles(const ReportDocument& document)
{
    QStringList texts;
    for (const ReportSection& section : document.sections) {
        texts << QString::number(section.level) + u' ' + QString::fromStdString(section.title);
    }
    return texts;
}

const ReportSection& sectionOf(const ReportDocument& document, const char* title)
{
    const auto found = std::find_if(document.sections.begin(), document.sections.end(),
                                    [&](const ReportSection& section) { return section.title == title; });
    if (found == document.sections.end()) {
        qFatal("no section %s", title);
    }
    return *found;
}

template<class Block>
std::vector<Block> blocksOf(const ReportSection& section)
{
    std::vector<Block> blocks;
    for (const ReportBlock& block : section.blocks) {
        if (const Block* wanted = std::get_if<Block>(&block)) {
            blocks.push_back(*wanted);
        }
    }
    return blocks;
}

QStringList firstColumn(const ReportTable& table)
{
    QStringList names;
    for (const auto& row : table.rows) {
        names << QString::fromStdString(row.front());
    }
    return names;
}

/// Everything a section says.
std::string textOf(const ReportSection& section)
{
    return writeJson({{}, {}, {}, {section}});
}

} // namespace

class TestReportBuilder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsTheStoryInOrder();
    void summarizesWhatWasFound();
    void keepsDeniedSecretsApartFromDisclosedOnes();
    void neverOffersToRotateWhatWasOnlyDenied();
    void neverCallsASecretDisclosedThatNobodyRead();
    void warnsOfReadsThatNameNoSecret();
    void countsASecretThatAnotherIdentityReadAsDisclosed();
    void explainsEachSignalWithItsNumbers();
    void showsTicksNotesAndEvidence();
    void tellsTheVerdictOrThatThereIsNone();
    void listsTheEventsThatWereMarked();
    void givesCommandsAsCodeAndSaysWhyOneIsMissing();
    void listsWhatCouldNotBeRead();
    void reportsOnAnIdentityThatWasNotFlagged();
    void tellsWhichSecretsAreRotatedAndWhichAreLeft();
    void reportsWithoutAnyIdentity();
    void saysWhenATableIsCutShort();
    void tellsWhereRolesLeadAndWhatChangedBeforeTheDenials();
    void isTheSameForTheSameInput();
};

void TestReportBuilder::tellsTheStoryInOrder()
{
    const QStringList expected{QStringLiteral("1 Summary"),
                               QStringLiteral("2 What was read"),
                               QStringLiteral("2 How it was judged"),
                               QStringLiteral("1 kofi.kumar127"),
                               QStringLiteral("2 Why it was flagged"),
                               QStringLiteral("2 Timeline"),
                               QStringLiteral("2 Secrets at risk"),
                               QStringLiteral("2 Denied, not disclosed"),
                               QStringLiteral("2 Profile"),
                               QStringLiteral("2 Triage checklist"),
                               QStringLiteral("2 Verdict"),
                               QStringLiteral("2 Commands"),
                               QStringLiteral("1 Appendix: what was not read")};
    const ReportDocument document = Fixture().document();
    QCOMPARE(titles(document), expected);
    QVERIFY(document.producer.rfind("latchlight ", 0) == 0);
    QCOMPARE(blocksOf<TimelineFigure>(sectionOf(document, "Timeline")).size(), 1U);
}

void TestReportBuilder::summarizesWhatWasFound()
{
    const ReportDocument document = Fixture().document();
    const ReportSection& summary = sectionOf(document, "Summary");
    const auto paragraphs = blocksOf<Paragraph>(summary);
    QCOMPARE(paragraphs[0].text,
             std::string("1 identity raised 1 signal. The highest score is 97 of 100 (critical), raised by "
                         "kofi.kumar127 at 2024-03-18 17:00:00 UTC."));
    QCOMPARE(paragraphs[1].text,
             std::string("1 secret was read successfully around the signals. Treat the values of these secrets as "
                         "disclosed, and rotate them. "
                         "2 more secrets were asked for and denied: not disclosed by these records."));
    const auto tables = blocksOf<ReportTable>(summary);
    QCOMPARE(tables.size(), 1U);
    const std::vector<std::string> row{"kofi.kumar127",
                                       "847660432259",
                                       "97",
                                       "critical",
                                       "2024-03-18 17:00:00",
                                       "151 requests for 150 secrets in 30 min, 0.04 expected (novelty, volume)",
                                       "1",
                                       "2",
                                       "true positive, under review"};
    QCOMPARE(tables[0].rows, Rows{row});
}

void TestReportBuilder::keepsDeniedSecretsApartFromDisclosedOnes()
{
    const ReportDocument document = Fixture().document();
    const ReportSection& risk = sectionOf(document, "Secrets at risk");
    const ReportSection& denied = sectionOf(document, "Denied, not disclosed");
    QCOMPARE(firstColumn(blocksOf<ReportTable>(risk).front()), QStringList{QStringLiteral("prod/db")});
    QCOMPARE(firstColumn(blocksOf<ReportTable>(denied).front()),
             (QStringList{QStringLiteral("denied/api-key"), QStringLiteral("denied/signing-key")}));
    QVERIFY(textOf(risk).find("denied/") == std::string::npos);
    QVERIFY(textOf(denied).find("prod/db") == std::string::npos);
    QVERIFY(textOf(sectionOf(document, "Commands")).find("denied/") == std::string::npos);
}

void TestReportBuilder::neverOffersToRotateWhatWasOnlyDenied()
{
    const auto catalog = CommandCatalog::read(LATCHLIGHT_SOURCE_DIR "/resources/commands/aws-cli.json");
    QVERIFY(catalog);
    Fixture fixture;
    const TimeRange window{fixture.subject.signals[0].start, fixture.subject.signals[0].end};
    fixture.subject.commands = catalog->plan(fixture.subject.profile, fixture.subject.secrets, window, {});
    const ReportDocument document = fixture.document();
    std::string commands;
    for (const CodeBlock& block : blocksOf<CodeBlock>(sectionOf(document, "Commands"))) {
        commands += block.code + "\n";
    }
    QVERIFY(commands.find("rotate-secret --secret-id") != std::string::npos);
    QVERIFY(commands.find("prod/db") != std::string::npos);
    QVERIFY(commands.find("denied/") == std::string::npos);
}

void TestReportBuilder::neverCallsASecretDisclosedThatNobodyRead()
{
    Fixture fixture;
    fixture.subject.secrets.read.push_back(use("denied/slipped-in", 0, 1));
    const ReportDocument document = fixture.document();
    QVERIFY(textOf(sectionOf(document, "Secrets at risk")).find("slipped-in") == std::string::npos);
    QVERIFY(textOf(sectionOf(document, "Denied, not disclosed")).find("slipped-in") != std::string::npos);
}

void TestReportBuilder::warnsOfReadsThatNameNoSecret()
{
    Fixture fixture;
    fixture.subject.secrets.read.clear();
    fixture.subject.secrets.unnamedReads = 2;
    const ReportDocument document = fixture.document();
    QVERIFY(textOf(sectionOf(document, "Summary")).find("2 successful requests name no secret") != std::string::npos);
    QVERIFY(textOf(sectionOf(document, "Secrets at risk")).find("2 successful requests name no secret") !=
            std::string::npos);
    Fixture plain;
    QVERIFY(textOf(sectionOf(plain.document(), "Summary")).find("batch") == std::string::npos);
}

void TestReportBuilder::countsASecretThatAnotherIdentityReadAsDisclosed()
{
    Fixture first;
    Fixture second;
    second.subject.secrets.read = {use("denied/api-key", 1, 0)};
    second.subject.secrets.deniedOnly = {use("prod/db", 0, 1)};
    const ReportDocument document = buildReport(first.archive, {first.subject, second.subject});
    QCOMPARE(blocksOf<Paragraph>(sectionOf(document, "Summary"))[1].text,
             std::string("2 secrets were read successfully around the signals. Treat the values of these secrets as "
                         "disclosed, and rotate them. "
                         "1 more secret was asked for and denied: not disclosed by these records."));
}

void TestReportBuilder::explainsEachSignalWithItsNumbers()
{
    Fixture fixture;
    const ReportDocument document = fixture.document();
    const ReportSection& why = sectionOf(document, "Why it was flagged");
    QVERIFY(textOf(why).find("Signal 1 of 1, 2024-03-18 16:30:00 to 17:00:00 UTC: " +
                             explanation(fixture.subject.signals[0])) != std::string::npos);
    const std::vector<std::string> row{"2024-03-18 16:30:00",
                                       "2024-03-18 17:00:00",
                                       "2024-03-18 17:00:00",
                                       "critical",
                                       "97",
                                       "151",
                                       "0.04",
                                       "2",
                                       "150",
                                       "150",
                                       "novelty, volume"};
    QCOMPARE(blocksOf<ReportTable>(why).front().rows, Rows{row});
    const auto facts = blocksOf<FactList>(why).front().facts;
    QCOMPARE(facts[0].value, std::string("3 × explicit deny, 148 × identity-based"));
    QVERIFY(textOf(why).find("A backup tool reaches too far.") != std::string::npos);
}

void TestReportBuilder::showsTicksNotesAndEvidence()
{
    const ReportDocument document = Fixture().document();
    const auto items = blocksOf<ChecklistBlock>(sectionOf(document, "Triage checklist")).front().items;
    QCOMPARE(items.size(), 2U);
    QCOMPARE(items[0].title, std::string("Who: Human, CI or workload?"));
    QVERIFY(items[0].isTicked);
    QCOMPARE(items[0].note, std::string("asked the owner\nhe knows nothing of it"));
    QCOMPARE(items[0].facts, std::vector<std::string>{"IAM user with a long-term key"});
    QCOMPARE(items[1].title, std::string("New?"));
    QVERIFY(!items[1].isTicked);
    QCOMPARE(items[1].facts.back(),
             std::string("12 events from 2024-03-17 16:30:00 to 2024-03-19 17:00:00 UTC found by: "
                         "userName:kofi.kumar127"));
    QVERIFY(textOf(sectionOf(document, "Triage checklist")).find("1 of 2 steps ticked") != std::string::npos);
}

void TestReportBuilder::listsTheEventsThatWereMarked()
{
    Fixture fixture;
    fixture.subject.markedEvents = {
        {{"0123-id", 1710766800, "GetSecretValue"}, {true, {"burst"}, "here it <b>began</b>"}}};
    const std::string text = textOf(sectionOf(fixture.document(), "Marked events"));
    for (const char* part : {"2024-03-18T13:00:00Z", "GetSecretValue", "0123-id", "burst", "here it <b>began</b>"}) {
        QVERIFY2(text.find(part) != std::string::npos, part);
    }
}

void TestReportBuilder::tellsTheVerdictOrThatThereIsNone()
{
    Fixture fixture;
    const std::string verdict = textOf(sectionOf(fixture.document(), "Verdict"));
    for (const char* part : {"true positive", "under review", "Reason: stolen key", "Notes: ticket 4711"}) {
        QVERIFY2(verdict.find(part) != std::string::npos, part);
    }
    fixture.subject.decisions.verdict = {};
    QVERIFY(textOf(sectionOf(fixture.document(), "Verdict")).find("No verdict has been recorded") != std::string::npos);
    fixture.subject.decisions.mark = {true, {"prod", "key stolen"}, "ada"};
    const std::string marked = textOf(sectionOf(fixture.document(), "Verdict"));
    for (const char* part : {"ada", "key stolen, prod", "Starred"}) {
        QVERIFY2(marked.find(part) != std::string::npos, part);
    }
}

void TestReportBuilder::givesCommandsAsCodeAndSaysWhyOneIsMissing()
{
    const ReportDocument document = Fixture().document();
    const ReportSection& commands = sectionOf(document, "Commands");
    const auto code = blocksOf<CodeBlock>(commands);
    QCOMPARE(code.size(), 1U);
    QCOMPARE(code[0].purpose, std::string("Rotate secret prod/db, change: Rotates it"));
    QCOMPARE(code[0].code, std::string("aws secretsmanager rotate-secret"));
    QVERIFY(textOf(commands).find("Activates the key: no command can be given. The name holds a line end.") !=
            std::string::npos);
}

void TestReportBuilder::listsWhatCouldNotBeRead()
{
    Fixture fixture;
    const ReportDocument document = fixture.document();
    QCOMPARE(blocksOf<ReportTable>(document.sections.back()).front().rows, fixture.archive.problems);
    QVERIFY(textOf(sectionOf(document, "What was read")).find("1 problem was met") != std::string::npos);
    fixture.archive.problems.clear();
    QVERIFY(textOf(sectionOf(fixture.document(), "What was read")).find("No problem was met") != std::string::npos);
}

void TestReportBuilder::reportsOnAnIdentityThatWasNotFlagged()
{
    Fixture fixture;
    fixture.subject.signals.clear();
    fixture.subject.profile.actor.name.clear();
    const ReportDocument document = fixture.document();
    QCOMPARE(titles(document)[3], QStringLiteral("1 unnamed identity"));
    QVERIFY(textOf(sectionOf(document, "Summary")).find("No signal was raised.") != std::string::npos);
    QVERIFY(blocksOf<ReportTable>(sectionOf(document, "Summary")).front().rows.empty());
    QVERIFY(textOf(sectionOf(document, "Why it was flagged")).find("raised no signal") != std::string::npos);
}

void TestReportBuilder::tellsWhichSecretsAreRotatedAndWhichAreLeft()
{
    Fixture fixture;
    fixture.subject.secrets.read.push_back(use("prod/token", 1, 0));
    QVERIFY(textOf(sectionOf(fixture.document(), "Secrets at risk")).find("0 of 2 secrets marked as rotated") !=
            std::string::npos);

    const SecretUse& rotated = fixture.subject.secrets.read.front();
    fixture.subject.rotated = {{caseNameOf(rotated.secret), {at("2024-03-19T08:00:00Z"), "ada"}},
                               {"another (1, 2)", {at("2024-03-19T09:00:00Z"), "ben"}}};
    const ReportDocument document = fixture.document();
    const ReportSection& risk = sectionOf(document, "Secrets at risk");
    QVERIFY(textOf(risk).find("1 of 2 secrets marked as rotated in the case; 1 still to be done.") !=
            std::string::npos);
    const auto tables = blocksOf<ReportTable>(risk);
    QCOMPARE(tables.size(), 2U);
    const ResourceName& one = rotated.secret;
    QCOMPARE(tables[1].rows, (Rows{{"prod/token", one.account, one.region, "still to rotate", "", ""},
                                   {"prod/db", one.account, one.region, "rotated", "2024-03-19 08:00:00", "ada"}}));
    QVERIFY(textOf(risk).find("another") == std::string::npos);
    QVERIFY(textOf(sectionOf(document, "kofi.kumar127")).find("1 of them marked as rotated") != std::string::npos);
}

void TestReportBuilder::reportsWithoutAnyIdentity()
{
    const ReportDocument document = buildReport({}, {});
    QCOMPARE(document.subtitle, std::string("0 flagged identities"));
    QCOMPARE(titles(document).first(), QStringLiteral("1 Summary"));
    QVERIFY(!writeHtml(document).empty());
}

void TestReportBuilder::saysWhenATableIsCutShort()
{
    Fixture fixture;
    ValueUse address = fixture.subject.profile.sourceIps.front();
    fixture.subject.profile.sourceIps.clear();
    for (int number = 0; number < 60; ++number) {
        address.value = "203.0.113." + std::to_string(number);
        fixture.subject.profile.sourceIps.push_back(address);
    }
    const auto tables = blocksOf<ReportTable>(sectionOf(fixture.document(), "Profile"));
    const auto addresses = std::find_if(tables.begin(), tables.end(), [](const ReportTable& table) {
        return table.title == "Source addresses (the 50 most used of 60)";
    });
    QVERIFY(addresses != tables.end());
    QCOMPARE(addresses->rows.size(), 50U);
}

void TestReportBuilder::tellsWhereRolesLeadAndWhatChangedBeforeTheDenials()
{
    Fixture fixture;
    AssumedRoleUse assumed;
    assumed.role = "Deploy";
    assumed.account = "847660432259";
    assumed.succeeded = 2;
    assumed.sessionEvents = 40;
    assumed.sessionDenials = 30;
    fixture.subject.roles.assumed = {assumed};
    RoleCaller caller;
    caller.name = "arn:aws:iam::111122223333:user/stranger";
    caller.accessKeys = {"AKIASTRANGER"};
    fixture.subject.roles.assumedBy = {caller};
    PolicyChange change;
    change.time = at("2024-03-18T14:30:00Z");
    change.eventName = "DetachUserPolicy";
    change.concern = PolicyConcern::OwnUser;
    change.author = "arn:aws:iam::847660432259:user/admin";
    fixture.subject.policyChanges.firstDenial = at("2024-03-18T16:30:00Z");
    fixture.subject.policyChanges.range = {at("2024-03-17T16:30:00Z"), at("2024-03-19T16:30:00Z")};
    fixture.subject.policyChanges.changes = {change};
    Signal other = burst();
    other.score = 64;
    fixture.subject.otherSignals = {{"Denied calls of any service", other}};

    const std::string text = textOf(sectionOf(fixture.document(), "Profile"));
    for (const char* part :
         {"Deploy", "user/stranger", "AKIASTRANGER", "Denied calls of any service",
          "DetachUserPolicy changed the user itself 2 h before the first denial: a misconfiguration is a likely cause",
          "0 other changes of policies were recorded"}) {
        QVERIFY2(text.find(part) != std::string::npos, part);
    }
    fixture.subject.policyChanges.changes.front().isByActor = true;
    QVERIFY(textOf(sectionOf(fixture.document(), "Profile")).find("likely cause") == std::string::npos);
}

void TestReportBuilder::isTheSameForTheSameInput()
{
    const Fixture fixture;
    const ReportDocument first = fixture.document();
    const ReportDocument second = fixture.document();
    QCOMPARE(writeJson(first), writeJson(second));
    QCOMPARE(writeHtml(first), writeHtml(second));
    QCOMPARE(writeMarkdown(first), writeMarkdown(second));
    QCOMPARE(writeCsv(first), writeCsv(second));
}

QTEST_GUILESS_MAIN(TestReportBuilder)

#include "TestReportBuilder.moc"
