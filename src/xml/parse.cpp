#include "xml/parse.hpp"

#include <fmt/format.h>

#include <cstring>

#include "xml/decode.hpp"
#include "xml/limits.hpp"
#include "xml/well_formed.hpp"

namespace resolute::xml {
namespace {

Result<void> check_size(std::size_t size) {
  constexpr auto k_most = Limits{}.bytes;
  if (size <= k_most) return {};
  return tl::unexpected(
      Error{"too-large", fmt::format("the file is larger than {} MB", k_most / 1'000'000), std::nullopt});
}

}  // namespace

Result<Parsed> parse(std::string_view bytes, std::string name) {
  if (auto const fit = check_size(bytes.size()); !fit) return tl::unexpected(fit.error());
  auto source = decode(bytes, std::move(name));
  if (!source) return tl::unexpected(source.error());
  if (auto const fit = check_size(source->text.size()); !fit) return tl::unexpected(fit.error());
  if (auto const fit = check_limits(*source); !fit) return tl::unexpected(fit.error());
  if (auto const well = check_well_formed(*source); !well) return tl::unexpected(well.error());

  Parsed parsed{*std::move(source), {}};
  auto const done = parsed.tree.load_buffer(parsed.source.text.data(), parsed.source.text.size(),
                                            pugi::parse_default | pugi::parse_ws_pcdata, pugi::encoding_utf8);
  if (!done) throw InternalError(fmt::format("well-formed XML is not parsed: {}", done.description()));
  return parsed;
}

Range offset_of(pugi::xml_node node) {
  auto const offset = node.offset_debug();
  if (offset < 0) throw InternalError("a node that does not come from the source");
  auto const at = static_cast<std::uint32_t>(offset);
  if (node.type() != pugi::node_element) return {at, at + 1};
  return {at - 1, at + static_cast<std::uint32_t>(std::strlen(node.name()))};
}

}  // namespace resolute::xml
