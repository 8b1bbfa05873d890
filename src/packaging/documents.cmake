# What is installed to be read: licences of all that is in the files that are installed, changes, dependencies.
include(packaging/dependencies.cmake)
set(documents ${CMAKE_CURRENT_BINARY_DIR}/documents)

file(READ ${PROJECT_SOURCE_DIR}/LICENSE licence)
if(RESOLUTE_WEB)
  file(READ site/web/node_modules/minisearch/LICENSE.txt searching)
  string(APPEND licence "\nMiniSearch, which is part of the program and of the sites that it makes:\n\n${searching}")
endif()
file(WRITE ${documents}/copyright "${licence}")

# Debian's policy wants the changes compressed, and a log of its own for the package.
configure_file(${PROJECT_SOURCE_DIR}/CHANGELOG.md ${documents}/changelog COPYONLY)
execute_process(COMMAND date --utc --rfc-email --date=${RESOLUTE_RELEASE_DATE} OUTPUT_VARIABLE date
  OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
file(WRITE ${documents}/changelog.Debian "resolute (${PROJECT_VERSION}-1) unstable; urgency=medium

  * Version ${PROJECT_VERSION}; its changes are in changelog.gz.

 -- ${RESOLUTE_MAINTAINER}  ${date}
")
execute_process(COMMAND ${RESOLUTE_GZIP} -9nkf ${documents}/changelog ${documents}/changelog.Debian
  COMMAND_ERROR_IS_FATAL ANY)

set(common ${documents}/copyright ${documents}/changelog.gz ${documents}/changelog.Debian.gz)
install(FILES ${common} ${RESOLUTE_DEPENDENCIES} DESTINATION ${CMAKE_INSTALL_DOCDIR} COMPONENT program)
install(FILES ${common} DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/libresolute-dev COMPONENT development)
