// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/casefile/CaseFile.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace latchlight;

/// Stars, tags, notes, assignees, rotated secrets, sources and settings of a case.
class TestCaseMarks final : public QObject
{
    Q_OBJECT

    [[nodiscard]] static JournalAuthor by(std::int64_t time, ChangeOrigin how = ChangeOrigin::Made)
    {
        return {UtcTime{time}, "ada", how};
    }

    /// The journal in short: what, subject, before, after.
    [[nodiscard]] static QStringList linesOf(const CaseFile& file)
    {
        QStringList lines;
        const auto journal = file.journal();
        for (const JournalEntry& entry : journal.value()) {
            lines << QString::fromStdString(entry.what + "|" + entry.subject + "|" + entry.before + "|" + entry.after);
        }
        return lines;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        m_file = m_folder->filePath(QStringLiteral("a.latchlight")).toStdString();
    }

    void everyMarkIsThereAgainWhenTheCaseIsOpened()
    {
        const ActorMark onUser{true, {"key stolen", "prod"}, "ben"};
        const EventMark onEvent{true, {"first"}, "here it began"};
        {
            auto opened = CaseFile::open(m_file);
            QVERIFY(opened);
            QVERIFY(opened->setActorMark(m_actor, onUser, by(1)));
            QVERIFY(opened->setEventMarks({{m_event, onEvent}}, by(2)));
            QVERIFY(opened->setRotated("prod/db", true, by(3)));
            QVERIFY(opened->setSettings({{"layout", "x"}, {"user", "y"}}));
            QVERIFY(opened->setSettings({{"layout", "z"}}));
        }
        const auto again = CaseFile::open(m_file);
        QVERIFY(again);
        QVERIFY(again->snapshot().of(m_actor).mark == onUser);
        QVERIFY(again->snapshot().of(m_event) == onEvent);
        QVERIFY(again->snapshot().rotatedSecrets == (RotatedSecrets{{"prod/db", {UtcTime{3}, by(3).who}}}));
        QVERIFY(again->snapshot().settings == (std::map<std::string, std::string>{{"layout", "z"}}));
    }

    void whoeverTickedASecretLastHasRotatedIt()
    {
        {
            auto opened = CaseFile::open(m_file);
            QVERIFY(opened);
            QVERIFY(opened->setRotated("prod/db", true, by(3)));
            QVERIFY(opened->setRotated("prod/db", false, by(4)));
            QVERIFY(opened->setRotated("prod/db", true, {UtcTime{5}, "ben", ChangeOrigin::Made}));
            QVERIFY(opened->setRotated("prod/token", true, by(6)));
        }
        const auto again = CaseFile::open(m_file);
        QVERIFY(again);
        QVERIFY(again->snapshot().rotatedSecrets ==
                (RotatedSecrets{{"prod/db", {UtcTime{5}, "ben"}}, {"prod/token", {UtcTime{6}, by(6).who}}}));
    }

    void theJournalTellsEachChangeAndHowItCameAbout()
    {
        auto opened = CaseFile::inMemory();
        QVERIFY(opened);
        QVERIFY(opened->setActorMark(m_actor, {true, {"b", "a"}, "ben"}, by(1)));
        QVERIFY(opened->setActorMark(m_actor, {false, {"a"}, "ben"}, by(2, ChangeOrigin::Undone)));
        QVERIFY(opened->setEventMarks({{m_event, {true, {}, "look"}}}, by(3, ChangeOrigin::Redone)));
        QVERIFY(opened->setRotated("prod/db", true, by(4)));
        QVERIFY(opened->setRotated("prod/db", true, by(5)));
        QVERIFY(opened->setRotated("prod/db", false, by(6)));
        QVERIFY(opened->setSettings({{"layout", "x"}}));
        const QString event = QStringLiteral("GetSecretValue 1970-01-01T00:01:40Z 0123-id");
        const QStringList expected{QStringLiteral("star|||starred"),
                                   QStringLiteral("tags|||a, b"),
                                   QStringLiteral("assign|||ben"),
                                   QStringLiteral("unstar||starred|"),
                                   QStringLiteral("tags||a, b|a"),
                                   QStringLiteral("event-star|%1||starred").arg(event),
                                   QStringLiteral("event-note|%1||look").arg(event),
                                   QStringLiteral("rotate|prod/db||rotated"),
                                   QStringLiteral("unrotate|prod/db|rotated|")};
        QCOMPARE(linesOf(*opened), expected);
        const auto journal = opened->journal();
        QVERIFY(journal->front().how == ChangeOrigin::Made);
        QVERIFY(journal->at(3).how == ChangeOrigin::Undone);
        QVERIFY(journal->at(5).how == ChangeOrigin::Redone);
    }

    void anEventWithoutAMarkIsForgotten()
    {
        auto opened = CaseFile::open(m_file);
        QVERIFY(opened);
        QVERIFY(opened->setEventMarks({{m_event, {true, {}, {}}}}, by(1)));
        QVERIFY(opened->setEventMarks({{m_event, {}}}, by(2)));
        QVERIFY(opened->snapshot().events.empty());
        *opened = CaseFile::inMemory().value();
        QVERIFY(CaseFile::open(m_file)->snapshot().events.empty());
    }

    void manyEventsAreMarkedInOneStep()
    {
        std::map<EventKey, EventMark> marks;
        for (int number = 0; number < 300; ++number) {
            marks[{"id-" + std::to_string(number), number, "GetSecretValue"}] = {true, {}, {}};
        }
        auto opened = CaseFile::open(m_file);
        QVERIFY(opened);
        QVERIFY(opened->setEventMarks(marks, by(1)));
        QCOMPARE(opened->snapshot().events.size(), std::size_t{300});
        QCOMPARE(opened->journal()->size(), std::size_t{300});
    }

    void tagsAreKeptAsOneLineOfWords_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("kept");
        QTest::newRow("blanks and order") << QStringLiteral("  b ,a,, b ") << QStringLiteral("a, b");
        QTest::newRow("line ends") << QStringLiteral("one\ntwo\t") << QStringLiteral("one two");
        QTest::newRow("nothing") << QStringLiteral(" , ,") << QString();
        QTest::newRow("too long, cut between characters")
            << QString(QStringLiteral("é")).repeated(60) << QString(QStringLiteral("é")).repeated(32);
    }

    void tagsAreKeptAsOneLineOfWords()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, kept);
        const Tags tags = tagsFromText(typed.toStdString());
        QCOMPARE(QString::fromStdString(textOfTags(tags)), kept);
        QVERIFY(tagsFromText(textOfTags(tags)) == tags);
    }

    void aNoteIsSeenWhereverItIs()
    {
        ActorCase decided;
        QVERIFY(!decided.hasNote());
        decided.checklist["who"].isTicked = true;
        QVERIFY(!decided.hasNote());
        decided.checklist["who"].note = "x";
        QVERIFY(decided.hasNote());
        decided = {};
        decided.verdict.notes = "x";
        QVERIFY(decided.hasNote());
    }

    void sourcesKeepTheirDigestsAndTellWhenTheyChange()
    {
        {
            auto opened = CaseFile::open(m_file);
            QVERIFY(opened);
            QVERIFY(opened->setSources({"/logs/a", "/logs/b"}, by(1)));
            QVERIFY(opened->setDigest({"/logs/a", "aa", 3, 30, UtcTime{2}}, by(2)));
            QVERIFY(opened->setSources({"/logs/a"}, by(3)));
            QVERIFY(opened->setDigest({"/logs/c", "cc", 1, 1, UtcTime{3}}, by(3))); // no source
            QVERIFY(opened->relocateSource("/logs/a", "/moved/a", by(4)));
            QVERIFY(opened->setDigest({"/moved/a", "aa", 3, 30, UtcTime{5}}, by(5))); // the same: nothing to tell
            QVERIFY(opened->setDigest({"/moved/a", "bb", 3, 31, UtcTime{6}}, by(6)));
            const QStringList expected{
                QStringLiteral("sources|||/logs/a\n/logs/b"), QStringLiteral("digest|/logs/a||aa"),
                QStringLiteral("sources||/logs/a\n/logs/b|/logs/a"),
                QStringLiteral("relocate|/logs/a|/logs/a|/moved/a"), QStringLiteral("digest|/moved/a|aa|bb")};
            QCOMPARE(linesOf(*opened), expected);
        }
        const auto again = CaseFile::open(m_file);
        QVERIFY(again);
        QVERIFY(again->snapshot().sources == (std::vector<CaseSource>{{"/moved/a", "bb", 3, 31, UtcTime{6}}}));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::string m_file;
    ActorKey m_actor{"rule", "session", "111122223333", "", "mallory", "arn:aws:iam::111122223333:user/mallory"};
    EventKey m_event{"0123-id", 100, "GetSecretValue"};
};

QTEST_APPLESS_MAIN(TestCaseMarks)
#include "TestCaseMarks.moc"
