# SPDX-License-Identifier: GPL-3.0-or-later
# One interface target carries every warning, sanitizer and hardening flag: nothing is set globally.
add_library(latchlight_settings INTERFACE)
add_library(Latchlight::Settings ALIAS latchlight_settings)
target_compile_features(latchlight_settings INTERFACE cxx_std_20)
target_include_directories(latchlight_settings INTERFACE ${PROJECT_SOURCE_DIR})
target_compile_options(latchlight_settings INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wnon-virtual-dtor -Wold-style-cast
    -Woverloaded-virtual $<$<BOOL:${LATCHLIGHT_WARNINGS_AS_ERRORS}>:-Werror>)
# What the library checks when it is used is checked in every build: logs are hostile input.
target_compile_definitions(latchlight_settings INTERFACE _GLIBCXX_ASSERTIONS)
find_package(Threads REQUIRED)
target_link_libraries(latchlight_settings INTERFACE Threads::Threads)

if(LATCHLIGHT_SANITIZERS)
    target_compile_options(latchlight_settings INTERFACE -fsanitize=${LATCHLIGHT_SANITIZERS} -fno-omit-frame-pointer
        -fno-sanitize-recover=all)
    target_link_options(latchlight_settings INTERFACE -fsanitize=${LATCHLIGHT_SANITIZERS})
endif()
if(LATCHLIGHT_HARDENING)
    target_compile_options(latchlight_settings INTERFACE -fstack-protector-strong -fstack-clash-protection
        $<$<STREQUAL:${CMAKE_SYSTEM_PROCESSOR},x86_64>:-fcf-protection>)
    target_compile_definitions(latchlight_settings INTERFACE $<$<NOT:$<CONFIG:Debug>>:_FORTIFY_SOURCE=2>)
    target_link_options(latchlight_settings INTERFACE -Wl,-z,relro -Wl,-z,now)
    set(CMAKE_POSITION_INDEPENDENT_CODE ON)
endif()

add_library(latchlight_qt_settings INTERFACE)
add_library(Latchlight::QtSettings ALIAS latchlight_qt_settings)
target_compile_definitions(latchlight_qt_settings INTERFACE QT_NO_CAST_FROM_ASCII QT_NO_KEYWORDS QT_NO_FOREACH
    QT_NO_URL_CAST_FROM_STRING QT_DISABLE_DEPRECATED_BEFORE=0x060400)
target_link_libraries(latchlight_qt_settings INTERFACE Latchlight::Settings)
