# What `cmake --install` puts where, in two components: the program, and what others build with. Data and templates are
# in the program; only fonts come from elsewhere, by fontconfig.
include(CMakePackageConfigHelpers)

set(RESOLUTE_CMAKE_DIR ${CMAKE_INSTALL_LIBDIR}/cmake/resolute)

install(TARGETS resolute_program RUNTIME COMPONENT program)
install(TARGETS resolute EXPORT resolute
  ARCHIVE COMPONENT development
  LIBRARY COMPONENT development
  INCLUDES DESTINATION ${CMAKE_INSTALL_INCLUDEDIR})
install(DIRECTORY ${CMAKE_CURRENT_SOURCE_DIR}/include/ ${CMAKE_CURRENT_BINARY_DIR}/include/
  DESTINATION ${CMAKE_INSTALL_INCLUDEDIR} COMPONENT development FILES_MATCHING PATTERN "*.hpp")

# For find_package.
get_target_property(RESOLUTE_TYPE resolute TYPE)
if(RESOLUTE_TYPE STREQUAL "STATIC_LIBRARY")
  set(RESOLUTE_IS_STATIC TRUE)
else()
  set(RESOLUTE_IS_STATIC FALSE)
endif()
configure_package_config_file(packaging/resoluteConfig.cmake.in ${CMAKE_CURRENT_BINARY_DIR}/resoluteConfig.cmake
  INSTALL_DESTINATION ${RESOLUTE_CMAKE_DIR})
# Below 1.0.0 the second number is the one that says what fits together.
write_basic_package_version_file(${CMAKE_CURRENT_BINARY_DIR}/resoluteConfigVersion.cmake COMPATIBILITY SameMinorVersion)
install(EXPORT resolute NAMESPACE resolute:: FILE resoluteTargets.cmake
  DESTINATION ${RESOLUTE_CMAKE_DIR} COMPONENT development)
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/resoluteConfig.cmake ${CMAKE_CURRENT_BINARY_DIR}/resoluteConfigVersion.cmake
  DESTINATION ${RESOLUTE_CMAKE_DIR} COMPONENT development)

# For pkg-config. Where there is only a static library, what it needs is no secret of it: it is given without --static.
set(RESOLUTE_PC_NEEDS
  "Requires.private: pugixml icu-i18n icu-uc fmt libxml-2.0 tomlplusplus ${RESOLUTE_PKG_CONFIG_PACKAGES}")
set(RESOLUTE_PC_LIBS "")
if(RESOLUTE_IS_STATIC)
  string(REPLACE "Requires.private" "Requires" RESOLUTE_PC_NEEDS "${RESOLUTE_PC_NEEDS}")
  set(RESOLUTE_PC_LIBS "-lhpdf -lstdc++ -lm")
endif()
string(REPLACE ";" " " RESOLUTE_PC_NEEDS "${RESOLUTE_PC_NEEDS}")
file(RELATIVE_PATH RESOLUTE_PC_TO_PREFIX /${CMAKE_INSTALL_LIBDIR}/pkgconfig /)
string(REGEX REPLACE "/$" "" RESOLUTE_PC_TO_PREFIX "${RESOLUTE_PC_TO_PREFIX}")
configure_file(packaging/resolute.pc.in ${CMAKE_CURRENT_BINARY_DIR}/resolute.pc @ONLY)
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/resolute.pc
  DESTINATION ${CMAKE_INSTALL_LIBDIR}/pkgconfig COMPONENT development)

# What is made of the command line.
install(DIRECTORY ${RESOLUTE_MANUAL}/man/ DESTINATION ${CMAKE_INSTALL_MANDIR} COMPONENT program
  FILES_MATCHING PATTERN "*.gz")
foreach(folder bash-completion zsh fish)
  install(DIRECTORY ${RESOLUTE_MANUAL}/${folder} DESTINATION ${CMAKE_INSTALL_DATADIR} COMPONENT program)
endforeach()

include(packaging/documents.cmake)
include(packaging/deb.cmake)
