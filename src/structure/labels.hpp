#pragma once
/// What a paragraph of the source can be, and how the labels of a document are found.
#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

#include "profile/grammar.hpp"
#include "text/join.hpp"

namespace resolute::structure {

enum class Label : std::uint8_t {
  job_number,
  publisher,
  issuing_body,
  subsidiary_body,
  document_type,
  symbol,
  distribution,
  issue_date,
  original_language,
  language_line,
  session,
  session_dates,
  agenda_item,
  agenda_title,
  decision_type,
  proposing_committee,
  adoption,
  proponent,
  resolution_number,
  adoption_meeting,
  statement_title,
  title,
  part,  ///< letter of a part, with its title behind it or not
  part_title,
  enacting_formula,
  preambular,
  operative,
  item,
  heading,
  numbered_heading,  ///< with a numeral or the word that names a division
  row,               ///< of a table
  text,              ///< a paragraph without number or lead phrase of its own
  meeting,
  closing_date,
  vote,
  annex,
  annex_title,
  unrecognised,
};
constexpr std::size_t k_labels = static_cast<std::size_t>(Label::unrecognised) + 1;

/// The divisions of a document, in their order. A part goes back to the preface.
enum class Zone : std::uint8_t { cover, preface, preamble, main, conclusions, annex };
constexpr std::size_t k_zones = static_cast<std::size_t>(Zone::annex) + 1;

[[nodiscard]] std::string_view name(Label);

struct Labelled {
  Label label = Label::unrecognised;
  Zone zone = Zone::cover;
};

/// How much speaks for each label, by what the paragraph itself looks like; `below_numeral`: the paragraph before it is
/// the numeral of a section and nothing else.
using Scores = std::array<double, k_labels>;
[[nodiscard]] Scores observe(text::Paragraph const& paragraph, profile::Grammar const&, bool below_numeral = false);

/// The labels of which each paragraph must have one; empty for all: none of them is decided.
using Choices = std::vector<std::vector<Label>>;

/// The best sequence of labels over the whole document that keeps the order of the zones: one paragraph that looks like
/// something else does not derail the rest. It goes through the choices, where the order of the zones allows it.
[[nodiscard]] std::vector<Labelled> label(std::vector<text::Paragraph> const&, profile::Grammar const&,
                                          Choices const& choices = {});

}  // namespace resolute::structure
