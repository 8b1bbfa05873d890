#include "footer.hpp"

namespace resolute::cli::manual {
namespace {

constexpr std::string_view k_status = "Exit status: ";
constexpr std::string_view k_when_set = ", when set, ";

std::vector<std::string> lines_of(std::string_view text) {
  std::vector<std::string> lines;
  for (std::size_t at = 0; at <= text.size();) {
    auto const end = std::min(text.find('\n', at), text.size());
    lines.emplace_back(text.substr(at, end - at));
    at = end + 1;
  }
  return lines;
}

/// Of "0 done, 1 an input failed." each number with what follows it.
std::vector<std::pair<std::string, std::string>> statuses_of(std::string_view text) {
  std::vector<std::pair<std::string, std::string>> statuses;
  if (text.ends_with('.')) text.remove_suffix(1);
  for (std::size_t at = 0; at < text.size();) {
    auto end = text.find(", ", at);
    // A comma that no number follows belongs to the meaning.
    while (end != std::string_view::npos && (text[end + 2] < '0' || text[end + 2] > '9'))
      end = text.find(", ", end + 2);
    auto const one = text.substr(at, end == std::string_view::npos ? end : end - at);
    auto const blank = one.find(' ');
    statuses.emplace_back(one.substr(0, blank), one.substr(blank + 1));
    at = end == std::string_view::npos ? text.size() : end + 2;
  }
  return statuses;
}

/// Puts the lines between two blank ones where they belong.
void sort_block(std::vector<std::string> const& block, Footer& footer) {
  if (block.empty()) return;
  if (block.front().ends_with(':')) {
    auto title = block.front().substr(0, block.front().size() - 1);
    footer.sections.emplace_back(std::move(title), std::vector(block.begin() + 1, block.end()));
    return;
  }
  std::string paragraph;
  for (auto const& line : block) {
    auto const comma = line.find(k_when_set);
    if (line.starts_with(k_status)) {
      footer.statuses = statuses_of(std::string_view(line).substr(k_status.size()));
    } else if (comma != std::string::npos) {
      footer.variables.emplace_back(line.substr(0, comma), line.substr(comma + 2));
    } else {
      paragraph += (paragraph.empty() ? "" : " ") + line;
    }
  }
  if (!paragraph.empty()) footer.paragraphs.push_back(std::move(paragraph));
}

}  // namespace

Footer take_apart(std::string_view text) {
  Footer footer;
  std::vector<std::string> block;
  for (auto const& line : lines_of(text)) {
    if (!line.empty()) {
      block.push_back(line);
      continue;
    }
    sort_block(block, footer);
    block.clear();
  }
  sort_block(block, footer);
  return footer;
}

}  // namespace resolute::cli::manual
