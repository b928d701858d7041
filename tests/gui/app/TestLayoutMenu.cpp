// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/app/WindowFixture.h"

#include <QComboBox>
#include <QDialog>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <memory>

using namespace latchlight;
using namespace latchlight::test;

/// Named layouts, and panes in windows of their own, by keyboard.
class TestLayoutMenu final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<WindowFixture>();
        m_fixture->openArchive(WindowFixture::sample());
    }
    void cleanup() { m_fixture.reset(); }
    void savesChoosesAndDeletesLayouts();
    void saysThatALayoutIsReplaced();
    void remembersDetachedPanes();
    void keepsNamesThatHoldAnything();
    void goesFromPaneToPaneByKeys();
    void detachesAndDocksByKeys();

private:
    [[nodiscard]] QDockWidget* pane(const char* name) const { return m_fixture->find<QDockWidget>(name); }
    [[nodiscard]] QAction* layout(const QString& name) const
    {
        return m_fixture->window().findChild<QAction*>(QStringLiteral("layoutAction:") + name);
    }
    void save(const QString& name) const
    {
        m_fixture->trigger("saveLayoutAction");
        auto* edit = m_fixture->find<QComboBox>("layoutNameComboBox")->lineEdit();
        edit->insert(name); // keyClicks() types ASCII alone
        QTest::keyClick(edit, Qt::Key_Return);
        QTRY_VERIFY(layout(name) != nullptr);
        QTRY_VERIFY(m_fixture->window().findChild<QDialog*>(QStringLiteral("layoutNameDialog")) == nullptr);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QWidget* focus = QApplication::focusWidget();
        QTest::keyClick(focus != nullptr ? focus : &m_fixture->window(), key, modifiers);
    }

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestLayoutMenu::savesChoosesAndDeletesLayouts()
{
    save(QStringLiteral("Triage"));
    pane("facetsPane")->close();
    pane("loadReportPane")->close();
    save(QStringLiteral("Hunt"));
    layout(QStringLiteral("Triage"))->trigger();
    QVERIFY(!pane("facetsPane")->isHidden());
    layout(QStringLiteral("Hunt"))->trigger();
    QVERIFY(pane("facetsPane")->isHidden() && pane("loadReportPane")->isHidden());
    m_fixture->trigger("resetLayoutAction");
    QVERIFY(!pane("facetsPane")->isHidden());

    m_fixture->openAnew();
    m_fixture->openArchive(WindowFixture::sample());
    QCOMPARE(layout(QStringLiteral("Hunt"))->shortcut(), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_1));
    press(Qt::Key_1, Qt::ControlModifier | Qt::AltModifier);
    QTRY_VERIFY(pane("facetsPane")->isHidden());
    m_fixture->trigger("deleteLayoutAction:Hunt");
    QTRY_VERIFY(layout(QStringLiteral("Hunt")) == nullptr);
    QVERIFY(layout(QStringLiteral("Triage")) != nullptr);
    m_fixture->openAnew();
    QVERIFY(layout(QStringLiteral("Hunt")) == nullptr);
    QVERIFY(!layout(QStringLiteral("Triage"))->isEnabled()); // there are no panes yet
}

void TestLayoutMenu::saysThatALayoutIsReplaced()
{
    save(QStringLiteral("Triage"));
    m_fixture->trigger("saveLayoutAction");
    auto* edit = m_fixture->find<QComboBox>("layoutNameComboBox")->lineEdit();
    const auto* hint = m_fixture->find<QLabel>("layoutNameHintLabel");
    const QString before = hint->text();
    QVERIFY(!m_fixture->find<QDialog>("layoutNameDialog")->findChild<QPushButton*>()->isEnabled());
    QTest::keyClicks(edit, QStringLiteral("Triage"));
    QVERIFY(hint->text() != before);
    QTest::keyClick(edit, Qt::Key_Escape);
}

void TestLayoutMenu::remembersDetachedPanes()
{
    QDockWidget* secrets = pane("secretsPane");
    secrets->setFloating(true);
    const QRect place(180, 120, 520, 360);
    secrets->setGeometry(place);
    save(QStringLiteral("Two screens"));
    m_fixture->trigger("resetLayoutAction");
    QVERIFY(!secrets->isFloating());
    layout(QStringLiteral("Two screens"))->trigger();
    QTRY_VERIFY(secrets->isFloating() && secrets->isVisible());
    QTRY_COMPARE(secrets->geometry().size(), place.size());

    m_fixture->openAnew(); // as it was left
    m_fixture->openArchive(WindowFixture::sample());
    QTRY_VERIFY(pane("secretsPane")->isFloating() && pane("secretsPane")->isVisible());
    QTRY_COMPARE(pane("secretsPane")->geometry().size(), place.size());
}

void TestLayoutMenu::keepsNamesThatHoldAnything()
{
    const QString name = QStringLiteral("A/B & \u00e4 = [x]");
    save(name);
    m_fixture->openAnew();
    QVERIFY(layout(name) != nullptr);
    QCOMPARE(layout(name)->text(), QString(name).replace(QLatin1Char('&'), QStringLiteral("&&")));
}

void TestLayoutMenu::goesFromPaneToPaneByKeys()
{
    pane("secretsPane")->setFloating(true);
    m_fixture->trigger("goToUsersAction");
    QTRY_VERIFY(pane("usersPane")->isAncestorOf(QApplication::focusWidget()));
    QStringList reached;
    const auto isAtUsers = [this] { return pane("usersPane")->isAncestorOf(QApplication::focusWidget()); };
    for (int step = 0; step < 12 && (step == 0 || !isAtUsers()); ++step) {
        const QWidget* before = QApplication::focusWidget();
        press(Qt::Key_F6);
        QTRY_VERIFY(QApplication::focusWidget() != nullptr && QApplication::focusWidget() != before);
        for (const QDockWidget* dock : m_fixture->window().findChildren<QDockWidget*>()) {
            if (dock->isAncestorOf(QApplication::focusWidget())) {
                reached << dock->objectName();
            }
        }
    }
    QVERIFY(isAtUsers()); // once around, past panes in which there is nothing yet
    for (const char* name : {"eventsPane", "secretsPane", "triagePane", "commandsPane"}) {
        QVERIFY2(reached.contains(QString::fromUtf8(name)), qPrintable(reached.join(QLatin1Char(' '))));
    }
    QCOMPARE(reached.removeDuplicates(), 0);
    press(Qt::Key_F6, Qt::ShiftModifier);
    QTRY_VERIFY(!pane("usersPane")->isAncestorOf(QApplication::focusWidget()));
}

void TestLayoutMenu::detachesAndDocksByKeys()
{
    m_fixture->trigger("filterEventsAction");
    QTRY_VERIFY(pane("eventsPane")->isAncestorOf(QApplication::focusWidget()));
    press(Qt::Key_F6, Qt::ControlModifier);
    QTRY_VERIFY(pane("eventsPane")->isFloating());
    QTRY_VERIFY(pane("eventsPane")->isAncestorOf(QApplication::focusWidget()));
    press(Qt::Key_F6, Qt::ControlModifier); // from within its own window
    QTRY_VERIFY(!pane("eventsPane")->isFloating());
    QTRY_VERIFY(pane("eventsPane")->isAncestorOf(QApplication::focusWidget()));
}

QTEST_MAIN(TestLayoutMenu)
#include "TestLayoutMenu.moc"
