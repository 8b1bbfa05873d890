#include "formats/akn/reading/account.hpp"

#include <fmt/format.h>

#include <map>

#include "resolute/ledger.hpp"
#include "resolute/visit.hpp"
#include "text/characters.hpp"

namespace resolute::formats::akn::reading {
namespace {

/// How often each character occurs: more in the file than in the model, or less.
class Balance {
 public:
  void add(std::string_view text, int sign) {
    auto const composed = resolute::apply(Transformation::compose, text);
    for (std::size_t at = 0; at < composed.size();) {
      auto const character = text::next(composed, at);
      if (!text::is_white(character)) counts_[character] += sign;
    }
  }

  [[nodiscard]] std::string missing() const { return listed(1); }
  [[nodiscard]] std::string invented() const { return listed(-1); }

 private:
  [[nodiscard]] std::string listed(int sign) const {
    std::string out;
    for (auto const& [character, count] : counts_)
      for (int more = count * sign; more > 0; --more) text::append(out, character);
    return out;
  }

  std::map<char32_t, int> counts_;
};

/// The brackets around a mark are the mark's (profile, section 6).
bool is_bracket(Node node) {
  return is(node, "sup") && text_of(node).find_first_not_of("() ") == std::string::npos;
}

void add_file(Node node, Balance& balance) {
  for (auto const inner : node.children()) {
    if (inner.type() == pugi::node_pcdata || inner.type() == pugi::node_cdata)
      balance.add(inner.value(), 1);
    else if (!is(inner, "meta") && !is_bracket(inner))
      add_file(inner, balance);
    if (is(inner, "authorialNote") || is(inner, "noteRef")) balance.add(attribute(inner, "marker"), 1);
  }
}

class Model : public model::Visitor {
 public:
  explicit Model(Balance& balance) : balance_(balance) {}

  void component(model::Component const& one) override { take(one.label); }
  void item(model::Item const& one) override { take(one.marker); }
  void block(model::Block const& one) override {
    if (auto const* field = std::get_if<model::Field>(&one.node)) take(field->number);
    if (auto const* section = std::get_if<model::Section>(&one.node)) take(section->number);
    if (auto const* clause = std::get_if<model::Clause>(&one.node)) take(clause->number);
  }
  void inline_node(model::Inline const& one, model::Block const&) override {
    if (auto const* text = std::get_if<model::Text>(&one.node)) take(text->value);
    if (auto const* call = std::get_if<model::NoteCall>(&one.node)) take(call->mark);
  }

 private:
  void take(std::string_view text) { balance_.add(text, -1); }

  Balance& balance_;
};

}  // namespace

void check_account(Context& context, Node root, model::Component const& text) {
  Balance balance;
  add_file(root, balance);
  Model visitor(balance);
  model::Document document;
  document.text = text;
  model::walk(document, visitor);
  balance.add(context.dropped, -1);
  if (auto const missing = balance.missing(); !missing.empty())
    context.say("akn-text", root, fmt::format("characters of the file are not in the model: {}", missing));
  if (auto const invented = balance.invented(); !invented.empty())
    context.say("akn-text", root, fmt::format("the model has characters that are not in the file: {}", invented));
}

}  // namespace resolute::formats::akn::reading
