#include "formats/markdown/flavour.hpp"

namespace resolute::formats::markdown {
namespace {

constexpr std::string_view k_option = "flavour";

}  // namespace

OptionInfo flavour_option() {
  return {k_option, "dialect: gfm, pandoc or commonmark", "gfm", {"gfm", "pandoc", "commonmark"}};
}

Flavour flavour_of(Settings const& settings) {
  auto const found = settings.find(k_option);
  if (found == settings.end() || found->second == "gfm") return Flavour::gfm;
  return found->second == "pandoc" ? Flavour::pandoc : Flavour::commonmark;
}

}  // namespace resolute::formats::markdown
