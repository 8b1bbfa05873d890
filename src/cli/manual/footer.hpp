#pragma once
/// The end of a help, taken apart into what a manual page has sections for.
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace resolute::cli::manual {

struct Footer {
  /// Each on one line.
  std::vector<std::string> paragraphs;
  /// What stands indented below a line with a colon at its end: that line without the colon, and the lines.
  std::vector<std::pair<std::string, std::vector<std::string>>> sections;
  /// Of "Exit status: 0 done, 1 an input failed": number and meaning.
  std::vector<std::pair<std::string, std::string>> statuses;
  /// Of "NAME, when set, gives ...": the variable, and the sentence after the comma.
  std::vector<std::pair<std::string, std::string>> variables;
};

[[nodiscard]] Footer take_apart(std::string_view text);

}  // namespace resolute::cli::manual
