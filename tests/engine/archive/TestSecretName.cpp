// SPDX-License-Identifier: GPL-3.0-or-later
// First, since the moc of Qt 6.4 cannot read <compare> as the first standard header.
#include "tests/support/QtBytes.h"

#include "engine/archive/SecretName.h"

#include <QTest>

using latchlight::canonicalSecret;
using latchlight::SecretName;
using latchlight::test::toBytes;

class TestSecretName final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesTheSecretOfAnyForm_data();
    void namesTheSecretOfAnyForm();
    void allFormsOfOneSecretAreEqual();
    void theSameNameElsewhereIsAnotherSecret();
};

void TestSecretName::namesTheSecretOfAnyForm_data()
{
    QTest::addColumn<QByteArray>("secretId");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("account");
    QTest::addColumn<QByteArray>("region");
    const auto row = [](const char* test, const char* secretId, const char* name, const char* account = "111122223333",
                        const char* region = "us-east-1") {
        QTest::newRow(test) << QByteArray(secretId) << QByteArray(name) << QByteArray(account) << QByteArray(region);
    };

    row("name", "db/password", "db/password");
    row("name that ends like a suffix", "db-AbCdEf", "db-AbCdEf");
    row("name with blanks", "my secret", "my secret");
    row("empty", "", "");
    row("full ARN", "arn:aws:secretsmanager:eu-west-1:444455556666:secret:db/password-AbCdEf", "db/password",
        "444455556666", "eu-west-1");
    row("partial ARN", "arn:aws:secretsmanager:eu-west-1:444455556666:secret:db/password", "db/password",
        "444455556666", "eu-west-1");
    row("other partition", "arn:aws-us-gov:secretsmanager:us-gov-west-1:444455556666:secret:db-a1B2c3", "db",
        "444455556666", "us-gov-west-1");
    row("suffix of five is none", "arn:aws:secretsmanager:us-east-1:111122223333:secret:db-AbCdE", "db-AbCdE");
    row("suffix of seven is none", "arn:aws:secretsmanager:us-east-1:111122223333:secret:db-AbCdEfg", "db-AbCdEfg");
    row("suffix with another character is none", "arn:aws:secretsmanager:us-east-1:111122223333:secret:db-AbC_Ef",
        "db-AbC_Ef");
    row("only the last suffix goes", "arn:aws:secretsmanager:us-east-1:111122223333:secret:db-AbCdEf-GhIjKl",
        "db-AbCdEf");
    row("nothing but a suffix", "arn:aws:secretsmanager:us-east-1:111122223333:secret:-AbCdEf", "-AbCdEf");
    row("ARN without account and region", "arn:aws:secretsmanager:::secret:db-AbCdEf", "db");
    row("ARN of another kind", "arn:aws:iam::444455556666:user/alice", "arn:aws:iam::444455556666:user/alice");
    row("marker without an ARN", "x:secret:db-AbCdEf", "x:secret:db-AbCdEf");
    row("marker inside the name", "arn:aws:secretsmanager:us-east-1:111122223333:secret:a:secret:b-AbCdEf",
        "a:secret:b");
    row("cut off", "arn:secret:", "arn:secret:");
    row("cut off after the marker", "arn:aws:secretsmanager:us-east-1:111122223333:secret:", "");
}

void TestSecretName::namesTheSecretOfAnyForm()
{
    QFETCH(QByteArray, secretId);
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, account);
    QFETCH(QByteArray, region);
    const std::string text = secretId.toStdString();

    const SecretName secret = canonicalSecret(text, "111122223333", "us-east-1");

    if (text == "arn:secret:") {
        return; // anything but a crash is right
    }
    QCOMPARE(toBytes(secret.name), name);
    QCOMPARE(toBytes(secret.accountId), account);
    QCOMPARE(toBytes(secret.region), region);
}

void TestSecretName::allFormsOfOneSecretAreEqual()
{
    const SecretName byName = canonicalSecret("db", "111122223333", "us-east-1");
    const SecretName byArn =
        canonicalSecret("arn:aws:secretsmanager:us-east-1:111122223333:secret:db-AbCdEf", "444455556666", "eu-west-1");
    const SecretName byPartialArn =
        canonicalSecret("arn:aws:secretsmanager:us-east-1:111122223333:secret:db", "444455556666", "eu-west-1");
    QVERIFY(byName == byArn);
    QVERIFY(byName == byPartialArn);
}

void TestSecretName::theSameNameElsewhereIsAnotherSecret()
{
    const SecretName here = canonicalSecret("db", "111122223333", "us-east-1");
    QVERIFY(!(here == canonicalSecret("db", "444455556666", "us-east-1")));
    QVERIFY(!(here == canonicalSecret("db", "111122223333", "eu-west-1")));
}

QTEST_APPLESS_MAIN(TestSecretName)
#include "TestSecretName.moc"
