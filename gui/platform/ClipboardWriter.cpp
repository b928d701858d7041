// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/platform/ClipboardWriter.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QImage>
#include <QMimeData>

namespace latchlight {

void ClipboardWriter::copyText(const QString& text)
{
    QGuiApplication::clipboard()->setText(text, QClipboard::Clipboard);
    Q_EMIT textCopied(text);
}

void ClipboardWriter::copyBytes(const QByteArray& bytes)
{
    auto* data = new QMimeData; // becomes the clipboard's
    data->setData(QStringLiteral("text/plain"), bytes);
    QGuiApplication::clipboard()->setMimeData(data, QClipboard::Clipboard);
    Q_EMIT textCopied(QString::fromUtf8(bytes));
}

void ClipboardWriter::copyImage(const QImage& image)
{
    QGuiApplication::clipboard()->setImage(image, QClipboard::Clipboard);
    Q_EMIT imageCopied();
}

} // namespace latchlight
