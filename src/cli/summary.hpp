#pragma once
/// What was found in a document, for people to read.
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "resolute/format.hpp"

namespace resolute::cli {

/// A name and what there is to say about it.
using Fact = std::pair<std::string, std::string>;

/// The facts of the document's metadata that are known, with how they are known where they are not printed in the text.
[[nodiscard]] std::vector<Fact> facts(model::Meta const&);

/// How much of what was found.
struct Structure {
  std::size_t preambular = 0;
  std::size_t operative = 0;
  std::size_t items = 0;
  std::size_t sections = 0;
  std::size_t tables = 0;
  std::size_t parts = 0;
  std::size_t annexes = 0;
  std::size_t notes = 0;
  /// Marks in the text that call notes.
  std::size_t calls = 0;
  std::size_t references = 0;
  /// Documents that are referred to.
  std::size_t cited = 0;
  std::size_t unrecognised = 0;
};
[[nodiscard]] Structure structure(model::Document const&);

/// The same for people: clauses, paragraphs, notes, references.
[[nodiscard]] std::vector<Fact> findings(model::Document const&);

/// How many characters met which fate.
[[nodiscard]] Fact account(Ledger const&, Source const&);

/// How often each transformation was applied.
[[nodiscard]] std::vector<Fact> transformations(Ledger const&);

/// The facts one a line, indented, their values below one another.
[[nodiscard]] std::string table(std::vector<Fact> const&);

/// A number with its noun: "1 note", "10 notes". `plural` is needed where it is not the singular with an s.
[[nodiscard]] std::string counted(std::size_t count, std::string_view singular, std::string_view plural = {});

}  // namespace resolute::cli
