#include "support/text.hpp"

#include <doctest/doctest.h>

#include <fstream>
#include <map>
#include <sstream>

#include "resolute/visit.hpp"

namespace support {

resolute::Source source(std::string text) {
  return {"test.txt", std::move(text), "UTF-8"};
}

resolute::profile::Grammar const& grammar(std::string_view language) {
  static auto const profiles = resolute::profile::Profiles::builtin();
  static std::map<std::string, resolute::profile::Grammar, std::less<>> loaded;
  auto const found = loaded.find(language);
  if (found != loaded.end()) return found->second;
  return loaded.emplace(language, load_grammar(*profiles->language(language))).first->second;
}

resolute::Reading read(std::string_view text, resolute::ReadOptions const& options) {
  auto reading = resolute::Registry::builtin().reader("text")->read(text, options);
  REQUIRE_MESSAGE(reading.has_value(), reading.error().message);
  return *std::move(reading);
}

std::string file(std::string const& path) {
  std::ifstream in(path, std::ios::binary);
  REQUIRE_MESSAGE(in.good(), path);
  std::ostringstream content;
  content << in.rdbuf();
  return content.str();
}

std::string sample() {
  return file(std::string(RESOLUTE_SAMPLES) + "/A_RES_59_170.zh.txt");
}

std::string show(resolute::model::Inlines const& inlines) {
  using namespace resolute::model;
  std::string out;
  for (auto const& one : inlines)
    std::visit(overloaded{[&](Text const& text) { out += text.value; }, [&](LineBreak const&) { out += "\\n"; },
                          [&](LeadPhrase const& phrase) { out += "<" + show(phrase.content) + ">"; },
                          [&](NoteCall const& call) {
                            out += "^" + call.mark + (call.first ? "" : " again") +
                                   (call.note == NodeId::none ? "?" : "") + "^";
                          },
                          [&](Citation const& cited) { out += "{" + show(cited.content) + "|" + cited.symbol + "}"; },
                          [&](auto const& container) { out += show(container.content); }},
               one.node);
  return out;
}

}  // namespace support
