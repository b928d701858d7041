# SPDX-License-Identifier: GPL-3.0-or-later
# latchlight_rule_texts(<header>)
# Writes the titles and descriptions of the rules and the steps of the checklists in resources/ into a header, as sources
# of translation for lupdate. The window looks them up when it shows them (gui/bridge/RuleText); a rule that is not among
# them stays as it was written.

# One element of the array: a C++ literal in the context that RuleText asks for.
function(latchlight_append_rule_text variable text)
    string(REPLACE "\\" "\\\\" text "${text}")
    string(REPLACE "\"" "\\\"" text "${text}")
    string(REPLACE "\n" "\\n" text "${text}")
    string(FIND "${${variable}}" "\"${text}\")" place)
    if(place EQUAL -1) # several checklists ask the same
        set(${variable} "${${variable}}    QT_TRANSLATE_NOOP(\"Rules\", \"${text}\"),\n" PARENT_SCOPE)
    endif()
endfunction()

function(latchlight_rule_texts header)
    set(resources "${PROJECT_SOURCE_DIR}/resources")
    file(GLOB rules CONFIGURE_DEPENDS "${resources}/rules/*.json")
    file(GLOB checklists CONFIGURE_DEPENDS "${resources}/checklists/*.json")
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${rules} ${checklists})
    set(lines "")
    foreach(file IN LISTS rules)
        file(READ "${file}" json)
        foreach(key title description)
            string(JSON text GET "${json}" ${key})
            latchlight_append_rule_text(lines "${text}")
        endforeach()
    endforeach()
    foreach(file IN LISTS checklists)
        file(READ "${file}" json)
        string(JSON count LENGTH "${json}" items)
        math(EXPR last "${count} - 1")
        foreach(item RANGE ${last})
            foreach(key title question)
                string(JSON text GET "${json}" items ${item} ${key})
                latchlight_append_rule_text(lines "${text}")
            endforeach()
        endforeach()
    endforeach()
    file(CONFIGURE OUTPUT "${header}" @ONLY CONTENT "// Made of resources/rules and resources/checklists by packaging/cmake/RuleTexts.cmake.
#pragma once

#include <QtGlobal>

inline constexpr const char* ruleTexts[] = {
@lines@};
")
endfunction()
