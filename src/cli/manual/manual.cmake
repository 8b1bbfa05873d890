# Manual pages and completions of shells, made of the command line that the program has. Sets RESOLUTE_MANUAL to the
# folder that has them, the pages also compressed.
file(GLOB sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_LIST_DIR}/*.cpp)
add_executable(resolute_manual ${sources})
target_include_directories(resolute_manual PRIVATE ${CMAKE_CURRENT_SOURCE_DIR})
target_link_libraries(resolute_manual PRIVATE resolute_cli)

find_program(RESOLUTE_GZIP gzip REQUIRED)
set(RESOLUTE_MANUAL ${CMAKE_CURRENT_BINARY_DIR}/manual)
add_custom_command(
  OUTPUT ${RESOLUTE_MANUAL}.stamp
  COMMAND ${CMAKE_COMMAND} -E rm -rf ${RESOLUTE_MANUAL}
  COMMAND resolute_manual ${RESOLUTE_MANUAL}
  COMMAND ${RESOLUTE_GZIP} -9nkr ${RESOLUTE_MANUAL}/man
  COMMAND ${CMAKE_COMMAND} -E touch ${RESOLUTE_MANUAL}.stamp
  COMMENT "Making manual pages and completions"
  VERBATIM)
add_custom_target(resolute_manual_files ALL DEPENDS ${RESOLUTE_MANUAL}.stamp)
