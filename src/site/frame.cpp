#include "site/frame.hpp"

#include <fmt/format.h>

#include "resolute/version.hpp"
#include "site/addresses.hpp"
#include "template/lookup.hpp"

namespace resolute::site {
namespace {

using templates::List;
using templates::Names;

constexpr std::string_view k_page_template = "site/page.html";

/// The home pages of all languages, the page's own marked.
List home_pages(Frame const& frame, profile::Language const& own, std::string_view address) {
  List all;
  for (auto const& code : frame.home_languages) {
    auto const& language = frame.language_of(code);
    all.push_back({{"code", code},
                   {"name", language.name},
                   {"direction", language.direction},
                   {"address", relative_link(address, home_of(code))},
                   {"current", code == own.code}});
  }
  return all;
}

}  // namespace

profile::Language const& Frame::language_of(std::string_view code) const {
  auto const* found = profiles->language(code);
  return found == nullptr ? language : *found;
}

std::string Frame::title(profile::Language const& of_page) const {
  return options.title.empty() ? std::string(of_page.label("site.title")) : options.title;
}

std::string Frame::absolute(std::string_view address) const {
  return base_url.empty() ? std::string() : base_url + std::string(address);
}

std::string joined(std::string_view first, std::string_view second) {
  return fmt::format("{}{}{}", first, first.empty() || second.empty() ? "" : " ", second);
}

std::string home_of(std::string_view language) {
  return path_of(language) + "/index.html";
}

Names common_names(Frame const& frame, profile::Language const& language, std::string_view address) {
  Names names{{"language", language.code},
              {"direction", language.direction},
              {"site_title", frame.title(language)},
              {"home", relative_link(address, home_of(language.code))},
              {"top", to_top(address)},
              {"style", relative_link(address, k_style_file)},
              {"feed", relative_link(address, k_feed_file)},
              {"graph_csv", relative_link(address, k_graph_csv_file)},
              {"graph_ml", relative_link(address, k_graph_ml_file)},
              {"canonical", frame.absolute(address)},
              {"base", ""},
              {"is_home", false},
              {"is_list", false},
              {"home_pages", home_pages(frame, language, address)},
              {"generator", fmt::format("resolute {}", version())}};
  for (auto const& [name, text] : language.labels)
    if (name.starts_with("site.")) names.insert_or_assign("label_" + name.substr(5), text);
  return names;
}

Result<std::string> fill(Frame const& frame, std::string_view template_name, Names const& names) {
  auto text = templates::find(frame.options.writing.templates, template_name);
  if (!text) return text;
  return templates::render({template_name, *text}, names);
}

Result<std::string> fill_page(Frame const& frame, std::string_view template_name, Names names) {
  auto main = fill(frame, template_name, names);
  if (!main) return main;
  names.insert_or_assign("main", *std::move(main));
  // "site/list.html" is a "list".
  auto const name = template_name.substr(template_name.rfind('/') + 1);
  names.insert_or_assign("kind", name.substr(0, name.find('.')));
  return fill(frame, k_page_template, names);
}

Result<void> put_page(Frame const& frame, Files& files, std::string_view template_name, std::string_view address,
                      Names names) {
  auto const page = fill_page(frame, template_name, std::move(names));
  if (!page) return tl::unexpected(page.error());
  return files.put(address, *page);
}

}  // namespace resolute::site
