#pragma once
/// Short names for building documents by hand.
#include <string>
#include <utility>

#include "resolute/model.hpp"

namespace build {

using namespace resolute::model;

inline Inline text(std::string value) {
  return {{}, Text{std::move(value)}};
}
inline Inline lead(std::string value) {
  return {{}, LeadPhrase{{text(std::move(value))}}};
}
inline Inline mention(Role role, std::string value, Inlines content) {
  return {{}, Mention{role, std::move(value), std::move(content)}};
}
inline Inline cite(std::string printed, std::string symbol, std::string work = "") {
  auto address = "https://docs.un.org/en/" + symbol;
  return {{}, Citation{{text(std::move(printed))}, std::move(symbol), std::move(address), std::move(work)}};
}

template <class T>
Known<T> stated(T value) {
  return {std::move(value), Basis::stated, {}};
}

/// Numbers the nodes in the order in which they are made.
struct Maker {
  std::uint32_t last = 0;

  NodeId next() { return NodeId{++last}; }

  template <class T>
  Block block(T node) {
    return Block{next(), {}, std::move(node)};
  }
  Block paragraph(Inlines content) { return block(Paragraph{std::move(content)}); }
  Block paragraph(std::string content) { return paragraph(Inlines{text(std::move(content))}); }
  Block field(FieldKind kind, Inlines content, std::string number = "") {
    return block(Field{kind, std::move(number), std::move(content)});
  }
  Block field(FieldKind kind, std::string content) { return field(kind, Inlines{text(std::move(content))}); }
  Block operative(std::string number, Blocks content) {
    return block(Clause{ClauseKind::operative, std::move(number), std::move(content)});
  }
  Block preambular(Blocks content, std::string number = "") {
    return block(Clause{ClauseKind::preambular, std::move(number), std::move(content)});
  }
  Block section(SectionKind kind, std::string number, std::string heading, Blocks content) {
    Inlines inlines;
    if (!heading.empty()) inlines.push_back(text(std::move(heading)));
    return block(Section{kind, std::move(number), std::move(inlines), std::move(content)});
  }
  Item item(std::string marker, Blocks content) { return Item{next(), {}, std::move(marker), std::move(content)}; }
  Inline call(std::string mark, NodeId note, bool first = true) {
    return Inline{{}, NoteCall{next(), std::move(mark), note, first, {}}};
  }
};

}  // namespace build
