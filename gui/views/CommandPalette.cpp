// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/views/CommandPalette.h"

#include "gui/views/PaneStack.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace latchlight {

namespace {

constexpr int pageRows = 10;
constexpr int rowMargin = 8;
constexpr int menuWidth = 170;
constexpr int shortcutWidth = 140;

} // namespace

CommandPalette::CommandPalette(std::vector<ActionEntry> entries, QWidget* parent)
    : QDialog(parent)
    , m_model(new ActionTableModel(this))
    , m_words(new QLineEdit)
    , m_table(new QTableView)
    , m_stack(new PaneStack(m_table))
{
    setObjectName(QStringLiteral("commandPalette"));
    setWindowTitle(tr("Command palette"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(680, 440);
    m_model->setEntries(std::move(entries));
    buildLayout();
    connect(m_words, &QLineEdit::textChanged, this, &CommandPalette::showMatches);
    connect(m_table, &QTableView::clicked, this, &CommandPalette::runCurrent);
    showMatches();
}

void CommandPalette::buildLayout()
{
    m_words->setObjectName(QStringLiteral("commandWordsLineEdit"));
    m_words->setPlaceholderText(tr("Words of a command"));
    m_words->setAccessibleName(tr("Words of a command"));
    m_words->setClearButtonEnabled(true);
    m_words->installEventFilter(this);
    m_table->setObjectName(QStringLiteral("commandTableView"));
    m_table->setAccessibleName(tr("Commands"));
    m_table->setModel(m_model);
    m_table->setFocusPolicy(Qt::NoFocus); // arrows work from the line
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + rowMargin);
    QHeaderView* header = m_table->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setSectionResizeMode(static_cast<int>(ActionTableModel::Columns::Text), QHeaderView::Stretch);
    header->resizeSection(static_cast<int>(ActionTableModel::Columns::MenuPath), menuWidth);
    header->resizeSection(static_cast<int>(ActionTableModel::Columns::Shortcut), shortcutWidth);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_words);
    layout->addWidget(m_stack, 1);
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_words || event->type() != QEvent::KeyPress) {
        return QDialog::eventFilter(watched, event);
    }
    switch (static_cast<const QKeyEvent*>(event)->key()) {
    case Qt::Key_Up:
        step(Direction::Up, 1);
        return true;
    case Qt::Key_Down:
        step(Direction::Down, 1);
        return true;
    case Qt::Key_PageUp:
        step(Direction::Up, pageRows);
        return true;
    case Qt::Key_PageDown:
        step(Direction::Down, pageRows);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        runCurrent();
        return true;
    default:
        return QDialog::eventFilter(watched, event);
    }
}

void CommandPalette::showMatches()
{
    m_model->setWords(m_words->text());
    if (m_model->rowCount() == 0) {
        m_stack->showNotice(tr("No command has all these words."));
        return;
    }
    m_stack->showContent();
    if (!choose(0, Direction::Down)) {
        m_words->setAccessibleDescription(m_model->index(0, 0).data(Qt::AccessibleTextRole).toString());
    }
    m_table->scrollToTop();
}

bool CommandPalette::choose(int row, Direction direction)
{
    for (; row >= 0 && row < m_model->rowCount(); row += direction == Direction::Down ? 1 : -1) {
        const QModelIndex index = m_model->index(row, 0);
        if (index.flags().testFlag(Qt::ItemIsEnabled)) {
            m_table->setCurrentIndex(index);
            // The focus stays in the line: what the arrows choose is told there.
            m_words->setAccessibleDescription(index.data(Qt::AccessibleTextRole).toString());
            return true;
        }
    }
    return false;
}

void CommandPalette::step(Direction direction, int rows)
{
    const int current = m_table->currentIndex().row();
    const int wanted = direction == Direction::Down ? current + rows : current - rows;
    const int row = std::clamp(wanted, 0, std::max(0, m_model->rowCount() - 1));
    if (!choose(row, direction)) {
        choose(row, direction == Direction::Down ? Direction::Up : Direction::Down);
    }
}

void CommandPalette::runCurrent()
{
    QAction* action = m_model->action(m_table->currentIndex().row());
    if (action == nullptr || !action->isEnabled()) {
        return;
    }
    accept();
    QMetaObject::invokeMethod(action, &QAction::trigger, Qt::QueuedConnection);
}

} // namespace latchlight
