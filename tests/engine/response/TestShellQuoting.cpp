// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/response/ShellQuoting.h"
#include "tests/support/QtBytes.h"

#include <QFileInfo>
#include <QProcess>
#include <QtTest>

#include <string>
#include <vector>

using namespace latchlight;
using namespace latchlight::test;

namespace {

/// Names that an attacker might choose. All may stand between quotes.
const std::vector<std::string> hostileValues{
    "",
    "prod/db",
    "it's",
    "''",
    "'; touch pwned; '",
    "$(touch pwned)",
    "${IFS}",
    "`touch pwned`",
    "a b  c",
    "-rf",
    "--profile=evil",
    "~root",
    "*?[a-z]{1,2}",
    "#comment",
    "!history",
    "a\\b",
    "semi;colon",
    "Müller 秘密 \U0001F511",
    "\u2018typographic\u2019 \u201Alow\u201B",
};

QByteArray quoted(Shell shell, std::string_view value)
{
    const auto text = quoteForShell(shell, value);
    return text ? toBytes(*text) : QByteArray("refused: ") + toBytes(text.error().detail);
}

} // namespace

class TestShellQuoting final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesTheShellExactlyTheValue()
    {
        const QString shell = QStringLiteral("/bin/sh");
        if (!QFileInfo(shell).isExecutable()) {
            QSKIP("there is no /bin/sh here");
        }
        for (const std::string& value : hostileValues) {
            const auto text = quoteForShell(Shell::Bash, value);
            QVERIFY(text.has_value());
            QProcess process;
            process.start(shell, {QStringLiteral("-c"), QString::fromStdString("printf '<%s>' " + *text)});
            QVERIFY(process.waitForFinished());
            QCOMPARE(process.exitCode(), 0);
            QCOMPARE(process.readAllStandardOutput(), '<' + toBytes(value) + '>');
        }
    }

    void quotesForBash()
    {
        QCOMPARE(quoted(Shell::Bash, ""), QByteArray("''"));
        QCOMPARE(quoted(Shell::Bash, "prod/db"), QByteArray("'prod/db'"));
        QCOMPARE(quoted(Shell::Bash, "it's"), QByteArray("'it'\\''s'"));
        QCOMPARE(quoted(Shell::Bash, "say \"$x\""), QByteArray("'say \"$x\"'"));
    }

    void doublesEveryKindOfSingleQuoteForPowerShell()
    {
        QCOMPARE(quoted(Shell::PowerShell, "it's"), QByteArray("'it''s'"));
        QCOMPARE(quoted(Shell::PowerShell, "$(calc) `n"), QByteArray("'$(calc) `n'"));
        for (const std::string quote : {"\u2018", "\u2019", "\u201A", "\u201B"}) {
            QCOMPARE(quoted(Shell::PowerShell, "a" + quote + "b"), '\'' + toBytes("a" + quote + quote + "b") + '\'');
            QCOMPARE(quoted(Shell::Bash, "a" + quote + "b"), '\'' + toBytes("a" + quote + "b") + '\'');
        }
    }

    void refusesWhatMustNotBeTypedIntoATerminal_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QByteArray>("detail");
        QTest::newRow("newline") << QByteArray("a\nb") << QByteArray("U+000A");
        QTest::newRow("carriage return") << QByteArray("a\rb") << QByteArray("U+000D");
        QTest::newRow("tab") << QByteArray("a\tb") << QByteArray("U+0009");
        QTest::newRow("NUL") << QByteArray("a\0b", 3) << QByteArray("U+0000");
        QTest::newRow("escape") << QByteArray("\x1b[2J") << QByteArray("U+001B");
        QTest::newRow("delete") << QByteArray("a\x7f") << QByteArray("U+007F");
        QTest::newRow("C1 CSI") << QByteArray("a\xc2\x9b") << QByteArray("U+009B");
        QTest::newRow("next line") << QByteArray("a\xc2\x85") << QByteArray("U+0085");
        QTest::newRow("line separator") << QByteArray("a\xe2\x80\xa8") << QByteArray("U+2028");
        QTest::newRow("paragraph separator") << QByteArray("a\xe2\x80\xa9") << QByteArray("U+2029");
        QTest::newRow("right-to-left override") << QByteArray("a\xe2\x80\xae") << QByteArray("U+202E");
        QTest::newRow("isolate") << QByteArray("a\xe2\x81\xa6") << QByteArray("U+2066");
        QTest::newRow("right-to-left mark") << QByteArray("a\xe2\x80\x8f") << QByteArray("U+200F");
        QTest::newRow("stray byte") << QByteArray("a\xff") << QByteArray("invalid UTF-8");
        QTest::newRow("overlong quote") << QByteArray("\xc0\xa7") << QByteArray("invalid UTF-8");
        QTest::newRow("surrogate") << QByteArray("\xed\xa0\x80") << QByteArray("invalid UTF-8");
    }

    void refusesWhatMustNotBeTypedIntoATerminal()
    {
        QFETCH(const QByteArray, value);
        QFETCH(const QByteArray, detail);
        for (const Shell shell : {Shell::Bash, Shell::PowerShell}) {
            const auto text = quoteForShell(shell, value.toStdString());
            QVERIFY(!text.has_value());
            QVERIFY(text.error().code == ErrorCode::UnsafeForShell);
            QCOMPARE(toBytes(text.error().detail), detail);
        }
        QVERIFY(toBytes(printable(value.toStdString())).contains("\xEF\xBF\xBD"));
    }

    void namesThePlaceOfTheCharacterAtFault()
    {
        QCOMPARE(quoteForShell(Shell::Bash, "\u00E9\u00E9\n").error().offset, std::uint64_t{4});
    }

    void refusesForPowerShellWhatWindowsCannotHandOn()
    {
        for (const std::string value : {"a\"b", "a&b", "a|b", "a<b", "a>b", "a^b", "%PATH%", "a b\\"}) {
            QVERIFY2(!quoteForShell(Shell::PowerShell, value).has_value(), value.c_str());
            QVERIFY2(quoteForShell(Shell::Bash, value).has_value(), value.c_str());
        }
    }

    void leavesHarmlessTextAsItIsWhenMadePrintable()
    {
        QCOMPARE(toBytes(printable("M\u00FCller 'x' $(y) \u2019")), toBytes("M\u00FCller 'x' $(y) \u2019"));
        QCOMPARE(toBytes(printable("a\nrm -rf b")), toBytes("a\uFFFDrm -rf b"));
    }
};

QTEST_GUILESS_MAIN(TestShellQuoting)
#include "TestShellQuoting.moc"
