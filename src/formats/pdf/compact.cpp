#include "formats/pdf/compact.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <map>
#include <utility>
#include <vector>

#include "resolute/diagnostic.hpp"

namespace resolute::formats::pdf {
namespace {

constexpr std::string_view k_blanks = " \t\r\n\f";
constexpr std::string_view k_delimiters = "()<>[]/";
/// Bytes of an entry of the cross-reference table.
constexpr std::size_t k_entry = 20;

[[noreturn]] void fail(std::string_view what) {
  throw InternalError(fmt::format("a PDF file has not the form that libharu gives it: {}", what));
}

std::size_t number_at(std::string_view text, std::size_t at) {
  std::size_t value = 0;
  auto const* const begin = text.data() + at;
  if (std::from_chars(begin, text.data() + text.size(), value).ec != std::errc()) fail("no number");
  return value;
}

/// The end of a string in brackets, which may have others inside.
std::size_t end_of_string(std::string_view text, std::size_t at) {
  int depth = 0;
  for (; at < text.size(); ++at) {
    if (text[at] == '\\')
      ++at;
    else if (text[at] == '(')
      ++depth;
    else if (text[at] == ')' && --depth == 0)
      return at + 1;
  }
  fail("a string without an end");
}

/// The token at a place that is no blank (PDF Reference 1.4, section 3.1).
std::string_view token_at(std::string_view text, std::size_t at) {
  auto const rest = text.substr(at);
  if (rest.front() == '(') return rest.substr(0, end_of_string(text, at) - at);
  if (rest.starts_with("<<") || rest.starts_with(">>")) return rest.substr(0, 2);
  if (rest.front() == '<') return rest.substr(0, rest.find('>') + 1);
  if (rest.front() == '[' || rest.front() == ']') return rest.substr(0, 1);
  auto end = std::size_t{1};
  while (end < rest.size() && k_blanks.find(rest[end]) == std::string_view::npos &&
         k_delimiters.find(rest[end]) == std::string_view::npos)
    ++end;
  return rest.substr(0, end);
}

std::vector<std::string_view> tokens_of(std::string_view text) {
  std::vector<std::string_view> found;
  for (auto at = text.find_first_not_of(k_blanks); at != std::string_view::npos;) {
    found.push_back(token_at(text, at));
    at = text.find_first_not_of(k_blanks, at + found.back().size());
  }
  return found;
}

struct Object {
  /// Its tokens, and the bytes of its stream.
  std::vector<std::string_view> tokens;
  std::string_view data;
  bool is_stream = false;
};

class Compactor {
 public:
  explicit Compactor(std::string_view file) : file_(file) {}

  std::string compact() {
    read();
    std::vector<std::size_t> places;
    std::string made(file_.substr(0, first_));
    for (auto const& [number, object] : objects_) {
      if (!numbers_.contains(number)) continue;
      places.push_back(made.size());
      write(made, number, object);
    }
    auto const table = made.size();
    made += fmt::format("xref\n0 {}\n0000000000 65535 f \n", places.size() + 1);
    for (auto const place : places) made += fmt::format("{:010} 00000 n \n", place);
    made += "trailer\n";
    write(made, trailer_);
    made += fmt::format("\nstartxref\n{}\n%%EOF\n", table);
    return made;
  }

 private:
  void read() {
    auto const start = file_.rfind("startxref");
    if (start == std::string_view::npos) fail("no startxref");
    auto const table =
        number_at(file_, file_.find_first_not_of(k_blanks, start + std::string_view("startxref").size()));
    auto const head = file_.find('\n', table) + 1;
    auto const count = number_at(file_, head + 2);
    auto const entries = file_.find('\n', head) + 1;
    std::vector<std::pair<std::size_t, std::size_t>> places;  // offset, number
    for (std::size_t i = 1; i < count; ++i) places.emplace_back(number_at(file_, entries + i * k_entry), i);
    std::sort(places.begin(), places.end());
    if (places.empty()) fail("no objects");
    first_ = places.front().first;
    for (std::size_t i = 0; i < places.size(); ++i) {
      auto const end = i + 1 < places.size() ? places[i + 1].first : table;
      add(places[i].second, file_.substr(places[i].first, end - places[i].first));
    }
    auto const trailer = file_.find("trailer", table) + std::string_view("trailer").size();
    trailer_ = tokens_of(file_.substr(trailer, start - trailer));
    give_numbers();
  }

  /// `text` is "7 0 obj … endobj".
  void add(std::size_t number, std::string_view text) {
    auto const begin = text.find("obj");
    auto const end = text.rfind("endobj");
    if (begin == std::string_view::npos || end == std::string_view::npos || end < begin + 3) fail("no object");
    auto body = text.substr(begin + 3, end - begin - 3);
    body = body.substr(0, body.find_last_not_of(k_blanks) + 1);
    Object made;
    made.is_stream = body.ends_with("endstream");
    if (made.is_stream) {
      auto const stream = body.find("stream");
      made.data = body.substr(body.find('\n', stream) + 1);
      body = body.substr(0, stream);
    }
    made.tokens = tokens_of(body);
    objects_.emplace(number, std::move(made));
  }

  /// New numbers for all objects but the lengths of streams.
  void give_numbers() {
    std::vector<std::size_t> lengths;
    for (auto& [number, object] : objects_) {
      if (!object.is_stream) continue;
      auto const length = length_of(object);
      object.data = object.data.substr(0, number_at(length.value, 0));
      lengths.push_back(length.object);
    }
    std::size_t next = 0;
    for (auto const& [number, object] : objects_)
      if (std::find(lengths.begin(), lengths.end(), number) == lengths.end()) numbers_[number] = ++next;
  }

  struct Length {
    std::string_view value;
    /// The object that says it.
    std::size_t object = 0;
  };

  /// Puts the length of a stream in the place of the reference to it.
  Length length_of(Object& object) {
    auto const key = std::find(object.tokens.begin(), object.tokens.end(), "/Length");
    if (object.tokens.end() - key < 4 || *(key + 3) != "R") fail("no length");
    auto const number = number_at(*(key + 1), 0);
    auto const found = objects_.find(number);
    if (found == objects_.end() || found->second.tokens.empty()) fail("no length");
    auto const value = found->second.tokens.front();
    *(key + 1) = value;
    object.tokens.erase(key + 2, key + 4);
    return {value, number};
  }

  void write(std::string& to, std::size_t number, Object const& object) const {
    to += fmt::format("{} 0 obj\n", numbers_.at(number));
    write(to, object.tokens);
    if (object.is_stream) {
      to += "\nstream\n";
      to += object.data;
      to += "\nendstream";
    }
    to += "\nendobj\n";
  }

  void write(std::string& to, std::vector<std::string_view> const& tokens) const {
    char last = '[';
    for (std::size_t i = 0; i < tokens.size(); ++i) {
      bool const refers = i + 2 < tokens.size() && tokens[i + 2] == "R";
      auto token = refers ? fmt::format("{}", numbers_.at(number_at(tokens[i], 0))) : std::string(tokens[i]);
      if (i > 0 && tokens[i - 1] == "/Size") token = fmt::format("{}", numbers_.size() + 1);
      bool const apart = k_delimiters.find(last) != std::string_view::npos ||
                         k_delimiters.find(token.front()) != std::string_view::npos;
      if (!apart) to += ' ';
      to += token;
      last = token.back();
    }
  }

  std::string_view file_;
  /// Where the first object begins.
  std::size_t first_ = 0;
  std::map<std::size_t, Object> objects_;
  std::vector<std::string_view> trailer_;
  std::map<std::size_t, std::size_t> numbers_;
};

}  // namespace

std::string compact(std::string_view file) {
  return Compactor(file).compact();
}

}  // namespace resolute::formats::pdf
