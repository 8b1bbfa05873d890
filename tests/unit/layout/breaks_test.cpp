#include "layout/breaks.hpp"

#include <doctest/doctest.h>

#include <string>

namespace {

using resolute::layout::Break;

constexpr resolute::layout::Look k_look{10, 0, false, false};

/// The text with "|" where a line may begin and "!" where it may in an emergency.
std::string marked(std::string const& text, resolute::layout::Tongue const& tongue) {
  resolute::layout::Text made;
  made.append(text, k_look);
  auto const breaks = find_breaks(made, tongue);
  resolute::layout::Text cut;
  for (std::size_t at = 0; at < made.characters.size();) {
    auto const begin = at;
    static_cast<void>(resolute::layout::next_character(made.characters, at));
    if (breaks[begin] == Break::allowed) cut.characters += u'|';
    if (breaks[begin] == Break::emergency) cut.characters += u'!';
    cut.characters.append(made.characters, begin, at - begin);
  }
  std::string utf8;
  for (std::size_t at = 0; at < cut.characters.size();) {
    auto const c = static_cast<std::uint32_t>(resolute::layout::next_character(cut.characters, at));
    if (c < 0x80) {
      utf8 += static_cast<char>(c);
    } else {
      if (c < 0x800)
        utf8 += static_cast<char>(0xC0U | (c >> 6U));
      else
        (utf8 += static_cast<char>(0xE0U | (c >> 12U))) += static_cast<char>(0x80U | ((c >> 6U) & 0x3FU));
      utf8 += static_cast<char>(0x80U | (c & 0x3FU));
    }
  }
  return utf8;
}

std::string marked(std::string const& text, std::string const& locale, std::vector<std::u16string> words = {}) {
  return marked(text, {locale, locale == "zh" ? "Hans" : "Latn", std::move(words)});
}

}  // namespace

TEST_CASE("breaks: Chinese signs do not begin or end lines where they must not") {
  CHECK(marked("《公约》。请“难民”，", "zh") == "《公|约》。|请|“难|民”，");
}

TEST_CASE("breaks: document symbols stay whole but in an emergency") {
  CHECK(marked("see A/RES/75/100 now", "en") == "see |A/!RES/!75/100 |now");
  CHECK(marked("(A/59/12/Add.1)", "en") == "(A/!59/12/!Add.1)");
}

TEST_CASE("breaks: numbers stay with the word before them that the language names") {
  CHECK(marked("in para. 8 and part 9", "en", {u"para."}) == "in |para. !8 |and |part |9");
  CHECK(marked("in Para. 8", "en", {u"para."}) == "in |Para. !8");
  CHECK(marked("separa. 8", "en", {u"para."}) == "separa. |8");
  CHECK(marked("的第58号", "zh", {u"第"}) == "的|第!58|号");
}

TEST_CASE("breaks: numerals in groups of three stay whole") {
  CHECK(marked("costs 78 809 400 in 2021 12", "en") == "costs |78 !809 !400 |in |2021 |12");
}

TEST_CASE("breaks: units and months stay with the number before them") {
  resolute::layout::Tongue const tongue{"en", "Latn", {}, {u"December", u"million", u"%"}};
  CHECK(marked("on 31 December 2021", tongue) == "on |31 !December |2021");
  CHECK(marked("5 % of 20 million dollars", tongue) == "5 !% |of |20 !million |dollars");
  CHECK(marked("12 Decembers", tongue) == "12 |Decembers");
  CHECK(marked("第75号", {"zh", "Hans", {}, {u"号"}}) == "第|75!号");
}

TEST_CASE("breaks: ranges, initials and hyphens stay whole") {
  CHECK(marked("in 2021–2025 only", "en") == "in |2021–!2025 |only");
  CHECK(marked("by A. B. Smith", "en") == "by |A. !B. !Smith");
  CHECK(marked("resolution 217 A. The", "en") == "resolution |217 |A. |The");
  CHECK(marked("a long-term aim", "en") == "a |long-term |aim");
}

TEST_CASE("breaks: no line ends at a narrow blank") {
  resolute::layout::Tongue const tongue{"fr", "Latn", {}, {}, u";:!?»", u"«"};
  CHECK(marked("dit « oui » : non", tongue) == "dit |« oui » : |non");
}

TEST_CASE("breaks: a note mark stays with its word") {
  resolute::layout::Text text;
  resolute::layout::Role role;
  role.note = 1;
  text.append("结论，", k_look);
  text.append("12", {6, 3, false, false}, role);
  text.append("这些", k_look);
  auto const breaks = find_breaks(text, {"zh", "Hans", {}});
  CHECK(breaks[3] == Break::none);
  CHECK(breaks[4] == Break::none);
  CHECK(breaks[5] == Break::allowed);
}
