// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/bridge/JsonText.h"

#include <QTest>

#include <algorithm>
#include <string>

using namespace latchlight;

class TestJsonText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void putsEveryMemberOnItsLine()
    {
        const JsonText text = JsonText::indented("{\"a\":1,\"b\":{\"c\":[true,\"x, {y}\"],\"d\":{}, \"e\":[ ]}}");
        QCOMPARE(QString::fromStdString(text.text), QStringLiteral("{\n"
                                                                   "  \"a\": 1,\n"
                                                                   "  \"b\": {\n"
                                                                   "    \"c\": [\n"
                                                                   "      true,\n"
                                                                   "      \"x, {y}\"\n"
                                                                   "    ],\n"
                                                                   "    \"d\": {},\n"
                                                                   "    \"e\": []\n"
                                                                   "  }\n"
                                                                   "}"));
        QVERIFY(!text.isTruncated);
    }

    void changesNoToken_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("numbers") << QByteArray("[1.0,1e400,-0,12345678901234567890]");
        QTest::newRow("escapes") << QByteArray("{\"a\\\"b\":\"\\u0000\\\\\",\"\":\"\\\\\\\"\"}");
        QTest::newRow("doubled keys") << QByteArray("{\"a\":1,\"a\":2}");
        QTest::newRow("cut in a string") << QByteArray("{\"a\":\"bc");
        QTest::newRow("cut behind a backslash") << QByteArray("{\"a\":\"bc\\");
        QTest::newRow("closed too often") << QByteArray("{\"a\":1}}]]");
        QTest::newRow("no JSON") << QByteArray("a,b;c");
        QTest::newRow("not UTF-8") << QByteArray("{\"a\":\"\xff\xfe\"}");
        QTest::newRow("nothing") << QByteArray();
    }

    void changesNoToken()
    {
        QFETCH(QByteArray, json);
        std::string packed = JsonText::indented(json.toStdString()).text;
        packed.erase(std::remove_if(packed.begin(), packed.end(), [](char c) { return c == '\n' || c == ' '; }),
                     packed.end());
        QCOMPARE(QByteArray::fromStdString(packed), json);
    }

    void staysSmallHoweverDeepTheNesting()
    {
        const std::string deep(200'000, '[');
        const JsonText text = JsonText::indented(deep);
        QVERIFY(text.isTruncated);
        QVERIFY(text.text.size() < JsonText::maximumBytes + 200);
    }
};

QTEST_APPLESS_MAIN(TestJsonText)
#include "TestJsonText.moc"
