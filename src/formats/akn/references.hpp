#pragma once
/// The entries of `meta/references`: one for each id that the file refers to, none unused (profile, section 4).
#include <map>
#include <string>
#include <string_view>

#include "formats/akn/dom.hpp"

namespace resolute::formats::akn {

class References {
 public:
  /// Notes that the file refers to a term of the vocabulary and gives the reference: "#issuingBody". Throws
  /// InternalError when the vocabulary has no such term.
  std::string to(std::string_view term);

  /// The same for an entry that the vocabulary does not have. The first description of an id stands.
  std::string to(std::string id, std::string element, std::string href, std::string show_as);

  /// Writes the entries, ordered by kind and id.
  void write(Node references) const;

 private:
  struct Entry {
    std::string element, href, show_as;
  };
  std::map<std::string, Entry, std::less<>> entries_;
};

}  // namespace resolute::formats::akn
