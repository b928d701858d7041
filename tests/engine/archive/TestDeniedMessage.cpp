// SPDX-License-Identifier: GPL-3.0-or-later
// First, since the moc of Qt 6.4 cannot read <compare> as the first standard header.
#include "tests/support/QtBytes.h"

#include "engine/archive/DeniedMessage.h"

#include <QTest>

#include <string>

using latchlight::DenialReason;
using latchlight::DeniedMessage;
using latchlight::isDenialCode;
using latchlight::parseDeniedMessage;
using latchlight::test::toBytes;

namespace {

const char* const alice = "arn:aws:iam::111122223333:user/alice";

std::string deniedRead(const std::string& resource, const std::string& end)
{
    return std::string("User: ") + alice +
           " is not authorized to perform: secretsmanager:GetSecretValue on resource: " + resource + end;
}

} // namespace

class TestDeniedMessage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheGrammarOfAws_data();
    void readsTheGrammarOfAws();
    void namesThePolicyThatDenied_data();
    void namesThePolicyThatDenied();
    void theResourceIsWhatTheCallerPassed_data();
    void theResourceIsWhatTheCallerPassed();
    void anImitationInsideTheResourceDoesNotHideIt_data();
    void anImitationInsideTheResourceDoesNotHideIt();
    void otherTextsGiveNothing_data();
    void otherTextsGiveNothing();
    void everyPrefixIsHarmless();
    void longMessagesAreReadInOnePass();
    void knowsTheCodesOfDenials_data();
    void knowsTheCodesOfDenials();
};

void TestDeniedMessage::readsTheGrammarOfAws_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QByteArray>("principal");
    QTest::addColumn<QByteArray>("action");
    QTest::addColumn<QByteArray>("resource");
    QTest::addColumn<QByteArray>("reason");
    const auto row = [](const char* name, const std::string& message, const char* principal, const char* action,
                        const char* resource, const char* reason) {
        QTest::newRow(name) << toBytes(message) << QByteArray(principal) << QByteArray(action) << QByteArray(resource)
                            << QByteArray(reason);
    };
    const char* session = "arn:aws:sts::111122223333:assumed-role/deploy/ci";

    row("identity-based",
        deniedRead("db/password", " because no identity-based policy allows the "
                                  "secretsmanager:GetSecretValue action"),
        alice, "secretsmanager:GetSecretValue", "db/password", "identity-based");
    row("explicit deny",
        deniedRead("arn:aws:secretsmanager:us-east-1:111122223333:secret:db-AbCdEf",
                   " with an explicit deny in a resource-based policy"),
        alice, "secretsmanager:GetSecretValue", "arn:aws:secretsmanager:us-east-1:111122223333:secret:db-AbCdEf",
        "explicit deny");
    row("explicit deny with the ARN of the policy",
        deniedRead("db", " with an explicit deny in an identity-based policy: "
                         "arn:aws:iam::111122223333:policy/because no session policy"),
        alice, "secretsmanager:GetSecretValue", "db", "explicit deny");
    row("no reason given", deniedRead("db", ""), alice, "secretsmanager:GetSecretValue", "db", "unstated");
    row("no resource",
        std::string("User: ") + session +
            " is not authorized to perform: secretsmanager:ListSecrets because no identity-based policy allows the "
            "secretsmanager:ListSecrets action",
        session, "secretsmanager:ListSecrets", "", "identity-based");
    row("the specified resource",
        std::string("User: ") + alice +
            " is not authorized to perform: elasticfilesystem:DeleteFileSystem on the specified resource",
        alice, "elasticfilesystem:DeleteFileSystem", "", "unstated");
    row("any resource",
        std::string("User: ") + alice +
            " is not authorized to perform: kms:CreateKey on resource: * because no identity-based policy allows the "
            "kms:CreateKey action",
        alice, "kms:CreateKey", "*", "identity-based");
    row("EC2 puts a sentence before and an encoded message behind",
        std::string("You are not authorized to perform this operation. User: ") + alice +
            " is not authorized to perform: ec2:GetPasswordData on resource: "
            "arn:aws:ec2:us-east-1:111122223333:instance/i-0 because no identity-based policy allows the "
            "ec2:GetPasswordData action. Encoded authorization failure message: aAbBcC-_",
        alice, "ec2:GetPasswordData", "arn:aws:ec2:us-east-1:111122223333:instance/i-0", "identity-based");
    row("action only", std::string("User: ") + alice + " is not authorized to perform: sts:AssumeRole", alice,
        "sts:AssumeRole", "", "unstated");
    row("an unnamed principal", "User: anonymous is not authorized to perform: s3:GetObject on resource: \"a\"",
        "anonymous", "s3:GetObject", "\"a\"", "unstated");
}

void TestDeniedMessage::readsTheGrammarOfAws()
{
    QFETCH(QByteArray, message);
    QFETCH(QByteArray, principal);
    QFETCH(QByteArray, action);
    QFETCH(QByteArray, resource);
    QFETCH(QByteArray, reason);
    const std::string text = message.toStdString();

    const DeniedMessage parts = parseDeniedMessage(text);

    QCOMPARE(toBytes(parts.principal), principal);
    QCOMPARE(toBytes(parts.action), action);
    QCOMPARE(toBytes(parts.resource), resource);
    QCOMPARE(toBytes(latchlight::denialReasonName(parts.reason)), reason);
}

void TestDeniedMessage::namesThePolicyThatDenied_data()
{
    QTest::addColumn<QByteArray>("end");
    QTest::addColumn<QByteArray>("reason");
    const auto missing = [](const char* policy, const char* reason) {
        QTest::newRow(policy) << QByteArray(" because no ") + policy +
                                     " allows the secretsmanager:GetSecretValue action"
                              << QByteArray(reason);
    };

    missing("identity-based policy", "identity-based");
    missing("resource-based policy", "resource-based");
    missing("service control policy", "service control");
    missing("resource control policy", "resource control");
    missing("permissions boundary", "permissions boundary");
    missing("session policy", "session");
    missing("VPC endpoint policy", "VPC endpoint");
    for (const char* policy :
         {"an identity-based policy", "a resource-based policy", "a service control policy",
          "a resource control policy", "a permissions boundary", "a session policy", "a VPC endpoint policy"}) {
        QTest::newRow(qPrintable(QLatin1String("deny in ") + QLatin1String(policy)))
            << QByteArray(" with an explicit deny in ") + policy << QByteArray("explicit deny");
    }
    QTest::newRow("a link behind") << QByteArray(" because no session policy allows the secretsmanager:GetSecretValue "
                                                 "action. See https://docs.aws.amazon.com/ for more")
                                   << QByteArray("session");
    QTest::newRow("an unknown policy") << QByteArray(" because no galactic policy allows the action")
                                       << QByteArray("unstated");
    QTest::newRow("cut off") << QByteArray(" because no ") << QByteArray("unstated");
}

void TestDeniedMessage::namesThePolicyThatDenied()
{
    QFETCH(QByteArray, end);
    QFETCH(QByteArray, reason);
    const std::string message = deniedRead("db", end.toStdString());

    const DeniedMessage parts = parseDeniedMessage(message);

    QCOMPARE(toBytes(latchlight::denialReasonName(parts.reason)), reason);
    if (reason != "unstated") {
        QCOMPARE(toBytes(parts.resource), QByteArray("db"));
    }
}

void TestDeniedMessage::theResourceIsWhatTheCallerPassed_data()
{
    QTest::addColumn<QByteArray>("resource");

    for (const char* resource :
         {"db", "prod/db/password", "name with blanks", "policy arn:aws:iam::111122223333:policy/x version v2",
          "arn:aws:secretsmanager:us-east-1:111122223333:secret:name with blanks-AbCdEf", "because", "on resource: x",
          "x on resource: y", "User: root is not authorized to perform: x", "<script>alert(1)</script>",
          "=cmd|' /C calc'!A0", "\xF0\x9F\x94\x91", "because no", "with an explicit", "a\nb", "*"}) {
        QTest::newRow(resource) << QByteArray(resource);
    }
}

void TestDeniedMessage::theResourceIsWhatTheCallerPassed()
{
    QFETCH(QByteArray, resource);
    for (const char* end : {"", " because no identity-based policy allows the secretsmanager:GetSecretValue action",
                            " with an explicit deny in a service control policy"}) {
        const std::string message = deniedRead(resource.toStdString(), end);

        const DeniedMessage parts = parseDeniedMessage(message);

        QCOMPARE(toBytes(parts.resource), resource);
        QCOMPARE(toBytes(parts.principal), QByteArray(alice));
        QCOMPARE(toBytes(parts.action), QByteArray("secretsmanager:GetSecretValue"));
    }
}

void TestDeniedMessage::anImitationInsideTheResourceDoesNotHideIt_data()
{
    QTest::addColumn<QByteArray>("resource");
    QTest::addColumn<QByteArray>("end");
    QTest::addColumn<QByteArray>("reason");
    const QByteArray missing = " because no identity-based policy allows the secretsmanager:GetSecretValue action";
    const QByteArray denied = " with an explicit deny in a service control policy";
    const QByteArray imitatedMissing = "x because no session policy allows the secretsmanager:GetSecretValue action";
    const QByteArray imitatedDenied = "x with an explicit deny in a resource-based policy";

    QTest::newRow("missing in missing") << imitatedMissing << missing << QByteArray("identity-based");
    QTest::newRow("missing in denied") << imitatedMissing << denied << QByteArray("explicit deny");
    QTest::newRow("denied in missing") << imitatedDenied << missing << QByteArray("identity-based");
    QTest::newRow("denied in denied") << imitatedDenied << denied << QByteArray("explicit deny");
    QTest::newRow("both in missing") << imitatedMissing + imitatedDenied << missing << QByteArray("identity-based");
    QTest::newRow("KMS in missing") << QByteArray("Access to KMS is not allowed") << missing
                                    << QByteArray("identity-based");
    QTest::newRow("a whole message") << toBytes(deniedRead("y", missing.toStdString())) << missing
                                     << QByteArray("identity-based");
}

void TestDeniedMessage::anImitationInsideTheResourceDoesNotHideIt()
{
    QFETCH(QByteArray, resource);
    QFETCH(QByteArray, end);
    QFETCH(QByteArray, reason);
    const std::string message = deniedRead(resource.toStdString(), end.toStdString());

    const DeniedMessage parts = parseDeniedMessage(message);

    QCOMPARE(toBytes(parts.resource), resource);
    QCOMPARE(toBytes(latchlight::denialReasonName(parts.reason)), reason);
}

void TestDeniedMessage::otherTextsGiveNothing_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QByteArray>("reason");

    QTest::newRow("empty") << QByteArray() << QByteArray("unstated");
    QTest::newRow("redacted") << QByteArray("HIDDEN_DUE_TO_SECURITY_REASONS") << QByteArray("unstated");
    QTest::newRow("EC2, encoded") << QByteArray("You are not authorized to perform this operation. Encoded "
                                                "authorization failure message: aAbBcC-_")
                                  << QByteArray("unstated");
    QTest::newRow("S3") << QByteArray("Access Denied") << QByteArray("unstated");
    QTest::newRow("KMS") << QByteArray("Access to KMS is not allowed") << QByteArray("KMS access");
    QTest::newRow("reason without a verb")
        << QByteArray("because no identity-based policy allows the action") << QByteArray("unstated");
}

void TestDeniedMessage::otherTextsGiveNothing()
{
    QFETCH(QByteArray, message);
    QFETCH(QByteArray, reason);
    const std::string text = message.toStdString();

    const DeniedMessage parts = parseDeniedMessage(text);

    QVERIFY(parts.principal.empty());
    QVERIFY(parts.action.empty());
    QVERIFY(parts.resource.empty());
    QCOMPARE(toBytes(latchlight::denialReasonName(parts.reason)), reason);
}

void TestDeniedMessage::everyPrefixIsHarmless()
{
    const std::string message = deniedRead("db", " because no identity-based policy allows the action with an "
                                                 "explicit deny in a session policy");
    for (std::size_t length = 0; length <= message.size(); ++length) {
        const std::string text = message.substr(0, length);
        const DeniedMessage parts = parseDeniedMessage(text);
        for (const std::string_view part : {parts.principal, parts.action, parts.resource}) {
            QVERIFY(part.empty() || (part.data() >= text.data() && part.data() + part.size() <= text.data() + length));
        }
    }
}

void TestDeniedMessage::longMessagesAreReadInOnePass()
{
    // 4 MB of imitations: anything quadratic would not end within the test's time limit.
    std::string resource;
    while (resource.size() < 4000000) {
        resource += "x because no y with an explicit User: z is not authorized to perform: on resource: ";
    }
    const std::string message =
        deniedRead(resource, "because no session policy allows the secretsmanager:GetSecretValue action");
    const DeniedMessage parts = parseDeniedMessage(message);
    QVERIFY(parts.reason == DenialReason::SessionPolicy);
    QVERIFY(parts.resource.size() + 1 == resource.size()); // the blank before "because" belongs to the grammar
}

void TestDeniedMessage::knowsTheCodesOfDenials_data()
{
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<bool>("isDenial");

    for (const char* code : {"AccessDenied", "AccessDeniedException", "UnauthorizedOperation",
                             "Client.UnauthorizedOperation", "UnauthorizedException", "NotAuthorized",
                             "NotAuthorizedException", "ForbiddenException", "Client.AuthFailure"}) {
        QTest::newRow(code) << QByteArray(code) << true;
    }
    for (const char* code : {"", "accessdenied", "AccessDeniedButNot", "NoSuchBucket", "ResourceNotFoundException",
                             "ThrottlingException", "Client.InvalidParameterValue", "ValidationException"}) {
        QTest::newRow(qPrintable(QLatin1String("not ") + QLatin1String(code))) << QByteArray(code) << false;
    }
}

void TestDeniedMessage::knowsTheCodesOfDenials()
{
    QFETCH(QByteArray, code);
    QFETCH(bool, isDenial);

    QCOMPARE(isDenialCode(code.toStdString()), isDenial);
}

QTEST_APPLESS_MAIN(TestDeniedMessage)
#include "TestDeniedMessage.moc"
