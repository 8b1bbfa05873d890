#include "output.hpp"

#include <doctest/doctest.h>

#include "support/documents.hpp"
#include "support/fixture.hpp"

namespace akn_test {

std::string Output::text(char const* xpath) const {
  return pugi::xpath_query(xpath).evaluate_string(tree);
}

std::size_t Output::count(char const* xpath) const {
  return tree.select_nodes(xpath).size();
}

Output write(resolute::model::Document const& document, resolute::WriteOptions const& options) {
  auto const registry = resolute::Registry::builtin();
  auto written = registry.writer("akn")->write(document, options);
  REQUIRE(written.has_value());
  Output out{std::move(written->bytes), std::move(written->diagnostics), {}};
  auto const parsed = out.tree.load_string(out.bytes.c_str(), pugi::parse_default | pugi::parse_ws_pcdata);
  REQUIRE_MESSAGE(parsed, parsed.description());
  return out;
}

std::vector<Named> all() {
  return {{"chinese", fixture::chinese()},
          {"english", fixture::english()},
          {"parts", documents::parts()},
          {"security council", documents::security_council()},
          {"decision", documents::decision()},
          {"presidential statement", documents::presidential_statement()},
          {"recorded vote", documents::recorded_vote()},
          {"awkward", documents::awkward()}};
}

}  // namespace akn_test
