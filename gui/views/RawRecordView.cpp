// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/views/RawRecordView.h"

#include "gui/bridge/ErrorText.h"
#include "gui/bridge/InvestigationState.h"
#include "gui/bridge/JsonText.h"
#include "gui/bridge/LogText.h"
#include "gui/models/RawJsonModel.h"
#include "gui/platform/ClipboardWriter.h"
#include "gui/views/CellCopier.h"
#include "gui/views/CellDelegate.h"
#include "gui/views/CellFilters.h"
#include "gui/views/PaneStack.h"
#include "gui/views/TextFinder.h"
#include "gui/views/ThemedLabel.h"
#include "gui/views/TreeFinder.h"

#include <QAction>
#include <QFontDatabase>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTreeView>
#include <QVBoxLayout>

namespace latchlight {

namespace {

/// AWS allows 256 KB; a text edit takes seconds to lay out megabytes in one line. "Copy record" copies all of it.
constexpr std::size_t shownBytes = 256U * 1024U;

} // namespace

RawRecordView::RawRecordView(InvestigationState& state, ClipboardWriter& clipboard, QWidget* parent)
    : QWidget(parent)
    , m_state(state)
    , m_clipboard(clipboard)
    , m_model(new RawJsonModel(this))
    , m_tree(new QTreeView)
    , m_formatted(new QPlainTextEdit)
    , m_original(new QPlainTextEdit)
    , m_tabs(new QTabWidget)
    , m_stack(nullptr)
    , m_place(new QLineEdit)
    , m_notice(new ThemedLabel(ColorRole::Warning))
    , m_copy(new QPushButton(tr("Cop&y record")))
{
    buildLayout(clipboard);
    connect(m_copy, &QPushButton::clicked, this, &RawRecordView::copyRecord);
    connect(&m_state, &InvestigationState::recordChanged, this, &RawRecordView::showRecord);
    showRecord();
}

void RawRecordView::buildLayout(ClipboardWriter& clipboard)
{
    m_tree->setObjectName(QStringLiteral("recordTreeView"));
    m_tree->setAccessibleName(tr("Record as a tree"));
    m_tree->setModel(m_model);
    m_tree->setItemDelegate(new CellDelegate(m_tree));
    m_tree->setUniformRowHeights(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setAlternatingRowColors(true);
    m_tree->setIndentation(14);
    m_tree->header()->setStretchLastSection(true);
    addTreeActions(clipboard);

    m_tabs->setObjectName(QStringLiteral("recordTabWidget"));
    m_tabs->setDocumentMode(true);
    auto* finder = new TreeFinder(*m_tree);
    finder->setObjectName(QStringLiteral("findInRecordLineEdit"));
    finder->setAccessibleName(tr("Find in the record"));
    m_tabs->addTab(pageOf(finder, m_tree), tr("Tree"));
    buildTexts();

    // A line edit, so that a long path can be scrolled and copied.
    m_place->setObjectName(QStringLiteral("recordPlaceLineEdit"));
    m_place->setReadOnly(true);
    m_place->setFrame(false);
    m_place->setAccessibleName(tr("File and offset of the record"));
    m_notice->setWordWrap(true);
    m_copy->setObjectName(QStringLiteral("copyRecordButton"));

    auto* page = new QWidget;
    auto* pageLayout = new QVBoxLayout(page);
    pageLayout->setContentsMargins(0, 4, 0, 0);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(8, 0, 6, 0);
    head->addWidget(m_place, 1);
    head->addWidget(m_copy);
    pageLayout->addLayout(head);
    pageLayout->addWidget(m_notice);
    pageLayout->addWidget(m_tabs, 1);
    m_stack = new PaneStack(page);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
}

QWidget* RawRecordView::pageOf(QLineEdit* finder, QWidget* content)
{
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(6, 4, 6, 0);
    layout->setSpacing(4);
    layout->addWidget(finder);
    layout->addWidget(content, 1);
    return page;
}

void RawRecordView::buildTexts()
{
    m_formatted->setObjectName(QStringLiteral("formattedTextEdit"));
    m_formatted->setAccessibleName(tr("Record as indented text"));
    m_formatted->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_original->setObjectName(QStringLiteral("originalTextEdit"));
    m_original->setAccessibleName(tr("Original text of the record"));
    m_original->setWordWrapMode(QTextOption::WrapAnywhere);
    const auto addPage = [this](QPlainTextEdit* edit, const QString& finderName, const QString& title) {
        edit->setReadOnly(true);
        edit->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        edit->setFrameShape(QFrame::NoFrame);
        edit->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
        edit->setTabChangesFocus(true);
        auto* finder = new TextFinder(*edit);
        finder->setObjectName(finderName);
        finder->setAccessibleName(tr("Find in the text"));
        m_tabs->addTab(pageOf(finder, edit), title);
    };
    addPage(m_formatted, QStringLiteral("findInFormattedLineEdit"), tr("Text"));
    addPage(m_original, QStringLiteral("findInOriginalLineEdit"), tr("Original"));
}

void RawRecordView::addTreeActions(ClipboardWriter& clipboard)
{
    auto* copier = new CellCopier(*m_tree, clipboard);
    new CellFilters(*m_tree, *copier, m_state, clipboard);
    auto* copyPointer = new QAction(tr("Copy &path"), m_tree);
    connect(copyPointer, &QAction::triggered, this,
            [this] { m_clipboard.copyText(m_tree->currentIndex().data(RawJsonModel::PointerRole).toString()); });
    auto* expand = new QAction(tr("&Expand all"), m_tree);
    connect(expand, &QAction::triggered, m_tree, &QTreeView::expandAll);
    auto* collapse = new QAction(tr("C&ollapse all"), m_tree);
    connect(collapse, &QAction::triggered, m_tree, &QTreeView::collapseAll);
    for (QAction* action : {copyPointer, expand, collapse}) {
        copier->addAction(action);
    }
}

void RawRecordView::showRecord()
{
    const OriginalRecordPtr& record = m_state.record();
    m_model->setRecord(record);
    const bool isTextCut = showTexts(record && !record->error ? std::string_view(record->text) : std::string_view());
    if (!record) {
        m_stack->showNotice(m_state.event() ? tr("Reading the record…")
                                            : tr("Select an event to see its record as it lies in its file."));
        return;
    }
    if (record->error) {
        m_stack->showNotice(ErrorText::of(*record->error));
        return;
    }
    constexpr int openLevels = 1; // userIdentity, requestParameters … open; what is inside them closed
    m_tree->expandToDepth(openLevels);
    m_tree->resizeColumnToContents(static_cast<int>(RawJsonModel::Columns::Key));
    QString notice;
    if (record->text.size() > shownBytes) {
        notice = tr("Only the first %1 are shown; “Copy record” copies all of it.").arg(display::byteSize(shownBytes));
    } else if (isTextCut) {
        notice = tr("The indented text is cut at %1; “Copy record” copies all of the record.")
                     .arg(display::byteSize(JsonText::maximumBytes));
    } else if (record->tree.isTruncated) {
        notice = tr("The record is not whole JSON: the tree ends where it breaks off.");
    }
    m_notice->setText(notice);
    m_notice->setVisible(!notice.isEmpty());
    showPlace();
    m_stack->showContent();
}

bool RawRecordView::showTexts(std::string_view record)
{
    const std::string_view shown = record.substr(0, shownBytes);
    const JsonText formatted = JsonText::indented(shown);
    m_original->setPlainText(logtext::wholeText(shown));
    m_formatted->setPlainText(logtext::wholeText(formatted.text));
    return formatted.isTruncated;
}

void RawRecordView::showPlace()
{
    const OriginalRecordPtr& record = m_state.record();
    const RecordLocation location = record->snapshot->events->location(record->row);
    const QString path = logtext::path(location.path);
    //: %1 a file, %2 a byte offset
    m_place->setText(tr("%1, byte %2").arg(path, display::count(location.offset)));
    m_place->setToolTip(logtext::toolTip(m_place->text()));
}

void RawRecordView::copyRecord()
{
    if (m_state.record()) {
        m_clipboard.copyBytes(QByteArray::fromStdString(m_state.record()->text));
    }
}

} // namespace latchlight
