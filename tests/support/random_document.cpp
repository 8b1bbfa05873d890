#include "support/random_document.hpp"

#include <random>

#include "support/build.hpp"

namespace support {
namespace {

using namespace build;

class Dice {
 public:
  explicit Dice(std::uint32_t seed) : engine_(seed) {}

  /// 0 … sides - 1; plain remainders, since the standard distributions differ between libraries.
  unsigned roll(unsigned sides) { return static_cast<unsigned>(engine_() % sides); }

  template <class T, std::size_t N>
  T pick(T const (&values)[N]) {
    return values[roll(N)];
  }

 private:
  std::mt19937 engine_;
};

class Generator {
 public:
  explicit Generator(std::uint32_t seed) : dice_(seed) {}

  Document run() {
    Document document;
    document.meta.language = dice_.pick({"en", "zh", "xx"});
    document.meta.body = dice_.pick({"ga", "sc", "hrc", ""});
    document.meta.kind = static_cast<DocumentKind>(dice_.roll(4));
    if (dice_.roll(2) == 0) document.meta.number = stated<std::string>(dice_.pick({"59/170", "2561 (2021)", "A"}));
    document.text = component(ComponentKind::main, 3);
    return document;
  }

 private:
  Component component(ComponentKind kind, unsigned depth) {
    Component out;
    out.kind = kind;
    out.id = make_.next();
    if (kind != ComponentKind::main) out.label = dice_.pick({"A", "B", "Annex", ""});
    auto const notes = dice_.roll(4);
    for (unsigned at = 0; at < notes; ++at)
      out.notes.push_back(Note{make_.next(), {}, dice_.pick({"1", "2", "*", "†"}), {}, {}});
    for (auto const& note : out.notes) callable_.push_back(note.id);
    for (auto& note : out.notes) note.content = blocks(1);
    for (auto* part : {&out.cover, &out.preface, &out.preamble, &out.main, &out.conclusions}) *part = blocks(3);
    if (depth == 0) return out;
    if (kind == ComponentKind::main && dice_.roll(3) == 0)
      for (auto more = dice_.roll(3); more > 0; --more) out.parts.push_back(component(ComponentKind::part, depth - 1));
    for (auto more = dice_.roll(2); more > 0; --more) out.annexes.push_back(component(ComponentKind::annex, depth - 1));
    return out;
  }

  Blocks blocks(unsigned depth) {
    Blocks out;
    for (auto more = dice_.roll(5); more > 0; --more) out.push_back(block(depth));
    return out;
  }

  Block block(unsigned depth) {
    static constexpr char const* k_numbers[] = {"1.", "2.", "I", "(a)", "A", "一", "–", ""};
    switch (dice_.roll(depth == 0 ? 4 : 9)) {
      case 0:
        return make_.field(static_cast<FieldKind>(dice_.roll(21)), inlines(2), dice_.pick({"", "", "7."}));
      case 1:
        return make_.block(Vote{inlines(2)});
      case 2:
        return make_.block(Unrecognised{inlines(2)});
      case 3:
        return make_.paragraph(inlines(2));
      case 4:
        return make_.block(
            Section{static_cast<SectionKind>(dice_.roll(7)), dice_.pick(k_numbers), inlines(1), blocks(depth - 1)});
      case 5:
        return make_.block(Clause{static_cast<ClauseKind>(dice_.roll(2)), dice_.pick(k_numbers), blocks(depth - 1)});
      case 6: {
        List list;
        for (auto more = dice_.roll(4); more > 0; --more)
          list.items.push_back(make_.item(dice_.pick(k_numbers), blocks(depth - 1)));
        return make_.block(std::move(list));
      }
      case 7: {
        Table table{inlines(1), {}};
        for (auto more = dice_.roll(3); more > 0; --more)
          table.rows.push_back({Cell{dice_.roll(2) == 0, 1, 2, blocks(depth - 1)}, Cell{}});
        return make_.block(std::move(table));
      }
      default:
        return make_.block(Quotation{blocks(depth - 1)});
    }
  }

  Inlines inlines(unsigned depth) {
    Inlines out;
    for (auto more = dice_.roll(4); more > 0; --more) {
      Inline one;
      switch (dice_.roll(depth == 0 ? 3 : 7)) {
        case 0:
          one.node = LineBreak{};
          break;
        case 1:
          one = make_.call("1", callable_.empty() || dice_.roll(4) == 0
                                    ? NodeId::none
                                    : callable_[dice_.roll(static_cast<unsigned>(callable_.size()))]);
          break;
        case 2:
          one = text("x" + std::to_string(dice_.roll(1000)));
          break;
        case 3:
          one.node = LeadPhrase{inlines(depth - 1)};
          break;
        case 4:
          one.node = Citation{inlines(depth - 1), "A/1", dice_.pick({"", "https://docs.un.org/en/A/1"}),
                              dice_.pick({"", "/akn/un/x"})};
          break;
        case 5:
          one = mention(static_cast<Role>(dice_.roll(11)), dice_.pick({"", "2004-12-20", "12", "memberState", "a b"}),
                        inlines(depth - 1));
          break;
        default:
          one.node = Styled{static_cast<Styled::Style>(dice_.roll(5)), inlines(depth - 1)};
          break;
      }
      out.push_back(std::move(one));
    }
    return out;
  }

  Dice dice_;
  Maker make_;
  std::vector<NodeId> callable_;
};

}  // namespace

Document random_document(std::uint32_t seed) {
  return Generator(seed).run();
}

}  // namespace support
