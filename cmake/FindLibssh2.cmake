# SPDX-License-Identifier: GPL-3.0-or-later
# Gives Libssh2::libssh2: the system's libssh2 where it is 1.11 or newer, else the static one that
# packaging/libssh2 built (LIBSSH2_ROOT overrides where it is looked for).
if(TARGET Libssh2::libssh2)
  return()
endif()

set(_libssh2_wanted 1.11)
find_package(PkgConfig QUIET)
if(PkgConfig_FOUND AND NOT LIBSSH2_ROOT)
  pkg_check_modules(LIBSSH2_SYSTEM QUIET IMPORTED_TARGET GLOBAL libssh2>=${_libssh2_wanted})
endif()

if(LIBSSH2_SYSTEM_FOUND)
  add_library(Libssh2::libssh2 ALIAS PkgConfig::LIBSSH2_SYSTEM)
  set(Libssh2_VERSION ${LIBSSH2_SYSTEM_VERSION})
  set(Libssh2_LIBRARY ${LIBSSH2_SYSTEM_LINK_LIBRARIES})
else()
  if(DEFINED ENV{CALLBOX_CACHE})
    set(_libssh2_cache $ENV{CALLBOX_CACHE})
  elseif(DEFINED ENV{XDG_CACHE_HOME})
    set(_libssh2_cache $ENV{XDG_CACHE_HOME}/callbox)
  else()
    set(_libssh2_cache $ENV{HOME}/.cache/callbox)
  endif()
  file(GLOB _libssh2_prefixes ${_libssh2_cache}/libssh2-*)
  list(SORT _libssh2_prefixes COMPARE NATURAL ORDER DESCENDING)
  find_library(Libssh2_LIBRARY libssh2.a PATHS ${LIBSSH2_ROOT} ${_libssh2_prefixes}
    PATH_SUFFIXES lib NO_DEFAULT_PATH)
  find_path(Libssh2_INCLUDE_DIR libssh2.h PATHS ${LIBSSH2_ROOT} ${_libssh2_prefixes}
    PATH_SUFFIXES include NO_DEFAULT_PATH)
  mark_as_advanced(Libssh2_LIBRARY Libssh2_INCLUDE_DIR)
  if(Libssh2_INCLUDE_DIR)
    file(STRINGS ${Libssh2_INCLUDE_DIR}/libssh2.h _libssh2_line REGEX "define LIBSSH2_VERSION +\"")
    string(REGEX MATCH "[0-9]+\\.[0-9.]*[0-9]" Libssh2_VERSION "${_libssh2_line}")
  endif()
endif()

include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(Libssh2 REQUIRED_VARS Libssh2_LIBRARY
  VERSION_VAR Libssh2_VERSION
  REASON_FAILURE_MESSAGE "libssh2 ${_libssh2_wanted} or newer is needed: run packaging/libssh2")

if(Libssh2_FOUND AND NOT TARGET Libssh2::libssh2)
  find_package(OpenSSL 3 REQUIRED)
  add_library(Libssh2::libssh2 STATIC IMPORTED GLOBAL)
  set_target_properties(Libssh2::libssh2 PROPERTIES IMPORTED_LOCATION ${Libssh2_LIBRARY}
    INTERFACE_INCLUDE_DIRECTORIES ${Libssh2_INCLUDE_DIR}
    INTERFACE_LINK_LIBRARIES "OpenSSL::SSL;OpenSSL::Crypto")
endif()
