// SPDX-License-Identifier: GPL-3.0-or-later
// latchlight-benchmark-window [--rounds N] [--only users|range|zoom|filter|type|scroll] ARCHIVE
//
// Opens the real window on an archive and does what an analyst does. Says how long it took from each act until its
// answer was painted, and what kept the GUI thread busy longest: by the clock, and by the processor time of that
// thread. The offscreen platform (QT_QPA_PLATFORM) is as good as any.

#include "tests/benchmarks/WindowActs.h"

#include <QAction>
#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QLocale>

#include <algorithm>
#include <cstdio>
#include <map>

using namespace latchlight;
using namespace latchlight::test;

namespace {

using Milliseconds = StallWatch::Milliseconds;

/// What was measured of one act, round after round.
struct Samples
{
    std::map<QString, std::vector<Milliseconds>> sights;
    std::vector<QString> order;
    std::vector<StallWatch::Stall> stalls;
};

double median(std::vector<Milliseconds> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2].count();
}

class Report final
{
public:
    explicit Report(WindowTrial& trial)
        : m_trial(trial)
    {}

    void run(const Act& act)
    {
        const WindowTrial::Measured measured = m_trial.run(act);
        const auto [found, isNew] = m_samples.try_emplace(act.name);
        if (isNew) {
            m_order.push_back(act.name);
        }
        Samples& samples = found->second;
        for (std::size_t i = 0; i < act.sights.size(); ++i) {
            const QString& name = act.sights[i].name;
            if (samples.sights.find(name) == samples.sights.end()) {
                samples.order.push_back(name);
            }
            samples.sights[name].push_back(measured.sights[i]);
        }
        samples.stalls.push_back(measured.stall);
    }

    void print() const
    {
        std::printf("%-70s %-24s %8s %8s %8s | %9s %9s\n", "act", "sight", "n", "median", "worst", "stall",
                    "processor");
        for (const QString& name : m_order) {
            const Samples& samples = m_samples.at(name);
            for (const QString& sight : samples.order) {
                printSight(sight == samples.order.front() ? name : QString(), sight, samples.sights.at(sight));
            }
            printStalls(samples.stalls);
        }
    }

    static void printStalls(const std::vector<StallWatch::Stall>& stalls)
    {
        const auto longest = std::max_element(stalls.begin(), stalls.end(), [](const auto& left, const auto& right) {
            return left.processor < right.processor;
        });
        const auto slowest = std::max_element(stalls.begin(), stalls.end(), [](const auto& left, const auto& right) {
            return left.elapsed < right.elapsed;
        });
        std::printf("%-70s %-24s %8s %8s %8s | %9.1f %9.1f  %s\n", "", "", "", "", "", slowest->elapsed.count(),
                    longest->processor.count(), qPrintable(longest->event));
        std::fflush(stdout);
    }

private:
    static void printSight(const QString& act, const QString& sight, const std::vector<Milliseconds>& values)
    {
        const auto missing = std::count_if(values.begin(), values.end(),
                                           [](const Milliseconds& value) { return value < Milliseconds::zero(); });
        std::printf("%-70s %-24s %8zu %8.1f %8.1f |%s\n", qPrintable(act), qPrintable(sight), values.size(),
                    median(values), std::max_element(values.begin(), values.end())->count(),
                    missing > 0 ? "  NOT SEEN" : "");
    }

    WindowTrial& m_trial;
    std::map<QString, Samples> m_samples;
    std::vector<QString> m_order;
};

void load(SampleWindow& window, WindowTrial& trial, const QString& archive)
{
    StallWatch watch;
    QElapsedTimer timer;
    timer.start();
    window.window().open({archive});
    const auto* reload = window.find<QAction>("reloadAction");
    bool wasLoading = false;
    while (!wasLoading || !reload->isEnabled()) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        wasLoading = wasLoading || !reload->isEnabled();
    }
    trial.settle();
    std::printf("loaded after %.1f s; while it was loading, the GUI thread was busy at most (ms):\n",
                static_cast<double>(timer.elapsed()) / 1000);
    Report::printStalls({watch.longest()});
}

void selectUsers(Report& report, WindowActs& acts, int rounds)
{
    acts.raise("triagePane");
    const int users = acts.flaggedUsers();
    for (int round = 0; round < rounds * 2; ++round) {
        report.run(acts.selectUser((round + 1) % std::max(1, users)));
    }
}

void brush(Report& report, WindowActs& acts, int rounds)
{
    for (int round = 0; round < rounds; ++round) {
        report.run(acts.brush(0.1 + 0.02 * round, 0.7));
        report.run(acts.clearRange());
    }
}

void zoom(Report& report, WindowActs& acts, int rounds)
{
    constexpr int steps = 10;
    for (int round = 0; round < rounds; ++round) {
        for (int step = 0; step < 2 * steps; ++step) {
            report.run(acts.zoom(step < steps ? 1 : -1));
        }
    }
}

void filter(Report& report, WindowActs& acts, int rounds)
{
    const QStringList queries{
        QStringLiteral("eventName:Get*"),
        QStringLiteral("errorCode:*Denied*"),
        QStringLiteral("NOT eventSource:s3.amazonaws.com"),
        QStringLiteral("(errorCode:*Denied* OR eventName:(Get* OR List*)) AND awsRegion:eu-west-1"),
        QStringLiteral("userAgent:*boto*"),
        QStringLiteral("secret"),
        QStringLiteral("sourceIPAddress:10.0.0.0/8"),
        QStringLiteral("NOT (readOnly:true eventSource:secretsmanager.amazonaws.com)")};
    for (int round = 0; round < rounds; ++round) {
        for (const QString& query : queries) {
            report.run(acts.filter(query));
        }
        report.run(acts.clearFilter());
    }
}

void type(Report& report, WindowActs& acts, int rounds)
{
    const QStringList texts{QStringLiteral("eventName:GetSecretVal"),        QStringLiteral("userAgent:boto"),
                            QStringLiteral("userIdentity.arn:assumed-role"), QStringLiteral("sourceIPAddress:10.1"),
                            QStringLiteral("userIdentity.accessKeyId:ASIA"), QStringLiteral("secret:pro")};
    for (int round = 0; round < rounds; ++round) {
        for (const QString& text : texts) {
            acts.emptyFilterLine();
            for (qsizetype i = 0; i < text.size(); ++i) {
                report.run(acts.type(text[i], i >= text.indexOf(QLatin1Char(':'))));
            }
        }
    }
    acts.emptyFilterLine();
}

void scroll(Report& report, WindowActs& acts, int rounds)
{
    for (int round = 0; round < rounds; ++round) {
        report.run(acts.press(Qt::Key_PageDown));
        for (const double position : {0.3, 0.9, 0.5}) {
            report.run(acts.scrollTo(position));
        }
    }
    acts.raise("recordPane");
    for (int round = 0; round < rounds * 2; ++round) {
        report.run(acts.openRecord((round + 0.5) / (rounds * 2)));
    }
    acts.raise("triagePane");
}

struct Options
{
    QString archive;
    QString only; ///< empty: everything
    int rounds = 5;

    [[nodiscard]] bool wants(const char* part) const { return only.isEmpty() || only == QLatin1String(part); }
};

void measure(const Options& options)
{
    SampleWindow window(QLocale(QLocale::English, QLocale::UnitedStates), QStringLiteral("light"), {1920, 1080});
    WindowTrial trial;
    load(window, trial, options.archive);
    WindowActs acts(window);
    Report report(trial);
    if (options.wants("users")) {
        selectUsers(report, acts, options.rounds);
    }
    if (options.wants("range")) {
        brush(report, acts, options.rounds);
    }
    if (options.wants("zoom")) {
        zoom(report, acts, options.rounds);
    }
    if (options.wants("filter")) {
        filter(report, acts, options.rounds);
    }
    report.run(acts.showEverybody());
    if (options.wants("filter")) {
        filter(report, acts, options.rounds);
    }
    if (options.wants("range")) {
        brush(report, acts, options.rounds);
    }
    if (options.wants("type")) {
        type(report, acts, options.rounds);
    }
    if (options.wants("scroll")) {
        scroll(report, acts, options.rounds);
    }
    report.print();
}

} // namespace

int main(int argc, char* argv[])
{
    const QApplication application(argc, argv);
    QStringList arguments = QCoreApplication::arguments().mid(1);
    Options options;
    while (arguments.size() > 2 && arguments.front().startsWith(QStringLiteral("--"))) {
        if (arguments.front() == QStringLiteral("--rounds")) {
            options.rounds = std::max(1, arguments[1].toInt());
        } else {
            options.only = arguments[1];
        }
        arguments = arguments.mid(2);
    }
    if (arguments.size() != 1 || !QFile::exists(arguments.front())) {
        std::fprintf(stderr, "latchlight-benchmark-window [--rounds N] [--only PART] ARCHIVE\n");
        return 2;
    }
    options.archive = arguments.front();
    measure(options);
    return 0;
}
