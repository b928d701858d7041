// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/ZoneMenu.h"

#include "gui/app/WindowSettings.h"
#include "gui/bridge/InvestigationState.h"
#include "gui/views/NamedAction.h"
#include "gui/views/ZoneDialog.h"

#include <QAbstractItemView>
#include <QAction>
#include <QActionGroup>
#include <QMainWindow>
#include <QMenu>

namespace latchlight {

ZoneMenu::ZoneMenu(QMainWindow& window, QMenu& viewMenu, InvestigationState& state, WindowSettings& settings)
    : QObject(&window)
    , utc(namedAction(this, QStringLiteral("utcZoneAction"), tr("&UTC")))
    , local(namedAction(this, QStringLiteral("localZoneAction"), QString()))
    , other(namedAction(this, QStringLiteral("otherZoneAction"), QString()))
    , m_window(window)
    , m_state(state)
    , m_settings(settings)
{
    auto* group = new QActionGroup(this);
    QMenu* menu = viewMenu.addMenu(tr("T&imes in"));
    menu->setObjectName(QStringLiteral("zoneMenu"));
    for (QAction* action : {utc, local, other}) {
        action->setCheckable(true);
        group->addAction(action);
        menu->addAction(action);
    }
    connect(utc, &QAction::triggered, this, [this] { choose({}); });
    connect(local, &QAction::triggered, this, [this] { choose({ZoneChoice::Kind::Local, {}}); });
    connect(other, &QAction::triggered, this, &ZoneMenu::askForZone);
    m_state.showTimesIn(m_settings.zone().zone());
    showChoice();
}

void ZoneMenu::askForZone()
{
    showChoice(); // the choice is not made yet
    const ZoneChoice chosen = m_settings.zone();
    auto* dialog =
        new ZoneDialog(chosen.kind == ZoneChoice::Kind::Named ? chosen.id : QTimeZone::systemTimeZoneId(), &m_window);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog] { choose(ZoneChoice::fromText(QString::fromUtf8(dialog->zoneId()))); });
    dialog->open();
}

void ZoneMenu::choose(const ZoneChoice& choice)
{
    m_settings.setZone(choice);
    m_state.showTimesIn(choice.zone());
    // Tables and lists ask for their texts when they are painted.
    const QList<QAbstractItemView*> views = m_window.findChildren<QAbstractItemView*>();
    for (const QAbstractItemView* view : views) {
        view->viewport()->update();
    }
    showChoice();
}

void ZoneMenu::showChoice()
{
    const ZoneChoice chosen = m_settings.zone();
    utc->setChecked(chosen.kind == ZoneChoice::Kind::Utc);
    local->setChecked(chosen.kind == ZoneChoice::Kind::Local);
    other->setChecked(chosen.kind == ZoneChoice::Kind::Named);
    //: %1 a time zone
    local->setText(tr("&Local time (%1)").arg(QString::fromUtf8(QTimeZone::systemTimeZoneId())));
    other->setText(chosen.kind == ZoneChoice::Kind::Named ? tr("&Other zone (%1)…").arg(QString::fromUtf8(chosen.id))
                                                          : tr("&Other zone…"));
}

} // namespace latchlight
