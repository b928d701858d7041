// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/rules/QueryParts.h"
#include "engine/rules/SearchQuery.h"

#include <QTest>

using namespace latchlight;

namespace {

QStringList lines(const std::vector<std::string>& texts)
{
    QStringList list;
    for (const std::string& text : texts) {
        list << QString::fromStdString(text);
    }
    return list;
}

} // namespace

/// Taking queries apart and putting them together, and what is being typed.
class TestQueryParts final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesAQueryApart_data();
    void takesAQueryApart();
    void addsATerm_data();
    void addsATerm();
    void removesOneTerm();
    void keepsItsMeaningWhenATermIsAdded();
    void findsWhatIsBeingTyped_data();
    void findsWhatIsBeingTyped();
    void offersFieldsThatBeginWithWhatWasTypedFirst();
};

void TestQueryParts::takesAQueryApart_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QStringList>("parts");
    const auto row = [](const char* query, std::initializer_list<const char*> parts) {
        QStringList list;
        for (const char* part : parts) {
            list << QString::fromUtf8(part);
        }
        QTest::newRow(query) << QByteArray(query) << list;
    };
    row("", {});
    row("   ", {});
    row("eventName:GetSecretValue", {"eventName:GetSecretValue"});
    row(" a   b AND c ", {"a", "b", "c"});
    row("NOT a -b - c", {"NOT a", "-b", "- c"});
    row("NOT(a OR b) c", {"NOT(a OR b)", "c"});
    row("a AND(b OR c)", {"a", "(b OR c)"});
    row("(a)(b)", {"(a)", "(b)"});
    row("secret:\"with (blank) \\\" quote\" x", {"secret:\"with (blank) \\\" quote\"", "x"});
    row("eventTime:[2024-08-18 TO 2024-08-20] x", {"eventTime:[2024-08-18 TO 2024-08-20]", "x"});
    row("awsRegion:(us-east-1 OR eu-west-1) x", {"awsRegion:(us-east-1 OR eu-west-1)", "x"});
    row("a\\ b c", {"a\\ b", "c"});
    row("a b OR c", {"a b OR c"});           // the alternatives reach over all of it
    row("a eventName:(", {"a eventName:("}); // cannot be read
}

void TestQueryParts::takesAQueryApart()
{
    QFETCH(QByteArray, query);
    QTEST(lines(conjuncts(query.toStdString())), "parts");
}

void TestQueryParts::addsATerm_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QByteArray>("term");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("to nothing") << QByteArray("") << QByteArray("a:b") << QByteArray("a:b");
    QTest::newRow("to a term") << QByteArray("denied:true") << QByteArray("actor:x")
                               << QByteArray("denied:true actor:x");
    QTest::newRow("twice") << QByteArray("actor:x") << QByteArray("actor:x") << QByteArray("actor:x");
    QTest::newRow("its opposite") << QByteArray("NOT actor:x denied:true") << QByteArray("actor:x")
                                  << QByteArray("denied:true actor:x");
    QTest::newRow("negated") << QByteArray("actor:x") << QByteArray("NOT actor:x") << QByteArray("NOT actor:x");
    QTest::newRow("to alternatives") << QByteArray("a OR b") << QByteArray("actor:x") << QByteArray("(a OR b) actor:x");
    QTest::newRow("to nonsense") << QByteArray("a (") << QByteArray("actor:x") << QByteArray("actor:x");
}

void TestQueryParts::addsATerm()
{
    QFETCH(QByteArray, query);
    QFETCH(QByteArray, term);
    const std::string added = withTerm(query.toStdString(), term.toStdString());
    QTEST(QByteArray::fromStdString(added), "expected");
}

void TestQueryParts::removesOneTerm()
{
    QCOMPARE(withoutTerm("a AND NOT b c", 1), std::string("a c"));
    QCOMPARE(withoutTerm("a OR b", 0), std::string());
    QCOMPARE(withoutTerm("a", 7), std::string("a"));
}

void TestQueryParts::keepsItsMeaningWhenATermIsAdded()
{
    for (const char* value : {"plain", "with blank", "quote\"in", "back\\slash", "(paren", "OR", "-dash", "a*b", ""}) {
        const std::string term = "userAgent:" + (*value == '\0' ? std::string("\"\"") : SearchQuery::quoted(value));
        const std::string query = withTerm("denied:true", term);
        QVERIFY2(SearchQuery::parse(query), query.c_str());
        QCOMPARE(lines(conjuncts(query)), QStringList({QStringLiteral("denied:true"), QString::fromStdString(term)}));
        QCOMPARE(withoutTerm(query, 1), std::string("denied:true"));
    }
}

void TestQueryParts::findsWhatIsBeingTyped_data()
{
    QTest::addColumn<QByteArray>("query"); // | is the cursor
    QTest::addColumn<bool>("isValue");
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<QByteArray>("replaced");
    const auto row = [](const char* query, bool isValue, const char* field, const char* typed, const char* replaced) {
        QTest::newRow(query) << QByteArray(query) << isValue << QByteArray(field) << QByteArray(typed)
                             << QByteArray(replaced);
    };
    row("|", false, "", "", "");
    row("even|", false, "", "even", "even");
    row("ev|ent denied:true", false, "", "ev", "event");
    row("ev|entName:Get", false, "", "ev", "eventName");
    row("denied:true -even|", false, "", "even", "even");
    row("eventName:|", true, "eventName", "", "");
    row("EVENTNAME:Get|", true, "eventName", "Get", "Get");
    row("@eventName:G|et denied:true", true, "eventName", "G", "Get");
    row("nonsense:x|", true, "", "x", "x");
    row("secret:\"prod/with bl|", true, "secret", "prod/with bl", "\"prod/with bl");
    row("secret:\"prod|\" denied:true", true, "secret", "prod", "\"prod\"");
    row("awsRegion:(us-east-1 OR eu|", true, "awsRegion", "eu", "eu");
    row("awsRegion:(us-east-1) eu|", false, "", "eu", "eu");
    row("(even|", false, "", "even", "even");
    row("sourceIPAddress:2001:db8|", true, "sourceIPAddress", "2001:db8", "2001:db8");
}

void TestQueryParts::findsWhatIsBeingTyped()
{
    QFETCH(QByteArray, query);
    QFETCH(bool, isValue);
    const auto cursor = static_cast<std::size_t>(query.indexOf('|'));
    const std::string text = query.replace("|", "").toStdString();
    const CompletionSpot spot = completionSpot(text, cursor);
    QCOMPARE(spot.kind, isValue ? CompletionSpot::Kind::Value : CompletionSpot::Kind::Field);
    QTEST(QByteArray::fromStdString(spot.field), "field");
    QTEST(QByteArray::fromStdString(spot.typed), "typed");
    QTEST(QByteArray::fromStdString(text.substr(spot.begin, spot.end - spot.begin)), "replaced");
}

void TestQueryParts::offersFieldsThatBeginWithWhatWasTypedFirst()
{
    const std::vector<std::string> names = matchingFields("acc");
    QCOMPARE(names.front(), std::string("userIdentity.accountId"));
    QVERIFY(matchingFields("nothing like it").empty());
    QCOMPARE(matchingFields("").size(), SearchQuery::fieldNames().size());
    QCOMPARE(matchingFields("@EVENTn"), std::vector<std::string>{"eventName"});
}

QTEST_APPLESS_MAIN(TestQueryParts)
#include "TestQueryParts.moc"
