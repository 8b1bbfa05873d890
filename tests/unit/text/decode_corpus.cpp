// Texts as users have them, in the encodings in which users have them. The corpus is not part of the project.
#include <doctest/doctest.h>
#include <fmt/format.h>

#include <algorithm>
#include <filesystem>

#include "support/encode.hpp"
#include "support/program.hpp"
#include "support/shared.hpp"
#include "text/decode.hpp"

using namespace resolute;

namespace {

std::vector<std::string> encodings_of(std::string const& language) {
  std::vector<std::string> all{"UTF-16LE", "UTF-16BE", "UTF-32LE", "GB18030"};
  auto const add = [&](std::vector<std::string> const& more) { all.insert(all.end(), more.begin(), more.end()); };
  if (language == "ar") add({"windows-1256", "ISO-8859-6"});
  if (language == "ru") add({"windows-1251", "KOI8-R", "ISO-8859-5", "IBM866"});
  if (language == "zh") add({"GBK"});
  if (language == "fr" || language == "es") add({"windows-1252", "ISO-8859-15", "macintosh"});
  if (language == "en") add({"windows-1252"});
  return all;
}

/// Every n-th text of the corpus: the whole of it takes a minute in a build without optimisation.
std::vector<std::filesystem::path> some_texts(std::filesystem::path const& folder) {
  constexpr std::size_t k_step = 9;
  std::vector<std::filesystem::path> all;
  for (auto const& file : std::filesystem::directory_iterator(folder))
    if (file.path().extension() == ".txt") all.push_back(file.path());
  std::ranges::sort(all);
  std::vector<std::filesystem::path> some;
  for (std::size_t at = 0; at < all.size(); at += k_step) some.push_back(all[at]);
  return some;
}

/// "ga-75-129.zh.word.txt" is Chinese.
std::string language_of(std::filesystem::path const& file) {
  return file.stem().stem().extension().string().substr(1);
}

void check_read_back(std::string const& text, std::string const& encoding) {
  auto const decoded = text::decode(support::encode(text, encoding).value(), "test.txt");
  REQUIRE_MESSAGE(decoded.has_value(), decoded.error().message);
  CHECK(decoded->source.text == text);
}

}  // namespace

TEST_CASE("decode: the corpus, re-encoded, is read as it was; so are its beginnings") {
  auto const shared = support::shared();
  if (!shared || !std::filesystem::exists(*shared / "corpus")) return;
  constexpr std::size_t k_much = 20000;
  constexpr std::size_t k_little = 300;
  for (auto const& file : some_texts(*shared / "corpus")) {
    auto const text = program::content(file).value();
    for (auto const& encoding : encodings_of(language_of(file))) {
      CAPTURE(file.filename().string());
      CAPTURE(encoding);
      auto const possible = support::encodable(text, encoding);
      check_read_back(support::beginning(possible, encoding, k_much), encoding);
      check_read_back(support::beginning(possible, encoding, k_little), encoding);
    }
  }
}
