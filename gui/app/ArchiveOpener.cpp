// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/ArchiveOpener.h"

#include "gui/app/WindowSettings.h"
#include "gui/bridge/CaseBook.h"
#include "gui/bridge/EngineThread.h"
#include "gui/bridge/ScoringDesk.h"
#include "gui/bridge/SourceKeeper.h"
#include "gui/views/MissingSourcesDialog.h"

#include <QDir>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

namespace latchlight {

namespace {

QString caseSuffix()
{
    return QStringLiteral("latchlight");
}

QString fileName(const CaseBook& caseBook)
{
    return QString::fromStdString(caseBook.file().filename().string());
}

bool isCaseFile(const QString& path)
{
    const QFileInfo file(path);
    return file.suffix() == caseSuffix() && !file.isDir();
}

} // namespace

ArchiveOpener::ArchiveOpener(EngineThread& engine, CaseBook& caseBook, SourceKeeper& keeper, const ScoringDesk& desk,
                             Dialogs& dialogs, WindowSettings& settings, QWidget& window)
    : QObject(&window)
    , m_engine(engine)
    , m_caseBook(caseBook)
    , m_keeper(keeper)
    , m_desk(desk)
    , m_dialogs(dialogs)
    , m_settings(settings)
    , m_window(window)
{
    connect(&m_engine, &EngineThread::sourcesLookedFor, this, &ArchiveOpener::takeMissing);
}

void ArchiveOpener::setSampleFolder(const std::filesystem::path& folder)
{
    const QFileInfo info(QString::fromStdString(folder.string()));
    m_sampleFolder = info.isDir() ? info.absoluteFilePath() : QString();
}

void ArchiveOpener::askForFiles()
{
    FileQuestion question;
    question.title = tr("Open CloudTrail files");
    question.nameFilters = {tr("CloudTrail files (*.json *.gz *.log)"), tr("All files (*)")};
    m_dialogs.openFiles(&m_window, question, [this](const QStringList& files) { open(files); });
}

void ArchiveOpener::askForFolder()
{
    FileQuestion question;
    question.title = tr("Open a folder of CloudTrail files");
    m_dialogs.openFolder(&m_window, question, [this](const QString& folder) { open({folder}); });
}

void ArchiveOpener::askForCase()
{
    FileQuestion question;
    question.title = tr("Open case");
    question.nameFilters = {tr("Latchlight cases (*.latchlight)")};
    m_dialogs.openFiles(&m_window, question, [this](const QStringList& files) { open(files.first(1)); });
}

void ArchiveOpener::openSample()
{
    if (hasSample()) {
        open({m_sampleFolder});
    }
}

void ArchiveOpener::open(const QStringList& paths)
{
    if (paths.isEmpty()) {
        return;
    }
    QStringList absolute;
    for (const QString& path : paths) {
        absolute << QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    }
    withoutLoss([this, absolute] {
        if (absolute.size() == 1 && isCaseFile(absolute.first())) {
            openCaseFile(absolute.first());
        } else {
            openArchive(absolute);
        }
    });
}

void ArchiveOpener::openArchive(const QStringList& paths)
{
    m_caseBook.startAnew();
    std::vector<std::string> sources;
    for (const QString& path : paths) {
        sources.push_back(path.toStdString());
    }
    m_caseBook.setSources(sources);
    m_engine.withdraw(EngineTask::LookForSources);
    // A list of many files is no place to come back to; a folder is.
    if (paths.size() == 1) {
        m_settings.addRecent(paths.first());
        Q_EMIT recentChanged();
    }
    load(paths);
}

void ArchiveOpener::openCaseFile(const QString& file)
{
    if (!m_caseBook.open(file.toStdString())) {
        return;
    }
    m_settings.addRecent(file);
    Q_EMIT recentChanged();
    loadCase();
}

void ArchiveOpener::loadCase()
{
    m_engine.lookForSources(m_caseBook.snapshot().sourcePaths());
}

void ArchiveOpener::takeMissing(const std::vector<std::string>& missing)
{
    if (missing.empty()) {
        loadRelocated({}, {});
        return;
    }
    QStringList paths;
    for (const std::string& path : missing) {
        paths << QString::fromStdString(path);
    }
    const bool areOthersThere = missing.size() < m_caseBook.snapshot().sources.size();
    auto* dialog = new MissingSourcesDialog(paths, areOthersThere, m_dialogs, &m_window);
    connect(dialog, &QDialog::accepted, this, [this, dialog, paths] { loadRelocated(paths, dialog->places()); });
    // Another case that is opened meanwhile has other sources.
    connect(&m_caseBook, &CaseBook::caseReplaced, dialog, &QDialog::reject);
    dialog->open();
}

void ArchiveOpener::loadRelocated(const QStringList& missing, const QMap<QString, QString>& places)
{
    QStringList sources;
    for (const std::string& source : m_caseBook.snapshot().sourcePaths()) {
        const QString path = QString::fromStdString(source);
        if (places.contains(path) || !missing.contains(path)) {
            sources << places.value(path, path);
        }
    }
    // A case that is read only is read from there, too, but does not keep it.
    for (auto place = places.begin(); place != places.end() && !m_caseBook.isReadOnly(); ++place) {
        m_keeper.relocate(place.key().toStdString(), place.value().toStdString());
    }
    if (!sources.isEmpty()) {
        load(sources);
    }
}

void ArchiveOpener::load(const QStringList& paths)
{
    m_sources = paths;
    LoadRequest request;
    for (const QString& path : paths) {
        request.paths.push_back(path.toStdString());
    }
    m_engine.load(request, m_desk.scoring());
    Q_EMIT loadStarted();
}

void ArchiveOpener::reload()
{
    if (!m_sources.isEmpty()) {
        load(m_sources);
    }
}

void ArchiveOpener::saveCase()
{
    if (m_caseBook.file().empty() || m_caseBook.isReadOnly()) {
        saveCaseAs();
        return;
    }
    // Every change was stored when it was made.
    Q_EMIT caseSaved(QString::fromStdString(m_caseBook.file().string()));
}

void ArchiveOpener::saveCaseAs()
{
    FileQuestion question;
    question.title = tr("Save case");
    question.nameFilters = {tr("Latchlight cases (*.latchlight)")};
    //: file name; %1 the case that is open
    question.suggestedName =
        m_caseBook.isReadOnly() ? tr("copy of %1").arg(fileName(m_caseBook)) : tr("case.latchlight", "file name");
    question.defaultSuffix = caseSuffix();
    m_dialogs.saveFile(&m_window, question, [this](const QString& file) {
        if (m_caseBook.saveAs(file.toStdString())) {
            m_settings.addRecent(file);
            Q_EMIT recentChanged();
            Q_EMIT caseSaved(file);
        }
    });
}

void ArchiveOpener::retryCase()
{
    if (m_caseBook.isReadOnly()) {
        m_caseBook.reopen();
    }
}

void ArchiveOpener::withoutLoss(const std::function<void()>& action)
{
    if (!m_caseBook.isAtRisk()) {
        action();
        return;
    }
    Confirmation confirmation;
    confirmation.title = tr("Discard ticks and notes?");
    confirmation.text = tr("What you ticked, noted and decided is not saved in a case file yet.");
    confirmation.details = tr("Cancel and use “Save case” to keep it.");
    confirmation.acceptLabel = tr("Discard");
    m_dialogs.confirm(&m_window, confirmation, action);
}

QStringList ArchiveOpener::localPaths(const QMimeData& data)
{
    QStringList paths;
    for (const QUrl& url : data.urls()) {
        if (url.isLocalFile()) {
            paths << url.toLocalFile();
        }
    }
    return paths;
}

} // namespace latchlight
