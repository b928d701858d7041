// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/PackedFile.h"

#include <archive.h>
#include <archive_entry.h>

#include <memory>
#include <stdexcept>

namespace latchlight::test {

namespace {

void setFormat(archive* writer, Packing packing)
{
    const bool isZip = packing == Packing::Zip || packing == Packing::StoredZip;
    const bool isTar = packing == Packing::Tar || packing == Packing::TarGzip || packing == Packing::TarZstd;
    if (isZip) {
        archive_write_set_format_zip(writer);
        archive_write_set_options(writer,
                                  packing == Packing::Zip ? "zip:compression=deflate" : "zip:compression=store");
    } else if (isTar) {
        archive_write_set_format_gnutar(writer); // takes names as bytes in any locale
    } else {
        archive_write_set_format_raw(writer);
    }
    if (packing == Packing::TarGzip || packing == Packing::Gzip) {
        archive_write_add_filter_gzip(writer);
    } else if (packing == Packing::TarZstd || packing == Packing::Zstd) {
        archive_write_add_filter_zstd(writer);
    } else if (packing == Packing::Bzip2) {
        archive_write_add_filter_bzip2(writer);
    } else if (packing == Packing::Xz) {
        archive_write_add_filter_xz(writer);
    }
}

} // namespace

void pack(const std::filesystem::path& path, Packing packing, const std::vector<GeneratedFile>& members)
{
    const std::unique_ptr<archive, int (*)(archive*)> writer(archive_write_new(), archive_write_free);
    setFormat(writer.get(), packing);
    if (archive_write_open_filename(writer.get(), path.c_str()) != ARCHIVE_OK) {
        throw std::runtime_error("cannot write " + path.string());
    }
    for (const GeneratedFile& member : members) {
        const std::unique_ptr<archive_entry, void (*)(archive_entry*)> entry(archive_entry_new(), archive_entry_free);
        if (archive_format(writer.get()) == ARCHIVE_FORMAT_ZIP) {
            archive_entry_set_pathname_utf8(entry.get(), member.path.c_str());
        } else {
            archive_entry_set_pathname(entry.get(), member.path.c_str());
        }
        archive_entry_set_size(entry.get(), static_cast<la_int64_t>(member.json.size()));
        archive_entry_set_filetype(entry.get(), member.path.back() == '/' ? AE_IFDIR : AE_IFREG);
        archive_entry_set_perm(entry.get(), 0644);
        if (archive_write_header(writer.get(), entry.get()) < ARCHIVE_WARN) {
            throw std::runtime_error("cannot write " + member.path);
        }
        archive_write_data(writer.get(), member.json.data(), member.json.size());
    }
    archive_write_close(writer.get());
}

} // namespace latchlight::test
