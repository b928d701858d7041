// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/platform/Dialogs.h"

#include <QMap>
#include <QObject>
#include <QStringList>

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

class QMimeData;

namespace latchlight {

class CaseBook;
class EngineThread;
class ScoringDesk;
class SourceKeeper;
class WindowSettings;

/// Opens archives and case files, however they are chosen, and keeps the analyst's work from being lost on the way.
class ArchiveOpener final : public QObject
{
    Q_OBJECT

public:
    /// All must outlive the opener; `window` is the parent of its dialogs.
    ArchiveOpener(EngineThread& engine, CaseBook& caseBook, SourceKeeper& keeper, const ScoringDesk& desk,
                  Dialogs& dialogs, WindowSettings& settings, QWidget& window);

    void setSampleFolder(const std::filesystem::path& folder);
    [[nodiscard]] bool hasSample() const { return !m_sampleFolder.isEmpty(); }

    void askForFiles();
    void askForFolder();
    void askForCase();
    void openSample();
    /// Files and folders of logs, or one case file.
    void open(const QStringList& paths);
    /// Reads the same sources anew; the case stays.
    void reload();
    /// Reads the sources of the open case, once it was made sure that they are there.
    void loadCase();

    void saveCase();
    void saveCaseAs();
    /// Opens a read-only case anew: somebody else may have closed it, or have written more.
    void retryCase();
    /// Runs `action` at once, or after the analyst agreed to lose decisions that were never saved.
    void withoutLoss(const std::function<void()>& action);

    /// Paths of a drop; empty when nothing in it is a local file.
    [[nodiscard]] static QStringList localPaths(const QMimeData& data);

Q_SIGNALS:
    void loadStarted();
    void recentChanged();
    void caseSaved(const QString& file);

private:
    void openArchive(const QStringList& paths);
    void openCaseFile(const QString& file);
    void load(const QStringList& paths);
    void takeMissing(const std::vector<std::string>& missing);
    void loadRelocated(const QStringList& missing, const QMap<QString, QString>& places);

    EngineThread& m_engine;
    CaseBook& m_caseBook;
    SourceKeeper& m_keeper;
    const ScoringDesk& m_desk;
    Dialogs& m_dialogs;
    WindowSettings& m_settings;
    QWidget& m_window;
    QString m_sampleFolder;
    QStringList m_sources; ///< of the last load
};

} // namespace latchlight
