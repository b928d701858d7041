// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/models/RawJsonModel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace latchlight;

/// A record as a tree of rows.
class TestRawJsonModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheRulesOfModels();
    void showsKeysValuesAndPaths();
    void copiesWholeValues();
    void makesFiltersOfFieldsThatCanBeSearched();

private:
    [[nodiscard]] static OriginalRecordPtr record(const std::string& text)
    {
        OriginalRecord record;
        record.text = text;
        record.tree = JsonTree::parse(text);
        return std::make_shared<const OriginalRecord>(std::move(record));
    }
};

void TestRawJsonModel::keepsTheRulesOfModels()
{
    RawJsonModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRecord(record(R"({"a":{"b":[1,{"c":null}]},"d":"x"})"));
    model.setRecord(record("not json"));
    model.setRecord(nullptr);
    QCOMPARE(model.rowCount(), 0);
}

void TestRawJsonModel::showsKeysValuesAndPaths()
{
    RawJsonModel model;
    model.setRecord(record(R"({"userIdentity":{"arn":"arn:aws:iam::1:user/x"},"list":[7,8]})"));
    const QModelIndex identity = model.index(0, 0);
    QCOMPARE(identity.data().toString(), QStringLiteral("userIdentity"));
    const QModelIndex arn = model.index(0, 1, identity);
    QCOMPARE(arn.data().toString(), QStringLiteral("arn:aws:iam::1:user/x"));
    QCOMPARE(arn.data(RawJsonModel::PointerRole).toString(), QStringLiteral("/userIdentity/arn"));
    const QModelIndex second = model.index(1, 0, model.index(1, 0));
    QCOMPARE(second.data().toString(), QStringLiteral("1")); // elements are numbered
    QCOMPARE(second.siblingAtColumn(1).data().toString(), QStringLiteral("8"));
}

void TestRawJsonModel::copiesWholeValues()
{
    const std::string value(5000, 'x');
    RawJsonModel model;
    model.setRecord(record("{\"long\":\"" + value + "\"}"));
    const QModelIndex cell = model.index(0, 1);
    QVERIFY(cell.data().toString().size() < 5000);
    QCOMPARE(cell.data(CopyTextRole).toString(), QString::fromStdString(value));
}

void TestRawJsonModel::makesFiltersOfFieldsThatCanBeSearched()
{
    RawJsonModel model;
    model.setRecord(record(R"({"userIdentity":{"accessKeyId":"AKIA1"},"errorCode":null,"tlsDetails":{"cipher":"x"}})"));
    const QModelIndex identity = model.index(0, 0);
    QCOMPARE(model.index(0, 1, identity).data(FilterTermRole).toString(),
             QStringLiteral("userIdentity.accessKeyId:AKIA1"));
    QVERIFY(identity.data(FilterTermRole).toString().isEmpty());
    QCOMPARE(model.index(1, 1).data(FilterTermRole).toString(), QStringLiteral("errorCode:\"\"")); // null: it is absent
    QVERIFY(model.index(0, 1, model.index(2, 0)).data(FilterTermRole).toString().isEmpty());       // not in the store
}

QTEST_GUILESS_MAIN(TestRawJsonModel)
#include "TestRawJsonModel.moc"
