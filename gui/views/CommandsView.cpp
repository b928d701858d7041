// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/views/CommandsView.h"

#include "gui/bridge/InvestigationState.h"
#include "gui/bridge/LogText.h"
#include "gui/models/CommandsModel.h"
#include "gui/platform/ClipboardWriter.h"
#include "gui/views/CellCopier.h"
#include "gui/views/CommandDelegate.h"
#include "gui/views/PaneStack.h"
#include "gui/views/ThemedLabel.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace latchlight {

CommandsView::CommandsView(InvestigationState& state, ClipboardWriter& clipboard, QWidget* parent)
    : QWidget(parent)
    , m_state(state)
    , m_clipboard(clipboard)
    , m_model(new CommandsModel(this))
    , m_shell(new QComboBox)
    , m_profile(new QLineEdit)
    , m_region(new QLineEdit)
    , m_advice(new ThemedLabel(ColorRole::MutedText))
    , m_adviceArea(new QScrollArea)
    , m_list(new QListView)
    , m_copyOne(new QPushButton(tr("&Copy command")))
    , m_copyAll(new QPushButton(tr("Copy &all")))
    , m_save(new QPushButton(tr("Save scr&ipt…")))
{
    buildLayout();
    connect(m_shell, &QComboBox::activated, this, &CommandsView::applyOptions);
    connect(m_profile, &QLineEdit::editingFinished, this, &CommandsView::applyOptions);
    connect(m_region, &QLineEdit::editingFinished, this, &CommandsView::applyOptions);
    connect(m_copyOne, &QPushButton::clicked, this, &CommandsView::copyOne);
    connect(m_copyAll, &QPushButton::clicked, this, &CommandsView::copyAll);
    connect(m_save, &QPushButton::clicked, this, &CommandsView::saveScriptRequested);
    connect(m_list, &QListView::activated, this, &CommandsView::copyOne);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &CommandsView::updateButtons);
    connect(&m_state, &InvestigationState::planChanged, this, &CommandsView::showPlan);
    connect(&m_state, &InvestigationState::userChanged, this, &CommandsView::showPlan);
    showPlan();
}

QWidget* CommandsView::buildOptions()
{
    m_shell->setObjectName(QStringLiteral("shellComboBox"));
    m_shell->setAccessibleName(tr("Shell"));
    m_shell->addItem(QStringLiteral("bash"), static_cast<int>(Shell::Bash));
    m_shell->addItem(QStringLiteral("PowerShell"), static_cast<int>(Shell::PowerShell));
    m_profile->setObjectName(QStringLiteral("awsProfileLineEdit"));
    m_profile->setAccessibleName(tr("Profile of the AWS command line"));
    m_profile->setPlaceholderText(tr("AWS profile"));
    m_region->setObjectName(QStringLiteral("awsRegionLineEdit"));
    m_region->setAccessibleName(tr("Region, instead of that of the events"));
    m_region->setPlaceholderText(tr("Region of the events"));

    auto* options = new QWidget;
    auto* layout = new QHBoxLayout(options);
    layout->setContentsMargins(8, 8, 8, 4);
    layout->addWidget(m_shell);
    layout->addWidget(m_profile, 1);
    layout->addWidget(m_region, 1);
    return options;
}

QWidget* CommandsView::buildButtons()
{
    m_copyOne->setObjectName(QStringLiteral("copyCommandButton"));
    m_copyAll->setObjectName(QStringLiteral("copyAllCommandsButton"));
    m_save->setObjectName(QStringLiteral("saveScriptButton"));
    auto* buttons = new QWidget;
    auto* layout = new QHBoxLayout(buttons);
    layout->setContentsMargins(8, 4, 8, 8);
    layout->addWidget(m_copyOne);
    layout->addWidget(m_copyAll);
    layout->addStretch();
    layout->addWidget(m_save);
    return buttons;
}

QScrollArea* CommandsView::buildAdvice()
{
    constexpr int mostLines = 5; // the commands need the room more
    m_advice->setObjectName(QStringLiteral("commandAdviceLabel"));
    m_advice->setWordWrap(true);
    m_advice->setAlignment(Qt::AlignTop);
    m_advice->setContentsMargins(8, 0, 8, 4);
    m_adviceArea->setObjectName(QStringLiteral("commandAdviceScrollArea"));
    m_adviceArea->setAccessibleName(tr("What to know before"));
    m_adviceArea->setFrameShape(QFrame::NoFrame);
    m_adviceArea->setWidgetResizable(true);
    m_adviceArea->setWidget(m_advice);
    m_adviceArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_adviceArea->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_adviceArea->setMaximumHeight(m_advice->fontMetrics().lineSpacing() * mostLines);
    return m_adviceArea;
}

void CommandsView::buildLayout()
{
    m_list->setObjectName(QStringLiteral("commandListView"));
    m_list->setAccessibleName(tr("Commands"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new CommandDelegate(m_list));
    m_list->setResizeMode(QListView::Adjust);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    new CellCopier(*m_list, m_clipboard);

    auto* page = new QWidget;
    auto* pageLayout = new QVBoxLayout(page);
    pageLayout->setContentsMargins(0, 0, 0, 0);
    pageLayout->setSpacing(0);
    pageLayout->addWidget(buildOptions());
    pageLayout->addWidget(buildAdvice());
    pageLayout->addWidget(m_list, 1);
    pageLayout->addWidget(buildButtons());
    m_stack = new PaneStack(page);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
}

void CommandsView::showPlan()
{
    const CommandPlanPtr& plan = m_state.plan();
    const int current = m_list->currentIndex().row();
    m_model->setPlan(plan);
    updateButtons();
    if (!plan) {
        m_stack->showNotice(m_state.user() != nullptr ? tr("Preparing the commands…")
                                                      : tr("Select a user to get the commands for it."));
        return;
    }
    QStringList advice;
    for (const std::string& line : plan->advice) {
        advice << logtext::oneLine(line);
    }
    m_advice->setText(advice.join(QLatin1Char('\n')));
    m_adviceArea->setVisible(!advice.isEmpty());
    if (current >= 0 && current < m_model->rowCount()) {
        m_list->setCurrentIndex(m_model->index(current));
    }
    m_stack->showContent();
}

void CommandsView::applyOptions()
{
    CommandOptions options = m_state.commandOptions();
    const CommandOptions before = options;
    options.shell = static_cast<Shell>(m_shell->currentData().toInt());
    options.profile = m_profile->text().trimmed().toStdString();
    options.region = m_region->text().trimmed().toStdString();
    const bool isSame =
        options.shell == before.shell && options.profile == before.profile && options.region == before.region;
    if (!isSame) {
        m_state.setCommandOptions(options);
    }
}

void CommandsView::copyOne()
{
    const QString command = m_list->currentIndex().data(CopyTextRole).toString();
    if (!command.isEmpty()) {
        m_clipboard.copyText(command);
    }
}

void CommandsView::copyAll()
{
    if (m_state.plan()) {
        m_clipboard.copyText(QString::fromStdString(m_state.plan()->script()));
    }
}

void CommandsView::updateButtons()
{
    m_copyOne->setEnabled(!m_list->currentIndex().data(CopyTextRole).toString().isEmpty());
    m_copyAll->setEnabled(m_model->rowCount() > 0);
    m_save->setEnabled(m_model->rowCount() > 0);
}

} // namespace latchlight
