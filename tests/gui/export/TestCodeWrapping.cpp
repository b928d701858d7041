// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/export/CodeWrapping.h"

#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace latchlight;

class TestCodeWrapping final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesShortLinesAlone();
    void givesAShellTheSameWords_data();
    void givesAShellTheSameWords();
    void goesOnAfterABacktickInPowerShell();
    void keepsJsonTheSame();
    void cutsWhatCannotBeBroken_data();
    void cutsWhatCannotBeBroken();
};

namespace {

QString joined(const std::vector<CodeLine>& lines)
{
    QStringList texts;
    for (const CodeLine& line : lines) {
        texts << line.text;
    }
    return texts.join(QLatin1Char('\n'));
}

/// The words that a real shell makes of `command`, one a line in brackets; the command itself is not run.
QString shellWords(const QString& command)
{
    QProcess shell;
    shell.start(QStringLiteral("sh"),
                {QStringLiteral("-c"), QStringLiteral("aws() { printf '[%s]\\n' \"$@\"; }\n") + command});
    return shell.waitForFinished() ? QString::fromUtf8(shell.readAllStandardOutput()) : QString();
}

} // namespace

void TestCodeWrapping::leavesShortLinesAlone()
{
    const QString code = QStringLiteral("aws iam list-access-keys \\\n  --user-name 'x  y'\n# a comment");
    QCOMPARE(joined(wrapCode(code, CodeLanguage::Posix, 80)), code);
    QCOMPARE(joined(wrapCode(code + QStringLiteral("\n\n"), CodeLanguage::Posix, 80)), code);
}

void TestCodeWrapping::givesAShellTheSameWords_data()
{
    QTest::addColumn<QString>("command");
    QTest::newRow("plain") << QStringLiteral(
        "aws secretsmanager describe-secret --secret-id prod/db --region eu-central-1 --profile incident");
    QTest::newRow("blanks in single quotes")
        << QStringLiteral("aws a --secret-id 'two  words and three' --region eu-central-1 --profile x");
    QTest::newRow("quote in quotes") << QStringLiteral(
        "aws a --secret-id 'it'\\''s $(x) `y` z' --region eu-central-1 --b c");
    QTest::newRow("double quotes") << QStringLiteral(
        "aws a --secret-id \"a \\\" b   c \\\\\" --region eu-central-1 --profile incident");
    QTest::newRow("escaped blank") << QStringLiteral(
        "aws a --secret-id a\\ b\\ c\\ d\\ e --region eu-central-1 --profile incident");
    QTest::newRow("indented") << QStringLiteral(
        "    aws a --secret-id prod/database --region eu-central-1 --profile incident");
}

void TestCodeWrapping::givesAShellTheSameWords()
{
    if (QStandardPaths::findExecutable(QStringLiteral("sh")).isEmpty()) {
        QSKIP("there is no shell here");
    }
    QFETCH(QString, command);
    const QString expected = shellWords(command);
    QVERIFY(expected.contains(QStringLiteral("--region")));
    for (const int columns : {30, 40, 55}) {
        const std::vector<CodeLine> lines = wrapCode(command, CodeLanguage::Posix, columns);
        QVERIFY(lines.size() > 1);
        for (const CodeLine& line : lines) {
            QVERIFY(line.text.size() <= columns);
            QVERIFY(!line.isCut);
        }
        QCOMPARE(shellWords(joined(lines)), expected);
    }
}

void TestCodeWrapping::goesOnAfterABacktickInPowerShell()
{
    const QString command =
        QStringLiteral("aws iam put-user-policy --user-name 'a  b\\' --policy-name \"x `\" y\" --b c");
    const std::vector<CodeLine> lines = wrapCode(command, CodeLanguage::PowerShell, 40);
    QVERIFY(lines.size() > 1);
    QString whole;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        QVERIFY(lines[i].text.size() <= 40);
        QVERIFY(!lines[i].isCut);
        const bool goesOn = i + 1 < lines.size();
        QCOMPARE(lines[i].text.endsWith(QStringLiteral(" `")), goesOn);
        const QString text = i == 0 ? lines[i].text : lines[i].text.mid(4); // the indentation
        whole += goesOn ? text.chopped(1) : text;
    }
    QCOMPARE(whole, command);
}

void TestCodeWrapping::keepsJsonTheSame()
{
    const QString json = QStringLiteral("{\n  \"Statement\": [{\"Effect\": \"Deny\", \"Action\": \"*\", \"Sid\": "
                                        "\"it's one, two\", \"Resource\": \"*\", \"Condition\": {}}]\n}");
    const std::vector<CodeLine> lines = wrapCode(json, CodeLanguage::Json, 40);
    QVERIFY(lines.size() > 3);
    QCOMPARE(QJsonDocument::fromJson(joined(lines).toUtf8()), QJsonDocument::fromJson(json.toUtf8()));
    QVERIFY(!QJsonDocument::fromJson(json.toUtf8()).isNull());
}

void TestCodeWrapping::cutsWhatCannotBeBroken_data()
{
    QTest::addColumn<QString>("code");
    QTest::newRow("one long word") << QStringLiteral("aws --secret-id '") + QString(100, QLatin1Char('x')) +
                                          QStringLiteral("'");
    QTest::newRow("a comment") << QStringLiteral(
        "# this comment must not go on after a backslash, because a shell would run the rest");
    QTest::newRow("an open quote") << QStringLiteral(
        "echo 'the quote of this line is closed somewhere below and not here");
}

void TestCodeWrapping::cutsWhatCannotBeBroken()
{
    QFETCH(QString, code);
    const std::vector<CodeLine> lines = wrapCode(code, CodeLanguage::Posix, 40);
    QString whole;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        QCOMPARE(lines[i].isCut, i + 1 < lines.size());
        whole += lines[i].text;
    }
    QCOMPARE(whole, code);
}

QTEST_GUILESS_MAIN(TestCodeWrapping)
#include "TestCodeWrapping.moc"
