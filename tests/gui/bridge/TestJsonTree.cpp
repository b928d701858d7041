// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/bridge/JsonTree.h"

#include <QTest>

#include <string>

using namespace latchlight;

/// A record as a tree, also where it is hostile.
class TestJsonTree final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsOrderAndDoubledKeys();
    void keepsNumbersAsTheyAreWritten();
    void namesNodesByJsonPointer();
    void survivesHostileNesting();
    void stopsAtTheLimitOfNodes();
    void keepsWhatStandsBeforeTheBreak();
};

void TestJsonTree::keepsOrderAndDoubledKeys()
{
    const JsonTree tree = JsonTree::parse(R"({"z":1,"a":2,"z":3})");
    QCOMPARE(tree.nodes.front().children.size(), std::size_t(3));
    QCOMPARE(tree.nodes[1].key, std::string("z"));
    QCOMPARE(tree.nodes[2].key, std::string("a"));
    QCOMPARE(tree.nodes[3].value, std::string("3"));
}

void TestJsonTree::keepsNumbersAsTheyAreWritten()
{
    const JsonTree tree = JsonTree::parse(R"([1.50, 12345678901234567890, true, null])");
    QCOMPARE(tree.nodes[1].value, std::string("1.50"));
    QCOMPARE(tree.nodes[2].value, std::string("12345678901234567890"));
    QCOMPARE(tree.nodes[3].kind, JsonNodeKind::Bool);
    QCOMPARE(tree.nodes[4].kind, JsonNodeKind::Null);
}

void TestJsonTree::namesNodesByJsonPointer()
{
    const JsonTree tree = JsonTree::parse(R"({"a/b":[{"c~d":"x"}]})");
    QCOMPARE(tree.pointer(3), std::string("/a~1b/0/c~0d"));
    QCOMPARE(tree.pointer(0), std::string());
}

void TestJsonTree::survivesHostileNesting()
{
    constexpr std::size_t depth = 100000;
    const JsonTree tree = JsonTree::parse(std::string(depth, '[') + std::string(depth, ']'));
    QVERIFY(tree.isTruncated);
    QCOMPARE(tree.nodes.size(), JsonTree::maximumDepth);
}

void TestJsonTree::stopsAtTheLimitOfNodes()
{
    std::string text = "[0";
    for (std::size_t number = 0; number < JsonTree::maximumNodes + 5; ++number) {
        text += ",0";
    }
    const JsonTree tree = JsonTree::parse(text + "]");
    QVERIFY(tree.isTruncated);
    QCOMPARE(tree.nodes.size(), JsonTree::maximumNodes);
}

void TestJsonTree::keepsWhatStandsBeforeTheBreak()
{
    const JsonTree tree = JsonTree::parse(R"({"eventName":"GetSecretValue","errorCode":)");
    QVERIFY(tree.isTruncated);
    QCOMPARE(tree.nodes[1].value, std::string("GetSecretValue"));
    QVERIFY(JsonTree::parse("").nodes.empty());
}

QTEST_GUILESS_MAIN(TestJsonTree)
#include "TestJsonTree.moc"
