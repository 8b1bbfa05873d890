// The only file that includes toml++, which is slow to compile.
#include "profile/load.hpp"

#include <fmt/format.h>

#include <toml++/toml.h>

#include "profile/table.hpp"
#include "text/characters.hpp"

namespace resolute::profile {
namespace {

toml::table parse(std::string_view file, std::string_view content) {
  try {
    return toml::parse(content, file);
  } catch (toml::parse_error const& error) {
    throw InternalError(fmt::format("{}:{}: {}", file, error.source().begin.line, error.description()));
  }
}

template <class T>
T required(toml::table const& table, std::string_view key, std::string_view file) {
  auto const value = table[key].value<T>();
  if (!value) throw InternalError(fmt::format("{}: no {}", file, key));
  return *value;
}

Emphasis emphasis(std::string_view word, std::string_view file) {
  if (word == "italic") return Emphasis::italic;
  if (word == "bold") return Emphasis::bold;
  if (word == "bold italic") return Emphasis::bold_italic;
  throw InternalError(fmt::format("{}: lead_phrase is neither italic, bold nor bold italic", file));
}

/// [labels.html] notes = "…" becomes "html.notes".
Labels labels(toml::table const& table) {
  Labels found;
  for (auto const& [group, entries] : table)
    if (auto const* inner = entries.as_table())
      for (auto const& [key, value] : *inner)
        if (auto const text = value.value<std::string>()) found[fmt::format("{}.{}", group.str(), key.str())] = *text;
  return found;
}

std::u32string code_points(std::string_view text) {
  std::u32string found;
  for (std::size_t at = 0; at < text.size();) found += text::next(text, at);
  return found;
}

std::vector<std::string> words(std::string_view text) {
  std::vector<std::string> found;
  for_each_word(text, [&](std::string_view word) { found.emplace_back(word); });
  return found;
}

}  // namespace

Language load_language(std::string_view file, std::string_view content) {
  auto const table = parse(file, content);
  Language made;
  made.code = required<std::string>(table, "code", file);
  made.akn = required<std::string>(table, "akn", file);
  made.name = required<std::string>(table, "name", file);
  made.direction = required<std::string>(table, "direction", file);
  made.script = required<std::string>(table, "script", file);
  made.word_spaces = required<bool>(table, "word_spaces", file);
  made.counters = code_points(table["counters"].value_or(std::string_view()));
  made.before_figures = code_points(table["before_figures"].value_or(std::string_view()));
  made.small_clauses = table["small_clauses"].value_or(false);
  made.capital_nouns = table["capital_nouns"].value_or(false);
  made.breaks_words = table["breaks_words"].value_or(false);
  made.lead_phrase = emphasis(required<std::string>(table, "lead_phrase", file), file);
  made.sentence_end = code_points(required<std::string>(table, "sentence_end", file));
  made.clause_end = code_points(required<std::string>(table, "clause_end", file));
  made.never_last = words(table["never_last"].value_or(std::string_view()));
  made.abbreviations = words(table["abbreviations"].value_or(std::string_view()));
  made.date_before_citation = required<bool>(table, "date_before_citation", file);
  if (auto const* formats = table["date_formats"].as_array())
    for (auto const& format : *formats) made.date_formats.push_back(format.value_or(std::string()));
  if (auto const* entries = table["labels"].as_table()) made.labels = labels(*entries);
  return made;
}

Body load_body(std::string_view file, std::string_view content) {
  auto const table = parse(file, content);
  Body made;
  made.name = required<std::string>(table, "name", file);
  made.actor = required<std::string>(table, "actor", file);
  made.akn_id = required<std::string>(table, "akn_id", file);
  made.ontology = required<std::string>(table, "ontology", file);
  made.show_as = required<std::string>(table, "show_as", file);
  if (auto const* series = table["series"].as_table())
    for (auto const& [name, shape] : *series) made.series[std::string(name.str())] = shape.value_or(std::string());
  made.session_in_number = required<bool>(table, "session_in_number", file);
  made.lead_reach = required<bool>(table, "lead_phrase_with_object", file) ? LeadReach::whole : LeadReach::verb;
  return made;
}

}  // namespace resolute::profile
