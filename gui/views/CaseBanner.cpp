// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/views/CaseBanner.h"

#include "gui/bridge/CaseBook.h"
#include "gui/bridge/LogText.h"
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
    m_text->setText(m_caseBook.isReadOnly() ? reason() : QString());
    setVisible(m_caseBook.isReadOnly());
}

QString CaseBanner::reason() const
{
    const QString name = logtext::oneLine(m_caseBook.file().filename().string());
    const std::optional<CaseHolder> holder = m_caseBook.openElsewhere();
    if (!holder) {
        return tr("%1 must not be written by you. You can read it; save it as a copy to mark anything.").arg(name);
    }
    if (holder->who.empty() && holder->host.empty()) {
        return tr("%1 is open in another window. You can read it; save it as a copy to mark anything, or try again "
                  "when "
                  "it is closed there.")
            .arg(name);
    }
    //: %1 a case file, %2 who has it open, %3 a computer, %4 a time
    return tr("%1 has been open by %2 on %3 since %4 UTC. You can read it; save it as a copy to mark anything, or try "
              "again when it is closed there.")
        .arg(name, logtext::oneLine(holder->who), logtext::oneLine(holder->host), display::timeToMinute(holder->since));
}

} // namespace latchlight
