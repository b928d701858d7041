// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/views/SuppressionEditor.h"

#include "gui/bridge/CaseBook.h"
#include "gui/bridge/EngineThread.h"
#include "gui/bridge/EnumText.h"
#include "gui/bridge/ErrorText.h"
#include "gui/bridge/InvestigationState.h"
#include "gui/bridge/LogText.h"
#include "gui/bridge/RuleText.h"
#include "gui/platform/TabOrder.h"
#include "gui/views/ThemedLabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace latchlight {

namespace {

constexpr int delayMs = 150;
constexpr int usualDays = 30;
constexpr int editorWidth = 460;

} // namespace

SuppressionEditor::SuppressionEditor(EngineThread& engine, InvestigationState& state, CaseBook& caseBook,
                                     const Suppression& draft, QWidget* parent)
    : QDialog(parent)
    , m_engine(engine)
    , m_state(state)
    , m_caseBook(caseBook)
    , m_kind(new QComboBox)
    , m_value(new QLineEdit)
    , m_rule(new QComboBox)
    , m_reason(new QLineEdit)
    , m_expires(new QCheckBox(tr("&Ends before (UTC)")))
    , m_until(new QDateEdit)
    , m_preview(new ThemedLabel(ColorRole::Text))
{
    setObjectName(QStringLiteral("suppressionEditor"));
    setWindowTitle(tr("Suppress signals"));
    setAttribute(Qt::WA_DeleteOnClose);
    buildLayout();
    fill(draft);
    m_delay.setSingleShot(true);
    m_delay.setInterval(delayMs);
    connect(&m_delay, &QTimer::timeout, this, &SuppressionEditor::weigh);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &SuppressionEditor::changed);
    connect(m_rule, &QComboBox::currentIndexChanged, this, &SuppressionEditor::changed);
    connect(m_value, &QLineEdit::textChanged, this, &SuppressionEditor::changed);
    connect(m_reason, &QLineEdit::textChanged, this, &SuppressionEditor::changed);
    connect(m_expires, &QCheckBox::toggled, this, &SuppressionEditor::changed);
    connect(m_until, &QDateEdit::dateChanged, this, &SuppressionEditor::changed);
    connect(&m_engine, &EngineThread::suppressionWeighed, this, &SuppressionEditor::showEffect);
    connect(&m_engine, &EngineThread::failed, this, [this](EngineTask task, const Error& error) {
        if (task == EngineTask::WeighSuppression) {
            m_preview->setText(ErrorText::of(error));
        }
    });
    connect(&m_state, &InvestigationState::findingsChanged, this, &SuppressionEditor::changed);
    changed();
}

Suppression SuppressionEditor::draftFor(const InvestigationState& state)
{
    Suppression draft;
    if (const RankedUser* user = state.user()) {
        const Actor& actor = state.findings()->actor(*user);
        draft.value = actor.arn.empty() ? actor.name : actor.arn;
        draft.ruleId = state.findings()->result(*user).rule.id;
    }
    return draft;
}

void SuppressionEditor::buildLayout()
{
    m_kind->setObjectName(QStringLiteral("suppressionKindComboBox"));
    m_value->setObjectName(QStringLiteral("suppressionValueLineEdit"));
    m_rule->setObjectName(QStringLiteral("suppressionRuleComboBox"));
    m_reason->setObjectName(QStringLiteral("suppressionReasonLineEdit"));
    m_expires->setObjectName(QStringLiteral("suppressionExpiresCheckBox"));
    m_until->setObjectName(QStringLiteral("suppressionUntilDateEdit"));
    m_preview->setObjectName(QStringLiteral("suppressionPreviewLabel"));
    m_preview->setAccessibleName(tr("What it would hide"));
    m_preview->setWordWrap(true);
    m_preview->setMinimumHeight(4 * m_preview->fontMetrics().lineSpacing());
    m_kind->setAccessibleName(tr("About"));
    m_value->setAccessibleName(tr("Value"));
    m_rule->setAccessibleName(tr("Rule"));
    m_reason->setAccessibleName(tr("Reason"));
    m_until->setAccessibleName(tr("Ends before (UTC)"));
    m_value->setMinimumWidth(editorWidth);
    m_reason->setPlaceholderText(tr("Required: why this is known to be harmless, and who says so"));
    m_until->setCalendarPopup(true);
    m_until->setTimeSpec(Qt::UTC);
    m_until->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    m_expires->setToolTip(tr("Compared with the time a signal was raised, so that an archive looks the same any day."));
    for (const SuppressionKind kind :
         {SuppressionKind::Actor, SuppressionKind::Secret, SuppressionKind::SourceIp, SuppressionKind::Query}) {
        m_kind->addItem(EnumText::of(kind), static_cast<int>(kind));
    }
    auto* form = new QFormLayout;
    form->addRow(tr("&About"), m_kind);
    form->addRow(tr("&Value"), m_value);
    form->addRow(tr("&Rule"), m_rule);
    form->addRow(tr("Rea&son"), m_reason);
    form->addRow(m_expires, m_until);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    m_save = buttons->button(QDialogButtonBox::Save);
    m_save->setObjectName(QStringLiteral("saveSuppressionButton"));
    connect(buttons, &QDialogButtonBox::accepted, this, &SuppressionEditor::save);
    reachEveryButton(*buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_preview);
    layout->addStretch();
    layout->addWidget(buttons);
}

void SuppressionEditor::fill(const Suppression& draft)
{
    m_rule->addItem(tr("Every rule"), QString());
    if (m_state.findings()) {
        for (const RuleResult& result : m_state.findings()->snapshot->results) {
            m_rule->addItem(RuleText::title(result.rule), QString::fromStdString(result.rule.id));
        }
    }
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(draft.kind)));
    m_value->setText(QString::fromStdString(draft.value));
    m_value->setCursorPosition(0);
    m_rule->setCurrentIndex(std::max(0, m_rule->findData(QString::fromStdString(draft.ruleId))));
    m_reason->setText(QString::fromStdString(draft.reason));
    m_until->setDate(QDateTime::currentDateTimeUtc().date().addDays(usualDays));
    m_reason->setFocus(Qt::OtherFocusReason);
}

Suppression SuppressionEditor::suppression() const
{
    Suppression suppression;
    suppression.kind = static_cast<SuppressionKind>(m_kind->currentData().toInt());
    suppression.value = m_value->text().trimmed().toStdString();
    suppression.ruleId = m_rule->currentData().toString().toStdString();
    suppression.reason = m_reason->text().trimmed().toStdString();
    suppression.created = UtcTime{QDateTime::currentSecsSinceEpoch()};
    if (m_expires->isChecked()) {
        suppression.expires = UtcTime{m_until->date().startOfDay(Qt::UTC).toSecsSinceEpoch()};
    }
    return suppression;
}

void SuppressionEditor::changed()
{
    m_until->setEnabled(m_expires->isChecked());
    m_save->setEnabled(checkSuppression(suppression()).has_value());
    m_delay.start();
}

void SuppressionEditor::weigh()
{
    if (!m_state.findings()) {
        m_preview->setText(tr("Open an archive to see what it would hide."));
        return;
    }
    Suppression draft = suppression();
    if (draft.reason.empty()) {
        // What it hides is worth knowing before the reason is written.
        draft.reason = "-";
    }
    m_engine.weighSuppression(m_state.findings()->snapshot, draft);
}

void SuppressionEditor::showEffect(const SuppressionEffect& effect)
{
    if (m_delay.isActive()) {
        return;
    }
    QStringList lines;
    if (effect.signalCount == 0) {
        lines << tr("It hides nothing in this archive.");
    } else {
        //: %1 a number of requests
        lines << tr("It hides %n signal(s) with %1 requests.", nullptr, display::pluralNumber(effect.signalCount))
                     .arg(display::count(effect.eventCount));
        lines << tr("%n user(s) would not be flagged any more.", nullptr, display::pluralNumber(effect.hiddenUsers));
    }
    if (effect.partlyCovered > 0) {
        lines << tr("%n signal(s) stay, because they hold requests that it does not cover.", nullptr,
                    display::pluralNumber(effect.partlyCovered));
    }
    if (suppression().reason.empty()) {
        lines << tr("Give the reason to save it.");
    }
    m_preview->setText(lines.join(QLatin1Char('\n')));
}

void SuppressionEditor::save()
{
    if (m_caseBook.addSuppression(suppression())) {
        accept();
    }
}

} // namespace latchlight
