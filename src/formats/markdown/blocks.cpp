#include "formats/markdown/blocks.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <optional>

#include "formats/markdown/escape.hpp"
#include "formats/markdown/fields.hpp"
#include "formats/markdown/tables.hpp"
#include "formats/markdown/words.hpp"
#include "resolute/visit.hpp"

namespace resolute::formats::markdown {
namespace {

/// Two lists that follow each other would become one.
constexpr std::string_view k_list_end = "<!-- -->";

/// A printed number that Markdown's own numbering can show: "12." or "12)".
struct ListNumber {
  int value = 0;
  char delimiter = '.';
  [[nodiscard]] bool follows(ListNumber const& before) const {
    return value == before.value + 1 && delimiter == before.delimiter;
  }
};

std::optional<ListNumber> list_number(std::string const& printed) {
  constexpr std::size_t k_most_digits = 9;
  if (printed.size() < 2 || printed.size() > k_most_digits + 1 || printed.front() == '0') return std::nullopt;
  auto const* const end = printed.data() + printed.size() - 1;
  ListNumber number;
  auto const read = std::from_chars(printed.data(), end, number.value);
  number.delimiter = *end;
  bool const good = read.ec == std::errc() && read.ptr == end && (*end == '.' || *end == ')');
  return good ? std::optional(number) : std::nullopt;
}

/// A dash or bullet: Markdown's own bullet stands for it.
bool is_sign(std::string const& marker) {
  return !words(marker);
}

class BlockWriter {
 public:
  explicit BlockWriter(Context context) : context_(context) {}

  std::string all(model::Blocks const& blocks, int level) {
    std::string out;
    Last last;
    for (std::size_t at = 0; at < blocks.size(); ++at) {
      auto const count = lines_together(context_, blocks, at);
      Last now;
      auto text = count > 1 ? field_lines(context_, blocks, at, count) : one(blocks[at], level, now);
      bool const runs_on =
          (now.bullets && last.bullets) || (now.number && last.number && !now.number->follows(*last.number));
      if (runs_on) append_block(out, std::string(k_list_end));
      append_block(out, text);
      if (!text.empty()) last = now;
      at += count - 1;
    }
    return out;
  }

 private:
  /// What kind of list a block left open.
  struct Last {
    std::optional<ListNumber> number;
    bool bullets = false;
  };

  std::string one(model::Block const& block, int level, Last& now) {
    return std::visit(model::overloaded{
                          [&](model::Field const& field) { return write_field(context_, field, level); },
                          [&](model::Paragraph const& paragraph) { return text(paragraph.content); },
                          [&](model::Vote const& vote) { return text(vote.content); },
                          [&](model::Unrecognised const& words) { return text(words.content); },
                          [&](model::Section const& section) { return write_section(section, level); },
                          [&](model::Clause const& clause) { return write_clause(clause, level, now); },
                          [&](model::List const& list) {
                            now.bullets = true;
                            return write_list(list, level);
                          },
                          [&](model::Table const& table) { return write_table(context_, table); },
                          [&](model::Quotation const& quotation) { return write_quotation(quotation, level); },
                      },
                      block.node);
  }

  std::string text(model::Inlines const& content) { return write_text(context_, content, Setting::paragraph); }

  std::string write_section(model::Section const& section, int level) {
    auto title = escape(section.number, {});
    if (!title.empty() && !section.heading.empty()) title += ' ';
    title += write_text(context_, section.heading, Setting::heading);
    std::string out;
    if (!title.empty()) out = heading(level, title);
    append_block(out, all(section.content, title.empty() ? level : level + 1));
    return out;
  }

  std::string write_clause(model::Clause const& clause, int level, Last& now) {
    if (clause.number.empty()) return all(clause.content, level);
    now.number = list_number(clause.number);
    if (!now.number) return numbered_by_hand(clause.number, clause.content, level);
    auto const marker = clause.number + ' ';
    return marker + hang(all(clause.content, level), std::string(marker.size(), ' '));
  }

  std::string write_list(model::List const& list, int level) {
    std::string out;
    for (auto const& item : list.items) {
      auto const content =
          is_sign(item.marker) ? all(item.content, level) : numbered_by_hand(item.marker, item.content, level);
      append_block(out, "- " + hang(content, "  "));
    }
    return out;
  }

  /// A number that Markdown has no list for stands as text before the first words.
  std::string numbered_by_hand(std::string const& number, model::Blocks const& content, int level) {
    auto const* first = content.empty() ? nullptr : std::get_if<model::Paragraph>(&content.front().node);
    auto const words = first == nullptr ? std::string() : text(first->content);
    auto out = escape_line_start(escape(number, {}) + (words.empty() ? "" : " " + words));
    append_block(out, all(first == nullptr ? content : model::Blocks(content.begin() + 1, content.end()), level));
    return out;
  }

  std::string write_quotation(model::Quotation const& quotation, int level) {
    auto const content = all(quotation.content, level);
    std::string out;
    for (std::size_t at = 0; at <= content.size();) {
      auto const end = std::min(content.find('\n', at), content.size());
      out += end == at ? ">" : "> ";
      out += content.substr(at, end - at);
      if (end < content.size()) out += '\n';
      at = end + 1;
    }
    return out;
  }

  Context context_;
};

}  // namespace

std::string write_blocks(Context context, model::Blocks const& blocks, int level) {
  return BlockWriter(context).all(blocks, level);
}

std::string heading(int level, std::string const& text) {
  return fmt::format("{} {}", std::string(static_cast<std::size_t>(std::clamp(level, 1, 6)), '#'), text);
}

std::string write_text(Context context, model::Inlines const& content, Setting setting, bool bold, bool italic) {
  return write_runs(flatten(content, context.language, context.labels, bold, italic), setting);
}

std::string hang(std::string const& text, std::string const& indent) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t at = 0; at < text.size(); ++at) {
    out += text[at];
    if (text[at] == '\n' && at + 1 < text.size() && text[at + 1] != '\n') out += indent;
  }
  return out;
}

void append_block(std::string& out, std::string const& block) {
  if (!out.empty() && !block.empty()) out += "\n\n";
  out += block;
}

}  // namespace resolute::formats::markdown
