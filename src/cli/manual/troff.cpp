#include "troff.hpp"

namespace resolute::cli::manual {
namespace {

std::string_view escaped(char letter) {
  switch (letter) {
    case '\\':
      return "\\e";
    case '-':
      return "\\-";
    case '\'':
      return "\\(aq";
    case '`':
      return "\\(ga";
    case '^':
      return "\\(ha";
    case '~':
      return "\\(ti";
    default:
      return {};
  }
}

}  // namespace

std::string plain(std::string_view text) {
  std::string out;
  if (text.starts_with('.')) out += "\\&";  // else it would be a request
  for (auto const letter : text) {
    auto const escape = escaped(letter);
    if (escape.empty()) {
      out += letter;
    } else {
      out += escape;
    }
  }
  return out;
}

std::string bold(std::string_view text) {
  return "\\fB" + plain(text) + "\\fR";
}
std::string italic(std::string_view text) {
  return "\\fI" + plain(text) + "\\fR";
}

}  // namespace resolute::cli::manual
