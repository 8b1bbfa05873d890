// Identifiers of elements: the OASIS naming convention, section 5 of the AKN profile.
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <utility>

#include "validation/checks.hpp"

namespace resolute::validation {
namespace {

using Pair = std::pair<std::string_view, std::string_view>;

/// Elements whose name is shortened in an eId [NC]; all others stand with their own name.
constexpr auto k_references = std::to_array<Pair>({
    {"alinea", "al"},         {"article", "art"},        {"attachment", "att"},
    {"blockList", "list"},    {"chapter", "chp"},        {"clause", "cl"},
    {"component", "cmp"},     {"components", "cmpnts"},  {"division", "dvs"},
    {"documentRef", "dref"},  {"eventRef", "eref"},      {"listIntroduction", "intro"},
    {"listWrapUp", "wrapup"}, {"paragraph", "para"},     {"quotedStructure", "qstr"},
    {"quotedText", "qtext"},  {"section", "sec"},        {"subchapter", "subchp"},
    {"subclause", "subcl"},   {"subdivision", "subdvs"}, {"subparagraph", "subpara"},
    {"subsection", "subsec"}, {"temporalGroup", "tmpg"}, {"wrapUp", "wrapup"},
});

bool is_alphanumeric(char c) {
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

std::string_view reference_of(Node element) {
  auto const name = local_name(element);
  auto const* const found = std::ranges::find(k_references, name, &Pair::first);
  return found == k_references.end() ? name : found->second;
}

/// The last part of an eId: behind the last "__".
std::string_view last_part(std::string_view eid) {
  auto const cut = eid.rfind("__");
  return cut == std::string_view::npos ? eid : eid.substr(cut + 2);
}

/// "_" and a number: letters, figures, hyphens and stops; further numbers behind "_" tell equal ones apart.
bool is_number(std::string_view rest) {
  if (rest.empty()) return true;
  if (rest.front() != '_' || rest.back() == '_' || rest.find("__") != std::string_view::npos) return false;
  return std::ranges::all_of(rest, [](char c) { return is_alphanumeric(c) || c == '_' || c == '-' || c == '.'; });
}

/// Terms of the metadata are named freely.
bool is_term(Node element) {
  return static_cast<bool>(around(element, {"meta"}));
}

}  // namespace

void eids_are_unique(Akn const& akn, Say const& say) {
  for (auto const& [element, name, eid] : akn.repeated_eids)
    say(element, fmt::format("the eId \"{}\" is that of an earlier <{}>, too", eid, local_name(akn.by_eid.at(eid))));
}

void eids_are_plain(Akn const& akn, Say const& say) {
  auto const plain = [](char c) { return c > ' ' && c < '\x7F'; };
  for (auto const& [element, name, eid] : akn.attributes) {
    if (name != k_eid) continue;
    if (eid.empty())
      say(element, "the eId is empty");
    else if (!std::ranges::all_of(eid, plain))
      say(element, fmt::format("the eId \"{}\" holds white space or characters that are not ASCII", eid));
  }
}

void eids_name_their_element(Akn const& akn, Say const& say) {
  for (auto const& [element, name, eid] : akn.attributes) {
    if (name != k_eid || eid.empty()) continue;
    auto const part = last_part(eid);
    auto const reference = reference_of(element);
    bool const good = part.starts_with(reference) && is_number(part.substr(reference.size()));
    if (!good && !is_term(element))
      say(element, fmt::format(R"(the eId "{}" of a <{}> does not end in "{}" and a number)", eid, local_name(element),
                               reference));
  }
}

}  // namespace resolute::validation
