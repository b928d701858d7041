// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/views/StartPage.h"

#include "gui/bridge/LogText.h"
#include "gui/views/CellDelegate.h"
#include "gui/views/ThemedLabel.h"

#include <QListWidget>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace latchlight {

namespace {

constexpr int cardWidth = 560; ///< px
constexpr int shownRecent = 6;

/// A centred layout asks no label how high its wrapped text is.
void fixHeight(QLabel& label)
{
    label.setWordWrap(true);
    label.setMinimumHeight(
        label.heightForWidth(cardWidth - 2 * label.style()->pixelMetric(QStyle::PM_LayoutLeftMargin)));
}

QPushButton* startButton(const QString& objectName, const QString& text)
{
    auto* button = new QPushButton(text);
    button->setObjectName(objectName);
    button->setMinimumHeight(button->fontMetrics().height() * 2);
    return button;
}

} // namespace

StartPage::StartPage(QWidget* parent)
    : QWidget(parent)
    , m_recent(new QListWidget)
    , m_recentTitle(new ThemedLabel(ColorRole::MutedText))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto* layout = new QVBoxLayout(this);
    layout->addStretch(2);
    layout->addWidget(buildCard(), 0, Qt::AlignHCenter);
    layout->addStretch(3);
    connect(m_recent, &QListWidget::itemActivated, this,
            [this](const QListWidgetItem* item) { Q_EMIT recentChosen(item->data(Qt::UserRole).toString()); });
    connect(m_recent, &QListWidget::itemClicked, m_recent, &QListWidget::itemActivated);
    setRecent({});
}

QWidget* StartPage::buildCard()
{
    auto* title = new ThemedLabel(ColorRole::Text);
    title->setText(tr("Who is trying the latches of your secrets?"));
    title->setScale(1.7, QFont::DemiBold);
    fixHeight(*title);
    auto* lead = new ThemedLabel(ColorRole::MutedText);
    lead->setText(tr(
        "Open a CloudTrail archive. Latchlight finds users who were denied secrets more often than is normal for them, "
        "and leads from there to evidence, triage and rotation. Nothing leaves this computer."));
    fixHeight(*lead);

    auto* folder = startButton(QStringLiteral("openFolderButton"), tr("Open f&older…"));
    folder->setDefault(true);
    auto* files = startButton(QStringLiteral("openFilesButton"), tr("Open f&iles…"));
    auto* openCase = startButton(QStringLiteral("openCaseButton"), tr("Open &case…"));
    auto* sample = startButton(QStringLiteral("openSampleButton"), tr("Open the &sample archive"));
    connect(folder, &QPushButton::clicked, this, &StartPage::openFolderRequested);
    connect(files, &QPushButton::clicked, this, &StartPage::openFilesRequested);
    connect(openCase, &QPushButton::clicked, this, &StartPage::openCaseRequested);
    connect(sample, &QPushButton::clicked, this, &StartPage::openSampleRequested);

    auto* hint = new ThemedLabel(ColorRole::MutedText);
    hint->setText(tr("You can also drop files and folders anywhere in this window."));
    fixHeight(*hint);

    m_recentTitle->setText(tr("Recent"));
    m_recentTitle->setScale(1.0, QFont::DemiBold);
    m_recent->setObjectName(QStringLiteral("recentListWidget"));
    m_recent->setAccessibleName(tr("Recently opened"));
    m_recent->setFrameShape(QFrame::NoFrame);
    m_recent->setItemDelegate(new CellDelegate(m_recent));
    m_recent->setTextElideMode(Qt::ElideMiddle);
    m_recent->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    auto* card = new QWidget;
    card->setFixedWidth(cardWidth);
    auto* buttons = new QHBoxLayout;
    for (QPushButton* button : {folder, files, openCase}) {
        buttons->addWidget(button, 1);
    }
    auto* layout = new QVBoxLayout(card);
    layout->setSpacing(14);
    layout->addWidget(title);
    layout->addWidget(lead);
    layout->addSpacing(6);
    layout->addLayout(buttons);
    layout->addWidget(sample);
    layout->addWidget(hint);
    layout->addSpacing(6);
    layout->addWidget(m_recentTitle);
    layout->addWidget(m_recent);
    return card;
}

void StartPage::setRecent(const QStringList& paths)
{
    m_recent->clear();
    for (const QString& path : paths.first(std::min<qsizetype>(paths.size(), shownRecent))) {
        auto* item = new QListWidgetItem(logtext::oneLine(path.toStdString()), m_recent);
        item->setData(Qt::UserRole, path);
        item->setToolTip(logtext::toolTip(item->text()));
    }
    const int rows = m_recent->count();
    m_recent->setFixedHeight(rows * (m_recent->sizeHintForRow(0) + 2) + 4);
    m_recent->setVisible(rows > 0);
    m_recentTitle->setVisible(rows > 0);
}

} // namespace latchlight
