// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/bridge/EngineThread.h"

#include <QObject>

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace latchlight {

class CaseBook;

/// Keeps the digests of a case's sources: has them computed in the background once the case is in a file and its
/// archive was read, compares them with what the case has, and tells where content has changed.
class SourceKeeper final : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive the keeper.
    SourceKeeper(EngineThread& engine, CaseBook& caseBook, QObject* parent = nullptr);

    /// Computes what is missing, and what seems to have changed. Nothing happens while the case is in memory, is read
    /// only, or an archive is being read: it would take the disk's time.
    void catchUp();
    /// Reads every source again, whether or not anything seems to have changed.
    void verify();
    /// Notes where a source lies now and has its content compared once the archive was read.
    void relocate(const std::string& from, const std::string& to);
    void cancel();
    [[nodiscard]] bool isWorking() const { return m_isWorking; }

Q_SIGNALS:
    void workingChanged();
    void progressed(std::uint64_t bytesDone, std::uint64_t bytesTotal);
    void contentChanged(const latchlight::CaseSource& before, const latchlight::CaseSource& after);
    /// Read again, and the same as before.
    void contentVerified(const latchlight::CaseSource& source);
    void failed(const latchlight::Error& error);

private:
    void start(const std::vector<CaseSource>& sources, DigestReading reading);
    void take(const CaseSource& source);
    void setWorking(bool isWorking);

    EngineThread& m_engine;
    CaseBook& m_caseBook;
    bool m_isWorking = false;
    std::vector<std::string> m_relocated; ///< paths to be compared after the next load
};

} // namespace latchlight
