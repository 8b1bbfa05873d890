#include "formats/akn/reading/links.hpp"

#include <algorithm>
#include <array>
#include <optional>

#include "profile/symbols.hpp"

namespace resolute::formats::akn::reading {
namespace {

/// Servers of United Nations documents, in whose addresses a language and the symbol follow.
constexpr auto k_servers = std::to_array<std::string_view>(
    {"https://undocs.org/", "http://undocs.org/", "https://docs.un.org/", "http://docs.un.org/"});

std::optional<unsigned> hexadecimal(char c) {
  if (c >= '0' && c <= '9') return static_cast<unsigned>(c - '0');
  if (c >= 'a' && c <= 'f') return static_cast<unsigned>(c - 'a' + 10);
  if (c >= 'A' && c <= 'F') return static_cast<unsigned>(c - 'A' + 10);
  return std::nullopt;
}

/// The text of an address without its percent signs.
std::string decoded(std::string_view address) {
  std::string out;
  for (std::size_t at = 0; at < address.size(); ++at) {
    auto const high = at + 2 < address.size() && address[at] == '%' ? hexadecimal(address[at + 1]) : std::nullopt;
    auto const low = high ? hexadecimal(address[at + 2]) : std::nullopt;
    out += low ? static_cast<char>((*high * 16) + *low) : address[at];
    if (low) at += 2;
  }
  return out;
}

bool is_language_code(std::string_view text) {
  return text.size() == 2 && std::ranges::all_of(text, [](char c) { return c >= 'a' && c <= 'z'; });
}

/// "A/RES/44/198" of "https://undocs.org/ch/A/RES/44/198"; nothing when this is no address of a document.
std::optional<std::string> symbol_in(std::string_view address) {
  auto const server = std::ranges::find_if(k_servers, [&](auto one) { return address.starts_with(one); });
  if (server == k_servers.end()) return std::nullopt;
  address.remove_prefix(server->size());
  if (auto const slash = address.find('/'); is_language_code(address.substr(0, slash)))
    address.remove_prefix(std::min(slash, address.size() - 1) + 1);
  auto symbol = profile::canonical_symbol(decoded(address));
  // What follows a symbol may be in brackets: "A/76/281(PartI)".
  auto const end = profile::match_symbol(symbol, 0);
  bool const whole = end && (*end == symbol.size() || symbol[*end] == '(' || symbol[*end] == '/');
  return whole ? std::optional(std::move(symbol)) : std::nullopt;
}

}  // namespace

model::Citation read_link(Context& context, Node node) {
  model::Citation made;
  made.address = std::string(attribute(node, "href"));
  if (auto const symbol = symbol_in(made.address)) {
    made.symbol = *symbol;
    made.address = profile::public_address(context.language.code, *symbol);
  }
  if (auto const own = attribute(node, "resolute:symbol"); !own.empty()) made.symbol = std::string(own);
  if (auto const known = context.works.find(attribute(node, "eId")); known != context.works.end())
    made.work = known->second;
  return made;
}

}  // namespace resolute::formats::akn::reading
