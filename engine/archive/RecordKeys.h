// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/archive/RecordFields.h"

#include <array>
#include <cstdint>
#include <string_view>
#include <utility>

namespace latchlight {

/// A member of a CloudTrail record.
struct RecordKey
{
    std::string_view name;
    RawValue RecordFields::*member = nullptr; ///< where its value belongs, or null where it is not used
    ExpectedKey text{name};
};

/// The members that the CloudTrail User Guide lists under "CloudTrail record contents", in the order of AWS; entry 0 is
/// none.
inline constexpr std::array recordKeys{
    RecordKey{},
    RecordKey{"eventVersion"},
    RecordKey{"userIdentity", &RecordFields::userIdentity},
    RecordKey{"eventTime", &RecordFields::eventTime},
    RecordKey{"eventSource", &RecordFields::eventSource},
    RecordKey{"eventName", &RecordFields::eventName},
    RecordKey{"awsRegion", &RecordFields::awsRegion},
    RecordKey{"sourceIPAddress", &RecordFields::sourceIpAddress},
    RecordKey{"userAgent", &RecordFields::userAgent},
    RecordKey{"errorCode", &RecordFields::errorCode},
    RecordKey{"errorMessage", &RecordFields::errorMessage},
    RecordKey{"requestParameters", &RecordFields::requestParameters},
    RecordKey{"responseElements"},
    RecordKey{"additionalEventData"},
    RecordKey{"requestID"},
    RecordKey{"eventID", &RecordFields::eventId},
    RecordKey{"readOnly", &RecordFields::readOnly},
    RecordKey{"resources"},
    RecordKey{"eventType"},
    RecordKey{"apiVersion"},
    RecordKey{"managementEvent"},
    RecordKey{"recipientAccountId", &RecordFields::recipientAccountId},
    RecordKey{"serviceEventDetails"},
    RecordKey{"sharedEventID"},
    RecordKey{"vpcEndpointId"},
    RecordKey{"vpcEndpointAccountId"},
    RecordKey{"eventCategory"},
    RecordKey{"addendum"},
    RecordKey{"edgeDeviceDetails"},
    RecordKey{"tlsDetails"},
};

/// The keys of a CloudTrail record, and which of them follows which in what is being read. Every writer has an order of
/// its own, and leaves out what does not apply: the two keys that followed another one last are compared first.
class RecordKeys final
{
public:
    /// Number of a key in `recordKeys`. None is no key of a record; as the one before it, it is the start of an object.
    using Key = std::uint8_t;
    static constexpr Key none = 0;

    RecordKeys() { m_followers.fill({1, 2}); }

    /// Takes the key of the next member, and its colon, if it is one that followed `previous` lately; none otherwise.
    [[nodiscard]] Key take(JsonCursor& cursor, Key previous)
    {
        Followers& followers = m_followers[previous];
        if (cursor.takeKey(recordKeys[followers.last].text)) {
            return followers.last;
        }
        if (cursor.takeKey(recordKeys[followers.other].text)) {
            std::swap(followers.last, followers.other);
            return followers.last;
        }
        return none;
    }

    /// The key of that name, which follows `previous` here; none if no record has it.
    [[nodiscard]] Key find(std::string_view name, Key previous);

    /// Where the value of `key` belongs, or null where it is not used.
    [[nodiscard]] static RawValue* member(RecordFields& fields, Key key)
    {
        RawValue RecordFields::*const member = recordKeys[key].member;
        return member == nullptr ? nullptr : &(fields.*member);
    }

private:
    struct Followers
    {
        Key last;
        Key other;
    };

    std::array<Followers, recordKeys.size()> m_followers{};
};

} // namespace latchlight
