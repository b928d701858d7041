// SPDX-License-Identifier: GPL-3.0-or-later
// First, since the moc of Qt 6.4 cannot read <compare> as the first standard header.
#include "tests/support/QtBytes.h"

#include "engine/store/RecordPlaces.h"

#include <QTest>

#include <utility>
#include <vector>

using latchlight::FileId;
using latchlight::RecordPlace;
using latchlight::RecordPlaces;
using latchlight::RowAddress;
using latchlight::RowRange;

namespace {

constexpr std::uint64_t gibibyte = 1ULL << 30U;
constexpr std::size_t chunk = latchlight::GrowingColumn<std::uint32_t>::chunkRows;

void append(RecordPlaces& places, const std::vector<RecordPlace>& added)
{
    for (const RecordPlace& place : added) {
        places.append(place);
    }
}

} // namespace

class TestRecordPlaces final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesEveryPlaceBack();
    void joinedPlacesStandBehindTheOthers();
    void aCopyIsIndependent();
    void filesAreRenumbered();
};

void TestRecordPlaces::givesEveryPlaceBack()
{
    // Back and forth between files, back within a file, and further than 32 bits.
    const std::vector<RecordPlace> expected{{FileId{3}, 12},
                                            {FileId{3}, 900},
                                            {FileId{1}, 5},
                                            {FileId{3}, 7},
                                            {FileId{3}, 6},
                                            {FileId{3}, 9 * gibibyte},
                                            {FileId{3}, 9 * gibibyte},
                                            {FileId{3}, 13 * gibibyte + 1}};
    RecordPlaces places;
    append(places, expected);
    for (std::size_t row = 0; row < expected.size(); ++row) {
        QVERIFY(places.of(static_cast<RowAddress>(row)) == expected[row]);
    }
}

void TestRecordPlaces::joinedPlacesStandBehindTheOthers()
{
    RecordPlaces places;
    append(places, {{FileId{1}, 10}, {FileId{2}, 20}});
    RecordPlaces other;
    append(other, {{FileId{2}, 30}, {FileId{4}, 40}});
    places.join(other, chunk);
    QVERIFY((places.of(1) == RecordPlace{FileId{2}, 20}));
    QVERIFY((places.of(static_cast<RowAddress>(chunk)) == RecordPlace{FileId{2}, 30}));
    QVERIFY((places.of(static_cast<RowAddress>(chunk + 1)) == RecordPlace{FileId{4}, 40}));

    std::vector<std::pair<FileId, RowAddress>> ends;
    places.forEachSpan([&](FileId file, RowRange rows) { ends.emplace_back(file, rows.last); });
    QVERIFY(!ends.empty());
    QVERIFY((ends.front() == std::pair<FileId, RowAddress>{FileId{1}, 1}));
    QVERIFY((ends.back() == std::pair<FileId, RowAddress>{FileId{4}, static_cast<RowAddress>(chunk + 2)}));
}

void TestRecordPlaces::aCopyIsIndependent()
{
    RecordPlaces places;
    append(places, {{FileId{1}, 10}, {FileId{2}, 20}});
    const RecordPlaces copy = places.copy();
    append(places, {{FileId{2}, 30}});
    places.forEachFile([](FileId& file) { file = FileId{9}; });
    QVERIFY((copy.of(0) == RecordPlace{FileId{1}, 10}));
    QVERIFY((copy.of(1) == RecordPlace{FileId{2}, 20}));
}

void TestRecordPlaces::filesAreRenumbered()
{
    RecordPlaces places;
    append(places, {{FileId{1}, 10}, {FileId{2}, 20}, {FileId{1}, 30}});
    places.forEachFile([](FileId& file) { file.value += 10; });
    QVERIFY((places.of(0) == RecordPlace{FileId{11}, 10}));
    QVERIFY((places.of(1) == RecordPlace{FileId{12}, 20}));
    QVERIFY((places.of(2) == RecordPlace{FileId{11}, 30}));
}

QTEST_APPLESS_MAIN(TestRecordPlaces)
#include "TestRecordPlaces.moc"
