#include "formats/markdown/blocks.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <optional>

#include "formats/markdown/fields.hpp"
#include "formats/markdown/list_number.hpp"
#include "formats/markdown/tables.hpp"
#include "formats/markdown/words.hpp"
#include "resolute/visit.hpp"

namespace resolute::formats::markdown {
namespace {

/// Two lists that follow each other would become one.
constexpr std::string_view k_list_end = "<!-- -->";

/// A dash or bullet: Markdown's own bullet stands for it.
bool is_sign(std::string const& marker) {
  return !words(marker);
}

/// The list that a block left open.
struct OpenList {
  /// Of a list whose items readers count.
  std::optional<ListNumber> number;
  bool has_bullets = false;
  /// The list that has the bullets; none: the clauses whose numbers Markdown cannot count.
  model::List const* list = nullptr;

  /// Whether a reader would take this list for the one before and should not.
  [[nodiscard]] bool runs_into(OpenList const& before) const {
    if (number && before.number) return !number->follows(*before.number);
    return has_bullets && before.has_bullets && list != before.list;
  }
};

/// Writes what stands in one container: the text, an item, a cell, a quotation, a note. A section and a clause without
/// a number are none: what is in them stands beside what is around them.
class BlockWriter {
 public:
  explicit BlockWriter(Context context) : context_(context) {}

  std::string all(model::Blocks const& blocks, int level) {
    put_all(blocks, level);
    return std::move(out_);
  }

 private:
  void put_all(model::Blocks const& blocks, int level) {
    for (std::size_t at = 0; at < blocks.size(); ++at) {
      auto const count = lines_together(context_, blocks, at);
      if (count > 1)
        add(field_lines(context_, blocks, at, count));
      else
        std::visit([&](auto const& node) { put(node, level); }, blocks[at].node);
      at += count - 1;
    }
  }

  void add(std::string const& text, OpenList now = {}) {
    if (text.empty()) return;
    if (now.runs_into(last_)) append_block(out_, std::string(k_list_end));
    append_block(out_, text);
    last_ = now;
  }

  void put(model::Field const& field, int level) { add(write_field(context_, field, level)); }
  void put(model::Paragraph const& paragraph, int) { add(text(paragraph.content)); }
  void put(model::Vote const& vote, int) { add(text(vote.content)); }
  void put(model::Unrecognised const& words, int) { add(text(words.content)); }
  void put(model::Table const& table, int level) { add(write_table(context_, table, level)); }

  void put(model::Section const& section, int level) {
    auto title = context_.escaped(section.number);
    if (!title.empty() && !section.heading.empty()) title += ' ';
    title += write_text(context_, section.heading, Setting::heading);
    if (!title.empty()) add(heading(level++, title));
    put_all(section.content, level);
  }

  void put(model::Clause const& clause, int level) {
    if (clause.number.empty())
      put_all(clause.content, level);
    else
      put_item(clause.number, clause.content, level, nullptr);
  }

  void put(model::List const& list, int level) {
    for (auto const& item : list.items) put_item(item.marker, item.content, level, &list);
  }

  /// With its number where readers count so; else with a bullet, behind which the number stands as text.
  void put_item(std::string const& printed, model::Blocks const& content, int level, model::List const* list) {
    auto const number = list_number(printed, last_.number, context_.flavour);
    if (auto const text = number ? write_blocks(context_, content, level) : ""; !text.empty())
      return add(list_item(list_marker(printed, *number), text), {number, false, nullptr});
    auto const marker = is_sign(printed) ? std::string() : context_.escaped(printed);
    add(list_item("- ", write_numbered(context_, marker, content, level)), {{}, true, list});
  }

  std::string text(model::Inlines const& content) { return write_text(context_, content, Setting::paragraph); }

  void put(model::Quotation const& quotation, int level) {
    auto const content = write_blocks(context_, quotation.content, level);
    std::string out;
    for (std::size_t at = 0; at <= content.size();) {
      auto const end = std::min(content.find('\n', at), content.size());
      out += end == at ? ">" : "> ";
      out += content.substr(at, end - at);
      if (end < content.size()) out += '\n';
      at = end + 1;
    }
    if (!content.empty()) add(out);
  }

  Context context_;
  std::string out_;
  OpenList last_;
};

}  // namespace

std::string write_blocks(Context context, model::Blocks const& blocks, int level) {
  return BlockWriter(context).all(blocks, level);
}

std::string write_numbered(Context context, std::string const& marker, model::Blocks const& content, int level) {
  auto const* first = content.empty() ? nullptr : std::get_if<model::Paragraph>(&content.front().node);
  auto const words = first == nullptr ? std::string() : write_text(context, first->content, Setting::paragraph);
  auto out = escape_line_start(marker + (words.empty() || marker.empty() ? "" : " ") + words);
  append_block(
      out,
      write_blocks(context, first == nullptr ? content : model::Blocks(content.begin() + 1, content.end()), level));
  return out;
}

std::string heading(int level, std::string const& text) {
  return fmt::format("{} {}", std::string(static_cast<std::size_t>(std::clamp(level, 1, 6)), '#'), text);
}

std::string write_text(Context context, model::Inlines const& content, Setting setting, bool bold, bool italic) {
  return write_runs(flatten(context, content, bold, italic), setting, context.edges());
}

std::string list_item(std::string const& marker, std::string const& content) {
  return marker + hang(content, std::string(marker.size(), ' '));
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
