# SPDX-License-Identifier: GPL-3.0-or-later
# callbox_fuzz(NAME SOURCES ... LINK ...) is one libFuzzer program, fuzz_NAME, for a parser of
# foreign data. Its seeds lie in tests/fuzz/corpus/NAME; tests/fuzz/run builds and runs it.
# Only with -DCALLBOX_FUZZ=ON (preset fuzz, clang); otherwise nothing is made.
function(callbox_fuzz name)
  if(NOT CALLBOX_FUZZ)
    return()
  endif()
  cmake_parse_arguments(ARG "" "" "SOURCES;LINK" ${ARGN})
  add_executable(fuzz_${name} EXCLUDE_FROM_ALL ${ARG_SOURCES})
  target_link_libraries(fuzz_${name} PRIVATE callbox_flags ${ARG_LINK})
  target_link_options(fuzz_${name} PRIVATE -fsanitize=fuzzer)
  file(APPEND ${CMAKE_BINARY_DIR}/fuzz_targets.txt "${name}\n")
endfunction()

if(CALLBOX_FUZZ)
  if(NOT CMAKE_CXX_COMPILER_ID STREQUAL "Clang")
    message(FATAL_ERROR "CALLBOX_FUZZ needs clang: cmake --preset fuzz")
  endif()
  target_compile_options(callbox_flags INTERFACE -fsanitize=fuzzer-no-link)
  file(WRITE ${CMAKE_BINARY_DIR}/fuzz_targets.txt "")
endif()
