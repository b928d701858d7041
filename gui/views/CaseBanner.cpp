// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/views/CaseBanner.h"

#include "gui/bridge/CaseBook.h"
#include "gui/bridge/CaseText.h"
#include "gui/views/ThemedLabel.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace latchlight {

CaseBanner::CaseBanner(const CaseBook& caseBook, QWidget* parent)
    : QFrame(parent)
    , m_caseBook(caseBook)
    , m_text(new ThemedLabel(ColorRole::Text))
{
    setObjectName(QStringLiteral("caseBanner"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    auto* heading = new ThemedLabel(ColorRole::Warning);
    heading->setText(tr("Read only"));
    heading->setScale(1.0, QFont::DemiBold);
    m_text->setObjectName(QStringLiteral("caseBannerLabel"));
    m_text->setWordWrap(true);
    auto* saveCopy = new QPushButton(tr("Save as a &copy…"));
    saveCopy->setObjectName(QStringLiteral("saveCopyButton"));
    auto* retry = new QPushButton(tr("Try a&gain"));
    retry->setObjectName(QStringLiteral("retryCaseButton"));
    connect(saveCopy, &QPushButton::clicked, this, &CaseBanner::saveCopyRequested);
    connect(retry, &QPushButton::clicked, this, &CaseBanner::retryRequested);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 6, 10, 6);
    layout->addWidget(heading);
    layout->addWidget(m_text, 1);
    layout->addWidget(saveCopy);
    layout->addWidget(retry);
    connect(&m_caseBook, &CaseBook::caseReplaced, this, &CaseBanner::showReason);
    showReason();
}

void CaseBanner::showReason()
{
    m_text->setText(CaseText::whyReadOnly(m_caseBook));
    setVisible(m_caseBook.isReadOnly());
}

} // namespace latchlight
