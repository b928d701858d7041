// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/views/VerdictBar.h"

#include "gui/bridge/CaseBook.h"
#include "gui/bridge/CaseText.h"
#include "gui/bridge/EnumText.h"
#include "gui/bridge/LogText.h"
#include "gui/views/ThemedLabel.h"
#include "gui/views/WriteLock.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace latchlight {

VerdictBar::VerdictBar(CaseBook& caseBook, QWidget* parent)
    : QWidget(parent)
    , m_caseBook(caseBook)
    , m_triageState(new QComboBox)
    , m_disposition(new QComboBox)
    , m_reason(new QLineEdit)
    , m_hint(new ThemedLabel(ColorRole::Negative))
{
    buildLayout();
    m_lock = new WriteLock({m_triageState, m_disposition, m_reason}, this);
    connect(m_triageState, &QComboBox::activated, this, &VerdictBar::store);
    connect(m_disposition, &QComboBox::activated, this, &VerdictBar::store);
    connect(m_reason, &QLineEdit::editingFinished, this, &VerdictBar::store);
    connect(&m_caseBook, &CaseBook::actorChanged, this, &VerdictBar::showVerdict);
    connect(&m_caseBook, &CaseBook::caseReplaced, this, &VerdictBar::showVerdict);
}

void VerdictBar::buildLayout()
{
    m_triageState->setObjectName(QStringLiteral("triageStateComboBox"));
    m_triageState->setAccessibleName(tr("State of triage"));
    for (const TriageState state : {TriageState::Open, TriageState::UnderReview, TriageState::Archived}) {
        m_triageState->addItem(EnumText::of(state), static_cast<int>(state));
    }
    m_disposition->setObjectName(QStringLiteral("dispositionComboBox"));
    m_disposition->setAccessibleName(tr("Disposition"));
    for (const Disposition disposition : {Disposition::Undetermined, Disposition::TruePositive, Disposition::Benign}) {
        m_disposition->addItem(EnumText::of(disposition), static_cast<int>(disposition));
    }
    m_reason->setObjectName(QStringLiteral("verdictReasonLineEdit"));
    m_reason->setAccessibleName(tr("Reason of the verdict"));
    m_reason->setPlaceholderText(tr("Reason, for example the ticket or what you found"));
    m_hint->setObjectName(QStringLiteral("verdictHintLabel"));
    m_hint->setText(tr("Give a reason: it is stored as archived once there is one."));
    m_hint->setWordWrap(true);
    m_hint->hide();

    auto* choices = new QHBoxLayout;
    choices->addWidget(m_triageState, 1);
    choices->addWidget(m_disposition, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 4);
    layout->addLayout(choices);
    layout->addWidget(m_reason);
    layout->addWidget(m_hint);
}

void VerdictBar::setActor(const std::optional<ActorKey>& actor)
{
    if (actor == m_actor) {
        return;
    }
    commit();
    m_actor = actor;
    showVerdict();
}

void VerdictBar::commit()
{
    if (m_reason->isModified()) {
        store();
    }
}

void VerdictBar::showVerdict()
{
    setEnabled(m_actor.has_value());
    m_lock->setReason(CaseText::whyReadOnly(m_caseBook));
    const Verdict verdict = m_actor ? m_caseBook.of(*m_actor).verdict : Verdict();
    m_triageState->setCurrentIndex(m_triageState->findData(static_cast<int>(verdict.state)));
    m_disposition->setCurrentIndex(m_disposition->findData(static_cast<int>(verdict.disposition)));
    m_reason->setText(logtext::oneLine(verdict.reason));
    m_hint->hide();
}

void VerdictBar::store()
{
    if (!m_actor || m_caseBook.isReadOnly()) {
        return;
    }
    Verdict verdict = m_caseBook.of(*m_actor).verdict;
    verdict.disposition = static_cast<Disposition>(m_disposition->currentData().toInt());
    verdict.reason = m_reason->text().trimmed().toStdString();
    const auto wanted = static_cast<TriageState>(m_triageState->currentData().toInt());
    const bool lacksReason = wanted == TriageState::Archived && verdict.reason.empty();
    if (!lacksReason) {
        verdict.state = wanted;
    }
    m_reason->setModified(false);
    m_caseBook.setVerdict(*m_actor, verdict);
    if (lacksReason) {
        m_triageState->setCurrentIndex(m_triageState->findData(static_cast<int>(TriageState::Archived)));
        m_reason->setFocus(Qt::OtherFocusReason);
    }
    m_hint->setVisible(lacksReason);
}

} // namespace latchlight
