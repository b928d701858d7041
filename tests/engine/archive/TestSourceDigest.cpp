// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/archive/SourceDigest.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace latchlight;

/// The digest of what a case was made from.
class TestSourceDigest final : public QObject
{
    Q_OBJECT

    void write(const QString& name, const QByteArray& content) const
    {
        const QString path = m_folder->filePath(name);
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }

    [[nodiscard]] std::string path(const QString& name = {}) const { return m_folder->filePath(name).toStdString(); }

    /// What the documented command prints.
    [[nodiscard]] static QString byCommand(const QString& folder, const QString& command)
    {
        QProcess shell;
        shell.setWorkingDirectory(folder);
        shell.start(QStringLiteral("sh"), {QStringLiteral("-c"), command});
        shell.waitForFinished();
        return QString::fromUtf8(shell.readAllStandardOutput()).section(QLatin1Char(' '), 0, 0);
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        write(QStringLiteral("logs/b/2.json"), "two");
        write(QStringLiteral("logs/b-1.json"), QByteArray(3 << 20, 'x'));
        write(QStringLiteral("logs/a.json"), "one");
        write(QStringLiteral("logs/empty"), {});
    }

    void aFileHasTheDigestThatSha256sumPrints()
    {
        const auto digest = digestSource(path(QStringLiteral("logs/a.json")));
        QVERIFY(digest);
        QCOMPARE(QString::fromStdString(digest->sha256),
                 byCommand(m_folder->filePath(QStringLiteral("logs")), QStringLiteral("sha256sum a.json")));
        QVERIFY((digest->size == SourceSize{1, 3}));
    }

    void aFolderHasTheDigestThatTheDocumentedCommandPrints()
    {
        write(QStringLiteral("logs/odd\\name\nhere"), "three");
        write(QStringLiteral("logs/with blank"), "four");
        QVERIFY(QFile::link(m_folder->filePath(QStringLiteral("logs/a.json")),
                            m_folder->filePath(QStringLiteral("logs/link.json"))));
        const auto digest = digestSource(path(QStringLiteral("logs")));
        QVERIFY(digest);
        QCOMPARE(QString::fromStdString(digest->sha256),
                 byCommand(m_folder->filePath(QStringLiteral("logs")),
                           QStringLiteral("find . -xtype f -print0 | LC_ALL=C sort -z | xargs -0 -r sha256sum | "
                                          "sha256sum")));
        QCOMPARE(digest->size.files, std::uint64_t{7});
    }

    void aFolderKeepsItsDigestWhenItIsMoved()
    {
        const auto before = digestSource(path(QStringLiteral("logs")) + "/");
        QVERIFY(QDir(m_folder->path()).rename(QStringLiteral("logs"), QStringLiteral("evidence")));
        const auto after = digestSource(path(QStringLiteral("evidence")));
        QVERIFY(before && after);
        QCOMPARE(before->sha256, after->sha256);
    }

    void everyChangeShowsInTheDigest()
    {
        const auto before = digestSource(path(QStringLiteral("logs")));
        write(QStringLiteral("logs/a.json"), "onE");
        const auto edited = digestSource(path(QStringLiteral("logs")));
        QVERIFY(QFile::rename(m_folder->filePath(QStringLiteral("logs/a.json")),
                              m_folder->filePath(QStringLiteral("logs/c.json"))));
        const auto renamed = digestSource(path(QStringLiteral("logs")));
        QVERIFY(before->sha256 != edited->sha256);
        QVERIFY(edited->sha256 != renamed->sha256);
        QVERIFY(edited->size == renamed->size);
    }

    void anEmptyFolderAndAFolderOfOneFileAreFolders()
    {
        write(QStringLiteral("one/a.json"), "one");
        const auto one = digestSource(path(QStringLiteral("one")));
        const auto file = digestSource(path(QStringLiteral("one/a.json")));
        QVERIFY(one->sha256 != file->sha256);
        QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("none")));
        const auto none = digestSource(path(QStringLiteral("none")));
        QVERIFY(none);
        QCOMPARE(none->size.files, std::uint64_t{0});
    }

    void theSizeIsKnownWithoutReading()
    {
        const auto size = measureSource(path(QStringLiteral("logs")));
        QVERIFY(size);
        QVERIFY((*size == SourceSize{4, (3U << 20U) + 6}));
        QVERIFY(*size == digestSource(path(QStringLiteral("logs")))->size);
    }

    void whatIsMissingOrUnreadableGivesNoDigest()
    {
        QVERIFY(digestSource(path(QStringLiteral("gone"))).error().code == ErrorCode::FileNotFound);
        QVERIFY(measureSource(path(QStringLiteral("gone"))).error().code == ErrorCode::FileNotFound);
    }

    void aRequestToStopEndsIt()
    {
        std::stop_source stop;
        std::uint64_t told = 0;
        const auto stopAtOnce = [&](std::uint64_t bytes) {
            told = bytes;
            stop.request_stop();
        };
        QVERIFY(digestSource(path(QStringLiteral("logs")), stopAtOnce, stop.get_token()).error().code ==
                ErrorCode::Cancelled);
        QVERIFY(told > 0 && told < (3U << 20U));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_APPLESS_MAIN(TestSourceDigest)
#include "TestSourceDigest.moc"
