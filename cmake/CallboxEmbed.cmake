# SPDX-License-Identifier: GPL-3.0-or-later
# callbox_embed(TARGET NAMESPACE ns BASE dir FILES ...) puts the files' bytes into TARGET and writes
# the generated header "<target>_resources.h" with
#   namespace ns { std::span<const EmbeddedFile> embeddedFiles(); }
# whose names are the paths below BASE. The assembler's .incbin keeps this free of generated tables.
function(callbox_embed target)
  cmake_parse_arguments(ARG "" "NAMESPACE;BASE" "FILES" ${ARGN})
  set(dir ${CMAKE_CURRENT_BINARY_DIR}/embedded_${target})
  set(asm ".section .rodata\n")
  set(externs "")
  set(rows "")
  set(index 0)
  foreach(file IN LISTS ARG_FILES)
    file(REAL_PATH ${file} path BASE_DIRECTORY ${CMAKE_CURRENT_SOURCE_DIR})
    file(RELATIVE_PATH name ${ARG_BASE} ${path})
    set(symbol ${target}_embedded_${index})
    string(APPEND asm ".global ${symbol}\n.global ${symbol}_end\n${symbol}:\n"
      ".incbin \"${path}\"\n${symbol}_end:\n.byte 0\n")
    string(APPEND externs "extern const char ${symbol}[];\nextern const char ${symbol}_end[];\n")
    string(APPEND rows
      "      {\"${name}\", {${symbol}, static_cast<std::size_t>(${symbol}_end - ${symbol})}},\n")
    list(APPEND paths ${path})
    math(EXPR index "${index} + 1")
  endforeach()
  string(APPEND asm ".section .note.GNU-stack,\"\",@progbits\n")
  file(CONFIGURE OUTPUT ${dir}/embedded.S CONTENT "${asm}" @ONLY)
  file(CONFIGURE OUTPUT ${dir}/embedded.cpp CONTENT "#include \"${target}_resources.h\"
#include <array>
extern \"C\" {
${externs}}
namespace ${ARG_NAMESPACE} {
std::span<const ::callbox::core::EmbeddedFile> embeddedFiles() {
  static const std::array<::callbox::core::EmbeddedFile, ${index}> kFiles{{
${rows}  }};
  return kFiles;
}
}
" @ONLY)
  file(CONFIGURE OUTPUT ${dir}/${target}_resources.h CONTENT "#pragma once
#include <span>
#include \"core/embedded_file.h\"
namespace ${ARG_NAMESPACE} {
std::span<const ::callbox::core::EmbeddedFile> embeddedFiles();
}
" @ONLY)
  set_source_files_properties(${dir}/embedded.S PROPERTIES OBJECT_DEPENDS "${paths}")
  target_sources(${target} PRIVATE ${dir}/embedded.S ${dir}/embedded.cpp)
  target_include_directories(${target} PRIVATE ${dir})
endfunction()
