// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

namespace latchlight::test {

/// The same picture with its 256 most frequent colours, as a palette: a window has few more, and takes a fifth of the
/// bytes.
[[nodiscard]] QImage smallPicture(const QImage& picture);

} // namespace latchlight::test
