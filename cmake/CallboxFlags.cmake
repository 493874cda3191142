# SPDX-License-Identifier: GPL-3.0-or-later
# One INTERFACE target carries every compile and link flag of the project.
add_library(callbox_flags INTERFACE)
target_compile_features(callbox_flags INTERFACE cxx_std_20)
target_include_directories(callbox_flags INTERFACE ${CMAKE_SOURCE_DIR})
target_compile_options(callbox_flags INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wnon-virtual-dtor
  -Wold-style-cast -Woverloaded-virtual -Wnull-dereference -Wformat=2 -Wimplicit-fallthrough
  -Wswitch-enum -fstack-protector-strong)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  # GCC 12 reports these inside libstdc++ and Boost once they are inlined into our code.
  target_compile_options(callbox_flags INTERFACE -Wno-null-dereference
    -Wno-maybe-uninitialized -Wno-restrict -Wno-stringop-overflow -Wno-stringop-overread
    -Wno-array-bounds)
  if(CMAKE_CXX_COMPILER_VERSION VERSION_GREATER_EQUAL 13)
    # GCC 13 and 14 suspect every function that takes a temporary string and returns a reference.
    target_compile_options(callbox_flags INTERFACE -Wno-dangling-reference)
  endif()
else()
  # As GCC has it for C++: -Wconversion without the sign. And libstdc++ 12 itself uses what it calls
  # deprecated, in its stable algorithms; what is deprecated to us GCC tells.
  target_compile_options(callbox_flags INTERFACE -Wno-sign-conversion -Wno-deprecated-declarations)
endif()
target_compile_definitions(callbox_flags INTERFACE BOOST_ASIO_NO_DEPRECATED
  BOOST_ASIO_DISABLE_BOOST_COROUTINE _GLIBCXX_ASSERTIONS
  $<$<CONFIG:Release,RelWithDebInfo>:_FORTIFY_SOURCE=2>)
target_link_libraries(callbox_flags INTERFACE Threads::Threads)
target_link_options(callbox_flags INTERFACE -Wl,-z,relro,-z,now)

find_program(CALLBOX_MOLD mold)
if(CALLBOX_MOLD AND NOT CALLBOX_FUZZ)
  target_link_options(callbox_flags INTERFACE -fuse-ld=mold)
endif()

if(CALLBOX_SANITIZE)
  target_compile_options(callbox_flags INTERFACE -fsanitize=${CALLBOX_SANITIZE}
    -fno-sanitize-recover=all -fno-omit-frame-pointer)
  target_link_options(callbox_flags INTERFACE -fsanitize=${CALLBOX_SANITIZE})
  target_compile_definitions(callbox_flags INTERFACE CALLBOX_SANITIZED)
endif()
# Boost, Qt and Catch headers are not ours to warn about; CMake passes imported ones as -isystem.
