// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/app/SmallPicture.h"

#include <QHash>

#include <algorithm>
#include <limits>
#include <utility>

namespace latchlight::test {

namespace {

int distance(QRgb left, QRgb right)
{
    const int red = qRed(left) - qRed(right);
    const int green = qGreen(left) - qGreen(right);
    const int blue = qBlue(left) - qBlue(right);
    return red * red + green * green + blue * blue;
}

/// Ordered by frequency, then value, so that the same picture gives the same file.
QList<QRgb> mostFrequentColors(const QImage& picture)
{
    QHash<QRgb, int> counts;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            ++counts[picture.pixel(x, y)];
        }
    }
    QList<std::pair<int, QRgb>> ranked;
    for (auto color = counts.cbegin(); color != counts.cend(); ++color) {
        ranked.append({-color.value(), color.key()});
    }
    std::sort(ranked.begin(), ranked.end());
    constexpr qsizetype paletteSize = 256;
    QList<QRgb> colors;
    for (qsizetype i = 0; i < std::min(paletteSize, ranked.size()); ++i) {
        colors.append(ranked[i].second);
    }
    return colors;
}

uchar nearest(QRgb color, const QList<QRgb>& palette)
{
    int best = std::numeric_limits<int>::max();
    uchar index = 0;
    for (qsizetype i = 0; i < palette.size(); ++i) {
        if (const int apart = distance(color, palette[i]); apart < best) {
            best = apart;
            index = static_cast<uchar>(i);
        }
    }
    return index;
}

} // namespace

QImage smallPicture(const QImage& picture)
{
    const QImage whole = picture.convertToFormat(QImage::Format_RGB32);
    const QList<QRgb> palette = mostFrequentColors(whole);
    QImage small(whole.size(), QImage::Format_Indexed8);
    small.setColorTable(palette);
    QHash<QRgb, uchar> known;
    for (int y = 0; y < whole.height(); ++y) {
        uchar* line = small.scanLine(y);
        for (int x = 0; x < whole.width(); ++x) {
            const QRgb color = whole.pixel(x, y);
            const auto found = known.constFind(color);
            line[x] = found == known.cend() ? known[color] = nearest(color, palette) : *found;
        }
    }
    return small;
}

} // namespace latchlight::test
