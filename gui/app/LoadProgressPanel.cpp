// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/LoadProgressPanel.h"

#include "gui/bridge/EnumText.h"
#include "gui/bridge/LogText.h"
#include "gui/views/ThemedLabel.h"

#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace latchlight {

namespace {

constexpr int barSteps = 1000;
constexpr std::int64_t settledMs = 1000; ///< before that a rate says nothing

} // namespace

LoadProgressPanel::LoadProgressPanel(QWidget* parent)
    : QFrame(parent)
    , m_phase(new ThemedLabel(ColorRole::Text))
    , m_numbers(new ThemedLabel(ColorRole::MutedText))
    , m_file(new ThemedLabel(ColorRole::MutedText))
    , m_bar(new QProgressBar)
    , m_cancel(new QPushButton(tr("&Cancel")))
{
    setFrameShape(QFrame::StyledPanel);
    m_phase->setScale(1.0, QFont::DemiBold);
    m_phase->setObjectName(QStringLiteral("loadPhaseLabel"));
    m_numbers->setObjectName(QStringLiteral("loadNumbersLabel"));
    m_file->setObjectName(QStringLiteral("loadFileLabel"));
    m_file->setElideMode(Qt::ElideMiddle);
    m_bar->setObjectName(QStringLiteral("loadProgressBar"));
    m_bar->setAccessibleName(tr("Progress of the load"));
    m_bar->setTextVisible(false);
    m_bar->setMaximumHeight(8);
    m_cancel->setObjectName(QStringLiteral("cancelLoadButton"));
    m_cancel->setToolTip(tr("Stop here and keep what was read so far"));
    connect(m_cancel, &QPushButton::clicked, this, &LoadProgressPanel::cancelRequested);

    auto* words = new QHBoxLayout;
    words->addWidget(m_phase);
    words->addWidget(m_numbers);
    words->addWidget(m_file, 1);
    auto* texts = new QVBoxLayout;
    texts->addLayout(words);
    texts->addWidget(m_bar);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 6, 10, 6);
    layout->setSpacing(12);
    layout->addLayout(texts, 1);
    layout->addWidget(m_cancel);
}

void LoadProgressPanel::start()
{
    m_cancel->setEnabled(true);
    setProgress({});
    show();
}

void LoadProgressPanel::showCancelling()
{
    m_cancel->setEnabled(false);
    m_phase->setText(tr("Stopping: what was read so far will be shown"));
}

void LoadProgressPanel::setProgress(const Progress& progress)
{
    if (m_cancel->isEnabled()) {
        //: %1 what is being done
        m_phase->setText(tr("%1…").arg(EnumText::of(progress.phase)));
    }
    m_numbers->setText(numbers(progress));
    const std::size_t folderEnd = progress.currentFile.find_last_of('/');
    const std::string file =
        folderEnd == std::string::npos ? progress.currentFile : progress.currentFile.substr(folderEnd + 1);
    m_file->setText(logtext::path(file));
    if (progress.bytesTotal == 0) {
        m_bar->setRange(0, 0);
        return;
    }
    m_bar->setRange(0, barSteps);
    const double share = static_cast<double>(progress.bytesDone) / static_cast<double>(progress.bytesTotal);
    m_bar->setValue(static_cast<int>(std::min(1.0, share) * barSteps));
}

QString LoadProgressPanel::numbers(const Progress& progress)
{
    QStringList parts;
    if (progress.bytesTotal > 0) {
        //: %1 bytes read, %2 bytes in all
        parts << tr("%1 of %2").arg(display::byteSize(progress.bytesDone), display::byteSize(progress.bytesTotal));
    }
    if (progress.filesTotal > 0) {
        parts << tr("file %1 of %2").arg(display::count(progress.filesDone), display::count(progress.filesTotal));
    }
    if (progress.events > 0) {
        parts << tr("%n event(s)", nullptr, display::pluralNumber(progress.events));
    }
    if (progress.elapsedMs >= settledMs) {
        const auto elapsed = static_cast<std::uint64_t>(progress.elapsedMs);
        parts << tr("%1 events a second").arg(display::count(progress.events * 1000 / elapsed));
        if (const QString left = timeLeft(progress); !left.isEmpty()) {
            parts << left;
        }
    }
    return parts.join(QStringLiteral("  ·  "));
}

QString LoadProgressPanel::timeLeft(const Progress& progress)
{
    if (progress.phase != WorkPhase::Reading || progress.bytesDone == 0 || progress.bytesDone >= progress.bytesTotal) {
        return {};
    }
    const double bytesLeft = static_cast<double>(progress.bytesTotal - progress.bytesDone);
    const double secondsLeft =
        bytesLeft * static_cast<double>(progress.elapsedMs) / static_cast<double>(progress.bytesDone) / 1000;
    //: %1 a duration
    return tr("about %1 left")
        .arg(display::duration(std::max<std::int64_t>(1, static_cast<std::int64_t>(secondsLeft))));
}

} // namespace latchlight
