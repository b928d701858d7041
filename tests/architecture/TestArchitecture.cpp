// SPDX-License-Identifier: GPL-3.0-or-later
// First, since the moc of Qt 6.4 cannot read <compare> as the first standard header.
#include "tests/support/QtBytes.h"

#include "tests/architecture/HouseRules.h"

#include <QTemporaryDir>
#include <QTest>

#include <fstream>
#include <memory>

using latchlight::test::HouseRules;
using latchlight::test::HouseTable;
using latchlight::test::IncludeLine;
using latchlight::test::readHouseTable;
using latchlight::test::readIncludes;
using latchlight::test::toBytes;

namespace {

namespace fs = std::filesystem;
using Violations = std::vector<std::string>;

QByteArray textOf(const Violations& violations)
{
    QByteArray text;
    for (const std::string& violation : violations) {
        text += (text.isEmpty() ? "" : "\n") + toBytes(violation);
    }
    return text;
}

constexpr std::string_view spdx = "// SPDX-License-Identifier: GPL-3.0-or-later\n";

} // namespace

/// The guard of the architecture: first that it can fail, on made-up trees; then the house itself.
class TestArchitecture final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void readsTheTable();
    void readsIncludes();
    void aSoundTreeHasNoViolations();
    void findsAnIncludeUpwards();
    void allowsWhatIsReachedThroughTheTable();
    void findsQtInTheEngine();
    void findsALibraryOutsideItsRoom();
    void findsIncludesThatAreNotWrittenFromTheRoot();
    void findsIncludesOfFilesThatAreGone();
    void findsARoomWithoutCMakeLists();
    void findsAFolderThatIsNoRoom();
    void findsACycleInTheTable();
    void findsAnUnknownRoomInTheTable();
    void findsAMissingTable();
    void findsMissingHeads();
    void findsHeaderCycles();
    void findsLongFilesButForNamedExceptions();

    void theHouseHasASoundTable();
    void theHouseHasItsRooms();
    void theHouseIncludesOnlyDownwards();
    void theHouseHasItsHeads();
    void theHouseHasNoHeaderCycles();
    void theHouseHasNoLongFiles();

private:
    void write(const std::string& path, std::string_view text);
    void writeTable(std::string_view entries);

    std::unique_ptr<QTemporaryDir> m_folder;
    fs::path m_root;
    const fs::path m_house = LATCHLIGHT_SOURCE_DIR;
};

void TestArchitecture::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_root = m_folder->path().toStdString();
    writeTable("\"engine/base:\"\n \"engine/store: engine/base\"\n \"engine/rules: engine/store\"\n \"gui/app: "
               "engine/rules\"\n");
    for (const char* room : {"engine/base", "engine/store", "engine/rules", "gui/app"}) {
        write(std::string(room) + "/CMakeLists.txt", "# SPDX-License-Identifier: GPL-3.0-or-later\n");
    }
    write("engine/base/Base.h", "#pragma once\n#include <tl/expected.hpp>\n");
    write("engine/store/Store.h", "#pragma once\n#include \"engine/base/Base.h\"\n#include <vector>\n");
    write("engine/store/Store.cpp", "#include \"engine/store/Store.h\"\n");
    write("gui/app/Window.h", "#pragma once\n#include \"engine/store/Store.h\"\n#include <QWidget>\n");
    write("gui/app/Window.cpp", "#include \"gui/app/Window.h\"\n#include \"Window.moc\"\n");
}

void TestArchitecture::write(const std::string& path, std::string_view text)
{
    fs::create_directories((m_root / path).parent_path());
    std::ofstream file(m_root / path, std::ios::binary);
    file << (path.find("CMake") == std::string::npos && path.find(".cmake") == std::string::npos ? spdx : "") << text;
}

void TestArchitecture::writeTable(std::string_view entries)
{
    write("packaging/cmake/House.cmake",
          "# rooms\nset(LATCHLIGHT_HOUSE\n " + std::string(entries) + ")\nfunction(x)\nendfunction()\n");
}

void TestArchitecture::readsTheTable()
{
    const HouseTable table =
        readHouseTable("# \"not: a room\"\nset(LATCHLIGHT_HOUSE\n    \"a/b:\"\n  \"c/d: a/b  e/f\"\n)\n\"x: y\"\n");
    const HouseTable expected{{"a/b", {}}, {"c/d", {"a/b", "e/f"}}};
    QVERIFY(table == expected);
    QVERIFY(readHouseTable("nothing").empty());
}

void TestArchitecture::readsIncludes()
{
    const std::vector<IncludeLine> includes =
        readIncludes("#include \"a/b/C.h\"\n  #  include <vector> // why\n// #include \"no.h\"\n"
                     "const char* x = \"#include <no>\";\n#include\t\"d.moc\"\n#ifdef X\n#endif");
    QCOMPARE(includes.size(), std::size_t(3));
    QCOMPARE(toBytes(includes[0].target), QByteArray("a/b/C.h"));
    QVERIFY(includes[0].isProject);
    QCOMPARE(toBytes(includes[1].target), QByteArray("vector"));
    QVERIFY(!includes[1].isProject);
    QCOMPARE(includes[1].line, std::size_t(2));
    QCOMPARE(includes[2].line, std::size_t(5));
}

void TestArchitecture::aSoundTreeHasNoViolations()
{
    const HouseRules rules(m_root);
    QCOMPARE(textOf(rules.checkTable()), QByteArray());
    QCOMPARE(textOf(rules.checkRooms()), QByteArray());
    QCOMPARE(textOf(rules.checkIncludes()), QByteArray());
    QCOMPARE(textOf(rules.checkHeads()), QByteArray());
    QCOMPARE(textOf(rules.checkHeaderCycles()), QByteArray());
    QCOMPARE(textOf(rules.checkLengths(5, {})), QByteArray());
}

void TestArchitecture::findsAnIncludeUpwards()
{
    write("engine/rules/Rule.h", "#pragma once\n");
    write("engine/store/Bad.cpp", "#include \"engine/store/Store.h\"\n#include \"engine/rules/Rule.h\"\n");
    write("engine/base/Worse.h", "#pragma once\n#include \"gui/app/Window.h\"\n");
    QCOMPARE(textOf(HouseRules(m_root).checkIncludes()),
             QByteArray("engine/base/Worse.h:3: gui/app/Window.h: engine/base may not use gui/app\n"
                        "engine/store/Bad.cpp:3: engine/rules/Rule.h: engine/store may not use engine/rules"));
}

void TestArchitecture::allowsWhatIsReachedThroughTheTable()
{
    write("engine/rules/Rule.cpp", "#include \"engine/base/Base.h\"\n");
    QCOMPARE(textOf(HouseRules(m_root).checkIncludes()), QByteArray());
}

void TestArchitecture::findsQtInTheEngine()
{
    write("engine/store/Qt.h", "#pragma once\n#include <QString>\n#include <QtCore/QString>\n");
    QCOMPARE(textOf(HouseRules(m_root).checkIncludes()),
             QByteArray("engine/store/Qt.h:3: QString: the engine knows no Qt\n"
                        "engine/store/Qt.h:4: QtCore/QString: the engine knows no Qt"));
}

void TestArchitecture::findsALibraryOutsideItsRoom()
{
    write("engine/store/Json.cpp", "#include <simdjson.h>\n#include <tl/expected.hpp>\n#include <nlohmann/json.hpp>\n");
    QCOMPARE(textOf(HouseRules(m_root).checkIncludes()),
             QByteArray("engine/store/Json.cpp:2: simdjson.h: only engine/archive may include it\n"
                        "engine/store/Json.cpp:3: tl/expected.hpp: only engine/base may include it"));
}

void TestArchitecture::findsIncludesThatAreNotWrittenFromTheRoot()
{
    write("engine/store/Near.cpp",
          "#include \"Store.h\"\n#include \"../base/Base.h\"\n#include \"tests/support/X.h\"\n");
    QCOMPARE(HouseRules(m_root).checkIncludes().size(), std::size_t(3));
}

void TestArchitecture::findsIncludesOfFilesThatAreGone()
{
    write("engine/store/Gone.cpp", "#include \"engine/base/Gone.h\"\n#include \"engine/base/Version.h\"\n");
    write("engine/base/Version.h.in", "#pragma once\n");
    QCOMPARE(textOf(HouseRules(m_root).checkIncludes()),
             QByteArray("engine/store/Gone.cpp:2: engine/base/Gone.h: does not exist"));
}

void TestArchitecture::findsARoomWithoutCMakeLists()
{
    fs::remove(m_root / "engine/rules/CMakeLists.txt");
    QCOMPARE(textOf(HouseRules(m_root).checkRooms()), QByteArray("engine/rules/CMakeLists.txt: missing"));
}

void TestArchitecture::findsAFolderThatIsNoRoom()
{
    write("engine/attic/Old.cpp", "");
    write("engine/Loose.cpp", "");
    QCOMPARE(textOf(HouseRules(m_root).checkRooms()),
             QByteArray(
                 "engine/Loose.cpp: lies in no room of the house\nengine/attic/Old.cpp: lies in no room of the house"));
}

void TestArchitecture::findsACycleInTheTable()
{
    writeTable("\"engine/base: engine/rules\"\n\"engine/store: engine/base\"\n\"engine/rules: "
               "engine/store\"\n\"gui/app: engine/base\"\n");
    QCOMPARE(HouseRules(m_root).checkTable().size(), std::size_t(3));
}

void TestArchitecture::findsAnUnknownRoomInTheTable()
{
    writeTable("\"engine/base:\"\n\"engine/store: engine/bse\"\n");
    QCOMPARE(textOf(HouseRules(m_root).checkTable()),
             QByteArray("packaging/cmake/House.cmake: engine/store uses engine/bse, which is no room"));
}

void TestArchitecture::findsAMissingTable()
{
    fs::remove(m_root / "packaging/cmake/House.cmake");
    QCOMPARE(HouseRules(m_root).checkTable().size(), std::size_t(1));
}

void TestArchitecture::findsMissingHeads()
{
    std::ofstream(m_root / "engine/base/Bare.h") << "struct Bare {};\n";
    std::ofstream(m_root / "engine/base/Bare.cpp") << "";
    QCOMPARE(textOf(HouseRules(m_root).checkHeads()), QByteArray("engine/base/Bare.cpp:1: no SPDX line\n"
                                                                 "engine/base/Bare.h:1: no SPDX line\n"
                                                                 "engine/base/Bare.h:1: no #pragma once"));
}

void TestArchitecture::findsHeaderCycles()
{
    write("engine/base/A.h", "#pragma once\n#include \"engine/base/B.h\"\n");
    write("engine/base/B.h", "#pragma once\n#include \"engine/base/C.h\"\n");
    write("engine/base/C.h", "#pragma once\n#include \"engine/base/A.h\"\n");
    write("engine/base/Self.h", "#pragma once\n#include \"engine/base/Self.h\"\n");
    QCOMPARE(textOf(HouseRules(m_root).checkHeaderCycles()),
             QByteArray("engine/base/C.h: includes engine/base/A.h, which includes it again\n"
                        "engine/base/Self.h: includes engine/base/Self.h, which includes it again"));
}

void TestArchitecture::findsLongFilesButForNamedExceptions()
{
    write("engine/base/Long.cpp", std::string(30, '\n'));
    write("engine/base/Allowed.cpp", std::string(30, '\n'));
    QCOMPARE(textOf(HouseRules(m_root).checkLengths(30, {"engine/base/Allowed.cpp"})),
             QByteArray("engine/base/Long.cpp: 31 lines"));
}

void TestArchitecture::theHouseHasASoundTable()
{
    QCOMPARE(textOf(HouseRules(m_house).checkTable()), QByteArray());
}

void TestArchitecture::theHouseHasItsRooms()
{
    QCOMPARE(textOf(HouseRules(m_house).checkRooms()), QByteArray());
}

void TestArchitecture::theHouseIncludesOnlyDownwards()
{
    QCOMPARE(textOf(HouseRules(m_house).checkIncludes()), QByteArray());
}

void TestArchitecture::theHouseHasItsHeads()
{
    QCOMPARE(textOf(HouseRules(m_house).checkHeads()), QByteArray());
}

void TestArchitecture::theHouseHasNoHeaderCycles()
{
    QCOMPARE(textOf(HouseRules(m_house).checkHeaderCycles()), QByteArray());
}

void TestArchitecture::theHouseHasNoLongFiles()
{
    // A file of more than 400 lines asks to be split; beyond 500 it is no longer asked. Exceptions need a reason here.
    const std::set<std::string> exceptions;
    QCOMPARE(textOf(HouseRules(m_house).checkLengths(500, exceptions)), QByteArray());
}

QTEST_APPLESS_MAIN(TestArchitecture)
#include "TestArchitecture.moc"
