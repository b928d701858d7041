// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/Sha256.h"

#include <QTest>

using namespace latchlight;

class TestSha256 final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Vectors of FIPS 180-4 and of the NIST examples.
    void givesThePublishedDigests_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("digest");
        QTest::newRow("nothing") << QByteArray()
                                 << QByteArray("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        QTest::newRow("abc") << QByteArray("abc")
                             << QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        QTest::newRow("two blocks") << QByteArray("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq")
                                    << QByteArray("248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
        QTest::newRow("a million a") << QByteArray(1000000, 'a')
                                     << QByteArray("cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
    }

    void givesThePublishedDigests()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QByteArray, digest);
        Sha256 whole;
        whole.add({bytes.constData(), static_cast<std::size_t>(bytes.size())});
        QCOMPARE(QByteArray::fromStdString(whole.finish()), digest);
        Sha256 pieces;
        for (qsizetype at = 0; at < bytes.size(); at += 17) {
            const QByteArray piece = bytes.mid(at, 17);
            pieces.add({piece.constData(), static_cast<std::size_t>(piece.size())});
        }
        QCOMPARE(QByteArray::fromStdString(pieces.finish()), digest);
    }

    void beginsAnewAfterItWasFinished()
    {
        Sha256 digest;
        digest.add("something else");
        static_cast<void>(digest.finish());
        digest.add("abc");
        QCOMPARE(digest.finish(), std::string("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    }
};

QTEST_APPLESS_MAIN(TestSha256)
#include "TestSha256.moc"
