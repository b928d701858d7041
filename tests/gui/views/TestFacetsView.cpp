// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/bridge/FilterTerm.h"
#include "gui/bridge/InvestigationState.h"
#include "gui/platform/ClipboardWriter.h"
#include "gui/views/FacetsView.h"
#include "tests/gui/bridge/MadeUpCase.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace latchlight;
using namespace latchlight::test;

/// The values that the shown events have in common.
class TestFacetsView final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_case = MadeUpCase::make(); }
    void init();
    void cleanup() { m_view.reset(); }
    void countsTheEventsThatAreShown();
    void saysHowManyValuesAreNotListed();
    void filtersForAValueThatIsOpened();
    void keepsFieldsFoldedWhenTheEventsChange();
    void ignoresCountsOfOtherEvents();
    void saysWhyThereIsNothingToCount();

private:
    /// Shows the events of the query, counted.
    void show(const std::string& query);
    [[nodiscard]] CountedFieldsPtr counted(const FoundEventsPtr& events) const;
    [[nodiscard]] QTreeView* tree() const { return m_view->findChild<QTreeView*>(QStringLiteral("facetsTreeView")); }
    [[nodiscard]] QModelIndex heading(const QString& title) const;

    MadeUpCase m_case;
    ClipboardWriter m_clipboard;
    std::unique_ptr<InvestigationState> m_state;
    std::unique_ptr<FacetsView> m_view;
};

void TestFacetsView::init()
{
    m_state = std::make_unique<InvestigationState>();
    m_state->setFindings(m_case.findings);
    m_state->selectUser(0);
    m_view = std::make_unique<FacetsView>(*m_state, m_clipboard);
    m_view->resize(300, 500);
    m_view->show();
}

CountedFieldsPtr TestFacetsView::counted(const FoundEventsPtr& events) const
{
    constexpr std::size_t limit = 12;
    const FieldCounts counts = FieldCounts::of(*m_case.findings->snapshot->events, events->rows);
    std::vector<FieldCount> fields;
    for (const std::string& field : FilterTerm::facetFields()) {
        fields.push_back(counts.values(field, limit));
    }
    return std::make_shared<const CountedFields>(CountedFields{events, fields});
}

void TestFacetsView::show(const std::string& query)
{
    const FoundEventsPtr events = m_case.events(query);
    m_state->setFoundEvents(events);
    m_state->setCountedFields(counted(events));
}

QModelIndex TestFacetsView::heading(const QString& title) const
{
    for (int row = 0; row < tree()->model()->rowCount(); ++row) {
        const QModelIndex index = tree()->model()->index(row, 0);
        if (index.data().toString().startsWith(title)) {
            return index;
        }
    }
    return {};
}

void TestFacetsView::countsTheEventsThatAreShown()
{
    show("actor:mallory");
    const QModelIndex codes = heading(QStringLiteral("Error code"));
    QVERIFY(codes.isValid());
    QCOMPARE(tree()->model()->rowCount(codes), 1);
    QCOMPARE(tree()->model()->index(0, 0, codes).data().toString(), QStringLiteral("AccessDenied"));
    QCOMPARE(tree()->model()->index(0, 1, codes).data().toString(), QStringLiteral("40"));
    QCOMPARE(tree()->model()->index(0, 2, codes).data().toString(), QStringLiteral("95 %")); // of 42 events
    show("actor:mallory NOT denied:true");
    QVERIFY(!heading(QStringLiteral("Error code")).isValid());
}

void TestFacetsView::saysHowManyValuesAreNotListed()
{
    show("actor:mallory");
    const QString title = heading(QStringLiteral("Secret")).data().toString();
    QVERIFY2(title.contains(QStringLiteral("12")) && title.contains(QStringLiteral("42")), qPrintable(title));
}

void TestFacetsView::filtersForAValueThatIsOpened()
{
    show("");
    const QModelIndex value = tree()->model()->index(0, 0, heading(QStringLiteral("Error code")));
    tree()->setCurrentIndex(value);
    tree()->setFocus();
    QTest::keyClick(tree(), Qt::Key_Return);
    QCOMPARE(m_state->question().query, QStringLiteral("errorCode:AccessDenied"));
    tree()->setCurrentIndex(heading(QStringLiteral("Error code")));
    QTest::keyClick(tree(), Qt::Key_Return); // a heading is no value
    QCOMPARE(m_state->question().query, QStringLiteral("errorCode:AccessDenied"));
}

void TestFacetsView::keepsFieldsFoldedWhenTheEventsChange()
{
    show("");
    QVERIFY(tree()->isExpanded(heading(QStringLiteral("Region"))));
    tree()->collapse(heading(QStringLiteral("Region")));
    show("actor:mallory");
    QVERIFY(!tree()->isExpanded(heading(QStringLiteral("Region"))));
    QVERIFY(tree()->isExpanded(heading(QStringLiteral("Secret"))));
}

void TestFacetsView::ignoresCountsOfOtherEvents()
{
    show("actor:mallory");
    QSignalSpy changed(m_state.get(), &InvestigationState::countedFieldsChanged);
    m_state->setCountedFields(counted(m_case.events("")));
    QVERIFY(changed.isEmpty());
}

void TestFacetsView::saysWhyThereIsNothingToCount()
{
    auto* notice = m_view->findChild<QLabel*>(QStringLiteral("noticeLabel"));
    QVERIFY(notice->isVisible());
    const QString before = notice->text();
    show("actor:nobody");
    QVERIFY(notice->isVisible());
    QVERIFY(notice->text() != before);
}

QTEST_MAIN(TestFacetsView)
#include "TestFacetsView.moc"
