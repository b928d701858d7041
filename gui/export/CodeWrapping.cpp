// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/export/CodeWrapping.h"

#include <QStringList>

#include <algorithm>

namespace latchlight {

namespace {

constexpr qsizetype continuationIndent = 4;

/// The state of quoting while a line is read from left to right.
class QuoteReader final
{
public:
    explicit QuoteReader(CodeLanguage language)
        : m_language(language)
        , m_escape(QLatin1Char(language == CodeLanguage::PowerShell ? '`' : '\\'))
    {}

    /// True if `character` stands outside of quotes and is not escaped.
    bool isPlain(QChar character)
    {
        if (m_isEscaped) {
            m_isEscaped = false;
            return false;
        }
        if (character == m_escape && m_quote != QLatin1Char('\'')) {
            m_isEscaped = true;
            return false;
        }
        const bool isQuote =
            character == QLatin1Char('"') || (m_language != CodeLanguage::Json && character == QLatin1Char('\''));
        if (!m_quote.isNull()) {
            if (character == m_quote) {
                m_quote = QChar();
            }
            return false;
        }
        if (isQuote) {
            m_quote = character;
            return false;
        }
        return true;
    }

    [[nodiscard]] bool isOpen() const { return !m_quote.isNull(); }

private:
    CodeLanguage m_language;
    QChar m_escape;
    QChar m_quote;
    bool m_isEscaped = false;
};

/// What a line that goes on ends with.
QString continuation(CodeLanguage language)
{
    switch (language) {
    case CodeLanguage::Posix:
        return QStringLiteral(" \\");
    case CodeLanguage::PowerShell:
        return QStringLiteral(" `");
    case CodeLanguage::Json:
        break;
    }
    return {};
}

/// Positions of the blanks where the line may be broken.
std::vector<qsizetype> breakPositions(const QString& line, CodeLanguage language)
{
    std::vector<qsizetype> positions;
    QuoteReader quotes(language);
    bool isWordSeen = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const bool isPlain = quotes.isPlain(line[i]);
        if (isPlain && line[i] == QLatin1Char('#') && language != CodeLanguage::Json) {
            return {}; // a comment does not go on in the next line
        }
        const bool isBlank = isPlain && line[i] == QLatin1Char(' ');
        if (isBlank && isWordSeen && i + 1 < line.size() && line[i + 1] != QLatin1Char(' ')) {
            positions.push_back(i);
        }
        isWordSeen = isWordSeen || !isBlank;
    }
    if (quotes.isOpen()) {
        return {}; // goes on in the next line: nobody knows what is quoted here
    }
    return positions;
}

void cut(const QString& line, qsizetype columns, std::vector<CodeLine>& output)
{
    for (qsizetype i = 0; i < line.size(); i += columns) {
        output.push_back({line.mid(i, columns), i + columns < line.size()});
    }
}

void wrapLine(const QString& line, CodeLanguage language, qsizetype columns, std::vector<CodeLine>& output)
{
    const QString ending = continuation(language);
    const qsizetype indent = std::distance(
        line.begin(), std::find_if(line.begin(), line.end(), [](QChar c) { return c != QLatin1Char(' '); }));
    const QString nextIndent(std::min(indent, columns / 2) + continuationIndent, QLatin1Char(' '));
    QString prefix;
    qsizetype start = 0;
    std::vector<CodeLine> lines;
    const std::vector<qsizetype> positions = breakPositions(line, language);
    while (prefix.size() + line.size() - start > columns) {
        const qsizetype room = columns - prefix.size() - ending.size();
        const auto after = std::upper_bound(positions.begin(), positions.end(), start + room);
        if (after == positions.begin() || *(after - 1) <= start) {
            cut(line, columns, output); // one word is longer than the paper is wide
            return;
        }
        const qsizetype position = *(after - 1);
        lines.push_back({prefix + line.mid(start, position - start) + ending, false});
        start = position + 1;
        prefix = nextIndent;
    }
    lines.push_back({prefix + line.mid(start), false});
    output.insert(output.end(), lines.begin(), lines.end());
}

} // namespace

std::vector<CodeLine> wrapCode(const QString& code, CodeLanguage language, int columns)
{
    constexpr int fewestColumns = 20;
    const qsizetype width = std::max(columns, fewestColumns);
    QString whole = code;
    while (whole.endsWith(QLatin1Char('\n'))) {
        whole.chop(1);
    }
    std::vector<CodeLine> output;
    for (const QString& line : whole.replace(QLatin1Char('\t'), QStringLiteral("    ")).split(QLatin1Char('\n'))) {
        if (line.size() <= width) {
            output.push_back({line, false});
        } else {
            wrapLine(line, language, width, output);
        }
    }
    return output;
}

} // namespace latchlight
