#include "formats/akn/iri.hpp"

#include <fmt/format.h>

namespace resolute::formats::akn {
namespace {

bool is_upper(char c) {
  return c >= 'A' && c <= 'Z';
}

bool is_plain(char c) {
  return is_upper(c) || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.' || c == '_';
}

}  // namespace

std::string number_in_iri(std::string_view printed) {
  std::string out;
  for (std::size_t at = 0; at < printed.size(); ++at) {
    auto const c = printed[at];
    auto const next = at + 1 < printed.size() ? printed[at + 1] : '\0';
    auto const letter_alone = is_upper(next) && (at + 2 == printed.size() || !is_plain(printed[at + 2]));
    if (is_plain(c)) {
      out += c;
    } else if (c == ' ' && (next == '(' || (letter_alone && at > 0))) {
      continue;
    } else if (c == ' ') {
      out += '_';
    } else if (c != ')' && !out.empty() && out.back() != '-') {
      out += '-';
    }
  }
  while (!out.empty() && (out.back() == '-' || out.back() == '_')) out.pop_back();
  return out;
}

Iris make_iris(Identity const& identity) {
  auto const work = fmt::format("/akn/un/{}/{}/{}/{}", identity.type, identity.actor, identity.date, identity.number);
  auto const expression = fmt::format("{}/{}@", work, identity.language);
  auto const component = "/!" + identity.component;
  return {{work, work + component},
          {expression, expression + component},
          {expression + ".xml", expression + component + ".xml"}};
}

}  // namespace resolute::formats::akn
