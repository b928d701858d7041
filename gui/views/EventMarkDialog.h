// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/casefile/CaseSnapshot.h"

#include <QDialog>

#include <cstddef>

class QCheckBox;
class QLineEdit;
class QPlainTextEdit;

namespace latchlight {

/// Star, tags and note of one event or of several at once.
class EventMarkDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `known`: tags to be completed. `events`: how many get the mark.
    EventMarkDialog(const EventMark& mark, const Tags& known, std::size_t events, QWidget* parent = nullptr);

    void focusTags();
    void focusNote();
    [[nodiscard]] EventMark mark() const;

private:
    QCheckBox* m_star;
    QLineEdit* m_tags;
    QPlainTextEdit* m_note;
};

} // namespace latchlight
