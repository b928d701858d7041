// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/models/RawJsonModel.h"
#include "gui/views/TreeFinder.h"

#include <QTest>
#include <QTreeView>

using namespace latchlight;

/// Finding text in a record.
class TestTreeFinder final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void goesFromMatchToMatchAndAround();
    void opensWhatIsAboveAMatch();
    void staysWhereItIsWhenNothingIsFound();
    void findsNothingInAnEmptyTree();

private:
    [[nodiscard]] QString current() const { return m_tree->currentIndex().data().toString(); }
    void find(const char* text, Qt::KeyboardModifiers modifiers = Qt::NoModifier);

    std::unique_ptr<RawJsonModel> m_model;
    std::unique_ptr<QTreeView> m_tree;
};

void TestTreeFinder::init()
{
    m_tree.reset();
    m_model = std::make_unique<RawJsonModel>();
    m_tree = std::make_unique<QTreeView>();
    m_tree->setModel(m_model.get());
    OriginalRecord record;
    record.text = R"({"userIdentity":{"type":"IAMUser","session":{"mfa":"false"}},"list":["alice","ALICE2"],"z":1})";
    record.tree = JsonTree::parse(record.text);
    m_model->setRecord(std::make_shared<const OriginalRecord>(std::move(record)));
}

void TestTreeFinder::find(const char* text, Qt::KeyboardModifiers modifiers)
{
    TreeFinder finder(*m_tree);
    finder.setText(QString::fromUtf8(text));
    QTest::keyClick(&finder, Qt::Key_Return, modifiers);
}

void TestTreeFinder::goesFromMatchToMatchAndAround()
{
    find("alice");
    QCOMPARE(current(), QStringLiteral("alice"));
    find("alice");
    QCOMPARE(current(), QStringLiteral("ALICE2"));
    find("alice");
    QCOMPARE(current(), QStringLiteral("alice"));
    find("alice");
    find("alice", Qt::ShiftModifier);
    QCOMPARE(current(), QStringLiteral("alice"));
}

void TestTreeFinder::opensWhatIsAboveAMatch()
{
    find("mfa");
    QCOMPARE(current(), QStringLiteral("mfa"));
    const QModelIndex session = m_tree->currentIndex().parent();
    QVERIFY(m_tree->isExpanded(session));
    QVERIFY(m_tree->isExpanded(session.parent()));
}

void TestTreeFinder::staysWhereItIsWhenNothingIsFound()
{
    find("alice");
    find("nobody");
    QCOMPARE(current(), QStringLiteral("alice"));
}

void TestTreeFinder::findsNothingInAnEmptyTree()
{
    m_model->setRecord(nullptr);
    find("alice");
    QVERIFY(!m_tree->currentIndex().isValid());
}

QTEST_MAIN(TestTreeFinder)
#include "TestTreeFinder.moc"
