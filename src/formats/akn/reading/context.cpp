#include "formats/akn/reading/context.hpp"

#include <fmt/format.h>

#include <utility>

#include "diag/codes.hpp"
#include "xml/parse.hpp"

namespace resolute::formats::akn::reading {
namespace {

bool is_white(char c) {
  return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

void gather(Node node, std::string& out) {
  for (auto const inner : node.children()) {
    if (inner.type() == pugi::node_pcdata || inner.type() == pugi::node_cdata) {
      for (char const* at = inner.value(); *at != '\0'; ++at) {
        if (!is_white(*at))
          out += *at;
        else if (!out.empty() && out.back() != ' ')
          out += ' ';
      }
    } else if (!is(inner, "authorialNote")) {
      if (is(inner, "eol") && !out.empty() && out.back() != ' ') out += ' ';
      gather(inner, out);
    }
  }
}

}  // namespace

void Context::say(std::string_view code, Node node, std::string message) {
  auto const* row = diag::find_code(code);
  if (row == nullptr) throw InternalError("no such diagnostic: " + std::string(code));
  std::optional<Range> place;
  if (node) place = xml::offset_of(node);
  diagnostics.push_back({row->severity, row->code, place, std::move(message)});
}

void Context::left_out(Node node, std::string_view what) {
  if (told.insert(fmt::format("{} {}", node.name(), what)).second)
    say("akn-left-out", node, fmt::format("the element {} {}", node.name(), what));
}

std::string_view name_of(Node node) {
  std::string_view const name = node.name();
  auto const colon = name.find(':');
  return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

std::string_view reference(Node node, char const* name) {
  auto value = attribute(node, name);
  if (value.starts_with('#')) value.remove_prefix(1);
  return value;
}

std::vector<Node> elements(Node node) {
  std::vector<Node> out;
  for (auto const inner : node.children())
    if (inner.type() == pugi::node_element) out.push_back(inner);
  return out;
}

Node child(Node node, std::string_view name) {
  for (auto const inner : node.children())
    if (inner.type() == pugi::node_element && is(inner, name)) return inner;
  return {};
}

std::string text_of(Node node) {
  std::string out;
  gather(node, out);
  while (out.ends_with(' ')) out.pop_back();
  return out;
}

}  // namespace resolute::formats::akn::reading
