// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/export/PdfOutline.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <exception>
#include <string>

namespace latchlight {

namespace {

/// An entry with those below it; the outline of a document is a two-level tree.
struct OutlineNode
{
    const PdfBookmark* bookmark = nullptr;
    std::vector<const PdfBookmark*> children;
};

std::vector<OutlineNode> treeOf(const std::vector<PdfBookmark>& bookmarks)
{
    std::vector<OutlineNode> tree;
    for (const PdfBookmark& bookmark : bookmarks) {
        if (bookmark.level <= 1 || tree.empty()) {
            tree.push_back({&bookmark, {}});
        } else {
            tree.back().children.push_back(&bookmark);
        }
    }
    return tree;
}

QPDFObjectHandle makeItem(QPDF& pdf, const std::vector<QPDFPageObjectHelper>& pages, const PdfBookmark& bookmark)
{
    // PDF counts in points from the lower edge of the page.
    const double y = (PdfStyle::pageSize().height() - bookmark.y) * 72.0 / PdfStyle::dotsPerInch;
    QPDFObjectHandle destination = QPDFObjectHandle::newArray();
    destination.appendItem(pages.at(bookmark.page).getObjectHandle());
    destination.appendItem(QPDFObjectHandle::newName("/XYZ"));
    destination.appendItem(QPDFObjectHandle::newNull());
    destination.appendItem(QPDFObjectHandle::newReal(y, 1));
    destination.appendItem(QPDFObjectHandle::newNull());
    QPDFObjectHandle item = QPDFObjectHandle::newDictionary();
    item.replaceKey("/Title", QPDFObjectHandle::newUnicodeString(bookmark.title.toStdString()));
    item.replaceKey("/Dest", destination);
    return pdf.makeIndirectObject(item);
}

/// Chains `items` below `parent`. `visible` counts what is shown when the parent is open.
void link(QPDFObjectHandle parent, std::vector<QPDFObjectHandle>& items, std::size_t visible)
{
    if (items.empty()) {
        return;
    }
    for (std::size_t i = 0; i < items.size(); ++i) {
        items[i].replaceKey("/Parent", parent);
        if (i > 0) {
            items[i].replaceKey("/Prev", items[i - 1]);
            items[i - 1].replaceKey("/Next", items[i]);
        }
    }
    parent.replaceKey("/First", items.front());
    parent.replaceKey("/Last", items.back());
    parent.replaceKey("/Count", QPDFObjectHandle::newInteger(static_cast<long long>(visible)));
}

void addOutline(QPDF& pdf, const std::vector<PdfBookmark>& bookmarks)
{
    const std::vector<QPDFPageObjectHelper> pages = QPDFPageDocumentHelper(pdf).getAllPages();
    QPDFObjectHandle root = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
    root.replaceKey("/Type", QPDFObjectHandle::newName("/Outlines"));
    std::vector<QPDFObjectHandle> sections;
    for (const OutlineNode& node : treeOf(bookmarks)) {
        QPDFObjectHandle section = makeItem(pdf, pages, *node.bookmark);
        std::vector<QPDFObjectHandle> children;
        for (const PdfBookmark* child : node.children) {
            children.push_back(makeItem(pdf, pages, *child));
        }
        link(section, children, children.size());
        sections.push_back(section);
    }
    link(root, sections, bookmarks.size());
    pdf.getRoot().replaceKey("/Outlines", root);
    pdf.getRoot().replaceKey("/PageMode", QPDFObjectHandle::newName("/UseOutlines"));
}

} // namespace

QByteArray withOutline(const QByteArray& pdf, const std::vector<PdfBookmark>& bookmarks)
{
    if (bookmarks.empty()) {
        return pdf;
    }
    try {
        QPDF document;
        document.setSuppressWarnings(true);
        document.processMemoryFile("report", pdf.constData(), static_cast<std::size_t>(pdf.size()));
        addOutline(document, bookmarks);
        QPDFWriter writer(document);
        writer.setOutputMemory();
        writer.setObjectStreamMode(qpdf_o_disable);
        writer.setDeterministicID(true);
        writer.write();
        const auto buffer = writer.getBufferSharedPointer();
        return {reinterpret_cast<const char*>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize())};
    } catch (const std::exception&) {
        return pdf;
    }
}

} // namespace latchlight
