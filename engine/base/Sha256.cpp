// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/Sha256.h"

#include <openssl/evp.h>

#include <array>
#include <new>

namespace latchlight {

class Sha256::State
{
public:
    State()
        : m_context(EVP_MD_CTX_new())
    {
        begin();
    }
    ~State() { EVP_MD_CTX_free(m_context); }
    State(const State&) = delete;
    State& operator=(const State&) = delete;

    void add(std::string_view bytes) { check(EVP_DigestUpdate(m_context, bytes.data(), bytes.size())); }

    std::string finish()
    {
        std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
        unsigned int size = 0;
        check(EVP_DigestFinal_ex(m_context, digest.data(), &size));
        begin();
        constexpr std::string_view digits = "0123456789abcdef";
        std::string text;
        for (unsigned int index = 0; index < size; ++index) {
            text += digits[digest[index] >> 4U];
            text += digits[digest[index] & 0xFU];
        }
        return text;
    }

private:
    void begin() { check(EVP_DigestInit_ex(m_context, EVP_sha256(), nullptr)); }

    /// Fails for lack of memory alone; a null context counts as that.
    static void check(int result)
    {
        if (result != 1) {
            throw std::bad_alloc();
        }
    }

    EVP_MD_CTX* m_context;
};

Sha256::Sha256()
    : m_state(std::make_unique<State>())
{}

Sha256::~Sha256() = default;
Sha256::Sha256(Sha256&&) noexcept = default;
Sha256& Sha256::operator=(Sha256&&) noexcept = default;

void Sha256::add(std::string_view bytes)
{
    m_state->add(bytes);
}

std::string Sha256::finish()
{
    return m_state->finish();
}

} // namespace latchlight
