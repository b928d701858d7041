// SPDX-License-Identifier: GPL-3.0-or-later
// makeScreenshots FOLDER: the pictures of the manual, taken from the real window on the bundled sample archive.
#include "tests/gui/app/SampleWindow.h"
#include "tests/gui/app/SmallPicture.h"

#include <QApplication>
#include <QDockWidget>
#include <QFileInfo>
#include <QLabel>
#include <QListView>
#include <QTabWidget>
#include <QTest>
#include <QTreeView>

#include <cstdio>

using namespace latchlight;
using namespace latchlight::test;

namespace {

/// Walks through the sample archive in a window of one size and takes pictures of what the manual talks about.
class Photographer final
{
public:
    Photographer(const QString& folder, QSize size)
        : m_folder(folder)
        , m_sample(QLocale(QLocale::English, QLocale::UnitedStates), QStringLiteral("light"), size)
    {}

    bool takeWindow()
    {
        if (!m_sample.openSample() || !choose("tomas.ferreira") || !take(m_sample.window(), "overview")) {
            return false;
        }
        m_sample.trigger("goToLanesAction");
        return take(*m_sample.find<QTabWidget>("overTimeTabs"), "swimlanes");
    }

    bool takePanes()
    {
        return m_sample.openSample() && choose("tomas.ferreira") && takePane("whyPane", "why") &&
               takePane("secretsPane", "secrets") && choose("maintenance-check") &&
               takeProfile("Who assumed its role", "profile") && choose("hannah.weiss") &&
               takeProfile("Changes of rights", "misconfiguration");
    }

private:
    bool choose(const char* user)
    {
        auto* users = m_sample.find<QListView>("userListView");
        const QModelIndexList found = users->model()->match(users->model()->index(0, 0), Qt::DisplayRole,
                                                            QString::fromUtf8(user), 1, Qt::MatchStartsWith);
        if (found.isEmpty()) {
            std::fprintf(stderr, "nobody is called %s\n", user);
            return false;
        }
        users->setCurrentIndex(found.front());
        const auto isThere = [this, user] {
            return m_sample.find<QTreeView>("profileTreeView")->model()->index(0, 0).isValid() &&
                   m_sample.find<QLabel>("timelineTitleLabel")->text() == QString::fromUtf8(user) &&
                   m_sample.rows("commandListView") > 0 && m_sample.rows("eventTableView") > 0;
        };
        return QTest::qWaitFor(isThere, SampleWindow::waitMs);
    }

    bool takePane(const char* name, const char* picture)
    {
        auto* pane = m_sample.find<QDockWidget>(name);
        pane->raise();
        settle(m_sample.window());
        return take(*pane->widget(), picture);
    }

    /// The profile from a heading on.
    bool takeProfile(const char* heading, const char* picture)
    {
        auto* pane = m_sample.find<QDockWidget>("profilePane");
        pane->raise();
        settle(m_sample.window());
        auto* facts = m_sample.find<QTreeView>("profileTreeView");
        for (int row = 0; row < facts->model()->rowCount(); ++row) {
            const QModelIndex index = facts->model()->index(row, 0);
            if (index.data().toString().startsWith(QString::fromUtf8(heading))) {
                facts->scrollTo(index, QAbstractItemView::PositionAtTop);
                settle(m_sample.window());
                return take(*pane->widget(), picture);
            }
        }
        std::fprintf(stderr, "the profile has no heading %s\n", heading);
        return false;
    }

    bool take(QWidget& widget, const char* name)
    {
        settle(m_sample.window());
        const QString file = QStringLiteral("%1/%2.png").arg(m_folder, QString::fromUtf8(name));
        const QImage picture = smallPicture(widget.grab().toImage());
        if (!picture.save(file, "PNG", 0)) {
            std::fprintf(stderr, "%s could not be written\n", qPrintable(file));
            return false;
        }
        std::printf("%s: %lld bytes\n", qPrintable(file), QFileInfo(file).size());
        return true;
    }

    QString m_folder;
    SampleWindow m_sample;
};

} // namespace

int main(int argc, char* argv[])
{
    QApplication application(argc, argv);
    if (argc != 2) {
        std::fprintf(stderr, "usage: makeScreenshots FOLDER\n");
        return 2;
    }
    const QString folder = QString::fromLocal8Bit(argv[1]);
    // On a large screen a pane shows what the manual says about it.
    const bool isDone =
        Photographer(folder, QSize(1280, 800)).takeWindow() && Photographer(folder, QSize(1700, 1150)).takePanes();
    return isDone ? 0 : 1;
}
