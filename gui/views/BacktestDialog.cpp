// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/views/BacktestDialog.h"

#include "gui/bridge/EngineThread.h"
#include "gui/bridge/ErrorText.h"
#include "gui/bridge/InvestigationState.h"
#include "gui/bridge/LogText.h"
#include "gui/bridge/OptionText.h"
#include "gui/bridge/RuleText.h"
#include "gui/bridge/ScoringDesk.h"
#include "gui/models/BacktestModel.h"
#include "gui/platform/TabOrder.h"
#include "gui/views/ThemedLabel.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace latchlight {

namespace {

bool isUsed(const OptionDescription& option, DetectorKind detector)
{
    return std::find(option.usedBy.begin(), option.usedBy.end(), detector) != option.usedBy.end();
}

/// `1, 2, 3` of the values that an option takes; `1 – 100` where they are many.
QString rangeText(const OptionDescription& option)
{
    if (option.allowed.empty()) {
        return QStringLiteral("%1 – %2").arg(QString::fromStdString(option.minimum),
                                             QString::fromStdString(option.maximum));
    }
    QStringList values;
    for (const std::string& value : option.allowed) {
        values << QString::fromStdString(value);
    }
    return values.join(QStringLiteral(", "));
}

} // namespace

BacktestDialog::BacktestDialog(EngineThread& engine, InvestigationState& state, ScoringDesk& desk, QWidget* parent)
    : QDialog(parent)
    , m_engine(engine)
    , m_state(state)
    , m_desk(desk)
    , m_model(new BacktestModel(this))
    , m_rule(new QComboBox)
    , m_form(new QFormLayout)
    , m_table(new QTableView)
    , m_message(new ThemedLabel(ColorRole::MutedText))
    , m_progress(new QProgressBar)
    , m_start(new QPushButton(tr("&Start")))
    , m_cancel(new QPushButton(tr("&Cancel")))
    , m_apply(new QPushButton(tr("&Apply row")))
{
    setObjectName(QStringLiteral("backtestDialog"));
    setWindowTitle(tr("Back-test"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(820, 560);
    buildLayout();
    connect(m_rule, &QComboBox::currentIndexChanged, this, &BacktestDialog::showRule);
    connect(m_start, &QPushButton::clicked, this, &BacktestDialog::start);
    connect(m_cancel, &QPushButton::clicked, this, &BacktestDialog::cancel);
    connect(m_apply, &QPushButton::clicked, this, &BacktestDialog::applyRow);
    connect(m_table, &QTableView::activated, this, &BacktestDialog::applyRow);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &BacktestDialog::updateButtons);
    connect(&m_engine, &EngineThread::backtestProgressed, this, &BacktestDialog::showProgress);
    connect(&m_engine, &EngineThread::backtestReady, this, &BacktestDialog::showBacktest);
    connect(&m_engine, &EngineThread::failed, this, [this](EngineTask task, const Error& error) {
        if (task == EngineTask::Backtest) {
            showIdle(ErrorText::of(error));
        }
    });
    connect(&m_state, &InvestigationState::findingsChanged, this, &BacktestDialog::listRules);
    listRules();
}

BacktestDialog::~BacktestDialog()
{
    m_engine.withdraw(EngineTask::Backtest);
}

void BacktestDialog::buildLayout()
{
    m_rule->setObjectName(QStringLiteral("testedRuleComboBox"));
    m_rule->setAccessibleName(tr("Rule"));
    m_form->addRow(tr("&Rule"), m_rule);
    m_table->setObjectName(QStringLiteral("backtestTableView"));
    m_table->setAccessibleName(tr("Variants and what they would flag"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_message->setObjectName(QStringLiteral("backtestMessageLabel"));
    m_message->setWordWrap(true);
    m_progress->setObjectName(QStringLiteral("backtestProgressBar"));
    m_progress->setAccessibleName(tr("Variants judged"));
    QSizePolicy progressPolicy = m_progress->sizePolicy();
    progressPolicy.setRetainSizeWhenHidden(true);
    m_progress->setSizePolicy(progressPolicy);
    m_start->setObjectName(QStringLiteral("startBacktestButton"));
    m_cancel->setObjectName(QStringLiteral("cancelBacktestButton"));
    m_apply->setObjectName(QStringLiteral("applyVariantButton"));

    auto* run = new QHBoxLayout;
    run->addWidget(m_start);
    run->addWidget(m_cancel);
    run->addWidget(m_progress, 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->addButton(m_apply, QDialogButtonBox::ApplyRole);
    reachEveryButton(*buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(m_form);
    layout->addLayout(run);
    layout->addWidget(m_message);
    layout->addWidget(m_table, 1);
    layout->addWidget(buttons);
}

const RuleResult* BacktestDialog::result() const
{
    return m_state.findings() ? m_state.findings()->snapshot->find(m_rule->currentData().toString().toStdString())
                              : nullptr;
}

void BacktestDialog::listRules()
{
    const QString chosen = m_rule->currentData().toString();
    const BacktestRow* row = m_model->row(0);
    const bool isSameRule = row != nullptr && row->rule.id == chosen.toStdString();
    {
        const QSignalBlocker blocker(m_rule);
        m_rule->clear();
        if (m_state.findings()) {
            for (const RuleResult& judged : m_state.findings()->snapshot->results) {
                m_rule->addItem(RuleText::title(judged.rule), QString::fromStdString(judged.rule.id));
            }
        }
        m_rule->setCurrentIndex(std::max(0, m_rule->findData(chosen)));
    }
    if (!isSameRule || m_rule->currentData().toString() != chosen) {
        showRule();
        return;
    }
    // The numbers compare with what was flagged before: they are counted anew against what is flagged now.
    start();
}

void BacktestDialog::showRule()
{
    m_model->setBacktest({});
    m_engine.withdraw(EngineTask::Backtest);
    for (const auto& entry : m_values) {
        m_form->removeRow(entry.second);
    }
    m_values.clear();
    const RuleResult* judged = result();
    if (judged != nullptr) {
        for (const OptionDescription& option : describeOptions(judged->rule.options)) {
            if (!isUsed(option, judged->rule.detector) || option.type == OptionType::Boolean ||
                option.type == OptionType::Time) {
                continue;
            }
            auto* edit = new QLineEdit(QString::fromStdString(option.value));
            edit->setObjectName(QString::fromStdString(option.key) + QStringLiteral("Values"));
            const QString label = OptionText::label(option.key);
            edit->setAccessibleName(label);
            //: %1 the values or the range that an option takes
            edit->setToolTip(tr("Values, separated by commas, of: %1").arg(rangeText(option)));
            if (option.key == "detectionTolerance") {
                edit->setText(rangeText(option));
            }
            m_form->addRow(label, edit);
            m_values.emplace_back(option, edit);
        }
    }
    showIdle(judged != nullptr ? tr("Every combination of the values is judged.")
                               : tr("Open an archive to test variants on it."));
}

std::optional<BacktestDialog::Choices> BacktestDialog::choices()
{
    Choices chosen;
    for (const auto& [option, edit] : m_values) {
        std::vector<std::string> values;
        for (const QString& part : edit->text().split(QLatin1Char(','), Qt::SkipEmptyParts)) {
            const std::string value = part.trimmed().toStdString();
            DetectorOptions options;
            if (!setOption(options, option.key, value)) {
                //: %1 what was typed, %2 the name of an option, %3 its values
                showIdle(tr("“%1” is no value of “%2”. Choose from: %3")
                             .arg(logtext::oneLine(value), OptionText::label(option.key), rangeText(option)));
                edit->setFocus(Qt::OtherFocusReason);
                edit->selectAll();
                return std::nullopt;
            }
            if (std::find(values.begin(), values.end(), value) == values.end()) {
                values.push_back(value);
            }
        }
        const bool isVaried = values.size() > 1 || (values.size() == 1 && values.front() != option.value);
        if (isVaried) {
            chosen.emplace_back(option.key, std::move(values));
        }
    }
    return chosen;
}

void BacktestDialog::start()
{
    const RuleResult* judged = result();
    const std::optional<Choices> chosen = judged != nullptr ? choices() : std::nullopt;
    if (!chosen) {
        return;
    }
    const auto variants = combinations(*chosen);
    if (!variants) {
        showIdle(tr("These are too many combinations; at most %1 are judged. Give fewer values.")
                     .arg(display::count(maximumVariants)));
        return;
    }
    m_isRunning = true;
    m_message->setText(tr("Judging the archive by %n variant(s)…", nullptr, display::pluralNumber(variants->size())));
    m_progress->setRange(0, static_cast<int>(variants->size()));
    m_progress->setValue(0);
    m_engine.backtest(m_state.findings()->snapshot, {judged->rule.id, *variants});
    updateButtons();
}

void BacktestDialog::cancel()
{
    m_engine.withdraw(EngineTask::Backtest);
    showIdle(tr("Cancelled."));
}

void BacktestDialog::showProgress(std::size_t done, std::size_t total)
{
    m_progress->setRange(0, static_cast<int>(total));
    m_progress->setValue(static_cast<int>(done));
}

void BacktestDialog::showBacktest(const BacktestPtr& backtest)
{
    m_model->setBacktest(backtest);
    m_table->resizeColumnsToContents();
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->selectRow(std::max(0, m_model->currentRow()));
    showIdle(tr("Over %1 days. Bold: as the rule judges now.").arg(display::amount(backtest->days)));
}

void BacktestDialog::showIdle(const QString& message)
{
    m_isRunning = false;
    m_progress->reset();
    m_message->setText(message);
    updateButtons();
}

void BacktestDialog::applyRow()
{
    const BacktestRow* row = m_model->row(m_table->currentIndex().row());
    if (row != nullptr && !row->isCurrent && !m_isRunning) {
        const std::string ruleId = row->rule.id;
        const RuleTuning tuning = row->tuning; // the model lets go of the row when the findings change
        m_desk.tune(ruleId, tuning);
    }
}

void BacktestDialog::updateButtons()
{
    const BacktestRow* row = m_model->row(m_table->currentIndex().row());
    m_start->setEnabled(!m_isRunning && result() != nullptr);
    m_cancel->setEnabled(m_isRunning);
    m_apply->setEnabled(!m_isRunning && row != nullptr && !row->isCurrent);
    m_progress->setVisible(m_isRunning);
}

} // namespace latchlight
