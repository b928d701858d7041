// SPDX-License-Identifier: GPL-3.0-or-later
// First, since the moc of Qt 6.4 cannot read <compare> as the first standard header.
#include "tests/support/QtBytes.h"

#include "engine/base/Uuid.h"

#include <QString>
#include <QTest>

using latchlight::parseUuid;

class TestUuid final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsBothCases_data();
    void readsBothCases();
    void takesHexadecimalDigitsAndHyphensOnly();
    void refusesOtherLengths();
};

void TestUuid::readsBothCases_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("lower case") << QByteArray("f81d4fae-7dec-11d0-a765-00a0c91e6bf6");
    QTest::newRow("upper case") << QByteArray("F81D4FAE-7DEC-11D0-A765-00A0C91E6BF6");
    QTest::newRow("every digit") << QByteArray("01234567-89ab-cdef-ABCD-EF9876543210");
}

void TestUuid::readsBothCases()
{
    QFETCH(QByteArray, text);
    const auto bytes = parseUuid({text.constData(), static_cast<std::size_t>(text.size())});
    QVERIFY(bytes);
    const QByteArray expected = QByteArray::fromHex(QByteArray(text).replace('-', ""));
    QCOMPARE(QByteArray(reinterpret_cast<const char*>(bytes->data()), 16), expected);
}

/// Every byte at every place, so also those that differ from a digit in one bit.
void TestUuid::takesHexadecimalDigitsAndHyphensOnly()
{
    const std::string sound = "01234567-89ab-cdef-ABCD-EF9876543210";
    for (std::size_t place = 0; place < sound.size(); ++place) {
        for (int byte = 0; byte < 256; ++byte) {
            std::string text = sound;
            text[place] = static_cast<char>(byte);
            const bool isDigit = QByteArray("0123456789abcdefABCDEF").contains(static_cast<char>(byte));
            const bool isRight = sound[place] == '-' ? byte == '-' : isDigit;
            if (parseUuid(text).has_value() != isRight) {
                QFAIL(qPrintable(QStringLiteral("byte %1 at %2").arg(byte).arg(place)));
            }
        }
    }
}

void TestUuid::refusesOtherLengths()
{
    const std::string sound = "f81d4fae-7dec-11d0-a765-00a0c91e6bf6";
    for (std::size_t length = 0; length < sound.size(); ++length) {
        QVERIFY(!parseUuid(sound.substr(0, length)));
    }
    QVERIFY(!parseUuid(sound + "0"));
}

QTEST_APPLESS_MAIN(TestUuid)
#include "TestUuid.moc"
