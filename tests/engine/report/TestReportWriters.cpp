// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/Text.h"
#include "engine/report/HtmlStyle.h"
#include "engine/report/ReportWriter.h"
#include "engine/report/TimelineTable.h"
#include "engine/report/VisibleText.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QXmlStreamReader>

#include <nlohmann/json.hpp>

#include <cmath>
#include <functional>

using namespace latchlight;

namespace {

const std::vector<std::string>& hostileTexts()
{
    static const std::vector<std::string> texts{
        "<script>alert(1)</script>",
        "</style><img src=x onerror=alert(1)>",
        "\"><svg/onload=alert(1)>'",
        "]]><!-- -- --><![CDATA[",
        "a|b\\|c",
        "`code` ``` ~~~",
        "=cmd|' /C calc'!A0",
        "+1+cmd",
        "-2+3",
        "@SUM(A1)",
        "\t=1",
        "two\nlines\r\nand more",
        "comma, \"quote\"; semicolon",
        std::string("nul\0 inside", 11),
        "\x1b]0;title\x07",
        "\xe2\x80\xaegnp.exe",
        "broken \xff\xfe utf8",
        "[click](javascript:alert(1)) ![i](http://x)",
        "&lt;b&gt; &#60;",
        "1. # - > heading",
        "Ünïcödé 🔑 日本語 עברית",
        "",
    };
    return texts;
}

/// A document in which every text of every kind of block is `text`.
ReportDocument documentOf(const std::string& text)
{
    TimelineFigure figure{text, text, {}};
    figure.timeline.bucketSeconds = 1800;
    figure.timeline.range = {UtcTime{1710720000}, UtcTime{1710720000 + 10 * 1800}};
    for (int i = 0; i < 10; ++i) {
        TimelineBucket bucket;
        bucket.start = figure.timeline.range.begin + i * 1800;
        bucket.matched = i == 7 ? 151U : static_cast<std::uint32_t>(i % 3);
        bucket.distinctSecrets = bucket.matched;
        bucket.expected = 0.04;
        bucket.upper = 2.5;
        bucket.isLearning = i < 3;
        bucket.isAnomalous = i == 7;
        bucket.score = i == 7 ? 97 : 0;
        figure.timeline.buckets.push_back(bucket);
    }
    ReportTable table{text, {{text, false, false}, {text, true, false}, {text, false, true}}, {}, text};
    ReportTable empty = table;
    table.rows = {{text, text, text}, {text, text, text}};
    const ChecklistBlock checklist{{{text, true, text, {text, text}}, {text, false, text, {}}}};

    ReportDocument document{text, text, text, {}};
    document.sections.push_back({text, 1, {Paragraph{text}, FactList{{{text, text, false}, {text, text, true}}}}});
    document.sections.push_back({text, 2, {table, empty, figure, CodeBlock{text, text}, checklist}});
    return document;
}

/// RFC 4180, as another program would read it.
QList<QStringList> readCsv(const std::string& csv)
{
    QList<QStringList> records;
    QStringList record;
    QString cell;
    bool isQuoted = false;
    const QString text = QString::fromStdString(csv);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (isQuoted) {
            if (c == u'"' && i + 1 < text.size() && text[i + 1] == u'"') {
                cell += text[++i];
            } else if (c == u'"') {
                isQuoted = false;
            } else {
                cell += c;
            }
        } else if (c == u'"') {
            isQuoted = true;
        } else if (c == u',') {
            record << cell;
            cell.clear();
        } else if (c == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n') {
            ++i;
            records << (record << cell);
            record.clear();
            cell.clear();
        } else {
            cell += c;
        }
    }
    return records;
}

/// What an attribute or element of the page may be.
void checkElement(const QXmlStreamReader& reader)
{
    static const QSet<QString> allowed{
        QStringLiteral("html"),       QStringLiteral("head"),    QStringLiteral("meta"),    QStringLiteral("title"),
        QStringLiteral("style"),      QStringLiteral("body"),    QStringLiteral("header"),  QStringLiteral("nav"),
        QStringLiteral("main"),       QStringLiteral("footer"),  QStringLiteral("section"), QStringLiteral("h1"),
        QStringLiteral("h2"),         QStringLiteral("h3"),      QStringLiteral("p"),       QStringLiteral("bdi"),
        QStringLiteral("ol"),         QStringLiteral("ul"),      QStringLiteral("li"),      QStringLiteral("a"),
        QStringLiteral("dl"),         QStringLiteral("dt"),      QStringLiteral("dd"),      QStringLiteral("div"),
        QStringLiteral("table"),      QStringLiteral("caption"), QStringLiteral("thead"),   QStringLiteral("tbody"),
        QStringLiteral("tr"),         QStringLiteral("th"),      QStringLiteral("td"),      QStringLiteral("figure"),
        QStringLiteral("figcaption"), QStringLiteral("details"), QStringLiteral("summary"), QStringLiteral("svg"),
        QStringLiteral("desc"),       QStringLiteral("rect"),    QStringLiteral("path"),    QStringLiteral("text"),
        QStringLiteral("pre"),        QStringLiteral("code"),    QStringLiteral("span")};
    QVERIFY2(allowed.contains(reader.name().toString()), qPrintable(reader.name().toString()));
    for (const QXmlStreamAttribute& attribute : reader.attributes()) {
        QVERIFY(!attribute.name().startsWith(u"on"));
        QVERIFY(attribute.name() != u"style" && attribute.name() != u"src");
        QVERIFY(attribute.name() != u"href" || attribute.value().startsWith(u"#section-"));
    }
}

void visitHtml(const std::string& html, const std::function<void(const QXmlStreamReader&)>& visit)
{
    QXmlStreamReader reader(QByteArray::fromStdString(html));
    while (!reader.atEnd()) {
        reader.readNext();
        visit(reader);
    }
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
}

/// What is left of a line for Markdown to act on: without the box of a checklist, what is escaped, and code spans.
QString activePart(QString line)
{
    line.remove(QRegularExpression(QStringLiteral("^- \\[[ x]\\] ")));
    line.remove(QRegularExpression(QStringLiteral("\\\\[!-/:-@\\[-`{-~]")));
    return line.remove(QRegularExpression(QStringLiteral("`[^`]+`")));
}

using Json = nlohmann::ordered_json;

ReportTable tableFrom(const Json& block)
{
    ReportTable table;
    table.title = block.at("title");
    table.emptyText = block.at("emptyText");
    table.rows = block.at("rows").get<std::vector<std::vector<std::string>>>();
    for (const Json& column : block.at("columns")) {
        table.columns.push_back({column.at("title"), column.at("isNumber"), column.at("isIdentifier")});
    }
    return table;
}

ReportBlock blockFrom(const Json& block)
{
    const std::string type = block.at("type");
    if (type == "paragraph") {
        return Paragraph{block.at("text")};
    }
    if (type == "facts") {
        FactList list;
        for (const Json& fact : block.at("facts")) {
            list.facts.push_back({fact.at("name"), fact.at("value"), fact.at("isIdentifier")});
        }
        return list;
    }
    if (type == "table") {
        return tableFrom(block);
    }
    if (type == "code") {
        return CodeBlock{block.at("purpose"), block.at("code")};
    }
    if (type == "checklist") {
        ChecklistBlock checklist;
        for (const Json& item : block.at("items")) {
            checklist.items.push_back({item.at("title"), item.at("isTicked"), item.at("note"), item.at("facts")});
        }
        return checklist;
    }
    TimelineFigure figure{block.at("title"), block.at("caption"), {}};
    figure.timeline.bucketSeconds = block.at("bucketSeconds");
    figure.timeline.isClipped = block.at("isClipped");
    figure.timeline.range = {parseUtcTime(block.at("begin").get<std::string>()).value(),
                             parseUtcTime(block.at("end").get<std::string>()).value()};
    for (const Json& entry : block.at("buckets")) {
        TimelineBucket bucket;
        bucket.start = parseUtcTime(entry.at("start").get<std::string>()).value();
        bucket.matched = entry.at("matched");
        bucket.distinctSecrets = entry.at("distinctSecrets");
        bucket.newSecrets = entry.at("newSecrets");
        bucket.expected = entry.at("expected");
        bucket.lower = entry.at("lower");
        bucket.upper = entry.at("upper");
        bucket.score = entry.at("score");
        bucket.isAnomalous = entry.at("isAnomalous");
        bucket.isLearning = entry.at("isLearning");
        figure.timeline.buckets.push_back(bucket);
    }
    return figure;
}

ReportDocument documentFrom(const Json& json)
{
    ReportDocument document{json.at("title"), json.at("subtitle"), json.at("producer"), {}};
    for (const Json& entry : json.at("sections")) {
        ReportSection section{entry.at("title"), entry.at("level"), {}};
        for (const Json& block : entry.at("blocks")) {
            section.blocks.push_back(blockFrom(block));
        }
        document.sections.push_back(std::move(section));
    }
    return document;
}

} // namespace

class TestReportWriters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesHtmlThatNoTextCanBreak_data() { addHostileRows(); }
    void writesHtmlThatNoTextCanBreak();
    void allowsNothingButItsOwnStyle();
    void namesEveryHeadingTableAndFigureForAScreenReader();
    void drawsBandLineBarsAndMarkers();
    void drawsAnEmptyOrBoundlessTimeline();
    void keepsALargeTimelineSmall();

    void writesMarkdownThatNoTextCanBreak_data() { addHostileRows(); }
    void writesMarkdownThatNoTextCanBreak();
    void keepsTheLinesOfANote();

    void writesCsvThatNoTextCanBreak_data() { addHostileRows(); }
    void writesCsvThatNoTextCanBreak();
    void defusesFormulas();

    void writesJsonThatRebuildsTheDocument_data() { addHostileRows(); }
    void writesJsonThatRebuildsTheDocument();
    void keepsTheOrderOfJsonKeys();

    void listsTheHighestBucketsInOrderOfTime();
    void writesDocumentsWithoutContent();

private:
    static void addHostileRows();
};

void TestReportWriters::addHostileRows()
{
    QTest::addColumn<QByteArray>("text");
    for (std::size_t i = 0; i < hostileTexts().size(); ++i) {
        QTest::addRow("%d: %s", static_cast<int>(i), visibleText(hostileTexts()[i], TextForm::Line).c_str())
            << QByteArray::fromStdString(hostileTexts()[i]);
    }
}

void TestReportWriters::writesHtmlThatNoTextCanBreak()
{
    QFETCH(const QByteArray, text);
    const QString shown = QString::fromStdString(visibleText(text.toStdString(), TextForm::Line));
    const std::string html = writeHtml(documentOf(text.toStdString()));
    int cells = 0;
    visitHtml(html, [&](const QXmlStreamReader& reader) {
        if (reader.isStartElement()) {
            checkElement(reader);
        }
        cells += reader.isCharacters() && reader.text() == shown ? 1 : 0;
    });
    // Title, subtitle, headings, contents, facts, cells, chart, purpose, checklist.
    QVERIFY2(text.isEmpty() || cells >= 20, qPrintable(QString::number(cells)));
}

void TestReportWriters::allowsNothingButItsOwnStyle()
{
    const std::string html = writeHtml(documentOf("x"));
    QString policy;
    QString style;
    bool isStyle = false;
    visitHtml(html, [&](const QXmlStreamReader& reader) {
        if (reader.isStartElement() &&
            reader.attributes().value(QStringLiteral("http-equiv")) == u"Content-Security-Policy") {
            policy = reader.attributes().value(QStringLiteral("content")).toString();
        }
        isStyle = reader.isStartElement() ? reader.name() == u"style" : isStyle && !reader.isEndElement();
        style += isStyle && reader.isCharacters() ? reader.text().toString() : QString();
    });
    const QByteArray hash = QCryptographicHash::hash(style.toUtf8(), QCryptographicHash::Sha256).toBase64();
    QCOMPARE(policy, QStringLiteral("default-src 'none'; style-src 'sha256-%1'; base-uri 'none'; form-action 'none'")
                         .arg(QString::fromLatin1(hash)));
    QVERIFY(style.contains(QStringLiteral("prefers-color-scheme: dark")));
    QVERIFY(html.find("url(") == std::string::npos);
    QVERIFY(html.find("@import") == std::string::npos);
    QVERIFY(html.find("http:") == std::string::npos);
    QVERIFY(html.find("https:") == std::string::npos);
}

void TestReportWriters::namesEveryHeadingTableAndFigureForAScreenReader()
{
    QSet<QString> ids;
    QStringList references;
    QStringList headings;
    int headerCells = 0;
    int scopedCells = 0;
    visitHtml(writeHtml(documentOf("x")), [&](const QXmlStreamReader& reader) {
        if (!reader.isStartElement()) {
            return;
        }
        const QString id = reader.attributes().value(QStringLiteral("id")).toString();
        QVERIFY2(id.isEmpty() || !ids.contains(id), qPrintable(id));
        ids.insert(id);
        references
            << reader.attributes().value(QStringLiteral("aria-labelledby")).toString().split(u' ', Qt::SkipEmptyParts);
        if (reader.attributes().value(QStringLiteral("href")).startsWith(u"#")) {
            references << reader.attributes().value(QStringLiteral("href")).mid(1).toString();
        }
        if (reader.name() == u"h1" || reader.name() == u"h2" || reader.name() == u"h3") {
            headings << reader.name().toString();
        }
        headerCells += reader.name() == u"th" ? 1 : 0;
        scopedCells += reader.name() == u"th" && reader.attributes().hasAttribute(QStringLiteral("scope")) ? 1 : 0;
        QVERIFY(reader.name() != u"svg" || reader.attributes().value(QStringLiteral("role")) == u"img");
    });
    QCOMPARE(headings, (QStringList{QStringLiteral("h1"), QStringLiteral("h2"), QStringLiteral("h3")}));
    QVERIFY(headerCells > 5);
    QCOMPARE(scopedCells, headerCells);
    QVERIFY(references.contains(QStringLiteral("section-2-figure-1-description")));
    for (const QString& reference : references) {
        QVERIFY2(ids.contains(reference), qPrintable(reference));
    }
}

void TestReportWriters::drawsBandLineBarsAndMarkers()
{
    QMap<QString, int> drawn;
    QString description;
    bool isDescription = false;
    visitHtml(writeHtml(documentOf("x")), [&](const QXmlStreamReader& reader) {
        if (reader.isStartElement()) {
            ++drawn[reader.attributes().value(QStringLiteral("class")).toString()];
            isDescription = reader.name() == u"desc";
        }
        description += isDescription && reader.isCharacters() ? reader.text().toString() : QString();
    });
    // One of each in the drawing, and one in the legend.
    QCOMPARE(drawn[QStringLiteral("band")], 2);
    QCOMPARE(drawn[QStringLiteral("expected")], 2);
    QCOMPARE(drawn[QStringLiteral("count")], 2);
    QCOMPARE(drawn[QStringLiteral("learning")], 2);
    QCOMPARE(drawn[QStringLiteral("marker")], 2);
    QCOMPARE(drawn[QStringLiteral("anomalous")], 1);
    QVERIFY(drawn[QStringLiteral("time-label")] >= 3);
    QVERIFY(description.startsWith(
        QStringLiteral("159 requests from 2024-03-18 00:00:00 to 05:00:00 UTC, in buckets of 30 min.")));
    QVERIFY(description.contains(QStringLiteral("03:30:00 UTC: 151 requests, 0.04 expected")));
}

void TestReportWriters::drawsAnEmptyOrBoundlessTimeline()
{
    ReportDocument document = documentOf("x");
    auto& figure = std::get<TimelineFigure>(document.sections[1].blocks[2]);
    figure.timeline.buckets[3].upper = INFINITY;
    figure.timeline.buckets[4].upper = 1e300;
    figure.timeline.buckets[5].expected = std::nan("");
    figure.timeline.buckets[6].lower = -5;
    const std::string boundless = writeHtml(document);
    visitHtml(boundless, [](const QXmlStreamReader&) {});
    const std::size_t svg = boundless.find("<svg");
    const std::string drawing = boundless.substr(svg, boundless.find("</svg>") - svg);
    QVERIFY(drawing.find("inf") == std::string::npos);
    QVERIFY(drawing.find("nan") == std::string::npos);

    figure.timeline.buckets[7] = figure.timeline.buckets[4];
    for (TimelineBucket& bucket : figure.timeline.buckets) {
        bucket.matched = 0;
    }
    visitHtml(writeHtml(document), [](const QXmlStreamReader&) {});
    figure.timeline = {};
    visitHtml(writeHtml(document), [](const QXmlStreamReader&) {});
}

void TestReportWriters::keepsALargeTimelineSmall()
{
    ReportDocument document = documentOf("x");
    auto& timeline = std::get<TimelineFigure>(document.sections[1].blocks[2]).timeline;
    timeline.range.end = timeline.range.begin + std::int64_t{100000} * timeline.bucketSeconds;
    timeline.buckets.assign(100000, timeline.buckets.back());
    for (std::size_t i = 0; i < timeline.buckets.size(); ++i) {
        timeline.buckets[i].start = timeline.range.begin + static_cast<std::int64_t>(i) * timeline.bucketSeconds;
        timeline.buckets[i].isAnomalous = i % 2 == 0;
        timeline.buckets[i].matched = static_cast<std::uint32_t>(i % 17);
    }
    timeline.buckets[77777].matched = 98765;
    const std::string html = writeHtml(document);
    QVERIFY2(html.size() < 200000, qPrintable(QString::number(html.size())));
    QVERIFY(html.find("each column: the highest of 139 buckets") != std::string::npos);
    QVERIFY(html.find("98765 requests") != std::string::npos);
    QVERIFY(html.find(">100000</text>") != std::string::npos);
}

void TestReportWriters::writesMarkdownThatNoTextCanBreak()
{
    QFETCH(const QByteArray, text);
    const QString markdown = QString::fromStdString(writeMarkdown(documentOf(text.toStdString())));
    QString fence;
    int headings = 0;
    int tableLines = 0;
    for (const QString& line : markdown.split(u'\n')) {
        if (!fence.isEmpty()) {
            fence = line == fence ? QString() : fence;
            continue;
        }
        if (line.startsWith(QStringLiteral("```"))) {
            fence = line;
            continue;
        }
        const QString active = activePart(line);
        QVERIFY2(!active.contains(u'<') && !active.contains(u'[') && !active.contains(u'`'), qPrintable(line));
        if (active.startsWith(u'|')) {
            ++tableLines;
            QVERIFY2(active.count(u'|') == 4 || active.count(u'|') == 9, qPrintable(line));
        } else {
            QVERIFY2(!active.contains(u'|'), qPrintable(line));
        }
        headings += active.startsWith(u'#') ? 1 : 0;
        QVERIFY(!active.startsWith(QStringLiteral("    ")));
    }
    QVERIFY(fence.isEmpty());
    QCOMPARE(headings, 3);
    QCOMPARE(tableLines, 4 + 2 + 6);
}

void TestReportWriters::keepsTheLinesOfANote()
{
    ReportDocument document;
    document.sections.push_back({"s", 1, {Paragraph{"first\nsecond\n\n# third"}}});
    document.sections[0].blocks.emplace_back(FactList{{{"paths", "a|b\n- c", true}}});
    const std::string markdown = writeMarkdown(document);
    QVERIFY(markdown.find("\nfirst\\\nsecond\n\n\\# third\n") != std::string::npos);
    QVERIFY(markdown.find("\n- **paths**: a\\|b\\\n  `- c`\n") != std::string::npos);
}

void TestReportWriters::writesCsvThatNoTextCanBreak()
{
    QFETCH(const QByteArray, text);
    QString expected = QString::fromStdString(visibleText(text.toStdString(), TextForm::Lines));
    if (!expected.isEmpty() && QStringLiteral("=+-@\t\n").contains(expected.front())) {
        expected.prepend(u'\'');
    }
    const QList<QStringList> records = readCsv(writeCsv(documentOf(text.toStdString())));
    int cells = 0;
    for (const QStringList& record : records) {
        for (const QString& cell : record) {
            QVERIFY2(cell.isEmpty() || !QStringLiteral("=+-@\t\r\n").contains(cell.front()), qPrintable(cell));
            cells += cell == expected ? 1 : 0;
        }
    }
    // Facts 2×2, headings and cells of both tables 3 + 6 + 3, checklist titles and notes 2×2.
    QVERIFY2(text.isEmpty() || cells >= 20, qPrintable(QString::number(cells)));
    // Each block with its title, the names of its columns, and a blank line at the end.
    QCOMPARE(records.size(), 5 + 5 + 3 + 9 + 5);
}

void TestReportWriters::defusesFormulas()
{
    ReportDocument document;
    ReportTable table{"t", {{"c", false, false}}, {{"=1"}, {"＝1"}, {"a=1"}, {"12"}, {" =1"}, {"x;=1"}}, ""};
    document.sections.push_back({"s", 1, {table}});
    QCOMPARE(writeCsv(document), std::string("s: t\r\nc\r\n'=1\r\n'＝1\r\na=1\r\n12\r\n\" =1\"\r\n\"x;=1\"\r\n\r\n"));
}

void TestReportWriters::writesJsonThatRebuildsTheDocument()
{
    QFETCH(const QByteArray, text);
    const std::string json = writeJson(documentOf(text.toStdString()));
    QVERIFY(isValidUtf8(json));
    const Json parsed = Json::parse(json, nullptr, false);
    QVERIFY(!parsed.is_discarded());
    QVERIFY(!QJsonDocument::fromJson(QByteArray::fromStdString(json)).isNull());

    const ReportDocument rebuilt = documentFrom(parsed);
    QCOMPARE(rebuilt.title, sanitizeUtf8(text.toStdString()));
    QCOMPARE(rebuilt.sections.size(), 2U);
    QCOMPARE(rebuilt.sections[1].blocks.size(), 5U);
    QCOMPARE(writeJson(rebuilt), json);
    const auto& buckets = std::get<TimelineFigure>(rebuilt.sections[1].blocks[2]).timeline.buckets;
    QCOMPARE(buckets.size(), 10U);
    QCOMPARE(buckets[7].matched, 151U);
    QCOMPARE(buckets[7].upper, 2.5);
}

void TestReportWriters::keepsTheOrderOfJsonKeys()
{
    const Json parsed = Json::parse(writeJson(documentOf("x")));
    QStringList keys;
    for (const auto& entry : parsed.items()) {
        keys << QString::fromStdString(entry.key());
    }
    QCOMPARE(keys.join(u' '), QStringLiteral("format version title subtitle producer sections"));
}

void TestReportWriters::listsTheHighestBucketsInOrderOfTime()
{
    const ReportDocument document = documentOf("x");
    const auto& figure = std::get<TimelineFigure>(document.sections[1].blocks[2]);
    const ReportTable table = timelineTable(figure, 3);
    QCOMPARE(table.title, std::string("x: the 3 highest of 6 buckets with requests"));
    QStringList starts;
    for (const auto& row : table.rows) {
        starts << QString::fromStdString(row[0].substr(11, 5) + " " + row[1] + " " + row.back());
    }
    QCOMPARE(starts, (QStringList{QStringLiteral("01:00 2 learning"), QStringLiteral("02:30 2 normal"),
                                  QStringLiteral("03:30 151 anomalous")}));
}

void TestReportWriters::writesDocumentsWithoutContent()
{
    const ReportDocument empty;
    visitHtml(writeHtml(empty), [](const QXmlStreamReader&) {});
    QCOMPARE(writeCsv(empty), std::string());
    QVERIFY(Json::parse(writeJson(empty)).at("sections").empty());
    QVERIFY(!writeMarkdown(empty).empty());

    ReportDocument ragged;
    ragged.sections.push_back(
        {"s", 1, {ReportTable{"t", {{"a", false, false}, {"b", false, false}}, {{"1"}, {"1", "2", "3"}}, ""}}});
    QCOMPARE(readCsv(writeCsv(ragged))[2], (QStringList{QStringLiteral("1"), QString()}));
    visitHtml(writeHtml(ragged), [](const QXmlStreamReader&) {});
}

QTEST_GUILESS_MAIN(TestReportWriters)

#include "TestReportWriters.moc"
