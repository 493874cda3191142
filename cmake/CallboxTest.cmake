# SPDX-License-Identifier: GPL-3.0-or-later
# callbox_test(NAME SOURCES ... LINK ... [LABELS ...] [TIMEOUT s] [PROPERTIES ...]) is one Catch2
# program and one ctest entry, named tst_NAME.
find_package(Catch2 REQUIRED)
add_library(callbox_catch_main STATIC ${CMAKE_SOURCE_DIR}/tests/catch_main.cpp)
target_link_libraries(callbox_catch_main PUBLIC callbox_flags Catch2::Catch2)

if(CALLBOX_SANITIZE)
  find_program(CALLBOX_SYMBOLIZER NAMES llvm-symbolizer-19)
  if(CALLBOX_SYMBOLIZER)
    set(CALLBOX_TEST_ENVIRONMENT ASAN_SYMBOLIZER_PATH=${CALLBOX_SYMBOLIZER})
  endif()
endif()

function(callbox_test name)
  cmake_parse_arguments(ARG "" "TIMEOUT" "SOURCES;LINK;LABELS;ENVIRONMENT;DEPENDS" ${ARGN})
  add_executable(tst_${name} ${ARG_SOURCES})
  target_link_libraries(tst_${name} PRIVATE callbox_catch_main ${ARG_LINK})
  if(ARG_DEPENDS)
    add_dependencies(tst_${name} ${ARG_DEPENDS})
  endif()
  add_test(NAME tst_${name} COMMAND tst_${name})
  if(NOT ARG_TIMEOUT)
    set(ARG_TIMEOUT 300)
  endif()
  set_tests_properties(tst_${name} PROPERTIES TIMEOUT ${ARG_TIMEOUT} LABELS "${ARG_LABELS}"
    ENVIRONMENT "CALLBOX_BIN=${CMAKE_RUNTIME_OUTPUT_DIRECTORY};CALLBOX_SOURCE=${CMAKE_SOURCE_DIR};${CALLBOX_TEST_ENVIRONMENT};${ARG_ENVIRONMENT}"
    SKIP_RETURN_CODE 77)
endfunction()
