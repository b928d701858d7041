// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/app/WindowInspection.h"

#include "gui/charts/SwimLaneChart.h"
#include "gui/charts/TimelineChart.h"
#include "gui/charts/WeekChart.h"
#include "gui/platform/ThemeColors.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDockWidget>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QSet>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QTextEdit>
#include <QToolBar>
#include <QToolButton>
#include <QTreeView>

namespace latchlight::test::windowinspection {

namespace {

QString label(const QWidget& widget)
{
    QStringList path;
    for (const QWidget* at = &widget; at != nullptr && path.size() < 3; at = at->parentWidget()) {
        path.prepend(at->objectName().isEmpty() ? QString::fromUtf8(at->metaObject()->className()) : at->objectName());
    }
    return path.join(QStringLiteral(" / "));
}

template<class Widget>
bool isA(const QWidget& widget)
{
    return qobject_cast<const Widget*>(&widget) != nullptr;
}

bool isChart(const QWidget& widget)
{
    return isA<TimelineChart>(widget) || isA<SwimLaneChart>(widget) || isA<WeekChart>(widget);
}

/// Parts that Qt makes of a control: the line of a combo box, the cross in a line edit, the arrows of a tab bar.
bool isPartOfControl(const QWidget& widget)
{
    for (const QWidget* at = widget.parentWidget(); at != nullptr && !at->isWindow(); at = at->parentWidget()) {
        if (isA<QComboBox>(*at) || isA<QAbstractSpinBox>(*at) || isA<QLineEdit>(*at) || isA<QTabBar>(*at)) {
            return true;
        }
    }
    return false;
}

bool isControl(const QWidget& widget)
{
    const bool isKnown = isA<QAbstractButton>(widget) || isA<QLineEdit>(widget) || isA<QComboBox>(widget) ||
                         isA<QAbstractSpinBox>(widget) || isA<QTextEdit>(widget) || isA<QPlainTextEdit>(widget) ||
                         isA<QProgressBar>(widget) || isA<QTabBar>(widget) || isA<QAbstractItemView>(widget) ||
                         isChart(widget);
    return isKnown && !isA<QHeaderView>(widget) && !isPartOfControl(widget);
}

/// Panes behind a tab stay visible in the eyes of Qt, and lie somewhere outside of the window.
bool isBehindTab(const QWidget& widget)
{
    for (const QWidget* at = &widget; at != nullptr && !at->isWindow(); at = at->parentWidget()) {
        if (isA<QDockWidget>(*at) && at->visibleRegion().isEmpty()) {
            return true;
        }
    }
    return false;
}

QList<QWidget*> shownWidgets(const QWidget& window)
{
    QList<QWidget*> shown;
    for (QWidget* widget : window.findChildren<QWidget*>()) {
        if (widget->window() == window.window() && widget->isVisible() && !isBehindTab(*widget)) {
            shown << widget;
        }
    }
    return shown;
}

QList<QWidget*> shownControls(const QWidget& window)
{
    QList<QWidget*> controls;
    for (QWidget* widget : shownWidgets(window)) {
        if (isControl(*widget)) {
            controls << widget;
        }
    }
    return controls;
}

QList<QAccessible::Role> expectedRoles(const QWidget& widget)
{
    if (isChart(widget)) {
        return {QAccessible::Chart};
    }
    if (isA<QCheckBox>(widget)) {
        return {QAccessible::CheckBox};
    }
    if (isA<QRadioButton>(widget)) {
        return {QAccessible::RadioButton};
    }
    if (isA<QAbstractButton>(widget)) {
        return {QAccessible::PushButton, QAccessible::ButtonMenu, QAccessible::ButtonDropDown, QAccessible::CheckBox};
    }
    if (isA<QLineEdit>(widget) || isA<QPlainTextEdit>(widget) || isA<QTextEdit>(widget)) {
        return {QAccessible::EditableText, QAccessible::StaticText};
    }
    if (isA<QComboBox>(widget)) {
        return {QAccessible::ComboBox};
    }
    if (isA<QAbstractSpinBox>(widget)) {
        return {QAccessible::SpinBox};
    }
    if (isA<QProgressBar>(widget)) {
        return {QAccessible::ProgressBar};
    }
    if (isA<QTabBar>(widget)) {
        return {QAccessible::PageTabList};
    }
    if (isA<QTreeView>(widget)) {
        return {QAccessible::Tree};
    }
    if (isA<QTableView>(widget)) {
        return {QAccessible::Table};
    }
    if (isA<QListView>(widget)) {
        return {QAccessible::List};
    }
    return {};
}

/// The views and tabs of Qt hand the focus on to parts of themselves or take it from them.
bool holdsFocus(const QWidget& control, const QSet<const QWidget*>& visited)
{
    return visited.contains(&control) || visited.contains(control.focusProxy());
}

/// What the keyboard reaches by other ways: panes are shown and closed by the View menu, tool bars repeat the menus.
bool isReachedByMenu(const QWidget& widget)
{
    if (qobject_cast<const QDockWidget*>(widget.parentWidget()) != nullptr && isA<QAbstractButton>(widget)) {
        return true;
    }
    if (qobject_cast<const QTableView*>(widget.parentWidget()) != nullptr) {
        return true; // the corner of a table, as Ctrl+A
    }
    if (widget.objectName() == QStringLiteral("commandTableView")) {
        return true; // the line above it hands on the arrows
    }
    const auto* button = qobject_cast<const QToolButton*>(&widget);
    if (button == nullptr || qobject_cast<const QToolBar*>(widget.parentWidget()) == nullptr) {
        return false;
    }
    const QAction* action = button->defaultAction();
    const QList<QObject*> places = action == nullptr ? QList<QObject*>() : action->associatedObjects();
    return action == nullptr || // the arrow of a tool bar that is too long
           std::any_of(places.begin(), places.end(),
                       [](const QObject* place) { return qobject_cast<const QMenu*>(place) != nullptr; });
}

class MnemonicList final
{
public:
    void add(const QString& text, const QString& place)
    {
        const QKeySequence key = QKeySequence::mnemonic(text);
        if (key.isEmpty()) {
            return;
        }
        const QString letter = key.toString();
        if (m_places.contains(letter)) {
            m_doubled << QStringLiteral("%1: %2 and %3").arg(letter, m_places[letter], place);
        }
        m_places.insert(letter, place);
    }

    [[nodiscard]] QStringList doubled() const { return m_doubled; }

private:
    QHash<QString, QString> m_places;
    QStringList m_doubled;
};

/// The colour that is behind a widget.
QColor backgroundOf(const QWidget& widget)
{
    for (const QWidget* at = &widget; at != nullptr; at = at->parentWidget()) {
        if (at->autoFillBackground() || at->isWindow()) {
            return at->palette().color(at->backgroundRole());
        }
    }
    return widget.palette().color(QPalette::Window);
}

struct TextColors
{
    QString kind;
    QColor text;
    QColor background;
};

QList<TextColors> textColors(const QWidget& widget)
{
    const QPalette palette = widget.palette();
    if (const auto* text = qobject_cast<const QLabel*>(&widget)) {
        return text->text().isEmpty()
                   ? QList<TextColors>()
                   : QList<TextColors>{
                         {QStringLiteral("text"), palette.color(text->foregroundRole()), backgroundOf(widget)}};
    }
    if (isA<QCheckBox>(widget) || isA<QGroupBox>(widget)) {
        return {{QStringLiteral("text"), palette.color(QPalette::WindowText), backgroundOf(widget)}};
    }
    if (isA<QAbstractButton>(widget) || isA<QComboBox>(widget)) {
        return {{QStringLiteral("text"), palette.color(QPalette::ButtonText), palette.color(QPalette::Button)}};
    }
    if (isA<QLineEdit>(widget) || isA<QPlainTextEdit>(widget) || isA<QTextEdit>(widget) ||
        isA<QAbstractItemView>(widget)) {
        return {
            {QStringLiteral("text"), palette.color(QPalette::Text), palette.color(QPalette::Base)},
            {QStringLiteral("placeholder"), palette.color(QPalette::PlaceholderText), palette.color(QPalette::Base)},
            {QStringLiteral("selection"), palette.color(QPalette::HighlightedText),
             palette.color(QPalette::Highlight)}};
    }
    return {};
}

bool isOpaque(const QColor& color)
{
    return color.alpha() == 255;
}

/// Blends a translucent text with what is behind it.
QColor seenColor(const QColor& text, const QColor& background)
{
    if (isOpaque(text)) {
        return text;
    }
    const double part = text.alphaF();
    const auto mix = [part](int a, int b) { return static_cast<int>(a * part + b * (1 - part)); };
    return {mix(text.red(), background.red()), mix(text.green(), background.green()),
            mix(text.blue(), background.blue())};
}

bool isPartOfScrolling(const QWidget& widget)
{
    for (const QWidget* at = &widget; at != nullptr && !at->isWindow(); at = at->parentWidget()) {
        const auto* area = qobject_cast<const QAbstractScrollArea*>(at->parentWidget());
        if (area != nullptr || isA<QScrollBar>(*at)) {
            return true;
        }
    }
    return false;
}

QString sizes(const QWidget& widget, QSize needed)
{
    return QStringLiteral("%1: %2×%3, needs %4×%5")
        .arg(label(widget))
        .arg(widget.width())
        .arg(widget.height())
        .arg(needed.width())
        .arg(needed.height());
}

void inspectSize(const QWidget& widget, QStringList& defects)
{
    QSize needed = widget.minimumSizeHint();
    if (const auto* area = qobject_cast<const QAbstractScrollArea*>(&widget)) {
        // What does not fit is scrolled; a line has to be seen.
        needed = area->size() - area->viewport()->size() + QSize(0, area->fontMetrics().height());
    } else if (isA<QStackedWidget>(widget)) {
        return; // as small as its page, which is looked at itself
    }
    if (widget.width() < needed.width() || widget.height() < needed.height()) {
        defects << QStringLiteral("too small: ") + sizes(widget, needed);
    }
}

void inspectLabel(const QLabel& widget, QStringList& defects)
{
    const QString text = widget.text();
    if (text.isEmpty() || widget.textFormat() == Qt::RichText) {
        return;
    }
    if (widget.wordWrap()) {
        if (const int height = widget.heightForWidth(widget.width()); height > widget.height()) {
            defects << QStringLiteral("lines are cut: ") + sizes(widget, {widget.width(), height});
        }
        return;
    }
    const int width = widget.fontMetrics().size(Qt::TextShowMnemonic, text).width();
    if (width > widget.contentsRect().width() && widget.toolTip().isEmpty()) {
        defects << QStringLiteral("shortened without a tool tip: ") + sizes(widget, {width, widget.height()});
    }
}

void inspectTabs(const QTabBar& tabs, QStringList& defects)
{
    for (int tab = 0; tab < tabs.count(); ++tab) {
        QString text = tabs.tabText(tab);
        text.remove(QLatin1Char('&'));
        const int width = tabs.fontMetrics().horizontalAdvance(text);
        if (width > tabs.tabRect(tab).width() && tabs.tabToolTip(tab).isEmpty()) {
            defects << QStringLiteral("tab shortened without a tool tip: %1 in %2").arg(text, label(tabs));
        }
    }
}

/// Parts that lie over others on purpose, and those of Qt's own layouts.
bool mayOverlap(const QWidget& widget)
{
    return widget.isWindow() || widget.objectName().startsWith(QStringLiteral("qt_")) || isA<QSplitterHandle>(widget) ||
           isPartOfControl(widget) || isPartOfScrolling(widget) || isA<QTabBar>(widget) ||
           widget.inherits("QMainWindowTabBar") || widget.inherits("QSizeGrip") || widget.inherits("QFocusFrame");
}

void inspectPlace(const QWidget& widget, QStringList& defects)
{
    const QWidget* parent = widget.parentWidget();
    if (parent == nullptr || mayOverlap(widget)) {
        return;
    }
    if (!parent->rect().contains(widget.geometry())) {
        defects << QStringLiteral("outside of its parent: ") + label(widget);
    }
    for (const QObject* other : parent->children()) {
        const auto* sibling = qobject_cast<const QWidget*>(other);
        if (sibling == nullptr || sibling == &widget || !sibling->isVisible() || mayOverlap(*sibling) ||
            isBehindTab(*sibling)) {
            continue;
        }
        if (sibling->geometry().intersects(widget.geometry()) && std::less<>()(&widget, sibling)) {
            defects << QStringLiteral("over one another: %1 and %2").arg(label(widget), label(*sibling));
        }
    }
}

} // namespace

QStringList unnamedControls(const QWidget& window)
{
    QStringList unnamed;
    for (QWidget* control : shownControls(window)) {
        QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(control);
        if (accessible == nullptr || accessible->text(QAccessible::Name).trimmed().isEmpty()) {
            unnamed << label(*control);
        }
    }
    return unnamed;
}

QStringList wrongRoles(const QWidget& window)
{
    QStringList wrong;
    for (QWidget* control : shownControls(window)) {
        QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(control);
        if (accessible == nullptr || !expectedRoles(*control).contains(accessible->role())) {
            wrong << QStringLiteral("%1 has role %2").arg(label(*control)).arg(accessible ? accessible->role() : -1);
        }
    }
    return wrong;
}

QStringList unreachableByTab(QWidget& window)
{
    const QList<QWidget*> controls = shownControls(window);
    QSet<const QWidget*> visited;
    QWidget* focus = QApplication::focusWidget();
    if (focus == nullptr || focus->window() != window.window()) {
        return {QStringLiteral("%1 has no focus to begin with").arg(label(window))};
    }
    const qsizetype mostSteps = 3 * controls.size() + 20;
    for (qsizetype step = 0; step < mostSteps && focus != nullptr; ++step) {
        visited.insert(focus);
        QTest::keyClick(focus, Qt::Key_Tab);
        focus = QApplication::focusWidget();
    }
    QStringList unreachable;
    for (const QWidget* control : controls) {
        const bool canBeUsed = control->isEnabled() && !isA<QProgressBar>(*control) && !isA<WeekChart>(*control);
        // A bar with one tab has nothing to choose.
        const auto* tabs = qobject_cast<const QTabBar*>(control);
        const bool isIdle = tabs != nullptr && tabs->count() < 2;
        if (canBeUsed && !isIdle && !isReachedByMenu(*control) && !holdsFocus(*control, visited)) {
            unreachable << label(*control);
        }
    }
    return unreachable;
}

QStringList doubledMnemonics(const QMenu& menu)
{
    MnemonicList mnemonics;
    for (const QAction* action : menu.actions()) {
        if (action->isVisible() && !action->isSeparator()) {
            mnemonics.add(action->text(), action->text());
        }
    }
    return mnemonics.doubled();
}

QStringList doubledMnemonics(const QWidget& window)
{
    MnemonicList mnemonics;
    for (const QWidget* widget : shownWidgets(window)) {
        if (const auto* bar = qobject_cast<const QMenuBar*>(widget)) {
            for (const QAction* action : bar->actions()) {
                mnemonics.add(action->text(), action->text());
            }
        } else if (const auto* tabs = qobject_cast<const QTabBar*>(widget)) {
            for (int tab = 0; tab < tabs->count(); ++tab) {
                mnemonics.add(tabs->tabText(tab), tabs->tabText(tab));
            }
        } else if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) {
            if (qobject_cast<const QToolBar*>(widget->parentWidget()) == nullptr) { // those show no letters
                mnemonics.add(button->text(), label(*button));
            }
        } else if (const auto* group = qobject_cast<const QGroupBox*>(widget)) {
            mnemonics.add(group->title(), label(*group));
        } else if (const auto* text = qobject_cast<const QLabel*>(widget)) {
            mnemonics.add(text->buddy() == nullptr ? QString() : text->text(), label(*text));
        }
    }
    return mnemonics.doubled();
}

QStringList paleTexts(const QWidget& window)
{
    constexpr double leastContrast = 4.5;
    QStringList pale;
    for (const QWidget* widget : shownWidgets(window)) {
        if (!widget->isEnabled()) {
            continue;
        }
        for (const TextColors& colors : textColors(*widget)) {
            const double contrast = contrastRatio(seenColor(colors.text, colors.background), colors.background);
            if (contrast < leastContrast) {
                pale << QStringLiteral("%1: %2 %3 on %4 is %5:1")
                            .arg(label(*widget), colors.kind, colors.text.name(), colors.background.name())
                            .arg(contrast, 0, 'f', 2);
            }
        }
    }
    return pale;
}

QStringList clippedWidgets(const QWidget& window)
{
    QStringList defects;
    for (const QWidget* widget : shownWidgets(window)) {
        if (widget->isWindow() || isPartOfControl(*widget) || isPartOfScrolling(*widget) ||
            widget->objectName().startsWith(QStringLiteral("qt_"))) {
            continue;
        }
        inspectSize(*widget, defects);
        inspectPlace(*widget, defects);
        if (const auto* text = qobject_cast<const QLabel*>(widget)) {
            inspectLabel(*text, defects);
        } else if (const auto* tabs = qobject_cast<const QTabBar*>(widget)) {
            inspectTabs(*tabs, defects);
        }
    }
    defects.removeDuplicates();
    return defects;
}

} // namespace latchlight::test::windowinspection
