// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QStringList>

class QComboBox;
class QPushButton;

namespace latchlight {

class ThemedLabel;

/// Asks under which name a layout is to be kept; a name that is taken already is said to be replaced.
class LayoutNameDialog final : public QDialog
{
    Q_OBJECT

public:
    static constexpr int longestName = 60; ///< characters

    explicit LayoutNameDialog(const QStringList& taken, QWidget* parent = nullptr);

    /// Without blanks at its ends; never empty when it was accepted.
    [[nodiscard]] QString name() const;

private:
    void showWhatFollows();

    QStringList m_taken;
    QComboBox* m_name;
    ThemedLabel* m_hint;
    QPushButton* m_save;
};

} // namespace latchlight
