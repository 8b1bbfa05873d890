# Debian packages, made by `cpack` in the build folder: `resolute`, the program, and `libresolute-dev`, the library with
# all that others build with.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME resolute)
set(CPACK_PACKAGE_VERSION ${PROJECT_VERSION})
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "resolutions of the United Nations as documents with structure")
set(CPACK_PACKAGE_CONTACT "${RESOLUTE_MAINTAINER}")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_COMPONENTS_ALL program development)
set(CPACK_COMPONENTS_GROUPING IGNORE)
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)

# The program: what it is linked with is found by dpkg-shlibdeps. Without fonts it makes all but PDF.
set(CPACK_DEBIAN_PROGRAM_PACKAGE_NAME resolute)
set(CPACK_DEBIAN_PROGRAM_PACKAGE_SECTION text)
set(CPACK_DEBIAN_PROGRAM_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PROGRAM_DESCRIPTION "Finds masthead, title, preamble, operative
paragraphs and notes in the plain text of resolutions, and writes Akoma
Ntoso (AKN4UN), HTML, Markdown, PDF, text and JSON. Every character is
accounted for.")

# The library is static: who links it needs what it was built with.
set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_NAME libresolute-dev)
set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_SECTION libdevel)
set(CPACK_DEBIAN_DEVELOPMENT_DESCRIPTION "The static library, its headers, and its
files for CMake and pkg-config.")

# tools/packages has what each of them needs besides.
file(STRINGS ${PROJECT_SOURCE_DIR}/tools/packages lines REGEX "^(run|build) ")
foreach(line ${lines})
  if(line MATCHES "^run +([^ ]+)")
    string(REPLACE "|" " | " package "${CMAKE_MATCH_1}")
    list(APPEND fonts "${package}")
  elseif(line MATCHES "^build +(lib[a-z0-9]+-dev)")
    list(APPEND libraries ${CMAKE_MATCH_1})
  endif()
endforeach()
# The program alone has the first three; the tests alone the last.
list(REMOVE_ITEM libraries libcli11-dev libfontconfig-dev libmimalloc-dev libgumbo-dev)
list(JOIN fonts ", " CPACK_DEBIAN_PROGRAM_PACKAGE_RECOMMENDS)
list(JOIN libraries ", " CPACK_DEBIAN_DEVELOPMENT_PACKAGE_DEPENDS)

include(CPack)
