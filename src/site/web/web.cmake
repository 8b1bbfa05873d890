# The library that searches a site in the browser, made small. Sets RESOLUTE_WEB to the files that src/embed puts into
# the program (relative to RESOLUTE_WEB_ROOT): none where `npm ci` was not run here, and then sites have no search.
#
# MiniSearch: its index is JSON that C++ can write, and its words are what we say they are, so that Chinese is searched
# by pairs of characters. Pagefind loads less of a large index, but its index is made by a program of its own only,
# which could not be part of this one; and its Chinese words are those of a segmenter in that program.
option(RESOLUTE_SEARCH "Full-text search in the sites that resolute makes" ON)
set(web ${CMAKE_CURRENT_LIST_DIR}/node_modules)
set(RESOLUTE_WEB_ROOT ${CMAKE_CURRENT_BINARY_DIR})
set(RESOLUTE_WEB "")
find_program(RESOLUTE_NODE node DOC "Runs the minifier of the search library, and tests of scripts")

if(NOT RESOLUTE_SEARCH)
  message(STATUS "Full-text search in sites: no, as RESOLUTE_SEARCH is off")
elseif(RESOLUTE_NODE AND EXISTS ${web}/minisearch/dist/umd/index.js AND EXISTS ${web}/terser/bin/terser)
  set(RESOLUTE_WEB ${RESOLUTE_WEB_ROOT}/web/minisearch.js ${RESOLUTE_WEB_ROOT}/web/minisearch.LICENSE.txt)
  add_custom_command(
    OUTPUT ${RESOLUTE_WEB}
    COMMAND ${CMAKE_COMMAND} -E make_directory ${RESOLUTE_WEB_ROOT}/web
    COMMAND ${RESOLUTE_NODE} ${web}/terser/bin/terser ${web}/minisearch/dist/umd/index.js --compress --mangle
            --output ${RESOLUTE_WEB_ROOT}/web/minisearch.js
    COMMAND ${CMAKE_COMMAND} -E copy ${web}/minisearch/LICENSE.txt ${RESOLUTE_WEB_ROOT}/web/minisearch.LICENSE.txt
    DEPENDS ${web}/minisearch/dist/umd/index.js ${web}/minisearch/LICENSE.txt
    COMMENT "Making the search library small"
    VERBATIM)
  message(STATUS "Full-text search in sites: yes")
else()
  message(STATUS "Full-text search in sites: no. Run `npm ci` in src/site/web (needs node 18; tools/setup.sh "
                 "does it), then cmake again")
endif()
