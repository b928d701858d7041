// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/LayoutMenu.h"

#include "gui/app/InvestigationArea.h"
#include "gui/app/WindowSettings.h"
#include "gui/bridge/LogText.h"
#include "gui/views/LayoutNameDialog.h"

#include <QAction>
#include <QMainWindow>
#include <QMenu>

namespace latchlight {

namespace {

constexpr int mostShortcuts = 9; ///< Ctrl+Alt+1 to Ctrl+Alt+9

QString asMenuText(const QString& name)
{
    return logtext::withoutMnemonic(logtext::oneLine(name.toStdString()));
}

/// Of a named layout, to tell it from the commands of the menu.
constexpr const char* nameProperty = "layoutName";

} // namespace

LayoutMenu::LayoutMenu(QMainWindow& window, QMenu& viewMenu, QAction& reset, InvestigationArea& area,
                       WindowSettings& settings)
    : QObject(&window)
    , saveAs(new QAction(tr("&Save layout as…"), this))
    , m_window(window)
    , m_area(area)
    , m_settings(settings)
    , m_menu(new QMenu(tr("La&yout"), &window))
    , m_deletion(new QMenu(tr("&Delete layout"), &window))
{
    m_menu->setObjectName(QStringLiteral("layoutMenu"));
    m_deletion->setObjectName(QStringLiteral("deleteLayoutMenu"));
    saveAs->setObjectName(QStringLiteral("saveLayoutAction"));
    viewMenu.addMenu(m_menu);
    m_menu->addAction(saveAs);
    m_menu->addMenu(m_deletion);
    m_before = m_menu->addSeparator();
    m_menu->addAction(&reset);
    connect(saveAs, &QAction::triggered, this, &LayoutMenu::askForName);
    listLayouts();
}

void LayoutMenu::setEnabled(bool isEnabled)
{
    saveAs->setEnabled(isEnabled);
    const QList<QAction*> actions = m_menu->actions();
    for (QAction* action : actions) {
        if (action->property(nameProperty).isValid()) {
            action->setEnabled(isEnabled);
        }
    }
}

void LayoutMenu::listLayouts()
{
    const bool isEnabled = saveAs->isEnabled();
    const QList<QAction*> actions = m_menu->actions();
    for (QAction* action : actions) {
        if (action->property(nameProperty).isValid()) {
            delete action;
        }
    }
    m_deletion->clear();
    const QStringList names = m_settings.layoutNames();
    m_deletion->menuAction()->setEnabled(!names.isEmpty());
    for (int place = 0; place < names.size(); ++place) {
        const QString& name = names[place];
        auto* chosen = new QAction(asMenuText(name), m_menu);
        chosen->setObjectName(QStringLiteral("layoutAction:") + name);
        chosen->setProperty(nameProperty, name);
        if (place < mostShortcuts) {
            chosen->setShortcut(QKeySequence(Qt::CTRL | Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + place)));
        }
        connect(chosen, &QAction::triggered, this, [this, name] { choose(name); });
        m_menu->insertAction(m_before, chosen);
        QAction* deletion = m_deletion->addAction(asMenuText(name));
        deletion->setObjectName(QStringLiteral("deleteLayoutAction:") + name);
        // Not from within its own signal: the menu is filled anew.
        connect(
            deletion, &QAction::triggered, this, [this, name] { remove(name); }, Qt::QueuedConnection);
    }
    setEnabled(isEnabled);
}

void LayoutMenu::askForName()
{
    auto* dialog = new LayoutNameDialog(m_settings.layoutNames(), &m_window);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { save(dialog->name()); });
    dialog->open();
}

void LayoutMenu::save(const QString& name)
{
    m_settings.setLayout(name, m_area.saveState(WindowSettings::layoutVersion));
    listLayouts();
    //: %1 the name of a layout
    Q_EMIT said(tr("The layout “%1” was saved").arg(logtext::oneLine(name.toStdString())));
}

void LayoutMenu::choose(const QString& name)
{
    if (m_area.restoreLayout(m_settings.layout(name), WindowSettings::layoutVersion)) {
        //: %1 the name of a layout
        Q_EMIT said(tr("Layout “%1”").arg(logtext::oneLine(name.toStdString())));
    } else {
        //: %1 the name of a layout
        Q_EMIT said(tr("The layout “%1” is of another version of the program and cannot be used")
                        .arg(logtext::oneLine(name.toStdString())));
    }
}

void LayoutMenu::remove(const QString& name)
{
    m_settings.removeLayout(name);
    listLayouts();
    //: %1 the name of a layout
    Q_EMIT said(tr("The layout “%1” was deleted").arg(logtext::oneLine(name.toStdString())));
}

} // namespace latchlight
