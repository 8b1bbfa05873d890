#include "text/join.hpp"

#include <doctest/doctest.h>

#include "structure/boundary.hpp"
#include "support/text.hpp"

namespace {

using namespace resolute;

std::vector<std::string> paragraphs(std::string text, std::string_view language) {
  auto const source = support::source(std::move(text));
  auto const& grammar = support::grammar(language);
  auto page = text::find_furniture(source, text::cut_lines(source), grammar);
  text::find_notes(source, grammar, page);
  text::find_marks(source, grammar, page);
  std::vector<std::string> found;
  for (auto const& one : text::join(source, page, grammar, structure::boundary_evidence(grammar)))
    found.emplace_back(one.text.view());
  return found;
}

using Texts = std::vector<std::string>;

}  // namespace

TEST_CASE("lines of Han are joined without a space, also where a blank line stands between all lines") {
  CHECK(paragraphs(" 1. 核可联合国难民事务高级专员方案执\n\n行委员会的报告； \n\n 2. "
                   "欢迎联合国难民事务高级专员办事处\n\n的工作。\n",
                   "zh") ==
        Texts{"1.核可联合国难民事务高级专员方案执行委员会的报告；", "2.欢迎联合国难民事务高级专员办事处的工作。"});
}

TEST_CASE("lines of words are joined with a space, real hyphens are kept") {
  CHECK(paragraphs(
            "     1. Decides to consider the matter of peace-\nkeeping at its next session;\n\n     2. Also decides "
            "to remain\nseized of the matter.\n",
            "en") == Texts{"1. Decides to consider the matter of peace-keeping at its next session;",
                           "2. Also decides to remain seized of the matter."});
}

TEST_CASE("a paragraph goes on behind the notes of a page") {
  auto const rule = std::string(50, ' ') + "\n";
  CHECK(paragraphs("1. 回顾其决议；\n\n2. 按照《保护纲领》\n\n4 \n加强国\n\n" + rule +
                       "4\n 同上。 \n 际保护制度； \n\n3. 重申公约。\n",
                   "zh") == Texts{"1.回顾其决议；", "2.按照《保护纲领》加强国际保护制度；", "3.重申公约。"});
}

TEST_CASE("a mark on a line of its own leaves the space of the words around it") {
  auto const source = std::string("Recalling the report of the Office\n1\nand its annex,\n______\n1 A/59/12.\n");
  CHECK(paragraphs(source, "en") == Texts{"Recalling the report of the Office and its annex,"});
}

TEST_CASE("a year at the beginning of a line is no paragraph number") {
  CHECK(
      paragraphs(" 4. 注意到现有五十七个缔约国的公约，即1961\n\n1961. 年的公约及其后来的各项议定书；\n", "zh").size() ==
      1);
}

TEST_CASE("a second verb in a numbered paragraph begins no paragraph, wherever its line begins") {
  CHECK(paragraphs(" 15. 鼓励高级专员办事处继续改进其管理制度；\n\n确认必须有足够和及时的资源以执行任务。\n", "zh")
            .size() == 2);
  CHECK(paragraphs(" 1. 鼓励高级专员办事处继续改进其管理制度；\n\n确认必须有足够和及时的资源以执行任务。\n", "zh")
            .size() == 1);
}
