// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/export/PdfReport.h"
#include "tests/gui/charts/SampleTimeline.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <string>

using namespace latchlight;
using namespace latchlight::test;

class TestPdfReport final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void copiesIdentifiersAndCommandsOutUnchanged();
    void copiesProseWithoutLigatures();
    void numbersItsPagesAndRepeatsTableHeaders();
    void losesNoLineOfAVeryLongCell();
    void laysTooWideTablesOutAsLists();
    void keepsTheLabelsOfAFigureAsText();
    void writesAnOutlineAndATitle();
    void showsHostileTextAsItIs();
    void writesAnEmptyDocument();
    void keepsTheOldFileWhenItCannotWrite();

private:
    /// The text of the whole PDF as a reader copies it.
    [[nodiscard]] QString textOf(const ReportDocument& document) const;
    [[nodiscard]] QString output(const QString& program, const QStringList& arguments) const;

    QTemporaryDir m_folder;
};

namespace {

const std::string longArn =
    "arn:aws:secretsmanager:eu-central-1:123456789012:secret:prod/payments/stripe-final-office-key-AbCdEf";

ReportDocument documentOf(ReportBlock block)
{
    ReportDocument document{"Investigation", "Of denied requests", "latchlight 0.0.0", {}};
    ReportSection section{"Only section", 1, {}};
    section.blocks.push_back(std::move(block));
    document.sections.push_back(std::move(section));
    return document;
}

int pagesOf(const QString& text)
{
    return static_cast<int>(text.count(QLatin1Char('\f')));
}

} // namespace

void TestPdfReport::initTestCase()
{
    if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty()) {
        QSKIP("pdftotext (poppler-utils) is not installed: the PDF cannot be read back");
    }
}

QString TestPdfReport::output(const QString& program, const QStringList& arguments) const
{
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished(60'000) && process.exitCode() == 0
               ? QString::fromUtf8(process.readAllStandardOutput())
               : QString();
}

QString TestPdfReport::textOf(const ReportDocument& document) const
{
    const QString path = m_folder.filePath(QStringLiteral("report.pdf"));
    const auto written = writePdf(document, path.toStdString());
    return written ? output(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path, QStringLiteral("-")})
                   : QString();
}

void TestPdfReport::copiesIdentifiersAndCommandsOutUnchanged()
{
    const std::string command = "aws secretsmanager describe-secret --secret-id " + longArn;
    ReportTable table;
    table.columns = {{"Secret", false, true}, {"Reads", true, false}, {"Last read", false, false}};
    table.rows = {{longArn, "1,234", "2024-03-29 01:22:07"}};
    ReportDocument document = documentOf(table);
    document.sections[0].blocks.emplace_back(FactList{{{"Secret", longArn + "-in-a-fact", true}}});
    document.sections[0].blocks.emplace_back(CodeBlock{"Look first", command});
    const QString text = textOf(document);
    QVERIFY2(text.contains(QString::fromStdString(longArn) + QLatin1Char(' ')), qPrintable(text));
    QVERIFY2(text.contains(QString::fromStdString(longArn) + QStringLiteral("-in-a-fact\n")), qPrintable(text));
    // The command is longer than a line: a shell joins it again.
    QString joined = text;
    joined.replace(QRegularExpression(QStringLiteral("\\\\\\n\\s*")), QString());
    QVERIFY2(joined.contains(QString::fromStdString(command)), qPrintable(text));
}

void TestPdfReport::copiesProseWithoutLigatures()
{
    const QString text =
        textOf(documentOf(Paragraph{"The first office configured a final, efficient workflow for affected files."}));
    QVERIFY2(
        text.contains(QStringLiteral("The first office configured a final, efficient workflow for affected files.")),
        qPrintable(text));
}

void TestPdfReport::numbersItsPagesAndRepeatsTableHeaders()
{
    ReportTable table;
    table.columns = {{"Name of the secret", false, true}, {"Reads", true, false}};
    for (int i = 0; i < 400; ++i) {
        table.rows.push_back({"secret-" + std::to_string(i) + "-end", std::to_string(i)});
    }
    const QString text = textOf(documentOf(table));
    const int pages = pagesOf(text);
    QVERIFY(pages >= 5);
    QCOMPARE(static_cast<int>(text.count(QStringLiteral("Name of the secret"))), pages);
    for (int page = 1; page <= pages; ++page) {
        QVERIFY(text.contains(QStringLiteral("Page %1 of %2").arg(page).arg(pages)));
    }
    for (int i = 0; i < 400; ++i) {
        QCOMPARE(static_cast<int>(text.count(QStringLiteral("secret-%1-end").arg(i))), 1);
    }
}

void TestPdfReport::losesNoLineOfAVeryLongCell()
{
    std::string prose;
    for (int i = 0; i < 180; ++i) {
        prose += "word" + std::to_string(i) + " ";
    }
    ReportTable table;
    table.columns = {{"Kind", false, false}, {"Message", false, false}, {"A", false, true}, {"B", false, true}};
    table.rows = {{"x", prose, std::string(45, 'a'), std::string(45, 'b')}, {"last", "row", "c", "d"}};
    const QString text = textOf(documentOf(table));
    for (int i = 0; i < 180; ++i) {
        QVERIFY2(text.contains(QStringLiteral("word%1").arg(i)), qPrintable(QString::number(i)));
    }
    QVERIFY(text.contains(QStringLiteral("last")));
}

void TestPdfReport::laysTooWideTablesOutAsLists()
{
    ReportTable table;
    const std::string path =
        "/evidence/AWSLogs/123456789012/CloudTrail/eu-central-1/2024/03/29/123456789012_CloudTrail.json";
    table.columns = {{"First path", false, true}, {"Second path", false, true}, {"Kind", false, false}};
    table.rows = {{path + "1", path + "2", "copied"}, {path + "3", path + "4", "moved"}};
    const QString text = textOf(documentOf(table));
    for (int i = 1; i <= 4; ++i) {
        QVERIFY2(text.contains(QString::fromStdString(path) + QString::number(i)), qPrintable(text));
    }
    QCOMPARE(static_cast<int>(text.count(QStringLiteral("Second path"))), 2);
}

void TestPdfReport::keepsTheLabelsOfAFigureAsText()
{
    DenialTimeline timeline = quietTimeline(1440);
    flag(timeline, 700, 40, 95);
    const QString text = textOf(documentOf(TimelineFigure{"Denied over time", "Highest: 40.", timeline}));
    for (const char* label : {"Denied over time", "Denied requests", "Expected", "Normal range", "Critical",
                              "March 2024", "UTC", "Highest: 40."}) {
        QVERIFY2(text.contains(QString::fromLatin1(label)), label);
    }
    QFile file(m_folder.filePath(QStringLiteral("report.pdf")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("/Subtype /Image"));
}

void TestPdfReport::writesAnOutlineAndATitle()
{
    ReportDocument document = documentOf(Paragraph{"Text."});
    document.title = "Überblick (1)";
    document.sections.push_back({"Second section", 1, {}});
    document.sections.push_back({"Below it", 2, {}});
    QVERIFY(!textOf(document).isEmpty());
    const QString path = m_folder.filePath(QStringLiteral("report.pdf"));
    QVERIFY(output(QStringLiteral("pdfinfo"), {path}).contains(QStringLiteral("Überblick (1)")));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.contains("/UseOutlines"));
    for (const char* title : {"Only section", "Second section", "Below it"}) {
        QVERIFY2(bytes.contains(QByteArray("/Title (") + title + ')'), title);
    }
}

void TestPdfReport::showsHostileTextAsItIs()
{
    const std::string hostile = "<b>bold</b> &amp; %1 %n \\n =cmd() $(x) `y`";
    ReportTable table;
    table.title = hostile;
    table.columns = {{"A", false, false}, {"B", false, true}};
    table.rows = {{hostile, hostile},
                  {std::string("nul\0inside", 10), "\xff\xfe not UTF-8"},
                  {"one cell too few"},
                  {"1", "2", "one too many"}};
    ReportDocument document = documentOf(table);
    document.title = hostile;
    document.sections[0].title = hostile;
    document.sections[0].blocks.emplace_back(CodeBlock{hostile, hostile + "\n\ttabbed"});
    document.sections[0].blocks.emplace_back(ChecklistBlock{{{hostile, true, std::string(3000, 'n'), {hostile}}}});
    document.sections[0].blocks.emplace_back(Paragraph{std::string(20'000, 'p')});
    const QString text = textOf(document);
    QVERIFY2(text.contains(QString::fromStdString(hostile)), qPrintable(text.left(2000)));
    QVERIFY(text.contains(QStringLiteral("not UTF-8")));
    QVERIFY(text.contains(QStringLiteral("tabbed")));
}

void TestPdfReport::writesAnEmptyDocument()
{
    const QString text = textOf({});
    QCOMPARE(pagesOf(text), 1);
    QVERIFY(text.contains(QStringLiteral("Page 1 of 1")));
    QVERIFY(!textOf(documentOf(ReportTable{})).isEmpty());
    QVERIFY(!textOf(documentOf(TimelineFigure{})).isEmpty());
}

void TestPdfReport::keepsTheOldFileWhenItCannotWrite()
{
    const auto result =
        writePdf(documentOf(Paragraph{"x"}), m_folder.filePath(QStringLiteral("no/such/folder.pdf")).toStdString());
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::FileUnwritable);
    QVERIFY(QString::fromStdString(result.error().path).endsWith(QStringLiteral("no/such/folder.pdf")));
}

QTEST_MAIN(TestPdfReport)
#include "TestPdfReport.moc"
