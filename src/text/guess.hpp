#pragma once
/// Which encoding bytes are in that are not UTF-8 and have no byte order mark.
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace resolute::text {

struct Guess {
  std::string encoding;  ///< IANA name
  /// Whether the text reads well in it and much worse in all others.
  bool sure = false;
};

/// All encodings that are tried, the likelier first.
[[nodiscard]] std::vector<std::string> const& candidate_encodings();

/// The encoding in which the bytes read most like one of the known languages; nothing when they do in none. It is
/// UTF-8 where most of the text is and some bytes are not.
[[nodiscard]] std::optional<Guess> guess_encoding(std::string_view bytes);

/// The one of these encodings in which the bytes read best. The first where none does.
[[nodiscard]] std::string best_of(std::string_view bytes, std::vector<std::string> const& encodings);

}  // namespace resolute::text
