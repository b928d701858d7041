// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/views/QueryEdit.h"

#include "engine/rules/SearchQuery.h"
#include "gui/bridge/FilterTerm.h"
#include "gui/bridge/InvestigationState.h"
#include "gui/bridge/LogText.h"
#include "gui/platform/ThemeColors.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QStandardItemModel>

namespace latchlight {

namespace {

constexpr int insertRole = Qt::UserRole; ///< QByteArray: what takes the place of what was typed
constexpr int shownRows = 12;
constexpr qsizetype shownLength = 120; ///< characters of a value

} // namespace

QueryEdit::QueryEdit(InvestigationState& state, QWidget* parent)
    : QLineEdit(parent)
    , m_state(state)
{
    setMaxLength(static_cast<int>(SearchQuery::maximumBytes));
    setPlaceholderText(tr("Filter, for example  eventName:GetSecretValue errorCode:*Denied*"));
    setClearButtonEnabled(true);
    buildCompleter();
    connect(this, &QLineEdit::textChanged, this, &QueryEdit::checkText);
    connect(this, &QLineEdit::textEdited, this, [this](const QString& text) {
        if (text.isEmpty()) { // also by the button that clears
            apply();
        }
        suggest(Trigger::Typing);
    });
    connect(&m_state, &InvestigationState::valuesFound, this, &QueryEdit::takeValues);
}

void QueryEdit::buildCompleter()
{
    m_suggestions = new QStandardItemModel(this);
    m_completer = new QCompleter(m_suggestions, this);
    m_completer->setObjectName(QStringLiteral("queryCompleter"));
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(shownRows);
    // Not by QLineEdit::setCompleter(), which would replace the whole text.
    m_completer->setWidget(this);
    m_completer->popup()->setObjectName(QStringLiteral("querySuggestionsView"));
    m_completer->popup()->setAccessibleName(tr("Suggestions for the filter"));
    m_completer->popup()->setFrameStyle(QFrame::Box | QFrame::Plain);
    connect(m_completer, qOverload<const QModelIndex&>(&QCompleter::activated), this, &QueryEdit::complete);
}

void QueryEdit::setAppliedQuery(const QString& query)
{
    m_applied = query;
    if (text() != query) {
        setText(query);
        setCursorPosition(0);
    }
}

void QueryEdit::prepareQuery(const QString& query)
{
    setText(query);
    setFocus(Qt::OtherFocusReason);
    end(false);
}

void QueryEdit::checkText()
{
    const auto parsed = SearchQuery::parse(text().toStdString());
    m_problem = parsed ? QString() : FilterTerm::problem(parsed.error());
    applyColor();
    Q_EMIT problemChanged();
}

void QueryEdit::applyColor()
{
    const QScopedValueRollback<bool> coloring(m_isColoring, true);
    QPalette colors;
    if (!m_problem.isEmpty()) {
        colors.setColor(QPalette::Text, ThemeColors::forPalette(palette()).color(ColorRole::Negative));
    }
    setPalette(colors);
}

void QueryEdit::changeEvent(QEvent* event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_isColoring && !m_problem.isEmpty()) {
        applyColor();
    }
}

void QueryEdit::apply()
{
    if (!m_problem.isEmpty()) {
        Q_EMIT applyRefused();
        return;
    }
    m_applied = text().trimmed();
    Q_EMIT queryApplied(m_applied);
}

bool QueryEdit::isSuggesting() const
{
    return m_completer->popup()->isVisible();
}

bool QueryEdit::hasChosenSuggestion() const
{
    return isSuggesting() && m_completer->popup()->currentIndex().isValid();
}

bool QueryEdit::event(QEvent* event)
{
    // Tab takes a suggestion, the first one where none was chosen, instead of leaving.
    if (event->type() == QEvent::KeyPress && isSuggesting()) {
        auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Tab) {
            const QModelIndex chosen = m_completer->popup()->currentIndex();
            m_completer->popup()->hide();
            complete(chosen.isValid() ? chosen : m_completer->completionModel()->index(0, 0));
            event->accept();
            return true;
        }
    }
    return QLineEdit::event(event);
}

void QueryEdit::keyPressEvent(QKeyEvent* event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool isEscape = event->key() == Qt::Key_Escape;
    if (isSuggesting() && (isEscape || (isReturn && hasChosenSuggestion()))) {
        event->ignore(); // the completer's
        return;
    }
    const bool isAsking = event->key() == Qt::Key_Down ||
                          (event->key() == Qt::Key_Space && event->modifiers().testFlag(Qt::ControlModifier));
    if (isReturn) {
        m_completer->popup()->hide();
        apply();
    } else if (isEscape && isPrepared()) {
        setAppliedQuery(m_applied);
    } else if (isEscape) {
        Q_EMIT leaveRequested();
    } else if (isAsking) {
        suggest(Trigger::Key);
    } else {
        QLineEdit::keyPressEvent(event);
    }
}

void QueryEdit::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason) {
        m_completer->popup()->hide();
    }
}

CompletionSpot QueryEdit::spot() const
{
    const std::string query = text().toStdString();
    return completionSpot(query, text().left(cursorPosition()).toStdString().size());
}

void QueryEdit::suggest(Trigger trigger)
{
    const CompletionSpot here = spot();
    if (here.kind == CompletionSpot::Kind::Value) {
        if (here.typed.empty()) { // the fields that were offered until the colon are no values
            m_completer->popup()->hide();
        }
        if (!here.field.empty()) {
            m_state.wantValues(QString::fromStdString(here.field), QString::fromStdString(here.typed));
        }
        return;
    }
    m_suggestions->clear();
    if (trigger == Trigger::Key || !here.typed.empty()) {
        for (const std::string& name : matchingFields(here.typed)) {
            auto* item = new QStandardItem(QString::fromStdString(name));
            item->setData(QByteArray::fromStdString(name + ":"), insertRole);
            m_suggestions->appendRow(item);
        }
    }
    showSuggestions();
}

void QueryEdit::takeValues(const FoundValuesPtr& values)
{
    const CompletionSpot here = spot();
    const bool isWanted = hasFocus() && here.kind == CompletionSpot::Kind::Value &&
                          here.field == values->values.field && here.typed == values->typed;
    if (!isWanted) {
        return;
    }
    m_suggestions->clear();
    for (const FieldValue& value : values->values.values) {
        if (value.value == here.typed && values->values.distinct == 1) {
            continue; // it is there already
        }
        //: a suggestion; %1 a value, %2 a number of events
        auto* item = new QStandardItem(
            tr("%1  (%2)").arg(logtext::oneLine(value.value, shownLength), display::count(value.events)));
        item->setData(QByteArray::fromStdString(SearchQuery::quoted(value.value)), insertRole);
        m_suggestions->appendRow(item);
    }
    showSuggestions();
}

void QueryEdit::showSuggestions()
{
    if (m_suggestions->rowCount() == 0) {
        m_completer->popup()->hide();
        return;
    }
    // Without a frame of its own the list cannot be told from what lies behind it in the dark.
    QPalette colors = QGuiApplication::palette();
    colors.setColor(QPalette::WindowText, ThemeColors::forPalette(colors).color(ColorRole::LearningEdge));
    m_completer->popup()->setPalette(colors);
    QRect place = cursorRect();
    const int character = fontMetrics().averageCharWidth();
    constexpr int popupCharacters = 60;
    place.setWidth(character * popupCharacters);
    m_completer->complete(place);
    m_completer->popup()->setCurrentIndex(QModelIndex());
}

void QueryEdit::complete(const QModelIndex& index)
{
    const CompletionSpot here = spot();
    QByteArray query = text().toUtf8();
    QByteArray inserted = index.data(insertRole).toByteArray();
    const auto begin = static_cast<qsizetype>(here.begin);
    const auto end = static_cast<qsizetype>(here.end);
    const bool isField = here.kind == CompletionSpot::Kind::Field;
    if (isField && end < query.size() && query[end] == ':') {
        inserted.chop(1);
    } else if (!isField && end == query.size()) {
        inserted += ' ';
    }
    query.replace(begin, end - begin, inserted);
    const QString before = QString::fromUtf8(query.first(begin + inserted.size()));
    setText(QString::fromUtf8(query));
    setCursorPosition(static_cast<int>(before.size()));
    if (isField) {
        suggest(Trigger::Typing); // now its values
    }
}

} // namespace latchlight
