#include "site/lists.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <numeric>

#include "site/addresses.hpp"
#include "site/entries.hpp"
#include "site/groupings.hpp"
#include "site/search.hpp"

namespace resolute::site {
namespace {

using templates::List;
using templates::Names;

/// Documents on one page of a list.
constexpr std::size_t k_page_size = 200;
/// Newest documents, and values of a grouping, on the home page.
constexpr std::size_t k_newest = 20;
constexpr std::size_t k_shown_shares = 24;

constexpr std::string_view k_not_found_file = "404.html";

/// The pages in one language.
class Lister {
 public:
  Lister(Frame const& frame, Files& files, profile::Language const& language)
      : frame_(frame), files_(files), language_(language), groupings_(groupings(frame, language)) {}

  Result<void> run() {
    if (auto done = put_home(home_of(language_.code)); !done) return done;
    for (auto const& grouping : groupings_) {
      if (auto done = put_grouping(grouping); !done) return done;
      for (auto const& share : grouping.shares)
        if (auto done = put_share(grouping, share); !done) return done;
    }
    return {};
  }

  Result<void> put_home(std::string const& address) {
    auto const& works = frame_.archive.works;
    std::vector<std::size_t> all(works.size());
    std::iota(all.begin(), all.end(), std::size_t{0});
    auto newest = newest_first(frame_.archive, std::move(all));
    newest.resize(std::min(newest.size(), k_newest));

    auto names = common_names(frame_, language_, address);
    names.insert_or_assign("canonical", frame_.absolute(home_of(language_.code)));
    names.insert_or_assign("count", fmt::format("{}", works.size()));
    names.insert_or_assign("groupings", grouping_list(address));
    names.insert_or_assign("page_title", frame_.title(language_));
    names.insert_or_assign("is_home", true);
    auto shown = entries(frame_, language_, address, newest);
    if (!shown) return tl::unexpected(shown.error());
    names.insert_or_assign("newest", *std::move(shown));
    auto form = home_form(frame_, language_, address);
    if (!form) return tl::unexpected(form.error());
    names.insert_or_assign("form", *std::move(form));
    return put_page(frame_, files_, "site/home.html", address, names);
  }

 private:
  [[nodiscard]] std::string_view grouping_label(std::string_view grouping) const {
    return language_.label(fmt::format("site.by_{}", grouping));
  }

  [[nodiscard]] List shares(std::string_view address, Grouping const& grouping, std::size_t most) const {
    List all;
    for (auto const& share : grouping.shares) {
      if (all.size() == most) break;
      all.push_back({{"name", share.name},
                     {"count", fmt::format("{}", share.works.size())},
                     {"address", relative_link(address, list_address(language_.code, grouping.name, share.key))}});
    }
    return all;
  }

  [[nodiscard]] List grouping_list(std::string_view address) const {
    List all;
    for (auto const& grouping : groupings_)
      all.push_back({{"name", grouping.name},
                     {"label", grouping_label(grouping.name)},
                     {"shares", shares(address, grouping, k_shown_shares)},
                     {"more", grouping.shares.size() > k_shown_shares},
                     {"address", relative_link(address, grouping_address(language_.code, grouping.name))}});
    return all;
  }

  Result<void> put_grouping(Grouping const& grouping) {
    auto const address = grouping_address(language_.code, grouping.name);
    auto names = common_names(frame_, language_, address);
    names.insert_or_assign("title", grouping_label(grouping.name));
    names.insert_or_assign("page_title", grouping_label(grouping.name));
    names.insert_or_assign("is_list", true);
    names.insert_or_assign("shares", shares(address, grouping, grouping.shares.size()));
    return put_page(frame_, files_, "site/grouping.html", address, names);
  }

  Result<void> put_share(Grouping const& grouping, Share const& share) {
    auto const works = newest_first(frame_.archive, share.works);
    auto const pages = (works.size() + k_page_size - 1) / k_page_size;
    for (std::size_t page = 1; page <= pages; ++page) {
      auto const first = (page - 1) * k_page_size;
      auto const last = std::min(first + k_page_size, works.size());
      auto const begin = works.begin();
      std::vector<std::size_t> const shown(begin + static_cast<std::ptrdiff_t>(first),
                                           begin + static_cast<std::ptrdiff_t>(last));
      if (auto done = put_list(grouping, share, shown, page, pages); !done) return done;
    }
    return {};
  }

  Result<void> put_list(Grouping const& grouping, Share const& share, std::vector<std::size_t> const& works,
                        std::size_t page, std::size_t pages) {
    auto const address = list_address(language_.code, grouping.name, share.key, page);
    auto const to_page = [&](std::size_t other) {
      return relative_link(address, list_address(language_.code, grouping.name, share.key, other));
    };
    auto names = common_names(frame_, language_, address);
    names.insert_or_assign("title", share.name);
    names.insert_or_assign("page_title", pages > 1 ? fmt::format("{} ({}/{})", share.name, page, pages) : share.name);
    names.insert_or_assign("is_list", true);
    names.insert_or_assign("grouping", grouping_label(grouping.name));
    names.insert_or_assign("grouping_address", relative_link(address, grouping_address(language_.code, grouping.name)));
    names.insert_or_assign("count", fmt::format("{}", share.works.size()));
    auto shown = entries(frame_, language_, address, works);
    if (!shown) return tl::unexpected(shown.error());
    names.insert_or_assign("entries", *std::move(shown));
    names.insert_or_assign("several_pages", pages > 1);
    names.insert_or_assign("page", fmt::format("{}", page));
    names.insert_or_assign("pages", fmt::format("{}", pages));
    names.insert_or_assign("previous", page > 1 ? to_page(page - 1) : std::string());
    names.insert_or_assign("next", page < pages ? to_page(page + 1) : std::string());
    return put_page(frame_, files_, "site/list.html", address, names);
  }

  Frame const& frame_;
  Files& files_;
  profile::Language const& language_;
  std::vector<Grouping> groupings_;
};

/// The page of a text in all its languages, for links that name none.
Result<void> put_work(Frame const& frame, Files& files, Work const& work) {
  auto const address = work.folder + "/index.html";
  auto names = common_names(frame, frame.language, address);
  auto const one = entry(frame, frame.language, address, work);
  for (auto const& [name, value] : one) names.insert_or_assign(name, value);
  names.insert_or_assign(
      "page_title", joined(std::get<std::string>(one.at("symbol").held), std::get<std::string>(one.at("title").held)));
  auto cited_by = entries(frame, frame.language, address, work.cited_by);
  if (!cited_by) return tl::unexpected(cited_by.error());
  auto cites = entries(frame, frame.language, address, work.cites);
  if (!cites) return tl::unexpected(cites.error());
  names.insert_or_assign("cited_by", *std::move(cited_by));
  names.insert_or_assign("cites", *std::move(cites));
  return put_page(frame, files, "site/work.html", address, names);
}

/// Served in the place of any address, so its links are from the top of the site.
Result<void> put_not_found(Frame const& frame, Files& files) {
  auto names = common_names(frame, frame.language, k_not_found_file);
  names.insert_or_assign("page_title", frame.language.label("site.not_found"));
  names.insert_or_assign("base", frame.base_url.empty() ? std::string("/") : frame.base_url);
  return put_page(frame, files, "site/404.html", k_not_found_file, names);
}

}  // namespace

Result<void> put_lists(Frame const& frame, Files& files) {
  for (auto const& code : frame.home_languages)
    if (auto done = Lister(frame, files, frame.language_of(code)).run(); !done) return done;
  if (auto done = Lister(frame, files, frame.language).put_home("index.html"); !done) return done;
  for (auto const& work : frame.archive.works)
    if (auto done = put_work(frame, files, work); !done) return done;
  return put_not_found(frame, files);
}

}  // namespace resolute::site
