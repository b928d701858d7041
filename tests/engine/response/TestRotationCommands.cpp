// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/response/RotationCommands.h"
#include "tests/support/QtBytes.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>

using namespace latchlight;
using namespace latchlight::test;

namespace {

const std::filesystem::path shippedFile =
    std::filesystem::path(LATCHLIGHT_SOURCE_DIR) / "resources/commands/aws-cli.json";
const TimeRange window{UtcTime{1772712000}, UtcTime{1772713800}}; // 2026-03-05, 12:00 to 12:30

PrincipalProfile profileOf(const PrincipalIdentity& identity)
{
    PrincipalProfile profile;
    profile.actor.name = "somebody";
    profile.actor.identityType = identity.type;
    profile.actor.account = identity.accountId;
    profile.identities = {identity};
    ValueUse region;
    region.value = "eu-central-1";
    profile.regions = {region};
    return profile;
}

PrincipalIdentity identity(const std::string& type)
{
    PrincipalIdentity made;
    made.type = type;
    made.accountId = "111122223333";
    return made;
}

PrincipalIdentity user(const std::string& name)
{
    PrincipalIdentity made = identity("IAMUser");
    made.arn = "arn:aws:iam::111122223333:user/" + name;
    made.userName = name;
    made.accessKeys = {"AKIAIOSFODNN7EXAMPLE", "ASIAIOSFODNN7EXAMPLE"};
    return made;
}

PrincipalIdentity role(const std::string& name, const std::string& session, const std::string& partition = "aws")
{
    PrincipalIdentity made = identity("AssumedRole");
    made.arn = "arn:" + partition + ":iam::111122223333:role/" + name;
    made.roleName = name;
    made.sessions = {session};
    made.accessKeys = {"ASIAIOSFODNN7EXAMPLE"};
    return made;
}

PrincipalIdentity federatedUser()
{
    PrincipalIdentity made = identity("FederatedUser");
    made.arn = "arn:aws:sts::111122223333:federated-user/guest";
    made.issuerName = "token-vendor";
    return made;
}

SecretUse secret(const std::string& name, const std::string& account = "111122223333",
                 const std::string& region = "us-east-1")
{
    SecretUse use;
    use.secret = {name, account, region};
    use.requestedAs = name;
    use.reads = 1;
    return use;
}

SecretsAtRisk secretsRead(const std::vector<SecretUse>& read)
{
    SecretsAtRisk secrets;
    secrets.read = read;
    return secrets;
}

CommandPlan planFor(const PrincipalProfile& profile, const SecretsAtRisk& secrets = {},
                    const CommandOptions& options = {})
{
    const auto catalog = CommandCatalog::read(shippedFile);
    return catalog ? catalog->plan(profile, secrets, window, options) : CommandPlan();
}

CommandPlan planFor(const PrincipalIdentity& who, const SecretsAtRisk& secrets = {}, const CommandOptions& options = {})
{
    return planFor(profileOf(who), secrets, options);
}

/// All commands of a plan, one a line.
QByteArray commands(const CommandPlan& plan)
{
    QByteArray lines;
    for (const CommandSnippet& snippet : plan.snippets) {
        lines += snippet.command.empty() ? QByteArray() : toBytes(snippet.command) + '\n';
    }
    return lines;
}

QByteArray advice(const CommandPlan& plan)
{
    QByteArray lines;
    for (const std::string& line : plan.advice) {
        lines += toBytes(line) + '\n';
    }
    return lines;
}

/// The identities of the table that says who gets which commands.
std::vector<PrincipalIdentity> allIdentities()
{
    std::vector<PrincipalIdentity> all{user("alice"),
                                       role("Deploy", "alice"),
                                       role("AWSReservedSSO_Admin_0123456789abcdef", "alice@example.com"),
                                       role("AppServer", "i-0123456789abcdef0"),
                                       role("AWSServiceRoleForConfig", "config"),
                                       federatedUser()};
    for (const std::string type : {"Root", "AWSService", "AWSAccount", "IdentityCenterUser", "SAMLUser",
                                   "WebIdentityUser", "Directory", "Role", "Unknown", ""}) {
        all.push_back(identity(type));
    }
    return all;
}

/// A folder with an `aws` that writes its arguments into a file: each between < and >, one call a line.
class FakeAws final
{
public:
    FakeAws()
    {
        QFile program(m_folder.filePath(QStringLiteral("aws")));
        if (program.open(QIODevice::WriteOnly)) {
            program.write(
                "#!/bin/sh\nfor a in \"$@\"; do printf '<%s>' \"$a\" >> \"$CALLS\"; done\necho >> \"$CALLS\"\n");
            program.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        }
    }

    /// The calls that a run of `script` makes.
    [[nodiscard]] QByteArray callsOf(const QByteArray& script) const
    {
        QFile file(m_folder.filePath(QStringLiteral("script.sh")));
        QFile calls(m_folder.filePath(QStringLiteral("calls")));
        calls.remove();
        if (!file.open(QIODevice::WriteOnly)) {
            return "no script";
        }
        file.write(script);
        file.close();
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("PATH"),
                           m_folder.path() + QLatin1Char(':') + environment.value(QStringLiteral("PATH")));
        environment.insert(QStringLiteral("CALLS"), calls.fileName());
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(m_folder.path());
        process.start(QStringLiteral("bash"), {file.fileName()});
        if (!process.waitForFinished() || process.exitCode() != 0) {
            return "failed: " + process.readAllStandardError();
        }
        return calls.open(QIODevice::ReadOnly) ? calls.readAll() : QByteArray();
    }

    [[nodiscard]] QByteArray fileContent(const QString& name) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    [[nodiscard]] bool hasFile(const QString& name) const { return QFile::exists(m_folder.filePath(name)); }

private:
    QTemporaryDir m_folder;
};

QByteArray withEverythingUncommented(const CommandPlan& plan)
{
    QByteArray script = toBytes(plan.script());
    return script.replace("\n# aws ", "\naws ");
}

bool isBashHere()
{
    return !QStandardPaths::findExecutable(QStringLiteral("bash")).isEmpty();
}

/// The shipped templates with `from` replaced by `to`, read from a file.
Expected<CommandCatalog> catalogWith(const QByteArray& from, const QByteArray& to)
{
    QFile shipped(QString::fromStdString(shippedFile.string()));
    QTemporaryDir folder;
    QFile changed(folder.filePath(QStringLiteral("commands.json")));
    if (!shipped.open(QIODevice::ReadOnly) || !changed.open(QIODevice::WriteOnly)) {
        return CommandCatalog();
    }
    changed.write(shipped.readAll().replace(from, to));
    changed.close();
    return CommandCatalog::read(changed.fileName().toStdString());
}

} // namespace

class TestRotationCommands final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offersWhatFitsWhatIsAtRisk_data()
    {
        QTest::addColumn<RuleTarget>("target");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QStringList>("wanted");
        QTest::newRow("parameter") << RuleTarget::Parameter << QStringLiteral("/prod/db/password")
                                   << QStringList{
                                          QStringLiteral("aws ssm put-parameter --name '/prod/db/password' --value "
                                                         "file://new-parameter.txt --overwrite"),
                                          QStringLiteral("aws ssm get-parameter-history --name '/prod/db/password'"),
                                          QStringLiteral("'AttributeKey=EventName,AttributeValue=GetParameter'"),
                                          QStringLiteral("'arn:aws:ssm:eu-central-1:111122223333:parameter/*'")};
        QTest::newRow("key") << RuleTarget::Key << QStringLiteral("1234abcd-12ab-34cd-56ef-1234567890ab")
                             << QStringList{QStringLiteral("aws kms describe-key --key-id '1234abcd-"),
                                            QStringLiteral("aws kms disable-key --key-id '1234abcd-"),
                                            QStringLiteral("aws kms list-grants --key-id '1234abcd-"),
                                            QStringLiteral("--action-names 'kms:Decrypt'")};
        QTest::newRow("role") << RuleTarget::Role << QStringLiteral("teams/deployer")
                              << QStringList{QStringLiteral("aws iam put-role-policy --role-name 'deployer' "),
                                             QStringLiteral("aws iam get-role --role-name 'deployer' "),
                                             QStringLiteral("--action-names 'sts:AssumeRole'")};
    }

    void offersWhatFitsWhatIsAtRisk()
    {
        QFETCH(const RuleTarget, target);
        QFETCH(const QString, name);
        QFETCH(const QStringList, wanted);
        SecretsAtRisk atRisk = secretsRead({secret(name.toStdString())});
        atRisk.target = target;
        PrincipalProfile service = profileOf(identity("WebIdentityUser"));
        const QString text =
            QString::fromUtf8(commands(planFor(user("alice"), atRisk)) + commands(planFor(service, atRisk)));
        for (const QString& command : wanted) {
            QVERIFY2(text.contains(command), qPrintable(command));
        }
        QVERIFY2(!text.contains(QStringLiteral("secretsmanager")), qPrintable(text));
        QVERIFY(!text.contains(QStringLiteral("GetSecretValue")));
        const QByteArray said = advice(planFor(user("alice"), atRisk));
        QVERIFY2(!said.contains("secret"), said.constData());
        SecretsAtRisk nothing;
        nothing.target = target;
        QVERIFY(advice(planFor(user("alice"), nothing)).contains("no reason to change one"));
    }

    void readsTheShippedTemplates()
    {
        const auto catalog = CommandCatalog::read(shippedFile);
        QVERIFY2(catalog.has_value(), catalog ? "" : (catalog.error().key + ' ' + catalog.error().detail).c_str());
    }

    void containsAnIamUserByKeyPolicyAndPassword()
    {
        const CommandPlan plan = planFor(user("alice"));
        const QByteArray text = commands(plan);
        QVERIFY(text.contains("aws iam list-access-keys --user-name 'alice' --region 'eu-central-1'\n"));
        QVERIFY(text.contains(
            "aws iam update-access-key --access-key-id 'AKIAIOSFODNN7EXAMPLE' --status Inactive --user-name 'alice' "));
        QVERIFY(text.contains("aws iam create-access-key --user-name 'alice' "));
        QVERIFY(text.contains("aws iam delete-access-key --access-key-id 'AKIAIOSFODNN7EXAMPLE' --user-name 'alice' "));
        QVERIFY(text.contains("aws iam put-user-policy --user-name 'alice' --policy-name AWSRevokeOlderSessions "
                              "--policy-document file://revoke.json "));
        QVERIFY(text.contains(
            "aws iam attach-user-policy --user-name 'alice' --policy-arn 'arn:aws:iam::aws:policy/AWSDenyAll' "));
        QVERIFY(text.contains("aws iam delete-login-profile --user-name 'alice' "));
        QVERIFY(!text.contains("update-access-key --access-key-id 'ASIA"));
        QVERIFY(advice(plan).contains("Sessions from GetSessionToken survive a key change"));
    }

    void revokesTheSessionsOfAnAssumedRole()
    {
        const CommandPlan plan = planFor(role("Deploy", "alice"));
        const QByteArray text = commands(plan);
        QVERIFY(text.contains("aws iam put-role-policy --role-name 'Deploy' --policy-name AWSRevokeOlderSessions "
                              "--policy-document file://revoke.json "));
        QVERIFY(text.contains("aws iam delete-role-policy --role-name 'Deploy' --policy-name AWSRevokeOlderSessions "));
        QVERIFY(text.contains("AttributeValue=ASIAIOSFODNN7EXAMPLE"));
        QVERIFY(!text.contains("-access-key "));
        QVERIFY(!text.contains("ec2 "));
        QCOMPARE(plan.files.size(), std::size_t{1});
        QCOMPARE(toBytes(plan.files.front().name), QByteArray("revoke.json"));
        QVERIFY(toBytes(plan.files.front().content).contains("\"aws:TokenIssueTime\": \"2026-03-05T12:30:00Z\""));
    }

    void revokesUpToTheTimeThatIsAskedFor()
    {
        CommandOptions options;
        options.revokeBefore = UtcTime{1772800000};
        const CommandPlan plan = planFor(role("Deploy", "alice"), {}, options);
        QVERIFY(toBytes(plan.files.front().content).contains(toBytes(formatUtcTime(UtcTime{1772800000}))));
    }

    void leavesRolesOfIdentityCenterAndOfServicesAlone()
    {
        const CommandPlan sso = planFor(role("AWSReservedSSO_Admin_0123456789abcdef", "alice@example.com"));
        QVERIFY(!commands(sso).contains("iam put-role-policy"));
        QVERIFY(!commands(sso).contains("iam attach-role-policy"));
        QVERIFY(commands(sso).contains("aws sso-admin put-inline-policy-to-permission-set "));
        QVERIFY(commands(sso).contains("aws sso-admin provision-permission-set "));
        QVERIFY(advice(sso).contains("change the permission set Admin"));

        const CommandPlan linked = planFor(role("AWSServiceRoleForConfig", "config"));
        QVERIFY(!commands(linked).contains("policy --role-name"));
    }

    void isolatesTheInstanceOfAnInstanceSession()
    {
        const CommandPlan plan = planFor(role("AppServer", "i-0123456789abcdef0"));
        QVERIFY(commands(plan).contains("aws ec2 describe-instances --instance-ids 'i-0123456789abcdef0' "));
        QVERIFY(commands(plan).contains("aws ec2 modify-instance-attribute --instance-id 'i-0123456789abcdef0' "));
        QVERIFY(commands(plan).contains("aws iam put-role-policy --role-name 'AppServer' "));
        QVERIFY(advice(plan).contains("The instance gets new credentials at once"));
    }

    void offersNoChangeWhereNoneWorks()
    {
        for (const std::string type : {"Root", "AWSService", "AWSAccount", "IdentityCenterUser", "SAMLUser",
                                       "WebIdentityUser", "Directory", "Unknown"}) {
            const CommandPlan plan = planFor(identity(type));
            QVERIFY2(!plan.advice.empty(), type.c_str());
            QVERIFY2(!plan.snippets.empty(), type.c_str());
            for (const CommandSnippet& snippet : plan.snippets) {
                QVERIFY2(snippet.stage == CommandStage::LookFirst, snippet.command.c_str());
            }
        }
        QVERIFY(advice(planFor(identity("Root"))).contains("sign in to the console as root"));
    }

    void takesACallInvokedByAServiceForThatService()
    {
        PrincipalIdentity service = identity("");
        service.invokedBy = "config.amazonaws.com";
        QVERIFY(advice(planFor(service)).contains("An AWS service made these calls"));
    }

    void deniesTheUserBehindAFederatedUser()
    {
        const CommandPlan plan = planFor(federatedUser());
        QVERIFY(commands(plan).contains("aws iam attach-user-policy --user-name 'token-vendor' "));
        PrincipalIdentity unknownIssuer = federatedUser();
        unknownIssuer.issuerName.clear();
        const CommandPlan refused = planFor(unknownIssuer);
        QVERIFY(!commands(refused).contains("attach-user-policy"));
        const auto isRefused = [](const CommandSnippet& snippet) {
            return snippet.refusal == "The user name is not in these records.";
        };
        QVERIFY(std::any_of(refused.snippets.begin(), refused.snippets.end(), isRefused));
    }

    void deniesAForeignPrincipalTheSecretsItRead()
    {
        PrincipalIdentity foreign = role("Partner", "alice");
        foreign.accountId = "999988887777";
        foreign.arn = "arn:aws:iam::999988887777:role/Partner";
        const CommandPlan plan = planFor(foreign, secretsRead({secret("prod/db")}));
        QVERIFY(commands(plan).contains("aws secretsmanager put-resource-policy --secret-id 'prod/db' "
                                        "--resource-policy file://deny.json --block-public-policy "));
        const auto isDeny = [](const CommandFile& file) { return file.name == "deny.json"; };
        const auto deny = std::find_if(plan.files.begin(), plan.files.end(), isDeny);
        QVERIFY(deny != plan.files.end());
        QVERIFY(toBytes(deny->content).contains("\"AWS\": \"arn:aws:iam::999988887777:role/Partner\""));
        QVERIFY(!commands(planFor(role("Deploy", "alice"), secretsRead({secret("prod/db")})))
                     .contains("put-resource-policy"));
    }

    void rotatesWhatWasReadAndNeverWhatWasOnlyDenied()
    {
        SecretsAtRisk secrets = secretsRead({secret("prod/db", "111122223333", "ap-south-1")});
        secrets.deniedOnly = {secret("prod/denied")};
        const CommandPlan plan = planFor(user("alice"), secrets);
        QVERIFY(commands(plan).contains(
            "aws secretsmanager describe-secret --secret-id 'prod/db' --region 'ap-south-1'\n"));
        QVERIFY(commands(plan).contains("aws secretsmanager rotate-secret --secret-id 'prod/db' "));
        QVERIFY(commands(plan).contains(
            "aws secretsmanager update-secret --secret-id 'prod/db' --secret-string file://new-secret.txt "));
        QVERIFY(!commands(plan).contains("prod/denied"));
        QVERIFY(
            advice(plan).contains("Only denied, not disclosed by these records, no rotation offered: prod/denied."));
    }

    void warnsOfReadsThatNameNoSecret()
    {
        SecretsAtRisk secrets;
        secrets.unnamedReads = 2;
        QVERIFY(advice(planFor(user("alice"), secrets)).contains("2 successful requests name no secret"));
    }

    void usesThePolicyArnsOfThePartition_data()
    {
        QTest::addColumn<QString>("partition");
        for (const char* partition : {"aws", "aws-cn", "aws-us-gov"}) {
            QTest::newRow(partition) << QString::fromLatin1(partition);
        }
    }

    void usesThePolicyArnsOfThePartition()
    {
        QFETCH(const QString, partition);
        const QByteArray text = commands(planFor(role("Deploy", "alice", partition.toStdString())));
        QVERIFY(text.contains("'arn:" + partition.toLatin1() + ":iam::aws:policy/AWSDenyAll'"));
    }

    void carriesRegionAndProfileEverywhere()
    {
        CommandOptions options;
        options.region = "eu-west-3";
        options.profile = "incident response";
        const CommandPlan plan = planFor(user("alice"), secretsRead({secret("prod/db")}), options);
        for (const CommandSnippet& snippet : plan.snippets) {
            QVERIFY2(toBytes(snippet.command).endsWith(" --region 'eu-west-3' --profile 'incident response'"),
                     snippet.command.c_str());
        }
    }

    void putsLookFirstBeforeAndVerifyAndUndoBehindEveryChange()
    {
        for (const PrincipalIdentity& who : allIdentities()) {
            const CommandPlan plan = planFor(who, secretsRead({secret("prod/db", "999988887777")}));
            std::map<std::string, std::vector<CommandStage>> groups;
            for (const CommandSnippet& snippet : plan.snippets) {
                QVERIFY(!snippet.purpose.empty());
                QVERIFY(snippet.command.empty() != snippet.refusal.empty());
                groups[snippet.group].push_back(snippet.stage);
            }
            for (const auto& [group, stages] : groups) {
                const auto has = [&](CommandStage stage) {
                    return std::find(stages.begin(), stages.end(), stage) != stages.end();
                };
                QVERIFY2(!has(CommandStage::Change) || (has(CommandStage::Verify) && has(CommandStage::Undo)),
                         group.c_str());
                QVERIFY2(stages.front() == CommandStage::LookFirst, group.c_str());
                QVERIFY2(std::is_sorted(stages.begin(), stages.end()), group.c_str());
            }
        }
    }

    void onlyLooksWhenTheScriptIsRun()
    {
        if (!isBashHere()) {
            QSKIP("there is no bash here");
        }
        for (const PrincipalIdentity& who : allIdentities()) {
            const FakeAws aws;
            const CommandPlan plan = planFor(who, secretsRead({secret("prod/db", "999988887777")}));
            const QByteArray calls = aws.callsOf(toBytes(plan.script()));
            QVERIFY(!calls.isEmpty());
            for (const QByteArray& call : calls.split('\n')) {
                const QByteArray operation = call.split('<').value(2);
                QVERIFY2(call.isEmpty() || operation.startsWith("get-") || operation.startsWith("list-") ||
                             operation.startsWith("describe-") || operation.startsWith("lookup-") ||
                             operation.startsWith("simulate-"),
                         call.constData());
            }
        }
    }

    void handsHostileNamesOnAsTheyAre()
    {
        if (!isBashHere()) {
            QSKIP("there is no bash here");
        }
        for (const std::string name : {"it's", "a \"b\" c", "$(touch pwned)", "`touch pwned`", "'; touch pwned; '",
                                       "M\u00FCller \U0001F511", "a\\", "*", "~", "#x", "!!", "{a,b}", "a&b|c>pwned"}) {
            const FakeAws aws;
            const CommandPlan plan = planFor(user(name), secretsRead({secret(name)}));
            const QByteArray calls = aws.callsOf(withEverythingUncommented(plan));
            QVERIFY2(calls.contains("<--user-name><" + toBytes(name) + ">"), calls.constData());
            QVERIFY2(calls.contains("<rotate-secret><--secret-id><" + toBytes(name) + ">"), calls.constData());
            QVERIFY(!aws.hasFile(QStringLiteral("pwned")));
            QVERIFY(aws.fileContent(QStringLiteral("revoke.json")).contains("aws:TokenIssueTime"));
        }
    }

    void joinsANameThatLooksLikeAnOptionToItsOption()
    {
        const QByteArray text = commands(planFor(user("--profile"), secretsRead({secret("-rf")})));
        QVERIFY(text.contains("aws iam get-user --user-name='--profile' --region "));
        QVERIFY(text.contains("aws secretsmanager rotate-secret --secret-id='-rf' --region "));
    }

    void refusesNamesThatNobodyMayTypeOrTheAwsCliWouldLoad_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("reason");
        QTest::newRow("newline") << QByteArray("a\nrm -rf /") << QByteArray("The user name holds U+000A");
        QTest::newRow("escape") << QByteArray("a\x1b[2J") << QByteArray("The user name holds U+001B");
        QTest::newRow("override") << QByteArray("a\xe2\x80\xae") << QByteArray("The user name holds U+202E");
        QTest::newRow("no UTF-8") << QByteArray("a\xff") << QByteArray("The user name holds invalid UTF-8");
        QTest::newRow("empty") << QByteArray("") << QByteArray("The user name is not in these records.");
        QTest::newRow("file") << QByteArray("file:///etc/passwd")
                              << QByteArray("The user name looks like a file or web address");
        QTest::newRow("bytes") << QByteArray("fileb:///etc/passwd")
                               << QByteArray("The user name looks like a file or web address");
        QTest::newRow("two dashes") << QByteArray("--") << QByteArray("The user name is \"--\"");
        QTest::newRow("web") << QByteArray("HTTP://127.0.0.1/")
                             << QByteArray("The user name looks like a file or web address");
    }

    void refusesNamesThatNobodyMayTypeOrTheAwsCliWouldLoad()
    {
        QFETCH(const QByteArray, name);
        QFETCH(const QByteArray, reason);
        PrincipalIdentity who = user("alice");
        who.userName = name.toStdString();
        for (const Shell shell : {Shell::Bash, Shell::PowerShell}) {
            CommandOptions options;
            options.shell = shell;
            const CommandPlan plan = planFor(who, {}, options);
            QVERIFY(!commands(plan).contains("--user-name"));
            const auto isRefused = [&](const CommandSnippet& snippet) {
                return toBytes(snippet.refusal).startsWith(reason);
            };
            QVERIFY(std::any_of(plan.snippets.begin(), plan.snippets.end(), isRefused));
            for (const QByteArray& line : toBytes(plan.script()).split('\n')) {
                QVERIFY2(!line.startsWith("rm"), "a name must not begin a line of its own");
                QVERIFY(!line.contains('\x1b'));
            }
        }
    }

    void refusesKeysAccountsAndRegionsOfTheWrongShape()
    {
        PrincipalIdentity who = user("alice");
        who.accessKeys = {"AKIA,Evil=1"};
        QVERIFY(!commands(planFor(who)).contains("Evil"));

        PrincipalProfile elsewhere = profileOf(user("alice"));
        elsewhere.regions.front().value = "evil.example.com/";
        QCOMPARE(commands(planFor(elsewhere)), QByteArray());

        CommandOptions options;
        options.region = "--endpoint-url=http://x";
        QCOMPARE(commands(planFor(user("alice"), {}, options)), QByteArray());
    }

    void givesIdentitiesOfOneActorTheirOwnFiles()
    {
        PrincipalProfile profile = profileOf(user("alice"));
        profile.identities.push_back(user("bob"));
        const CommandPlan plan = planFor(profile);
        std::vector<std::string> names;
        for (const CommandFile& file : plan.files) {
            names.push_back(file.name);
        }
        QCOMPARE(names, (std::vector<std::string>{"revoke.json", "login-profile.json", "login-profile-2.json"}));
        QVERIFY(toBytes(plan.files[1].content).contains("\"UserName\": \"alice\""));
        QVERIFY(toBytes(plan.files[2].content).contains("\"UserName\": \"bob\""));
        QVERIFY(commands(plan).contains("--cli-input-json file://login-profile-2.json"));
    }

    void makesDoWithAProfileWithoutIdentities()
    {
        PrincipalProfile profile;
        profile.actor.name = "alice";
        profile.actor.identityType = "IAMUser";
        profile.actor.account = "111122223333";
        profile.actor.arn = "arn:aws-cn:iam::111122223333:user/alice";
        ValueUse key;
        key.value = "AKIAIOSFODNN7EXAMPLE";
        profile.accessKeys = {key};
        const QByteArray text = commands(planFor(profile));
        QVERIFY(text.contains("aws iam update-access-key --access-key-id 'AKIAIOSFODNN7EXAMPLE' --status Inactive "
                              "--user-name 'alice' --region 'cn-north-1'"));
    }

    void writesPowerShellThatIsPowerShell()
    {
        CommandOptions options;
        options.shell = Shell::PowerShell;
        const CommandPlan plan = planFor(user("it's"), secretsRead({secret("prod/\u2019x")}), options);
        const QByteArray script = toBytes(plan.script());
        QVERIFY(script.startsWith("\xEF\xBB\xBF#")); // there is a letter beyond ASCII
        QVERIFY(script.contains("--user-name 'it''s'"));
        QVERIFY(script.contains(toBytes("--secret-id 'prod/\u2019\u2019x'")));
        QVERIFY(script.contains("\n'@ | Set-Content -Encoding ascii -LiteralPath 'revoke.json'\n"));
        QVERIFY(!script.contains("#!"));
        QVERIFY(!script.contains("<<"));
        QVERIFY(toBytes(planFor(user("alice"), {}, options).script()).startsWith("# "));
    }

    void keepsCommentsOnTheirLineWhateverTheyHold()
    {
        CommandPlan plan;
        plan.advice = {"advice\nrm -rf a"};
        CommandSnippet snippet;
        snippet.group = "group\nrm -rf b";
        snippet.purpose = "purpose\r\nrm -rf c";
        snippet.refusal = "refusal\u2028rm -rf d";
        plan.snippets = {snippet};
        plan.files = {{"x.json", "END_OF_FILE\nrm -rf e\n"}};
        for (const Shell shell : {Shell::Bash, Shell::PowerShell}) {
            plan.shell = shell;
            for (const QByteArray& line : toBytes(plan.script()).split('\n')) {
                QVERIFY2(!line.startsWith("rm") || line == "rm -rf e", line.constData());
            }
        }
        plan.shell = Shell::Bash;
        QVERIFY(toBytes(plan.script()).contains("<<'END_OF_FILE_'\nEND_OF_FILE\nrm -rf e\nEND_OF_FILE_\n"));
    }

    void refusesTemplatesThatAreNotSafe_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QByteArray>("detail");
        QTest::newRow("look-first that changes")
            << QByteArray("\"iam\", \"get-user\"") << QByteArray("\"iam\", \"delete-user\"")
            << QByteArray("expected-read-only-operation");
        QTest::newRow("look-first that discloses")
            << QByteArray("\"secretsmanager\", \"describe-secret\"")
            << QByteArray("\"secretsmanager\", \"get-secret-value\"") << QByteArray("expected-read-only-operation");
        QTest::newRow("unknown variable")
            << QByteArray("${roleName}") << QByteArray("${rollName}") << QByteArray("unknown-variable:rollName");
        QTest::newRow("unsafe word") << QByteArray("\"Inactive\"") << QByteArray("\"Inactive; reboot\\n\"")
                                     << QByteArray("control-character");
        QTest::newRow("pipe") << QByteArray("\"Inactive\"") << QByteArray("\"Inactive|x\"")
                              << QByteArray("unsafe-word:Inactive|x");
        QTest::newRow("option for service") << QByteArray("[\"iam\", \"get-user\"")
                                            << QByteArray("[\"--x\", \"get-user\"") << QByteArray("unsafe-word:--x");
        QTest::newRow("unknown file") << QByteArray("file://revoke.json") << QByteArray("file:///etc/passwd")
                                      << QByteArray("unknown-file:");
        QTest::newRow("unknown command") << QByteArray("\"iam-get-role\", \"iam-list")
                                         << QByteArray("\"iam-get-roll\", \"iam-list")
                                         << QByteArray("unknown-command:iam-get-roll");
        QTest::newRow("unknown stage") << QByteArray("\"stage\": \"undo\"") << QByteArray("\"stage\": \"redo\"")
                                       << QByteArray("expected-one-of:");
        QTest::newRow("file name") << QByteArray("\"name\": \"deny.json\"") << QByteArray("\"name\": \"../deny.json\"")
                                   << QByteArray("expected-json-file-name");
    }

    void refusesTemplatesThatAreNotSafe()
    {
        QFETCH(const QByteArray, from);
        QFETCH(const QByteArray, to);
        QFETCH(const QByteArray, detail);
        const auto catalog = catalogWith(from, to);
        QVERIFY(!catalog.has_value());
        QVERIFY(catalog.error().code == ErrorCode::InvalidCommandTemplate);
        QVERIFY(!catalog.error().key.empty());
        QVERIFY2(toBytes(catalog.error().detail).startsWith(detail), catalog.error().detail.c_str());
    }

    void givesAPlanWithoutCommandsWhereThereAreNoTemplates()
    {
        const CommandPlan plan = CommandCatalog().plan(profileOf(user("alice")), {}, window, {});
        QVERIFY(plan.snippets.empty());
    }
};

QTEST_GUILESS_MAIN(TestRotationCommands)
#include "TestRotationCommands.moc"
