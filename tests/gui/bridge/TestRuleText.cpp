// SPDX-License-Identifier: GPL-3.0-or-later
#include "RuleTexts.h"
#include "engine/response/TriageChecklist.h"
#include "engine/rules/Rule.h"
#include "gui/bridge/RuleText.h"

#include <QCoreApplication>
#include <QTest>
#include <QTranslator>

#include <filesystem>
#include <set>
#include <string>

using namespace latchlight;

namespace {

const char* const rulesFolder = LATCHLIGHT_SOURCE_DIR "/resources/rules";
const char* const checklistsFolder = LATCHLIGHT_SOURCE_DIR "/resources/checklists";

/// Answers for the sources of translation alone.
class CapitalTranslator final : public QTranslator
{
public:
    [[nodiscard]] QString translate(const char* context, const char* source, const char* /*disambiguation*/,
                                    int /*number*/) const override
    {
        const bool isKnown = QLatin1String(context) == QLatin1String("Rules") && sources().contains(source);
        return isKnown ? QString::fromUtf8(source).toUpper() : QString();
    }
    [[nodiscard]] bool isEmpty() const override { return false; }

    [[nodiscard]] static const std::set<std::string>& sources()
    {
        static const std::set<std::string> all(std::begin(ruleTexts), std::end(ruleTexts));
        return all;
    }
};

} // namespace

/// Rules and checklists in the language of the window.
class TestRuleText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTextOfTheProgramIsASourceOfTranslation();
    void showsWhatItIsTranslatedTo();
    void leavesRulesOfTheAnalystAsTheyAre();
};

void TestRuleText::everyTextOfTheProgramIsASourceOfTranslation()
{
    std::set<std::string> expected;
    const RuleCatalog catalog = RuleCatalog::load({rulesFolder});
    QVERIFY(catalog.rules.size() > 3);
    for (const Rule& rule : catalog.rules) {
        expected.insert({rule.title, rule.description});
    }
    for (const auto& file : std::filesystem::directory_iterator(checklistsFolder)) {
        const auto checklist = TriageChecklist::read(file.path());
        QVERIFY(checklist);
        for (const ChecklistItem& item : checklist->items) {
            expected.insert({item.title, item.question});
        }
    }
    expected.erase(std::string());
    QCOMPARE(CapitalTranslator::sources().size(), expected.size());
    for (const std::string& text : expected) {
        QVERIFY2(CapitalTranslator::sources().contains(text), text.c_str());
    }
}

void TestRuleText::showsWhatItIsTranslatedTo()
{
    CapitalTranslator translator;
    QCoreApplication::installTranslator(&translator);
    Rule rule;
    rule.title = "User enumerated AWS Secrets Manager";
    ChecklistItem item;
    item.title = "Who";
    QCOMPARE(RuleText::title(rule), QStringLiteral("USER ENUMERATED AWS SECRETS MANAGER"));
    QCOMPARE(RuleText::title(item), QStringLiteral("WHO"));
    QCOMPARE(RuleText::question(item), QString());
}

void TestRuleText::leavesRulesOfTheAnalystAsTheyAre()
{
    CapitalTranslator translator;
    QCoreApplication::installTranslator(&translator);
    Rule rule;
    rule.title = "Odd reads of \xE2\x80\xAE payroll"; // with a sign that turns the direction of the text
    QVERIFY(RuleText::title(rule).startsWith(QStringLiteral("Odd reads of ")));
    QVERIFY(!RuleText::title(rule).contains(QChar(0x202E)));
}

QTEST_GUILESS_MAIN(TestRuleText)
#include "TestRuleText.moc"
