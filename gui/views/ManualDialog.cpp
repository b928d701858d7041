// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/views/ManualDialog.h"

#include "gui/platform/TabOrder.h"
#include "gui/platform/ThemeColors.h"

#include <QAbstractTextDocumentLayout>
#include <QAction>
#include <QDialogButtonBox>
#include <QDir>
#include <QImage>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollBar>
#include <QSplitter>
#include <QTextBlock>
#include <QTextBrowser>
#include <QUrl>
#include <QVBoxLayout>

namespace latchlight {

namespace {

constexpr int positionRole = Qt::UserRole; ///< int: where the heading begins in the document
constexpr int headingsWidth = 250;
constexpr int textWidth = 750;
constexpr qreal textMargin = 16;

} // namespace

ManualDialog::ManualDialog(const QString& markdown, QWidget* parent)
    : QDialog(parent)
    , m_headings(new QListWidget)
    , m_finder(new QLineEdit)
    , m_text(new QTextBrowser)
{
    setObjectName(QStringLiteral("manualDialog"));
    setWindowTitle(tr("User manual"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(headingsWidth + textWidth, 760);
    m_text->document()->setDocumentMargin(textMargin);
    m_text->document()->setMarkdown(markdown); // forgets pictures
    addPictures();
    buildLayout();
    listHeadings();
    connect(m_headings, &QListWidget::currentRowChanged, this, &ManualDialog::jumpToHeading);
    connect(m_finder, &QLineEdit::textEdited, this, [this] {
        QTextCursor cursor = m_text->textCursor();
        cursor.setPosition(cursor.selectionStart()); // a longer word may begin where the shorter one was found
        m_text->setTextCursor(cursor);
        find({});
    });
    m_finder->setFocus();
}

/// Under the names by which the text knows them, no wider than it.
void ManualDialog::addPictures()
{
    constexpr int frames = 50; // of text, splitter and scroll bar
    constexpr int widest = textWidth - 2 * static_cast<int>(textMargin) - frames;
    const QDir folder(QStringLiteral(":/manual"));
    for (const QString& name : folder.entryList({QStringLiteral("*.png")})) {
        QImage picture(folder.filePath(name));
        const double scale = devicePixelRatioF();
        if (picture.width() > widest) {
            picture = picture.scaledToWidth(static_cast<int>(widest * scale), Qt::SmoothTransformation);
            picture.setDevicePixelRatio(scale);
        }
        m_text->document()->addResource(QTextDocument::ImageResource, QUrl(name), picture);
    }
}

void ManualDialog::buildLayout()
{
    m_headings->setObjectName(QStringLiteral("manualHeadingsList"));
    m_headings->setAccessibleName(tr("Headings of the manual"));
    m_finder->setObjectName(QStringLiteral("manualFinderLineEdit"));
    m_finder->setAccessibleName(tr("Find in the manual"));
    m_finder->setPlaceholderText(tr("Find in the manual (Return: next, Shift+Return: previous)"));
    m_finder->setClearButtonEnabled(true);
    m_finder->installEventFilter(this);
    m_text->setObjectName(QStringLiteral("manualTextBrowser"));
    m_text->setAccessibleName(tr("User manual"));
    m_text->setOpenLinks(false);
    m_text->setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    auto* findAction = new QAction(this);
    findAction->setShortcut(QKeySequence::Find);
    connect(findAction, &QAction::triggered, m_finder, [this] {
        m_finder->setFocus();
        m_finder->selectAll();
    });
    addAction(findAction);
    auto* splitter = new QSplitter;
    splitter->addWidget(m_headings);
    splitter->addWidget(m_text);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({headingsWidth, textWidth});
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    reachEveryButton(*buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_finder);
    layout->addWidget(splitter, 1);
    layout->addWidget(buttons);
}

void ManualDialog::listHeadings()
{
    for (QTextBlock block = m_text->document()->begin(); block.isValid(); block = block.next()) {
        const int level = block.blockFormat().headingLevel();
        if (level > 0) {
            const QString indent(level > 1 ? (level - 2) * 4 : 0, QLatin1Char(' '));
            auto* item = new QListWidgetItem(indent + block.text(), m_headings);
            item->setData(positionRole, block.position());
            item->setData(Qt::AccessibleTextRole, block.text());
        }
    }
}

void ManualDialog::jumpToHeading(int row)
{
    const QListWidgetItem* item = m_headings->item(row);
    if (item == nullptr) {
        return;
    }
    QTextCursor cursor(m_text->document());
    cursor.setPosition(item->data(positionRole).toInt());
    m_text->setTextCursor(cursor);
    const QRectF heading = m_text->document()->documentLayout()->blockBoundingRect(cursor.block());
    m_text->verticalScrollBar()->setValue(static_cast<int>(heading.top()));
}

bool ManualDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_finder && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<const QKeyEvent*>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            find(key->modifiers().testFlag(Qt::ShiftModifier) ? QTextDocument::FindBackward
                                                              : QTextDocument::FindFlags());
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void ManualDialog::find(QTextDocument::FindFlags flags)
{
    if (m_finder->text().isEmpty()) {
        showWhetherFound(true);
        return;
    }
    QTextDocument* document = m_text->document();
    QTextCursor found = document->find(m_finder->text(), m_text->textCursor(), flags);
    if (found.isNull()) {
        QTextCursor end(document);
        end.movePosition(flags.testFlag(QTextDocument::FindBackward) ? QTextCursor::End : QTextCursor::Start);
        found = document->find(m_finder->text(), end, flags);
    }
    if (!found.isNull()) {
        m_text->setTextCursor(found);
    }
    showWhetherFound(!found.isNull());
}

void ManualDialog::showWhetherFound(bool isFound)
{
    QPalette colors;
    if (!isFound) {
        colors.setColor(QPalette::Text, ThemeColors::forPalette(palette()).color(ColorRole::Negative));
    }
    m_finder->setPalette(colors);
    m_finder->setToolTip(isFound ? QString() : tr("The manual does not hold this text"));
    m_finder->setAccessibleDescription(m_finder->toolTip());
}

} // namespace latchlight
