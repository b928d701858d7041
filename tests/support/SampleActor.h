// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "SampleIdentity.h"

#include <string>

namespace latchlight::test {

/// Hands out the session under which an identity calls at a moment, and opens a new one (with a new key
/// and, where the service does so, a new session name) when the old one has expired.
class SampleActor final
{
public:
    SampleActor(const SampleIdentity& identity, SampleRandom random);

    /// Times must not go backwards. The reference lasts until the next call.
    [[nodiscard]] const SampleSession& sessionAt(UtcSeconds time);
    [[nodiscard]] const SampleIdentity& identity() const { return m_identity; }

private:
    void open(UtcSeconds time);
    void openAssumedRole(UtcSeconds created);
    void openUser(UtcSeconds created);
    void openService(const std::string& service);
    void openOutsider();
    void setUser(Json userIdentity, std::string actorName);
    [[nodiscard]] std::string sessionName(UtcSeconds created);
    [[nodiscard]] UtcSeconds lifetimeSeconds() const;

    const SampleIdentity& m_identity;
    SampleRandom m_random;
    SampleSession m_session;
    UtcSeconds m_expires = 0;
};

} // namespace latchlight::test
