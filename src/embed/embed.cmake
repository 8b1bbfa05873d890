# Writes a C++ file that holds the given files as string literals: the data of languages and bodies, the templates, and
# the library for the browser.
# DATA, TEMPLATES, WEB: file lists separated by "|"; DATA_ROOT, TEMPLATE_ROOT, WEB_ROOT: what their names are relative
# to.

function(append_files variable files root)
  set(text "")
  string(REPLACE "|" ";" list "${files}")
  list(SORT list)
  foreach(file IN LISTS list)
    file(READ "${file}" content)
    file(RELATIVE_PATH name "${root}" "${file}")
    string(APPEND text "    {\"${name}\", R\"embedded(${content})embedded\"sv},\n")
  endforeach()
  set(${variable} "${text}" PARENT_SCOPE)
endfunction()

append_files(data "${DATA}" "${DATA_ROOT}")
append_files(templates "${TEMPLATES}" "${TEMPLATE_ROOT}")
append_files(web "${WEB}" "${WEB_ROOT}")
file(WRITE "${OUTPUT}" "// Made by src/embed/embed.cmake; the files it names are the source.
#include \"embed/embed.hpp\"

namespace resolute::embed {
namespace {
using namespace std::string_view_literals;  // so that no compiler counts the characters one by one
constexpr File k_files[] = {
${data}${templates}${web}};
}  // namespace

std::span<File const> files() { return k_files; }
}  // namespace resolute::embed
")
