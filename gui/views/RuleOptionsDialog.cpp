// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/views/RuleOptionsDialog.h"

#include "gui/bridge/EngineThread.h"
#include "gui/bridge/EnumText.h"
#include "gui/bridge/ErrorText.h"
#include "gui/bridge/InvestigationState.h"
#include "gui/bridge/LogText.h"
#include "gui/bridge/OptionText.h"
#include "gui/bridge/RuleText.h"
#include "gui/bridge/ScoringDesk.h"
#include "gui/platform/TabOrder.h"
#include "gui/views/DurationEdit.h"
#include "gui/views/OptionalTimeEdit.h"
#include "gui/views/ThemedLabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace latchlight {

namespace {

constexpr int delayMs = 120;

template<class Kind>
void addChoice(QComboBox& box, Kind kind)
{
    box.addItem(EnumText::of(kind), static_cast<int>(kind));
}

void choose(QComboBox& box, int value)
{
    box.setCurrentIndex(box.findData(value));
}

} // namespace

RuleOptionsDialog::RuleOptionsDialog(EngineThread& engine, InvestigationState& state, ScoringDesk& desk,
                                     QWidget* parent)
    : QDialog(parent)
    , m_engine(engine)
    , m_state(state)
    , m_desk(desk)
    , m_rule(new QComboBox)
    , m_detector(new QComboBox)
    , m_identity(new QComboBox)
    , m_form(new QFormLayout)
    , m_preview(new ThemedLabel(ColorRole::Text))
{
    setObjectName(QStringLiteral("ruleOptionsDialog"));
    setWindowTitle(tr("Rule options"));
    setAttribute(Qt::WA_DeleteOnClose);
    buildLayout();
    m_delay.setSingleShot(true);
    m_delay.setInterval(delayMs);
    connect(&m_delay, &QTimer::timeout, this, &RuleOptionsDialog::tryOut);
    connect(m_rule, &QComboBox::currentIndexChanged, this, &RuleOptionsDialog::showRule);
    connect(m_detector, &QComboBox::currentIndexChanged, this, &RuleOptionsDialog::changed);
    connect(m_identity, &QComboBox::currentIndexChanged, this, &RuleOptionsDialog::changed);
    connect(&m_engine, &EngineThread::variantTried, this, &RuleOptionsDialog::showTried);
    connect(&m_engine, &EngineThread::failed, this, [this](EngineTask task, const Error& error) {
        if (task == EngineTask::TryVariant && error.code != ErrorCode::Cancelled) {
            m_preview->setText(ErrorText::of(error));
        }
    });
    connect(&m_state, &InvestigationState::findingsChanged, this, &RuleOptionsDialog::listRules);
    listRules();
}

void RuleOptionsDialog::buildLayout()
{
    m_rule->setObjectName(QStringLiteral("tunedRuleComboBox"));
    m_detector->setObjectName(QStringLiteral("detectorComboBox"));
    m_identity->setObjectName(QStringLiteral("identityComboBox"));
    for (const DetectorKind kind : {DetectorKind::Adaptive, DetectorKind::Percentile, DetectorKind::Threshold}) {
        addChoice(*m_detector, kind);
    }
    for (const IdentityKey key : {IdentityKey::Session, IdentityKey::Role, IdentityKey::Principal,
                                  IdentityKey::AccessKey, IdentityKey::SourceIp}) {
        addChoice(*m_identity, key);
    }
    m_rule->setAccessibleName(tr("Rule"));
    m_detector->setAccessibleName(tr("Detector"));
    m_identity->setAccessibleName(tr("A user is"));
    m_form->addRow(tr("&Rule"), m_rule);
    m_form->addRow(tr("&Detector"), m_detector);
    m_form->addRow(tr("A &user is"), m_identity);

    m_preview->setObjectName(QStringLiteral("optionsPreviewLabel"));
    m_preview->setAccessibleName(tr("What these options would flag"));
    m_preview->setWordWrap(true);
    m_preview->setMinimumHeight(3 * m_preview->fontMetrics().lineSpacing());

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Apply | QDialogButtonBox::Close);
    m_apply = buttons->button(QDialogButtonBox::Apply);
    m_apply->setObjectName(QStringLiteral("applyOptionsButton"));
    auto* own = buttons->addButton(tr("The rule's &own values"), QDialogButtonBox::ResetRole);
    own->setObjectName(QStringLiteral("ownValuesButton"));
    connect(m_apply, &QPushButton::clicked, this, &RuleOptionsDialog::apply);
    connect(own, &QPushButton::clicked, this, &RuleOptionsDialog::restoreOwn);
    reachEveryButton(*buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* layout = new QVBoxLayout(this);
    layout->addLayout(m_form);
    layout->addWidget(m_preview);
    layout->addStretch();
    layout->addWidget(buttons);
}

const RuleResult* RuleOptionsDialog::result() const
{
    return m_state.findings() ? m_state.findings()->snapshot->find(m_rule->currentData().toString().toStdString())
                              : nullptr;
}

void RuleOptionsDialog::listRules()
{
    const QString chosen = m_rule->currentData().toString();
    {
        const QScopedValueRollback<bool> filling(m_isFilling, true);
        m_rule->clear();
        if (m_state.findings()) {
            for (const RuleResult& judged : m_state.findings()->snapshot->results) {
                m_rule->addItem(RuleText::title(judged.rule), QString::fromStdString(judged.rule.id));
            }
        }
        m_rule->setCurrentIndex(std::max(0, m_rule->findData(chosen)));
    }
    if (m_isEdited && m_rule->currentData().toString() == chosen && result() != nullptr) {
        tryOut(); // more of an archive that is being read takes nothing from whoever edits
        return;
    }
    showRule();
}

void RuleOptionsDialog::showRule()
{
    if (m_isFilling) {
        return;
    }
    const RuleResult* judged = result();
    m_isEdited = false;
    m_apply->setEnabled(false);
    if (judged == nullptr) {
        m_preview->setText(tr("Open an archive to try options on it."));
        return;
    }
    showOptions(judged->rule);
    tryOut();
}

void RuleOptionsDialog::showOptions(const Rule& rule)
{
    const QScopedValueRollback<bool> filling(m_isFilling, true);
    choose(*m_detector, static_cast<int>(rule.detector));
    choose(*m_identity, static_cast<int>(rule.identity));
    for (const OptionDescription& option : describeOptions(rule.options)) {
        if (!m_editors.contains(option.key)) {
            addOption(option);
        }
        QWidget* editor = m_editors.at(option.key);
        const QString value = QString::fromStdString(option.value);
        if (auto* box = qobject_cast<QComboBox*>(editor)) {
            box->setCurrentIndex(box->findData(value));
        } else if (auto* check = qobject_cast<QCheckBox*>(editor)) {
            check->setChecked(value == QLatin1String("true"));
        } else if (auto* spin = qobject_cast<QSpinBox*>(editor)) {
            spin->setValue(value.toInt());
        } else if (auto* duration = qobject_cast<DurationEdit*>(editor)) {
            duration->setSeconds(value.toInt());
        } else if (auto* time = qobject_cast<OptionalTimeEdit*>(editor)) {
            time->setTime(parseUtcTime(option.value));
        }
    }
    proposeLearningRange();
    showUsedOptions();
}

/// Times offered for a range that is still open: the archive's own.
void RuleOptionsDialog::proposeLearningRange()
{
    const RuleResult* judged = result();
    if (judged == nullptr || judged->series.span.isEmpty()) {
        return;
    }
    for (const auto& [key, time] :
         {std::pair{"learnFrom", judged->series.span.begin}, std::pair{"learnTo", judged->series.span.end}}) {
        const auto editor = m_editors.find(key);
        if (auto* edit = editor == m_editors.end() ? nullptr : qobject_cast<OptionalTimeEdit*>(editor->second)) {
            edit->setProposal(time);
        }
    }
}

QWidget* RuleOptionsDialog::makeEditor(const OptionDescription& option, const QString& label)
{
    const int minimum = QString::fromStdString(option.minimum).toInt();
    const int maximum = QString::fromStdString(option.maximum).toInt();
    if (option.type == OptionType::Time) {
        auto* time = new OptionalTimeEdit(label);
        connect(time, &OptionalTimeEdit::timeChanged, this, &RuleOptionsDialog::changed);
        return time;
    }
    if (option.type == OptionType::Boolean) {
        auto* check = new QCheckBox;
        connect(check, &QCheckBox::toggled, this, &RuleOptionsDialog::changed);
        return check;
    }
    if (!option.allowed.empty()) {
        auto* box = new QComboBox;
        for (const std::string& value : option.allowed) {
            box->addItem(OptionText::value(option, value), QString::fromStdString(value));
        }
        connect(box, &QComboBox::currentIndexChanged, this, &RuleOptionsDialog::changed);
        return box;
    }
    if (option.unit == "s") {
        auto* duration = new DurationEdit(minimum, maximum, label);
        connect(duration, &DurationEdit::secondsChanged, this, &RuleOptionsDialog::changed);
        return duration;
    }
    auto* spin = new QSpinBox;
    spin->setRange(minimum, maximum);
    spin->setGroupSeparatorShown(true);
    connect(spin, &QSpinBox::valueChanged, this, &RuleOptionsDialog::changed);
    return spin;
}

void RuleOptionsDialog::addOption(const OptionDescription& option)
{
    const QString label = OptionText::label(option.key);
    QWidget* editor = makeEditor(option, label);
    editor->setObjectName(QString::fromStdString(option.key) + QStringLiteral("Editor"));
    editor->setAccessibleName(label);
    editor->setToolTip(OptionText::explanation(option.key));
    m_form->addRow(label, editor);
    m_editors[option.key] = editor;
    m_usedBy[option.key] = option.usedBy;
}

void RuleOptionsDialog::showUsedOptions()
{
    const auto detector = static_cast<DetectorKind>(m_detector->currentData().toInt());
    for (const auto& [key, editor] : m_editors) {
        const std::vector<DetectorKind>& users = m_usedBy.at(key);
        m_form->setRowVisible(editor, std::find(users.begin(), users.end(), detector) != users.end());
    }
}

QString RuleOptionsDialog::valueOf(const QWidget& editor) const
{
    if (const auto* box = qobject_cast<const QComboBox*>(&editor)) {
        return box->currentData().toString();
    }
    if (const auto* check = qobject_cast<const QCheckBox*>(&editor)) {
        return check->isChecked() ? QStringLiteral("true") : QStringLiteral("false");
    }
    if (const auto* duration = qobject_cast<const DurationEdit*>(&editor)) {
        return QString::number(duration->seconds());
    }
    if (const auto* time = qobject_cast<const OptionalTimeEdit*>(&editor)) {
        const std::optional<UtcTime> chosen = time->time();
        return chosen ? QString::fromStdString(formatUtcTime(*chosen)) : QString();
    }
    const auto* spin = qobject_cast<const QSpinBox*>(&editor);
    return spin != nullptr ? QString::number(spin->value()) : QString();
}

RuleTuning RuleOptionsDialog::tuning() const
{
    RuleTuning tuning;
    tuning.detector = static_cast<DetectorKind>(m_detector->currentData().toInt());
    tuning.identity = static_cast<IdentityKey>(m_identity->currentData().toInt());
    for (const auto& [key, editor] : m_editors) {
        tuning.options[key] = valueOf(*editor).toStdString();
    }
    return tuning;
}

void RuleOptionsDialog::changed()
{
    if (m_isFilling) {
        return;
    }
    m_isEdited = true;
    showUsedOptions();
    m_apply->setEnabled(false);
    m_delay.start();
}

void RuleOptionsDialog::tryOut()
{
    const RuleResult* judged = result();
    if (judged == nullptr) {
        return;
    }
    m_preview->setText(tr("Judging the archive by these options…"));
    m_engine.tryVariant(m_state.findings()->snapshot, {judged->rule.id, {tuning()}});
}

void RuleOptionsDialog::showTried(const BacktestPtr& tried)
{
    const RuleResult* judged = result();
    if (judged == nullptr || tried->ruleId != judged->rule.id || m_delay.isActive()) {
        return;
    }
    const BacktestRow& row = tried->rows.front();
    m_apply->setEnabled(!row.isCurrent);
    QStringList lines;
    lines << (row.isCurrent ? tr("%n user(s) flagged, as now.", nullptr, display::pluralNumber(row.flaggedUsers))
                            : tr("%n user(s) would be flagged.", nullptr, display::pluralNumber(row.flaggedUsers)));
    if (row.addedUsers + row.removedUsers > 0) {
        //: %1 users flagged only by the new options, %2 users flagged only by the present ones
        lines << tr("%1 more than now, %2 no longer.")
                     .arg(display::count(row.addedUsers), display::count(row.removedUsers));
    }
    //: %1 a number of signals, %2 the same a day
    lines << tr("Signals: %1, a day: %2.").arg(display::count(row.signalCount), display::amount(row.signalsPerDay));
    if (row.suppressedCount > 0) {
        lines << tr("%n signal(s) suppressed.", nullptr, display::pluralNumber(row.suppressedCount));
    }
    m_preview->setText(lines.join(QLatin1Char('\n')));
}

void RuleOptionsDialog::apply()
{
    const RuleResult* judged = result();
    if (judged != nullptr) {
        m_isEdited = false;
        m_apply->setEnabled(false);
        m_desk.tune(judged->rule.id, tuning());
    }
}

void RuleOptionsDialog::restoreOwn()
{
    const RuleResult* judged = result();
    const Rule* own = judged != nullptr ? m_desk.ownRule(judged->rule.id) : nullptr;
    if (own != nullptr) {
        showOptions(*own);
        changed();
    }
}

} // namespace latchlight
