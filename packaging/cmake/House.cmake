# SPDX-License-Identifier: GPL-3.0-or-later
# The house: which library may depend on which. This table is the only place where a dependency can be granted;
# tests/architecture reads it and checks every #include against it.
#
# "room: rooms it may use directly". A room may also include whatever the rooms it uses may include.
set(LATCHLIGHT_HOUSE
    "engine/base:"
    "engine/store: engine/base"
    "engine/archive: engine/store"
    "engine/rules: engine/store"
    "engine/detection: engine/rules"
    "engine/investigation: engine/detection"
    "engine/response: engine/investigation"
    "engine/casefile: engine/response"
    "engine/report: engine/casefile"
    "engine/session: engine/archive engine/report"
    "engine/commandline: engine/session"
    "gui/platform: engine/base"
    "gui/bridge: engine/session"
    "gui/models: gui/bridge gui/platform"
    "gui/charts: gui/bridge gui/platform"
    "gui/export: gui/charts"
    "gui/views: gui/models gui/charts"
    "gui/app: gui/views gui/export engine/commandline"
)

# latchlight_library(<room> [EXTERNAL <targets>] [PRIVATE_EXTERNAL <targets>] SOURCES <files>)
# Makes the static library of a room and links it to exactly the rooms that the table grants.
function(latchlight_library room)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "EXTERNAL;PRIVATE_EXTERNAL;SOURCES")
    string(REPLACE "/" "_" target "latchlight_${room}")
    set(found FALSE)
    foreach(entry IN LISTS LATCHLIGHT_HOUSE)
        if(entry MATCHES "^([^:]+):(.*)$" AND CMAKE_MATCH_1 STREQUAL room)
            set(found TRUE)
            separate_arguments(granted UNIX_COMMAND "${CMAKE_MATCH_2}")
        endif()
    endforeach()
    if(NOT found)
        message(FATAL_ERROR "${room} is no room of the house: add it to packaging/cmake/House.cmake")
    endif()

    add_library(${target} STATIC ${arg_SOURCES})
    if(room MATCHES "^gui/")
        set_target_properties(${target} PROPERTIES AUTOMOC ON)
        target_link_libraries(${target} PUBLIC Latchlight::QtSettings)
    else()
        target_link_libraries(${target} PUBLIC Latchlight::Settings)
    endif()
    foreach(lower IN LISTS granted)
        string(REPLACE "/" "_" lower_target "latchlight_${lower}")
        target_link_libraries(${target} PUBLIC ${lower_target})
    endforeach()
    target_link_libraries(${target} PUBLIC ${arg_EXTERNAL} PRIVATE ${arg_PRIVATE_EXTERNAL})
    set_property(GLOBAL APPEND PROPERTY LATCHLIGHT_LIBRARIES ${target})
endfunction()
