// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStackedWidget>

class QPushButton;

namespace latchlight {

class ThemedLabel;

/// The content of a pane, or a sentence that says why there is none and, where something can be done, a button that
/// does it.
class PaneStack final : public QStackedWidget
{
    Q_OBJECT

public:
    explicit PaneStack(QWidget* content, QWidget* parent = nullptr);

    void showContent();
    void showNotice(const QString& text, const QString& buttonText = {});
    [[nodiscard]] bool isShowingContent() const { return currentIndex() == 0; }

Q_SIGNALS:
    void noticeButtonClicked();

private:
    ThemedLabel* m_notice;
    QPushButton* m_button;
};

} // namespace latchlight
