// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/views/ZoneDialog.h"

#include "gui/views/ThemedLabel.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStringListModel>
#include <QTimeZone>
#include <QVBoxLayout>

namespace latchlight {

namespace {

QStringList knownZones()
{
    QStringList ids;
    const QList<QByteArray> available = QTimeZone::availableTimeZoneIds();
    for (const QByteArray& id : available) {
        ids << QString::fromUtf8(id);
    }
    ids.sort();
    return ids;
}

} // namespace

ZoneDialog::ZoneDialog(const QByteArray& current, QWidget* parent)
    : QDialog(parent)
    , m_zones(new QStringListModel(knownZones(), this))
    , m_narrowed(new QSortFilterProxyModel(this))
    , m_typed(new QLineEdit)
    , m_list(new QListView)
{
    setObjectName(QStringLiteral("zoneDialog"));
    setWindowTitle(tr("Time zone"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(380, 420);
    m_narrowed->setSourceModel(m_zones);
    m_narrowed->setFilterCaseSensitivity(Qt::CaseInsensitive);
    buildLayout();
    connect(m_typed, &QLineEdit::textChanged, this, &ZoneDialog::narrow);
    connect(m_list, &QListView::activated, this, &QDialog::accept);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this] { m_accept->setEnabled(!zoneId().isEmpty()); });
    m_typed->installEventFilter(this);
    select(QString::fromUtf8(current));
    m_accept->setEnabled(!zoneId().isEmpty());
}

void ZoneDialog::buildLayout()
{
    auto* hint = new ThemedLabel(ColorRole::MutedText);
    hint->setWordWrap(true);
    hint->setText(tr("Times are shown in this zone. Times in filters and options, in cases, reports and exports of "
                     "events stay in UTC."));
    m_typed->setObjectName(QStringLiteral("zoneLineEdit"));
    m_typed->setAccessibleName(tr("Find a time zone"));
    m_typed->setPlaceholderText(tr("Find a time zone, for example Berlin"));
    m_typed->setClearButtonEnabled(true);
    m_list->setObjectName(QStringLiteral("zoneListView"));
    m_list->setAccessibleName(tr("Time zones"));
    m_list->setModel(m_narrowed);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setUniformItemSizes(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    m_accept = buttons->button(QDialogButtonBox::Ok);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(hint);
    layout->addWidget(m_typed);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
}

QByteArray ZoneDialog::zoneId() const
{
    return m_list->currentIndex().data().toString().toUtf8();
}

void ZoneDialog::narrow(const QString& typed)
{
    const QString before = m_list->currentIndex().data().toString();
    // The ids have underscores for blanks.
    m_narrowed->setFilterFixedString(typed.trimmed().replace(QLatin1Char(' '), QLatin1Char('_')));
    select(before);
    if (!m_list->currentIndex().isValid()) {
        m_list->setCurrentIndex(m_narrowed->index(0, 0));
    }
    m_accept->setEnabled(!zoneId().isEmpty());
}

void ZoneDialog::select(const QString& id)
{
    const QModelIndexList found =
        m_narrowed->match(m_narrowed->index(0, 0), Qt::DisplayRole, id, 1, Qt::MatchExactly | Qt::MatchCaseSensitive);
    if (!found.isEmpty()) {
        m_list->setCurrentIndex(found.front());
        m_list->scrollTo(found.front(), QAbstractItemView::PositionAtCenter);
    }
}

bool ZoneDialog::eventFilter(QObject* watched, QEvent* event)
{
    // The list is chosen from while the name is typed.
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp || key == Qt::Key_PageDown) {
            return QCoreApplication::sendEvent(m_list, event);
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace latchlight
