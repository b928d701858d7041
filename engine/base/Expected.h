// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/Error.h"

#include <tl/expected.hpp>

#include <utility>

namespace latchlight {

/// A value, or the Error that kept us from having it. The only header that names the library behind it.
template<class T>
using Expected = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> unexpected(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

} // namespace latchlight
