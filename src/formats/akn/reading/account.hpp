#pragma once
/// Whether all text of an AKN file is in the model that was read from it.
#include "formats/akn/reading/context.hpp"

namespace resolute::formats::akn::reading {

/// The characters of a file's text, outside of its meta, against those of the model: numbers, marks and labels
/// included, white space aside.
class Account {
 public:
  /// To be opened before the file is read.
  explicit Account(Node root);

  /// What is missing in the model, or too much, becomes a diagnostic ("akn-text").
  void check(Context&, Node root, model::Component const& text);

 private:
  void add(std::string_view text, int sign);
  void add_file(Node);
  [[nodiscard]] std::string listed(int sign) const;

  /// How often each character occurs more in the file than in the model.
  std::map<char32_t, int> counts_;
};

}  // namespace resolute::formats::akn::reading
