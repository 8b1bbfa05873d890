#include "formats/akn/reading/account.hpp"

#include <fmt/format.h>

#include <functional>
#include <utility>

#include "resolute/ledger.hpp"
#include "resolute/visit.hpp"
#include "text/characters.hpp"

namespace resolute::formats::akn::reading {
namespace {

/// The brackets around a mark are the mark's (profile, section 6).
bool is_bracket(Node node) {
  return is(node, "sup") && text_of(node).find_first_not_of("() ") == std::string::npos;
}

/// All stretches of characters in a model.
class Texts : public model::Visitor {
 public:
  explicit Texts(std::function<void(std::string_view)> take) : take_(std::move(take)) {}

  void component(model::Component const& one) override { take_(one.label); }
  void item(model::Item const& one) override { take_(one.marker); }
  void block(model::Block const& one) override {
    if (auto const* field = std::get_if<model::Field>(&one.node)) take_(field->number);
    if (auto const* section = std::get_if<model::Section>(&one.node)) take_(section->number);
    if (auto const* clause = std::get_if<model::Clause>(&one.node)) take_(clause->number);
  }
  void inline_node(model::Inline const& one, model::Block const&) override {
    if (auto const* text = std::get_if<model::Text>(&one.node)) take_(text->value);
    if (auto const* call = std::get_if<model::NoteCall>(&one.node)) take_(call->mark);
  }

 private:
  std::function<void(std::string_view)> take_;
};

}  // namespace

Account::Account(Node root) {
  add_file(root);
}

void Account::check(Context& context, Node root, model::Component const& text) {
  Texts texts([&](std::string_view found) { add(found, -1); });
  model::Document document;
  document.text = text;
  model::walk(document, texts);
  add(context.dropped, -1);
  if (auto const missing = listed(1); !missing.empty())
    context.say("akn-text", root, fmt::format("characters of the file are not in the model: {}", missing));
  if (auto const invented = listed(-1); !invented.empty())
    context.say("akn-text", root, fmt::format("the model has characters that are not in the file: {}", invented));
}

void Account::add(std::string_view text, int sign) {
  auto const composed = resolute::apply(Transformation::compose, text);
  for (std::size_t at = 0; at < composed.size();) {
    auto const character = text::next(composed, at);
    if (!text::is_white(character)) counts_[character] += sign;
  }
}

void Account::add_file(Node node) {
  for (auto const inner : node.children()) {
    if (inner.type() == pugi::node_pcdata || inner.type() == pugi::node_cdata)
      add(inner.value(), 1);
    else if (!is(inner, "meta") && !is_bracket(inner))
      add_file(inner);
    bool const called = is(inner, "authorialNote") && attribute(inner, "class") != "uncalled";
    if (called || is(inner, "noteRef")) add(attribute(inner, "marker"), 1);
  }
}

std::string Account::listed(int sign) const {
  std::string out;
  for (auto const& [character, count] : counts_)
    for (int more = count * sign; more > 0; --more) text::append(out, character);
  return out;
}

}  // namespace resolute::formats::akn::reading
