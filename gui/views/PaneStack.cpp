// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/views/PaneStack.h"

#include "gui/views/ThemedLabel.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace latchlight {

PaneStack::PaneStack(QWidget* content, QWidget* parent)
    : QStackedWidget(parent)
    , m_notice(new ThemedLabel(ColorRole::MutedText))
    , m_button(new QPushButton)
{
    m_notice->setObjectName(QStringLiteral("noticeLabel"));
    m_notice->setAlignment(Qt::AlignCenter);
    m_notice->setWordWrap(true);
    m_button->setObjectName(QStringLiteral("noticeButton"));
    m_button->hide();
    connect(m_button, &QPushButton::clicked, this, &PaneStack::noticeButtonClicked);

    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->addStretch();
    layout->addWidget(m_notice);
    layout->addWidget(m_button, 0, Qt::AlignHCenter);
    layout->addStretch();

    addWidget(content);
    addWidget(page);
}

void PaneStack::showContent()
{
    setCurrentIndex(0);
}

void PaneStack::showNotice(const QString& text, const QString& buttonText)
{
    m_notice->setText(text);
    m_button->setText(buttonText);
    m_button->setVisible(!buttonText.isEmpty());
    setCurrentIndex(1);
}

} // namespace latchlight
