// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/archive/JsonCursor.h"

#include <cstdint>

namespace latchlight {

/// The fields of one CloudTrail record as they stand in the document: raw, escaped, unchecked. Valid during
/// RecordSink::record only.
struct RecordFields
{
    RawValue eventTime;
    RawValue eventSource;
    RawValue eventName;
    RawValue awsRegion;
    RawValue sourceIpAddress;
    RawValue userAgent;
    RawValue errorCode;
    RawValue errorMessage;
    RawValue eventId;
    RawValue readOnly;
    RawValue recipientAccountId;
    RawValue userIdentity;
    RawValue requestParameters;
    std::uint64_t offset = 0; ///< of the record (or of the string that holds it) in the document
    bool isEscaped = false;   ///< the record lies in the document as a JSON string
};

} // namespace latchlight
