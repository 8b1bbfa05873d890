// Section 1 of the AKN profile, over all documents built by hand.
#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <set>

#include "output.hpp"
#include "resolute/visit.hpp"
#include "support/fixture.hpp"
#include "support/shared.hpp"

using namespace resolute::model;

namespace {

std::string without_space(std::string_view text) {
  std::string out;
  for (auto const c : text)
    if (static_cast<unsigned char>(c) > ' ') out += c;
  return out;
}

/// The text of a document in reading order, notes at their first call, without the white space.
class Reader {
 public:
  std::string read(Document const& document) {
    document_ = &document;
    component(document.text);
    return without_space(out_);
  }

 private:
  void component(Component const& one) {
    blocks(one.cover);
    if (one.kind != ComponentKind::main) out_ += one.label;
    for (auto const* part : {&one.preface, &one.preamble, &one.main, &one.conclusions}) blocks(*part);
    // A note that nothing calls comes last in the component, ahead of its annexes.
    for (auto const& note : one.notes)
      if (!called(note.id)) blocks(note.content);
    for (auto const& annex : one.annexes) component(annex);
    for (auto const& part : one.parts) component(part);
  }
  [[nodiscard]] bool called(NodeId note) const {
    return std::ranges::any_of(note_calls(*document_), [&](NoteCall const& call) { return call.note == note; });
  }
  void blocks(Blocks const& all) {
    for (auto const& block : all)
      std::visit(overloaded{[&](Field const& one) {
                              if (one.kind == FieldKind::job_number) return;
                              out_ += one.number;
                              inlines(one.content);
                            },
                            [&](Section const& one) {
                              out_ += one.number;
                              inlines(one.heading);
                              blocks(one.content);
                            },
                            [&](Clause const& one) {
                              out_ += one.number;
                              blocks(one.content);
                            },
                            [&](List const& one) {
                              for (auto const& item : one.items) {
                                out_ += item.marker;
                                blocks(item.content);
                              }
                            },
                            [&](Table const& one) {
                              inlines(one.caption);
                              for (auto const& row : one.rows)
                                for (auto const& cell : row) blocks(cell.content);
                            },
                            [&](Quotation const& one) { blocks(one.content); },
                            [&](auto const& one) { inlines(one.content); }},
                 block.node);
  }
  void inlines(Inlines const& all) {
    for (auto const& one : all)
      std::visit(overloaded{[&](Text const& text) { out_ += text.value; }, [](LineBreak const&) {},
                            [&](NoteCall const& call) {
                              auto const* note = find_note(*document_, call.note);
                              if (note == nullptr)
                                out_ += call.mark;
                              else if (call.first)
                                blocks(note->content);
                            },
                            [&](auto const& container) { inlines(container.content); }},
                 one.node);
  }

  Document const* document_ = nullptr;
  std::string out_;
};

void gather(pugi::xml_node node, std::string& out) {
  if (std::strcmp(node.name(), "meta") == 0) return;
  if (node.type() == pugi::node_pcdata) out += node.value();
  for (auto const child : node.children()) gather(child, out);
}

/// Characters that XML cannot hold are the one thing that may be missing.
std::string without_unwritable(std::string text) {
  std::string out;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (std::string_view(text).substr(at).starts_with("\xEF\xBF\xBF"))
      at += 2;
    else
      out += text[at];
  }
  return out;
}

}  // namespace

TEST_CASE("akn: output is valid against the schema") {
  auto const schema = support::schema();
  if (!schema) {
    MESSAGE("skipped: no AKN schema; set RESOLUTE_AKN_SCHEMA to akomantoso30.xsd");
    return;
  }
  if (support::run("xmllint --version").status != 0) {
    MESSAGE("skipped: xmllint is not installed");
    return;
  }
  for (auto const& one : akn_test::all()) {
    CAPTURE(one.name);
    auto const& document = one.document;
    support::TemporaryFile const file(akn_test::write(document).bytes);
    auto const outcome =
        support::run("xmllint --nonet --noout --schema '" + schema->string() + "' '" + file.path() + "'");
    CHECK_MESSAGE(outcome.status == 0, outcome.output);
  }
}

TEST_CASE("akn: every character of the text appears once, in reading order, and nothing else does") {
  for (auto const& one : akn_test::all()) {
    CAPTURE(one.name);
    auto const& document = one.document;
    std::string found;
    gather(akn_test::write(document).tree.document_element(), found);
    CHECK(without_space(found) == without_unwritable(Reader().read(document)));
  }
}

TEST_CASE("akn: every local reference resolves, and every entry of the references is used") {
  for (auto const& one : akn_test::all()) {
    CAPTURE(one.name);
    auto const& document = one.document;
    auto const output = akn_test::write(document);
    std::set<std::string> ids;
    std::set<std::string> used;
    for (auto const& found : output.tree.select_nodes("//@eId")) ids.insert(found.attribute().value());
    constexpr auto k_attributes =
        std::to_array<char const*>({"//@refersTo", "//@source", "//@as", "//@by", "//@for", "//@outcome",
                                    "//FRBRauthor/@href", "//noteRef/@href", "//documentRef/@href"});
    for (auto const* xpath : k_attributes)
      for (auto const& found : output.tree.select_nodes(xpath)) {
        std::string const value = found.attribute().value();
        CAPTURE(value);
        REQUIRE(value.starts_with('#'));
        CHECK(ids.contains(value.substr(1)));
        used.insert(value.substr(1));
      }
    for (auto const& entry : output.tree.select_nodes("//references/*/@eId")) {
      CAPTURE(entry.attribute().value());
      CHECK(used.contains(entry.attribute().value()));
    }
  }
}

TEST_CASE("akn: eIds are unique in the file, ASCII, without white space") {
  for (auto const& one : akn_test::all()) {
    CAPTURE(one.name);
    auto const& document = one.document;
    std::set<std::string> seen;
    auto const output = akn_test::write(document);
    for (auto const& found : output.tree.select_nodes("//@eId")) {
      std::string const value = found.attribute().value();
      CAPTURE(value);
      CHECK(!value.empty());
      CHECK(seen.insert(value).second);
      CHECK(std::ranges::all_of(value, [](char c) { return c > ' ' && c < '\x7f'; }));
    }
  }
}

TEST_CASE("akn: white space never changes text") {
  for (auto const& one : akn_test::all()) {
    CAPTURE(one.name);
    auto const& document = one.document;
    auto const output = akn_test::write(document);
    CHECK(output.bytes.find('\t') == std::string::npos);
    CHECK(output.bytes.find('\r') == std::string::npos);
    CHECK(output.bytes.ends_with("</akomaNtoso>\n"));
    CHECK(output.count("//@xml:space") == 0);
    for (auto const* element : {"//p", "//num", "//heading"})
      for (auto const& found : output.tree.select_nodes(element)) {
        std::string text;
        gather(found.node(), text);
        CAPTURE(text);
        CHECK(text.find('\n') == std::string::npos);
        CHECK(!text.starts_with(' '));
        CHECK(!text.ends_with(' '));
      }
  }
}

TEST_CASE("akn: the same document gives the same bytes, and the date of the mark-up comes from the caller") {
  CHECK(akn_test::write(fixture::chinese()).bytes == akn_test::write(fixture::chinese()).bytes);
  resolute::WriteOptions options;
  options.markup_date = std::chrono::year{2030} / std::chrono::month{2} / std::chrono::day{3};
  CHECK(akn_test::write(fixture::chinese(), options).text("//FRBRManifestation/FRBRdate/@date") == "2030-02-03");
  CHECK(akn_test::write(fixture::chinese()).text("//FRBRManifestation/FRBRdate/@date") == "2026-11-23");
}
