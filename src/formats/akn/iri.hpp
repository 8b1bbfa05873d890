#pragma once
/// Identities of a document on the three levels of FRBR: section 3 of the AKN profile.
#include <string>
#include <string_view>

namespace resolute::formats::akn {

/// "59/170" is "59-170", "2561 (2021)" is "2561-2021", "75/245 B" is "75-245B".
[[nodiscard]] std::string number_in_iri(std::string_view printed);

struct Level {
  std::string uri;
  std::string this_;
};

struct Iris {
  Level work;
  Level expression;
  Level manifestation;
};

/// The names that an identity is made of.
struct Identity {
  std::string type;      ///< "statement/deliberation" or "documentCollection/publication"
  std::string actor;     ///< "unga"
  std::string date;      ///< "2004-12-20"
  std::string number;    ///< "59-170"
  std::string language;  ///< "zho"
  std::string component = "main";
};

[[nodiscard]] Iris make_iris(Identity const&);

}  // namespace resolute::formats::akn
