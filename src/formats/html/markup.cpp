#include "formats/html/markup.hpp"

#include <utility>

#include "formats/html/inert.hpp"
#include "resolute/diagnostic.hpp"
#include "template/engine.hpp"

namespace resolute::formats::html {

using templates::escape_html;

void Markup::open(std::string_view tag, Attributes const& attributes) {
  single(tag, attributes);
  open_.emplace_back(tag);
}

void Markup::close() {
  if (open_.empty()) throw InternalError("no element is open");
  out_ += "</";
  out_ += open_.back();
  out_ += '>';
  open_.pop_back();
}

void Markup::close_line() {
  close();
  line();
}

void Markup::single(std::string_view tag, Attributes const& attributes) {
  out_ += '<';
  out_ += tag;
  for (auto const& [name, value] : attributes) {
    if (value.empty()) continue;
    out_ += ' ';
    out_ += name;
    out_ += "=\"";
    out_ += escape_html(without_overrides(value));
    out_ += '"';
  }
  out_ += '>';
}

void Markup::text(std::string_view text) {
  out_ += escape_html(without_overrides(text));
}

void Markup::line() {
  out_ += '\n';
}

void Markup::element(std::string_view tag, Attributes const& attributes, std::string_view content) {
  open(tag, attributes);
  text(content);
  close();
}

std::string Markup::take() {
  if (!open_.empty()) throw InternalError("element " + open_.back() + " is still open");
  return std::exchange(out_, {});
}

}  // namespace resolute::formats::html
