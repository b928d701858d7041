// SPDX-License-Identifier: GPL-3.0-or-later
// First, since the moc of Qt 6.4 cannot read <compare> as the first standard header.
#include "tests/support/QtBytes.h"

#include "engine/archive/JsonCursor.h"
#include "engine/archive/RequestedResource.h"

#include <QTest>

using latchlight::canonicalResource;
using latchlight::requestedKind;
using latchlight::requestedNames;
using latchlight::RequestedResource;
using latchlight::ResourceKind;
using latchlight::test::toBytes;

Q_DECLARE_METATYPE(latchlight::ResourceKind)

class TestRequestedResource final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesWhatIsAskedForInAnyForm_data();
    void namesWhatIsAskedForInAnyForm();
    void allFormsOfOneParameterAreEqual();
    void onlySomeOperationsAskForAResource();
    void findsTheNamesInARequest_data();
    void findsTheNamesInARequest();
};

void TestRequestedResource::namesWhatIsAskedForInAnyForm_data()
{
    QTest::addColumn<ResourceKind>("kind");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("account");
    QTest::addColumn<QByteArray>("region");
    const auto row = [](const char* test, ResourceKind kind, const char* text, const char* name,
                        const char* account = "111122223333", const char* region = "us-east-1") {
        QTest::newRow(test) << kind << QByteArray(text) << QByteArray(name) << QByteArray(account)
                            << QByteArray(region);
    };

    row("parameter", ResourceKind::Parameter, "/prod/db", "/prod/db");
    row("parameter without hierarchy", ResourceKind::Parameter, "db", "db");
    row("parameter without hierarchy but a slash", ResourceKind::Parameter, "/db", "db");
    row("parameter that is called parameter", ResourceKind::Parameter, "parameter-db", "parameter-db");
    row("parameter with a version", ResourceKind::Parameter, "/prod/db:3", "/prod/db");
    row("parameter ARN", ResourceKind::Parameter, "arn:aws:ssm:eu-west-1:444455556666:parameter/prod/db", "/prod/db",
        "444455556666", "eu-west-1");
    row("parameter ARN without hierarchy", ResourceKind::Parameter, "arn:aws:ssm:eu-west-1:444455556666:parameter/db",
        "db", "444455556666", "eu-west-1");
    row("path", ResourceKind::Parameter, "/prod/eu/", "/prod/eu");
    row("path with a wildcard", ResourceKind::Parameter, "arn:aws:ssm:us-east-1:111122223333:parameter/prod/eu/*",
        "/prod/eu");
    row("root path", ResourceKind::Parameter, "/", "/");
    row("key ARN", ResourceKind::Key, "arn:aws:kms:eu-west-1:444455556666:key/1234-abcd", "1234-abcd", "444455556666",
        "eu-west-1");
    row("key id", ResourceKind::Key, "1234-abcd", "1234-abcd");
    row("key alias", ResourceKind::Key, "arn:aws:kms:us-east-1:111122223333:alias/prod", "alias/prod");
    row("role ARN", ResourceKind::Role, "arn:aws:iam::444455556666:role/Admin", "Admin", "444455556666", "");
    row("role ARN with a path", ResourceKind::Role, "arn:aws:iam::444455556666:role/ops/Admin", "ops/Admin",
        "444455556666", "");
    row("role name", ResourceKind::Role, "Admin", "Admin", "111122223333", "");
    row("user ARN", ResourceKind::User, "arn:aws:iam::444455556666:user/ops/ana", "ops/ana", "444455556666", "");
    row("user name", ResourceKind::User, "ana", "ana", "111122223333", "");
    row("ARN that is cut off", ResourceKind::Key, "arn:aws:kms", "arn:aws:kms");
    row("secret ARN", ResourceKind::Secret, "arn:aws:secretsmanager:us-east-1:111122223333:secret:db-AbCdEf", "db");
    row("anything else", ResourceKind::Other, "arn:aws:iam::444455556666:role/Admin",
        "arn:aws:iam::444455556666:role/Admin");
    row("empty", ResourceKind::Parameter, "", "");
}

void TestRequestedResource::namesWhatIsAskedForInAnyForm()
{
    QFETCH(ResourceKind, kind);
    QFETCH(QByteArray, text);
    const std::string asked = text.toStdString();
    const RequestedResource resource = canonicalResource(kind, asked, "111122223333", "us-east-1");
    QTEST(toBytes(resource.name), "name");
    QTEST(toBytes(resource.accountId), "account");
    QTEST(toBytes(resource.region), "region");
}

void TestRequestedResource::allFormsOfOneParameterAreEqual()
{
    const auto parameter = [](std::string_view text) {
        return canonicalResource(ResourceKind::Parameter, text, "111122223333", "us-east-1");
    };
    QVERIFY(parameter("/prod/db") == parameter("arn:aws:ssm:us-east-1:111122223333:parameter/prod/db"));
    QVERIFY(parameter("/prod/db") == parameter("/prod/db:2"));
    QVERIFY(parameter("db") == parameter("arn:aws:ssm:us-east-1:111122223333:parameter/db"));
    QVERIFY(!(parameter("/prod/db") == parameter("arn:aws:ssm:eu-west-1:111122223333:parameter/prod/db")));
}

void TestRequestedResource::onlySomeOperationsAskForAResource()
{
    QVERIFY(requestedKind("secretsmanager.amazonaws.com", "GetSecretValue") == ResourceKind::Secret);
    QVERIFY(requestedKind("ssm.amazonaws.com", "GetParametersByPath") == ResourceKind::Parameter);
    QVERIFY(requestedKind("kms.amazonaws.com", "Decrypt") == ResourceKind::Key);
    QVERIFY(requestedKind("sts.amazonaws.com", "AssumeRoleWithWebIdentity") == ResourceKind::Role);
    QVERIFY(requestedKind("iam.amazonaws.com", "DetachRolePolicy") == ResourceKind::Role);
    QVERIFY(requestedKind("iam.amazonaws.com", "PutUserPolicy") == ResourceKind::User);
    QVERIFY(!requestedKind("iam.amazonaws.com", "GetRole"));
    QVERIFY(!requestedKind("ssm.amazonaws.com", "PutParameter"));
    QVERIFY(!requestedKind("sts.amazonaws.com", "GetCallerIdentity"));
    QVERIFY(!requestedKind("iam.amazonaws.com", "AssumeRole"));
}

void TestRequestedResource::findsTheNamesInARequest_data()
{
    QTest::addColumn<ResourceKind>("kind");
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QByteArray>("names");
    QTest::newRow("one") << ResourceKind::Parameter << QByteArray(R"({"withDecryption":true,"name":"/a"})")
                         << QByteArray("/a");
    QTest::newRow("several") << ResourceKind::Parameter << QByteArray(R"({ "names": [ "/a", 7, "", "/b" ] , "x": {} })")
                             << QByteArray("/a /b");
    QTest::newRow("path") << ResourceKind::Parameter << QByteArray(R"({"path":"/a","recursive":true})")
                          << QByteArray("/a");
    QTest::newRow("role") << ResourceKind::Role << QByteArray(R"({"roleSessionName":"name","roleArn":"arn:x"})")
                          << QByteArray("arn:x");
    QTest::newRow("holder of a policy") << ResourceKind::Role << QByteArray(R"({"policyName":"p","roleName":"Deploy"})")
                                        << QByteArray("Deploy");
    QTest::newRow("member of a group") << ResourceKind::User << QByteArray(R"({"groupName":"g","userName":"ana"})")
                                       << QByteArray("ana");
    QTest::newRow("key") << ResourceKind::Key << QByteArray(R"({"encryptionContext":{"keyId":"no"},"keyId":"yes"})")
                         << QByteArray("yes");
    QTest::newRow("another key of the same request")
        << ResourceKind::Role << QByteArray(R"({"name":"a"})") << QByteArray();
    QTest::newRow("none") << ResourceKind::Parameter << QByteArray("{}") << QByteArray();
    QTest::newRow("no text") << ResourceKind::Parameter << QByteArray(R"({"name":null})") << QByteArray();
    QTest::newRow("damaged") << ResourceKind::Parameter << QByteArray(R"({"name":"/a","names":["/b" "/c"],7})")
                             << QByteArray("/a /b");
}

void TestRequestedResource::findsTheNamesInARequest()
{
    QFETCH(ResourceKind, kind);
    QFETCH(QByteArray, request);
    std::string document = request.toStdString();
    document.append(latchlight::JsonCursor::padding, '"');
    QByteArray names;
    for (const std::string_view name :
         requestedNames(kind, std::string_view(document).substr(0, static_cast<std::size_t>(request.size())))) {
        names += (names.isEmpty() ? "" : " ") + toBytes(name);
    }
    QTEST(names, "names");
}

QTEST_APPLESS_MAIN(TestRequestedResource)

#include "TestRequestedResource.moc"
