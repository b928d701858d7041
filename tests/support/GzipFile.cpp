// SPDX-License-Identifier: GPL-3.0-or-later
#include "GzipFile.h"

#include <libdeflate.h>

#include <fstream>
#include <ios>
#include <memory>
#include <stdexcept>

namespace latchlight::test {

namespace {

struct CompressorDeleter
{
    void operator()(libdeflate_compressor* compressor) const { libdeflate_free_compressor(compressor); }
};

} // namespace

std::string gzipBytes(std::string_view content)
{
    constexpr int compressionLevel = 9;
    const std::unique_ptr<libdeflate_compressor, CompressorDeleter> compressor(
        libdeflate_alloc_compressor(compressionLevel));
    if (!compressor) {
        throw std::runtime_error("libdeflate: no memory for a compressor");
    }
    std::string compressed(libdeflate_gzip_compress_bound(compressor.get(), content.size()), '\0');
    const std::size_t size = libdeflate_gzip_compress(compressor.get(), content.data(), content.size(),
                                                      compressed.data(), compressed.size());
    if (size == 0) {
        throw std::runtime_error("libdeflate: compression failed");
    }
    compressed.resize(size);
    return compressed;
}

void writeTree(const std::filesystem::path& root, const std::vector<GeneratedFile>& files)
{
    for (const GeneratedFile& file : files) {
        const std::filesystem::path path = root / file.path;
        std::filesystem::create_directories(path.parent_path());
        const std::string bytes = path.extension() == ".gz" ? gzipBytes(file.json) : file.json;
        std::ofstream stream(path, std::ios::binary | std::ios::trunc);
        stream.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
        stream.close();
        if (!stream) {
            throw std::runtime_error("cannot write " + path.string());
        }
    }
}

} // namespace latchlight::test
