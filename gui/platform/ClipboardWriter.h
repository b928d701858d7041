// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QImage;

namespace latchlight {

/// The one way to the clipboard, so that every copy can be confirmed in the same manner.
class ClipboardWriter final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Plain text only: what is pasted is exactly `text`.
    void copyText(const QString& text);
    /// Text that may be damaged: what is pasted are exactly these bytes.
    void copyBytes(const QByteArray& bytes);
    void copyImage(const QImage& image);

Q_SIGNALS:
    void textCopied(const QString& text);
    void imageCopied();
};

} // namespace latchlight
