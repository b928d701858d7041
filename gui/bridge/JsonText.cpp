// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/bridge/JsonText.h"

#include <algorithm>
#include <utility>

namespace latchlight {

namespace {

constexpr std::size_t blanksPerLevel = 2;

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/// Writes tokens and the white space between them.
class Indenter final
{
public:
    explicit Indenter(std::string_view json)
        : m_json(json)
    {}

    JsonText run()
    {
        JsonText result;
        while (m_position < m_json.size() && m_text.size() <= JsonText::maximumBytes) {
            takeToken();
        }
        result.isTruncated = m_position < m_json.size();
        result.text = std::move(m_text);
        return result;
    }

private:
    void takeToken()
    {
        const char c = m_json[m_position];
        if (c == '"') {
            takeString();
            return;
        }
        ++m_position;
        if (isBlank(c)) {
            return;
        }
        if (c == '{' || c == '[') {
            m_text += c;
            open(c == '{' ? '}' : ']');
        } else if (c == '}' || c == ']') {
            m_depth -= m_depth > 0 ? 1 : 0;
            startLine();
            m_text += c;
        } else if (c == ',') {
            m_text += c;
            startLine();
        } else if (c == ':') {
            m_text += ": ";
        } else {
            m_text += c;
        }
    }

    /// An empty container stays on its line.
    void open(char closing)
    {
        std::size_t next = m_position;
        while (next < m_json.size() && isBlank(m_json[next])) {
            ++next;
        }
        if (next < m_json.size() && m_json[next] == closing) {
            m_text += closing;
            m_position = next + 1;
            return;
        }
        ++m_depth;
        startLine();
    }

    void takeString()
    {
        const std::size_t begin = m_position++;
        while (m_position < m_json.size() && m_json[m_position] != '"') {
            m_position += m_json[m_position] == '\\' ? 2U : 1U;
        }
        m_position = std::min(m_position + 1, m_json.size());
        m_text += m_json.substr(begin, m_position - begin);
    }

    void startLine()
    {
        m_text += '\n';
        m_text.append(std::min(m_depth, JsonText::deepestIndent) * blanksPerLevel, ' ');
    }

    std::string_view m_json;
    std::size_t m_position = 0;
    std::size_t m_depth = 0;
    std::string m_text;
};

} // namespace

JsonText JsonText::indented(std::string_view json)
{
    return Indenter(json).run();
}

} // namespace latchlight
