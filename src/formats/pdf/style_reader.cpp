// The only file of this folder that includes toml++, which is slow to compile.
#include <fmt/format.h>

#include <algorithm>
#include <initializer_list>
#include <optional>
#include <utility>

#include "formats/pdf/style.hpp"

#include <toml++/toml.h>

namespace resolute::formats::pdf {
namespace {

constexpr double k_points_per_millimetre = 72.0 / 25.4;
constexpr std::string_view k_lead_phrase = "lead_phrase";

/// Reads a style and remembers the first thing that is wrong with it.
class Reader {
 public:
  Reader(std::string_view file, std::string_view script) : file_(file), script_(script) {}

  Result<Style> read(toml::table const& root, std::string_view paper) {
    allow_only(root, "", {"paper", "page", "notes", "masthead", "table", "styles", "scripts", "fonts"});
    Style style;
    read_paper(child(root, "", "paper"), paper, style);
    read_page(child(root, "", "page"), style.margins);
    read_rest(root, style);
    read_paragraphs(root, style);
    read_fonts(child(root, "", "fonts"), style.fonts);
    if (error_) return tl::unexpected(*error_);
    return style;
  }

 private:
  using Number = std::pair<std::string_view, double*>;

  void fail(std::string_view key, std::string_view what) {
    if (!error_) error_ = Error{"bad-style", fmt::format("{}: {}: {}", file_, key, what), std::nullopt};
  }

  static std::string join(std::string_view path, std::string_view key) {
    return path.empty() ? std::string(key) : fmt::format("{}.{}", path, key);
  }

  toml::table const& child(toml::table const& table, std::string_view path, std::string_view key) {
    static toml::table const empty;
    auto const* found = table[key].as_table();
    if (found == nullptr) fail(join(path, key), "there is no such table");
    return found == nullptr ? empty : *found;
  }

  template <class Names>
  void allow_only(toml::table const& table, std::string_view path, Names const& names) {
    for (auto const& [key, value] : table)
      if (std::ranges::find(names, key.str()) == std::end(names)) fail(join(path, key.str()), "unknown key");
  }
  void allow_only(toml::table const& table, std::string_view path, std::initializer_list<std::string_view> names) {
    allow_only<std::initializer_list<std::string_view>>(table, path, names);
  }

  void numbers(toml::table const& table, std::string_view path, std::initializer_list<Number> wanted) {
    std::vector<std::string_view> names;
    for (auto const& [name, target] : wanted) {
      names.push_back(name);
      if (auto const value = table[name].value<double>())
        *target = *value;
      else
        fail(join(path, name), "a number is needed");
    }
    allow_only(table, path, names);
  }

  void read_paper(toml::table const& papers, std::string_view paper, Style& style) {
    auto const path = join("paper", paper);
    numbers(child(papers, "paper", paper), path, {{"width", &style.width}, {"height", &style.height}});
    style.width *= k_points_per_millimetre;
    style.height *= k_points_per_millimetre;
  }

  void read_page(toml::table const& table, Margins& to) {
    numbers(table, "page",
            {{"left", &to.left},
             {"right", &to.right},
             {"top_of_first", &to.top_of_first},
             {"top", &to.top},
             {"bottom", &to.bottom},
             {"header", &to.header},
             {"footer", &to.footer},
             {"body_left", &to.body_left},
             {"body_right", &to.body_right}});
  }

  void read_rest(toml::table const& root, Style& style) {
    numbers(child(root, "", "notes"), "notes",
            {{"gap", &style.notes.gap},
             {"rule_gap", &style.notes.rule_gap},
             {"spacing", &style.notes.spacing},
             {"rule_width", &style.notes.rule_width},
             {"rule_height", &style.notes.rule_height},
             {"mark_size", &style.notes.mark_size},
             {"mark_rise", &style.notes.mark_rise}});
    numbers(child(root, "", "masthead"), "masthead",
            {{"rule_height", &style.masthead.rule_height},
             {"column", &style.masthead.column},
             {"column_leading", &style.masthead.column_leading},
             {"after", &style.masthead.after}});
    numbers(child(root, "", "table"), "table",
            {{"padding", &style.table.padding},
             {"row_padding", &style.table.row_padding},
             {"line_height", &style.table.line_height}});
  }

  void read_paragraphs(toml::table const& root, Style& style) {
    auto const& styles = child(root, "", "styles");
    auto const& names = paragraph_style_names();
    allow_only(styles, "styles", names);
    static toml::table const none;
    auto const* own = root["scripts"][script_].as_table();
    auto const& own_styles = own == nullptr ? none : *own;
    auto const own_path = fmt::format("scripts.{}", script_);
    auto own_names = names;
    own_names.push_back(k_lead_phrase);
    allow_only(own_styles, own_path, own_names);
    if (own_styles.contains(k_lead_phrase)) read_lead_phrase(own_styles, own_path, style);
    ParagraphStyle base;
    change(styles, "styles", "text", base);
    change(own_styles, own_path, "text", base);
    for (auto const name : names) {
      auto made = base;
      if (name != "text") {
        if (!styles.contains(name)) fail(join("styles", name), "there is no such table");
        change(styles, "styles", name, made);
        change(own_styles, own_path, name, made);
      }
      style.paragraphs[std::string(name)] = made;
    }
  }

  void read_lead_phrase(toml::table const& table, std::string_view path, Style& style) {
    auto const word = table[k_lead_phrase].value_or(std::string_view());
    if (word == "italic")
      style.lead_phrase = profile::Emphasis::italic;
    else if (word == "bold")
      style.lead_phrase = profile::Emphasis::bold;
    else if (word == "bold italic")
      style.lead_phrase = profile::Emphasis::bold_italic;
    else
      fail(join(path, k_lead_phrase), "one of italic, bold and bold italic is needed");
  }

  /// Takes over what a table says of a style; leaves the rest.
  void change(toml::table const& styles, std::string_view path, std::string_view name, ParagraphStyle& style) {
    auto const* table = styles[name].as_table();
    if (table == nullptr) return;
    auto const here = join(path, name);
    std::vector<std::string_view> known = {"align"};
    std::initializer_list<Number> const lengths = {
        {"size", &style.look.size},     {"leading", &style.form.leading}, {"first_indent", &style.form.first_indent},
        {"indent", &style.form.indent}, {"tab", &style.form.tab},         {"before", &style.before},
        {"after", &style.after}};
    for (auto const& [key, target] : lengths) {
      known.push_back(key);
      set(*table, here, key, *target, "a number is needed");
    }
    known.insert(known.end(), {"bold", "italic"});
    set(*table, here, "bold", style.look.bold, "true or false is needed");
    set(*table, here, "italic", style.look.italic, "true or false is needed");
    if (table->contains("align")) set_align(*table, here, style.form.align);
    allow_only(*table, here, known);
  }

  template <class T>
  void set(toml::table const& table, std::string_view path, std::string_view key, T& target, std::string_view need) {
    if (!table.contains(key)) return;
    if (auto const value = table[key].value<T>())
      target = *value;
    else
      fail(join(path, key), need);
  }

  void set_align(toml::table const& table, std::string_view path, layout::Align& align) {
    auto const word = table["align"].value_or(std::string_view());
    if (word == "justified")
      align = layout::Align::justified;
    else if (word == "left")
      align = layout::Align::left;
    else if (word == "right")
      align = layout::Align::right;
    else if (word == "centre")
      align = layout::Align::centre;
    else
      fail(join(path, "align"), "one of justified, left, right and centre is needed");
  }

  void read_fonts(toml::table const& table, layout::Families& families) {
    static constexpr std::array<std::string_view, layout::k_writings> k_names = {"latin", "han", "arabic"};
    allow_only(table, "fonts", k_names);
    for (std::size_t i = 0; i < k_names.size(); ++i) {
      auto const path = join("fonts", k_names[i]);
      auto const* list = table[k_names[i]].as_array();
      if (list == nullptr || list->empty()) fail(path, "a list of families is needed");
      if (list == nullptr) continue;
      for (auto const& entry : *list)
        if (auto const* family = entry.as_table())
          families[i].push_back(read_family(*family, path));
        else
          fail(path, "a table for each family is needed");
    }
  }

  layout::Family read_family(toml::table const& table, std::string const& path) {
    layout::Family family;
    for (auto const key : {"family", "package"})
      if (!table.contains(key)) fail(join(path, key), "a name is needed");
    set(table, path, "family", family.name, "a name is needed");
    set(table, path, "package", family.package, "a name is needed");
    set(table, path, "italic_family", family.italic_family, "a name is needed");
    set(table, path, "bold", family.bold, "true or false is needed");
    set(table, path, "italic", family.italic, "true or false is needed");
    if (table.contains("features")) read_features(table, path, family.features);
    allow_only(table, path, {"family", "package", "bold", "italic", "italic_family", "features"});
    return family;
  }

  void read_features(toml::table const& table, std::string const& path, std::vector<std::string>& features) {
    auto const key = join(path, "features");
    auto const* list = table["features"].as_array();
    if (list == nullptr) return fail(key, "a list of OpenType features is needed");
    for (auto const& entry : *list) {
      auto const words = entry.value<std::string>();
      hb_feature_t feature{};
      if (words && hb_feature_from_string(words->data(), static_cast<int>(words->size()), &feature) != 0)
        features.push_back(*words);
      else
        fail(key, "an OpenType feature such as -calt or ss01=1 is needed");
    }
  }

  std::string_view file_;
  std::string_view script_;
  std::optional<Error> error_;
};

}  // namespace

Result<Style> read_style(std::string_view file, std::string_view content, std::string_view paper,
                         std::string_view script) {
  try {
    auto const root = toml::parse(content, file);
    return Reader(file, script).read(root, paper);
  } catch (toml::parse_error const& error) {
    return tl::unexpected(Error{
        "bad-style", fmt::format("{}:{}: {}", file, error.source().begin.line, error.description()), std::nullopt});
  }
}

}  // namespace resolute::formats::pdf
