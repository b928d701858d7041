// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/Version.h"
#include "engine/commandline/CommandLine.h"
#include "gui/app/InterruptWatch.h"
#include "gui/app/MainWindow.h"
#include "gui/app/Translations.h"
#include "gui/export/PdfReport.h"
#include "gui/platform/QtDialogs.h"
#include "gui/platform/Theme.h"

#include <QApplication>
#include <QIcon>
#include <QSettings>

#include <iostream>
#include <pwd.h>
#include <unistd.h>

namespace {

using namespace latchlight;

void nameApplication()
{
    QCoreApplication::setOrganizationName(QStringLiteral("Latchlight"));
    QCoreApplication::setApplicationName(QStringLiteral("latchlight"));
    QCoreApplication::setApplicationVersion(
        QString::fromUtf8(programVersion.data(), static_cast<qsizetype>(programVersion.size())));
    QGuiApplication::setDesktopFileName(QStringLiteral("latchlight"));
}

/// Qt starts only when a PDF is written, and then without a display.
Expected<void> writePdfWithoutDisplay(const ReportDocument& document, const std::filesystem::path& file)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    int argumentCount = 1;
    char name[] = "latchlight";
    char* arguments[] = {name, nullptr};
    const QApplication application(argumentCount, arguments);
    return writePdf(document, file);
}

/// For the journal of cases.
std::string analystName()
{
    for (const char* variable : {"USER", "LOGNAME"}) {
        if (const QString name = qEnvironmentVariable(variable); !name.isEmpty()) {
            return name.toStdString();
        }
    }
    const passwd* user = ::getpwuid(::geteuid());
    return user != nullptr ? std::string(user->pw_name) : std::to_string(::geteuid());
}

int runHeadless(const std::vector<std::string>& arguments, const ResourceFolders& folders)
{
    const InterruptWatch interrupt;
    const CommandLineIo io{
        std::cout,        std::cerr, ::isatty(STDOUT_FILENO) != 0, ::isatty(STDERR_FILENO) != 0, writePdfWithoutDisplay,
        interrupt.token()};
    return static_cast<int>(runCommandLine(arguments, folders, io));
}

int runWindow(int argc, char* argv[], const ResourceFolders& folders)
{
    nameApplication();
    QApplication application(argc, argv);
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/latchlight.svg")));
    const Translations translations{QLocale()};
    Theme theme(application);
    QtDialogs dialogs;
    QSettings settings;
    MainWindow window({folders, writePdf, dialogs, theme, settings, analystName()});
    window.show();
    window.open(QCoreApplication::arguments().mid(1));
    return QApplication::exec();
}

} // namespace

int main(int argc, char* argv[])
{
    const std::vector<std::string> arguments(argv + 1, argv + argc);
    const ResourceFolders folders = ResourceFolders::find("/proc/self/exe");
    return isHeadless(arguments) ? runHeadless(arguments, folders) : runWindow(argc, argv, folders);
}
