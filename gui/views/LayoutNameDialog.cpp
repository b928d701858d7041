// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/views/LayoutNameDialog.h"

#include "gui/views/ThemedLabel.h"

#include <QComboBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace latchlight {

LayoutNameDialog::LayoutNameDialog(const QStringList& taken, QWidget* parent)
    : QDialog(parent)
    , m_taken(taken)
    , m_name(new QComboBox)
    , m_hint(new ThemedLabel(ColorRole::MutedText))
{
    setObjectName(QStringLiteral("layoutNameDialog"));
    setWindowTitle(tr("Save layout"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_name->setObjectName(QStringLiteral("layoutNameComboBox"));
    m_name->setAccessibleName(tr("Name of the layout"));
    m_name->setEditable(true);
    m_name->setInsertPolicy(QComboBox::NoInsert);
    m_name->addItems(taken);
    m_name->setCurrentIndex(-1);
    m_name->setMinimumContentsLength(28);
    m_name->lineEdit()->setAccessibleName(tr("Name of the layout"));
    m_name->lineEdit()->setMaxLength(longestName);
    m_name->lineEdit()->setPlaceholderText(tr("For example Triage or Hunt"));
    m_name->completer()->setCaseSensitivity(Qt::CaseSensitive);
    m_hint->setObjectName(QStringLiteral("layoutNameHintLabel"));
    m_hint->setWordWrap(true);

    auto* form = new QFormLayout;
    form->addRow(tr("&Name:"), m_name);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    m_save = buttons->button(QDialogButtonBox::Save);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_name, &QComboBox::currentTextChanged, this, &LayoutNameDialog::showWhatFollows);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_hint);
    layout->addWidget(buttons);
    showWhatFollows();
}

QString LayoutNameDialog::name() const
{
    return m_name->currentText().simplified();
}

void LayoutNameDialog::showWhatFollows()
{
    m_save->setEnabled(!name().isEmpty());
    m_hint->setText(m_taken.contains(name()) ? tr("The layout of that name is replaced.")
                                             : tr("Which panes are shown, where they are and how large is kept."));
}

} // namespace latchlight
