# The list of dependencies with their licences, as SPDX 2.3 in JSON: what tools/licences names, in the versions that are
# installed here, and the search library of sites where it is in the program. Needs dpkg-query for the versions.
function(resolute_installed_version package result)
  execute_process(COMMAND dpkg-query -W "-f=\${Version}" ${package} OUTPUT_VARIABLE version ERROR_QUIET)
  set(${result} "${version}" PARENT_SCOPE)
endfunction()

# Adds a package to the lists `packages` and `relationships` of the caller.
function(resolute_add_dependency name version licence purl relationship)
  string(MAKE_C_IDENTIFIER ${name} id)
  string(REPLACE "_" "-" id "SPDXRef-${id}")
  string(REPLACE "+" "%2B" escaped "${version}")
  string(REPLACE ":" "%3A" escaped "${escaped}")
  list(APPEND packages "    {
      \"SPDXID\": \"${id}\",
      \"name\": \"${name}\",
      \"versionInfo\": \"${version}\",
      \"downloadLocation\": \"NOASSERTION\",
      \"filesAnalyzed\": false,
      \"licenseConcluded\": \"NOASSERTION\",
      \"licenseDeclared\": \"${licence}\",
      \"copyrightText\": \"NOASSERTION\",
      \"externalRefs\": [{\"referenceCategory\": \"PACKAGE-MANAGER\", \"referenceType\": \"purl\",
                         \"referenceLocator\": \"${purl}@${escaped}\"}]
    }")
  list(APPEND relationships "    {\"spdxElementId\": \"SPDXRef-resolute\", \"relationshipType\": \"${relationship}\",
     \"relatedSpdxElement\": \"${id}\"}")
  set(packages "${packages}" PARENT_SCOPE)
  set(relationships "${relationships}" PARENT_SCOPE)
endfunction()

set(packages "")
set(relationships "")
file(STRINGS ${PROJECT_SOURCE_DIR}/tools/licences lines REGEX "^[a-z]")
foreach(line ${lines})
  string(REGEX MATCH "^([^ ]+) +([^ ]+)" row "${line}")
  set(package ${CMAKE_MATCH_1})
  set(licence ${CMAKE_MATCH_2})
  resolute_installed_version(${package} version)
  if(NOT version STREQUAL "")
    resolute_add_dependency(${package} ${version} ${licence} "pkg:deb/debian/${package}" DEPENDS_ON)
  endif()
endforeach()
if(RESOLUTE_WEB)
  file(READ site/web/package-lock.json lock)
  string(JSON version GET "${lock}" packages node_modules/minisearch version)
  resolute_add_dependency(minisearch ${version} MIT "pkg:npm/minisearch" CONTAINS)
endif()
list(JOIN packages ",\n" RESOLUTE_SPDX_PACKAGES)
list(JOIN relationships ",\n" RESOLUTE_SPDX_RELATIONSHIPS)
set(RESOLUTE_DEPENDENCIES ${CMAKE_CURRENT_BINARY_DIR}/resolute.spdx.json)
configure_file(packaging/resolute.spdx.json.in ${RESOLUTE_DEPENDENCIES} @ONLY)
# The list follows its sources.
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/tools/licences
  ${PROJECT_SOURCE_DIR}/tools/packages site/web/package-lock.json)
