// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/platform/Dialogs.h"

#include <deque>
#include <utility>
#include <vector>

namespace latchlight {

/// Dialogs for tests: answers what was scripted, in order, and keeps what was asked. A question without an answer left,
/// or with an empty one, counts as cancelled.
class ScriptedDialogs final : public Dialogs
{
public:
    void answerFiles(const QStringList& files) { m_fileAnswers.push_back(files); }
    void answerConfirmation(bool accepts) { m_confirmationAnswers.push_back(accepts); }

    [[nodiscard]] const std::vector<FileQuestion>& fileQuestions() const { return m_fileQuestions; }
    [[nodiscard]] const std::vector<Confirmation>& confirmations() const { return m_confirmations; }
    [[nodiscard]] const std::vector<Message>& messages() const { return m_messages; }

    void openFiles(QWidget* /*parent*/, const FileQuestion& question, FilesChosen accepted) override
    {
        const QStringList files = nextFiles(question);
        if (!files.isEmpty()) {
            accepted(files);
        }
    }
    void openFolder(QWidget* /*parent*/, const FileQuestion& question, FileChosen accepted) override
    {
        answerOneFile(question, accepted);
    }
    void saveFile(QWidget* /*parent*/, const FileQuestion& question, FileChosen accepted) override
    {
        answerOneFile(question, accepted);
    }
    void confirm(QWidget* /*parent*/, const Confirmation& confirmation, std::function<void()> accepted) override
    {
        m_confirmations.push_back(confirmation);
        if (m_confirmationAnswers.empty()) {
            return;
        }
        const bool accepts = m_confirmationAnswers.front();
        m_confirmationAnswers.pop_front();
        if (accepts) {
            accepted();
        }
    }
    void showMessage(QWidget* /*parent*/, const Message& message) override { m_messages.push_back(message); }

private:
    QStringList nextFiles(const FileQuestion& question)
    {
        m_fileQuestions.push_back(question);
        if (m_fileAnswers.empty()) {
            return {};
        }
        QStringList files = m_fileAnswers.front();
        m_fileAnswers.pop_front();
        return files;
    }
    void answerOneFile(const FileQuestion& question, const FileChosen& accepted)
    {
        const QStringList files = nextFiles(question);
        if (!files.isEmpty()) {
            accepted(files.front());
        }
    }

    std::deque<QStringList> m_fileAnswers;
    std::deque<bool> m_confirmationAnswers;
    std::vector<FileQuestion> m_fileQuestions;
    std::vector<Confirmation> m_confirmations;
    std::vector<Message> m_messages;
};

} // namespace latchlight
