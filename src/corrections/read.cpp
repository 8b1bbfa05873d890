// A file of corrections becomes values.
#include <fmt/format.h>

#include <limits>
#include <nlohmann/json.hpp>
#include <optional>
#include <set>

#include "corrections/line_kinds.hpp"
#include "resolute/corrections.hpp"

namespace resolute {
namespace {

using Json = nlohmann::json;

constexpr int k_corrections_version = 1;

tl::unexpected<Error> refuse(Position at, std::string message) {
  return tl::unexpected(Error{"bad-correction", std::move(message), at});
}

/// Reads JSON byte by byte and knows where it is.
class Cursor {
 public:
  using iterator_category = std::input_iterator_tag;
  using value_type = char;
  using difference_type = std::ptrdiff_t;
  using pointer = char const*;
  using reference = char const&;

  Cursor(char const* at, std::size_t& read) : at_(at), read_(&read) {}
  reference operator*() const { return *at_; }
  Cursor& operator++() {
    ++at_;
    ++*read_;
    return *this;
  }
  Cursor operator++(int) {
    auto const before = *this;
    ++*this;
    return before;
  }
  friend bool operator==(Cursor const& a, Cursor const& b) { return a.at_ == b.at_; }

 private:
  char const* at_;
  std::size_t* read_;
};

/// A tree of JSON, and where its objects begin: those inside the list of the outermost object, in order.
struct Parsed {
  Json tree;
  std::vector<std::size_t> objects;
};

/// What parsing throws, as a value: the byte at which it stopped.
struct Stopped {
  std::size_t byte = 0;
  std::string message;
};

tl::expected<Parsed, Stopped> parse(std::string_view json) {
  constexpr int k_corrections = 2;  // { "corrections": [ { ... } ] }
  Parsed parsed;
  std::size_t read = 0;
  std::vector<std::set<std::string>> keys;
  auto const each = [&](int depth, Json::parse_event_t event, Json& value) {
    if (event == Json::parse_event_t::object_start) {
      keys.emplace_back();
      if (depth == k_corrections) parsed.objects.push_back(read - 1);
    }
    if (event == Json::parse_event_t::object_end) keys.pop_back();
    if (event == Json::parse_event_t::key && !keys.back().insert(value.get<std::string>()).second)
      throw Stopped{read, fmt::format("\"{}\" is there twice", value.get<std::string>())};
    return true;
  };
  try {
    parsed.tree = Json::parse(Cursor(json.data(), read), Cursor(json.data() + json.size(), read), each);
  } catch (Json::parse_error const& error) {
    return tl::unexpected(Stopped{error.byte, "this is no JSON"});
  } catch (Json::out_of_range const&) {
    return tl::unexpected(Stopped{read, "this number is larger than any that can be read"});
  } catch (Stopped const& stopped) {
    return tl::unexpected(stopped);
  }
  return parsed;
}

/// One correction on its way. The first thing that is wrong stays.
class CorrectionReader {
 public:
  CorrectionReader(Json const& object, Position at) : object_(object), at_(at) {}

  Result<Correction> run() {
    Correction made;
    made.at = at_;
    made.line = number("line").value_or(0);
    if (made.line == 0) complain("a correction needs \"line\": the number of the line, counted from 1");
    made.text = text("text").value_or("");
    if (made.text.empty()) complain("a correction needs \"text\": the text of the line or its beginning");
    made.decision = decision();
    for (auto const& [key, value] : object_.items())
      if (!used_.contains(key)) complain(fmt::format("\"{}\" does not belong to this correction", key));
    if (wrong_) return refuse(at_, *wrong_);
    return made;
  }

 private:
  Decision decision() {
    if (has("mark")) return mark();
    if (has("is")) return line_is();
    if (has("join")) return Joined{side("join", "previous", "next")};
    if (has("split")) return Parted{side("split", "before", "after")};
    if (has("split-before")) {
      Cut cut{text("split-before").value_or("")};
      if (cut.before.empty()) complain("\"split-before\" needs the words before which the line is split");
      return cut;
    }
    if (has("lead-phrase")) return LeadIs{text("lead-phrase").value_or("")};
    complain(R"(a correction needs a decision: "is", "join", "split", "split-before", "mark" or "lead-phrase")");
    return LineIs{};
  }

  Decision mark() {
    MarkIs made;
    made.mark = text("mark").value_or("");
    if (made.mark.empty()) complain("\"mark\" needs the mark as printed, without brackets");
    auto const is = text("is").value_or("");
    if (is != "note" && is != "no-note") complain(R"(a mark "is" either "note" or "no-note")");
    made.note = is == "note";
    if (has("occurrence")) made.occurrence = number("occurrence").value_or(0);
    if (made.occurrence == 0) complain("\"occurrence\" counts from 1");
    return made;
  }

  Decision line_is() {
    LineIs made;
    auto const is = text("is").value_or("");
    if (auto const kind = corrections::find_line_kind(is))
      made.kind = *kind;
    else
      complain(fmt::format("a line cannot be \"{}\"", is));
    if (has("level") && made.kind == LineKind::sub_paragraph) {
      made.level = number("level").value_or(0);
      if (made.level == 0) complain("\"level\" counts from 1");
    }
    if (has("cells") && corrections::is_row(made.kind)) made.cells = texts("cells");
    return made;
  }

  Side side(char const* key, std::string_view before, std::string_view behind) {
    auto const value = text(key).value_or("");
    if (value != before && value != behind)
      complain(fmt::format(R"("{}" is either "{}" or "{}")", key, before, behind));
    return value == before ? Side::before : Side::behind;
  }

  [[nodiscard]] bool has(char const* key) const { return object_.contains(key); }

  std::optional<std::uint32_t> number(char const* key) {
    used_.insert(key);
    auto const found = object_.find(key);
    if (found == object_.end() || !found->is_number_unsigned()) return std::nullopt;
    auto const value = found->get<std::uint64_t>();
    if (value > std::numeric_limits<std::uint32_t>::max()) return std::nullopt;
    return static_cast<std::uint32_t>(value);
  }

  std::optional<std::string> text(char const* key) {
    used_.insert(key);
    auto const found = object_.find(key);
    if (found == object_.end()) return std::nullopt;
    if (!found->is_string()) {
      complain(fmt::format("\"{}\" is no text", key));
      return std::nullopt;
    }
    return found->get<std::string>();
  }

  std::vector<std::string> texts(char const* key) {
    used_.insert(key);
    std::vector<std::string> all;
    auto const& list = object_.at(key);
    if (!list.is_array() || list.empty()) complain(fmt::format("\"{}\" is no list of texts", key));
    for (auto const& one : list) {
      if (one.is_string())
        all.push_back(one.get<std::string>());
      else
        complain(fmt::format("\"{}\" is no list of texts", key));
    }
    return all;
  }

  void complain(std::string message) {
    if (!wrong_) wrong_ = std::move(message);
  }

  Json const& object_;
  Position at_;
  std::set<std::string, std::less<>> used_;
  std::optional<std::string> wrong_;
};

/// What is wrong with the frame around the list; empty when nothing is.
std::string wrong_frame(Json const& tree) {
  if (!tree.is_object()) return R"(a file of corrections is an object: {"version": 1, "corrections": [ ... ]})";
  auto const version = tree.find("version");
  if (version == tree.end() || *version != k_corrections_version) return "a file of corrections has the \"version\" 1";
  auto const list = tree.find("corrections");
  if (list == tree.end() || !list->is_array()) return "a file of corrections has a list \"corrections\"";
  for (auto const& [key, value] : tree.items())
    if (key != "version" && key != "corrections" && !((key == "$schema" || key == "remark") && value.is_string()))
      return fmt::format("\"{}\" does not belong to a file of corrections", key);
  for (auto const& one : *list)
    if (!one.is_object()) return "a correction is an object";
  return {};
}

}  // namespace

Result<Corrections> read_corrections(std::string_view json, std::string name) {
  Corrections made;
  made.name = std::move(name);
  Source const file{made.name, std::string(json), "UTF-8"};
  auto const place = [&](std::size_t byte) { return file.position(static_cast<std::uint32_t>(byte)); };
  auto const parsed = parse(json);
  if (!parsed) return refuse(place(parsed.error().byte == 0 ? 0 : parsed.error().byte - 1), parsed.error().message);
  if (auto wrong = wrong_frame(parsed->tree); !wrong.empty()) return refuse(Position{}, std::move(wrong));
  auto const& list = parsed->tree.at("corrections");
  for (std::size_t at = 0; at < list.size(); ++at) {
    auto one = CorrectionReader(list[at], place(parsed->objects.at(at))).run();
    if (!one) return tl::unexpected(one.error());
    made.all.push_back(*std::move(one));
  }
  return made;
}

}  // namespace resolute
