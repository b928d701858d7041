// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/bridge/SourceKeeper.h"

#include "gui/bridge/CaseBook.h"

#include <algorithm>
#include <utility>

namespace latchlight {

SourceKeeper::SourceKeeper(EngineThread& engine, CaseBook& caseBook, QObject* parent)
    : QObject(parent)
    , m_engine(engine)
    , m_caseBook(caseBook)
{
    connect(&m_engine, &EngineThread::loadEnded, this, &SourceKeeper::catchUp);
    connect(&m_engine, &EngineThread::digestProgressed, this, &SourceKeeper::progressed);
    connect(&m_engine, &EngineThread::sourceDigested, this, &SourceKeeper::take);
    connect(&m_engine, &EngineThread::digestsEnded, this, [this] { setWorking(false); });
    connect(&m_engine, &EngineThread::failed, this, [this](EngineTask task, const Error& error) {
        if (task == EngineTask::DigestSources) {
            Q_EMIT failed(error);
        }
    });
    connect(&m_caseBook, &CaseBook::caseReplaced, this, [this] {
        m_relocated.clear();
        cancel();
    });
}

void SourceKeeper::catchUp()
{
    if (m_caseBook.file().empty() || m_caseBook.isReadOnly() || m_engine.isLoading()) {
        return;
    }
    std::vector<CaseSource> sources = m_caseBook.snapshot().sources;
    if (m_relocated.empty()) {
        start(sources, DigestReading::WhatChanged);
        return;
    }
    // What was moved is read, whatever its size.
    for (CaseSource& source : sources) {
        if (std::find(m_relocated.begin(), m_relocated.end(), source.path) != m_relocated.end()) {
            source.files = 0;
            source.bytes = 0;
        }
    }
    m_relocated.clear();
    start(sources, DigestReading::WhatChanged);
}

void SourceKeeper::verify()
{
    if (!m_caseBook.file().empty() && !m_caseBook.isReadOnly()) {
        start(m_caseBook.snapshot().sources, DigestReading::Everything);
    }
}

void SourceKeeper::relocate(const std::string& from, const std::string& to)
{
    m_caseBook.relocateSource(from, to);
    m_relocated.push_back(to);
}

void SourceKeeper::cancel()
{
    m_engine.withdraw(EngineTask::DigestSources);
    setWorking(false);
}

void SourceKeeper::start(const std::vector<CaseSource>& sources, DigestReading reading)
{
    if (!sources.empty()) {
        m_engine.digestSources(sources, reading);
        setWorking(true);
    }
}

void SourceKeeper::take(const CaseSource& source)
{
    const std::vector<CaseSource>& known = m_caseBook.snapshot().sources;
    const auto found = std::find_if(known.begin(), known.end(),
                                    [&source](const CaseSource& other) { return other.path == source.path; });
    if (found == known.end()) {
        return;
    }
    const CaseSource before = *found;
    m_caseBook.setDigest(source);
    if (before.sha256.empty()) {
        return;
    }
    if (before.sha256 == source.sha256) {
        Q_EMIT contentVerified(source);
    } else {
        Q_EMIT contentChanged(before, source);
    }
}

void SourceKeeper::setWorking(bool isWorking)
{
    if (m_isWorking != isWorking) {
        m_isWorking = isWorking;
        Q_EMIT workingChanged();
    }
}

} // namespace latchlight
