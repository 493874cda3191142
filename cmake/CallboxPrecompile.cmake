# SPDX-License-Identifier: GPL-3.0-or-later
# With -DCALLBOX_PRECOMPILE=ON (presets asan, tsan, fuzz and demo) the headers that nearly every
# source includes are read once for all, so that a clean build takes less time. The daily build
# (preset dev) goes without: there each source must still name what it uses.
option(CALLBOX_PRECOMPILE "Read the headers that nearly all sources include once for all" OFF)

if(CALLBOX_PRECOMPILE)
  if(CALLBOX_CCACHE)
    # What ccache asks for where headers are precompiled.
    list(PREPEND CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env
      CCACHE_SLOPPINESS=pch_defines,time_macros)
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
      target_compile_options(callbox_flags INTERFACE $<$<COMPILE_LANGUAGE:CXX>:-fpch-preprocess>)
    endif()
  endif()
  # Precompiled headers serve sources with the same flags only: programs are compiled as libraries,
  # and all as if they used threads, which some libraries ask for. Where flags still differ, the
  # headers are read as always.
  set(CMAKE_CXX_COMPILE_OPTIONS_PIE ${CMAKE_CXX_COMPILE_OPTIONS_PIC})
  target_compile_options(callbox_flags INTERFACE -pthread
    $<$<AND:$<COMPILE_LANGUAGE:CXX>,$<CXX_COMPILER_ID:GNU>>:-Wno-error=invalid-pch>)
endif()

# callbox_precompile() is called once, when all targets are known.
function(callbox_precompile)
  if(NOT CALLBOX_PRECOMPILE)
    return()
  endif()
  target_precompile_headers(callbox_core_words PRIVATE <algorithm> <chrono> <filesystem> <functional>
    <map> <memory> <mutex> <optional> <random> <set> <sstream> <string> <string_view>
    <unordered_map> <utility> <variant> <vector> <boost/describe.hpp> <tl/expected.hpp>
    ${CMAKE_SOURCE_DIR}/core/words/result.h)
  set(directories ${CMAKE_SOURCE_DIR})
  while(directories)
    list(POP_FRONT directories directory)
    get_property(below DIRECTORY ${directory} PROPERTY SUBDIRECTORIES)
    list(APPEND directories ${below})
    get_property(targets DIRECTORY ${directory} PROPERTY BUILDSYSTEM_TARGETS)
    foreach(target IN LISTS targets)
      get_target_property(type ${target} TYPE)
      # Plugins hide their symbols, which a header read without that flag would not.
      if(type MATCHES "^(STATIC_LIBRARY|EXECUTABLE)$" AND NOT target STREQUAL callbox_core_words)
        target_precompile_headers(${target} REUSE_FROM callbox_core_words)
      endif()
    endforeach()
  endwhile()
endfunction()
