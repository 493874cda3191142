# SPDX-License-Identifier: GPL-3.0-or-later
# callbox_library(NAME SOURCES ... LINK ...) makes the static library callbox_NAME with the
# project's flags; callbox_program(NAME SOURCES ... LINK ...) an executable.
function(callbox_library name)
  cmake_parse_arguments(ARG "" "" "SOURCES;LINK;PRIVATE" ${ARGN})
  add_library(callbox_${name} STATIC ${ARG_SOURCES})
  target_link_libraries(callbox_${name} PUBLIC callbox_flags ${ARG_LINK} PRIVATE ${ARG_PRIVATE})
endfunction()

function(callbox_program name)
  cmake_parse_arguments(ARG "" "" "SOURCES;LINK" ${ARGN})
  add_executable(${name} ${ARG_SOURCES})
  target_link_libraries(${name} PRIVATE callbox_flags ${ARG_LINK})
endfunction()
