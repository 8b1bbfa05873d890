// The only file that includes nlohmann-json. Its parser tells what it meets; places are found by going along the text.
#include "metadata/json.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <limits>
#include <nlohmann/json.hpp>
#include <optional>

namespace resolute::metadata {
namespace {

constexpr std::size_t k_deepest = 32;
constexpr std::string_view k_between = " \t\r\n,:";
constexpr std::string_view k_behind_a_word = " \t\r\n,:[]{}";

/// Goes along a text from token to token. The parser has seen the text up to there: it is well formed.
class Cursor {
 public:
  explicit Cursor(std::string_view text) : text_(text) {}

  /// The place of the next token; goes behind it.
  std::size_t next() {
    auto const begin = std::min(text_.find_first_not_of(k_between, at_), text_.size());
    at_ = end_of_token(begin);
    return begin;
  }

 private:
  [[nodiscard]] std::size_t end_of_token(std::size_t at) const {
    if (at >= text_.size()) return text_.size();
    if (k_behind_a_word.find(text_[at]) != std::string_view::npos) return at + 1;
    if (text_[at] != '"') return std::min(text_.find_first_of(k_behind_a_word, at), text_.size());
    for (++at; at < text_.size() && text_[at] != '"'; ++at)
      if (text_[at] == '\\') ++at;
    return std::min(at + 1, text_.size());
  }

  std::string_view text_;
  std::size_t at_ = 0;
};

/// "[json.exception.parse_error.101] parse error at line 1, column 2: syntax error while …" without what is said better
/// by the place of the fault.
std::string reason(std::string_view what) {
  if (auto const id = what.find("] "); id != std::string_view::npos) what.remove_prefix(id + 2);
  auto const column = what.find(", column ");
  auto const colon = column == std::string_view::npos ? column : what.find(": ", column);
  return std::string(colon == std::string_view::npos ? what : what.substr(colon + 2));
}

/// Builds the tree from what the parser tells. A false answer stops the parser.
class Builder final : public nlohmann::json_sax<nlohmann::json> {
 public:
  explicit Builder(std::string_view text) : size_(text.size()), cursor_(text) {}

  bool null() override { return add(nullptr); }
  bool boolean(bool value) override { return add(value); }
  bool number_integer(number_integer_t value) override { return add(std::int64_t{value}); }
  bool number_unsigned(number_unsigned_t value) override {
    if (value > static_cast<number_unsigned_t>(std::numeric_limits<std::int64_t>::max()))
      return add(static_cast<double>(value));
    return add(static_cast<std::int64_t>(value));
  }
  bool number_float(number_float_t value, string_t const& /*printed*/) override { return add(value); }
  bool string(string_t& value) override { return add(std::move(value)); }
  bool binary(binary_t& /*value*/) override { return false; }
  bool start_object(std::size_t /*count*/) override { return open<Object>(); }
  bool start_array(std::size_t /*count*/) override { return open<Array>(); }
  bool end_object() override { return close(); }
  bool end_array() override { return close(); }

  bool key(string_t& name) override {
    auto const at = cursor_.next();
    auto& members = std::get<Object>(open_.back()->data);
    if (std::ranges::find(members, name, &Member::name) != members.end())
      return fail(at, fmt::format("\"{}\" stands twice", name));
    auto& member = members.emplace_back();
    member.at = at;
    member.name = std::move(name);
    return true;
  }

  bool parse_error(std::size_t read, std::string const& /*token*/, nlohmann::json::exception const& error) override {
    return fail(std::min(read == 0 ? 0 : read - 1, size_), "this is no JSON: " + reason(error.what()));
  }

  tl::expected<Value, Fault> take() {
    if (fault_) return tl::unexpected(*fault_);
    return std::move(root_);
  }

 private:
  template <class T>
  bool add(T value) {
    auto& made = slot();
    made.at = cursor_.next();
    made.data.emplace<T>(std::move(value));
    return true;
  }

  template <class T>
  bool open() {
    auto& made = slot();
    made.at = cursor_.next();
    if (open_.size() == k_deepest) return fail(made.at, "values are nested too deep");
    made.data.emplace<T>();
    open_.push_back(&made);
    return true;
  }

  bool close() {
    (void)cursor_.next();
    open_.pop_back();
    return true;
  }

  /// Where the next value belongs. Only the innermost container grows, so that those around it stay where they are.
  Value& slot() {
    if (open_.empty()) return root_;
    if (auto* const elements = std::get_if<Array>(&open_.back()->data)) return elements->emplace_back();
    return std::get<Object>(open_.back()->data).back().value;
  }

  bool fail(std::size_t at, std::string message) {
    if (!fault_) fault_ = Fault{at, std::move(message)};
    return false;
  }

  std::size_t size_;
  Cursor cursor_;
  std::vector<Value*> open_;
  Value root_;
  std::optional<Fault> fault_;
};

}  // namespace

tl::expected<Value, Fault> parse_json(std::string_view text) {
  Builder builder(text);
  nlohmann::json::sax_parse(text, &builder);
  return builder.take();
}

}  // namespace resolute::metadata
