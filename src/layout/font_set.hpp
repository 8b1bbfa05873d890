#pragma once
/// The fonts of one document: families by kind of writing, opened when first needed, with a fallback list.
#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "layout/boxes.hpp"
#include "layout/face.hpp"
#include "layout/font_library.hpp"
#include "resolute/diagnostic.hpp"

namespace resolute::layout {

/// Kinds of writing that are set from fonts of their own.
enum class Writing : std::uint8_t { latin, han, arabic };
inline constexpr std::size_t k_writings = 3;

/// A font family, and what to install when it is missing.
struct Family {
  std::string name;
  std::string package;
  /// Whether the family has bold and italic faces of its own.
  bool bold = false;
  bool italic = false;
  /// A family to take for italics where there are none; empty: upright.
  std::string italic_family;
};

/// Families by writing, best first.
using Families = std::array<std::vector<Family>, k_writings>;

/// The face for a character.
struct Choice {
  FontId font{};
  bool embolden = false;
  /// No font has the character: its box is drawn.
  bool missing = false;
};

class FontSet {
 public:
  /// Takes faces from a library that outlives the document, or from one of its own.
  FontSet(Families families, FontLookup lookup, std::shared_ptr<FontLibrary> library = std::make_shared<FontLibrary>())
      : families_(std::move(families)), lookup_(std::move(lookup)), library_(std::move(library)) {}

  /// Opens the families of a writing; fails with "missing-font" when there is not one of them.
  [[nodiscard]] Result<void> require(Writing);
  /// The first face that has the character, starting with the families of `preferred`. At least one family of Latin
  /// must have been required before.
  [[nodiscard]] Choice choose(char32_t, Writing preferred, Look const&);
  [[nodiscard]] Face const& face(FontId id) const { return *faces_[static_cast<std::size_t>(id)]; }
  /// Characters that no font has, each once, in the order of their appearance.
  [[nodiscard]] std::vector<char32_t> const& missing() const { return missing_; }

 private:
  struct Slot {
    bool tried = false;
    std::optional<FontId> font;
  };
  struct Entry {
    Family family;
    /// By 2 * bold + italic.
    std::array<Slot, 4> slots;
  };

  void prepare(Writing);
  std::optional<FontId> open(std::string const& family, bool bold, bool italic);
  Choice choose_anew(char32_t, Writing, Look const&);
  std::optional<Choice> find(char32_t, Writing, Look const&);
  /// The entry's face for a look.
  std::optional<FontId> slot(Entry&, Look const&);

  Families families_;
  FontLookup lookup_;
  std::array<std::vector<Entry>, k_writings> entries_;
  std::shared_ptr<FontLibrary> library_;
  std::vector<std::shared_ptr<Face const>> faces_;
  /// What was chosen before, by character, writing and look.
  std::unordered_map<std::uint64_t, Choice> chosen_;
  std::vector<char32_t> missing_;
};

/// The writing that a character belongs to in a text of this ISO 15924 script.
[[nodiscard]] Writing writing_of(char32_t, std::string_view script);

/// The writing that a text of this script is mainly set in.
[[nodiscard]] Writing main_writing(std::string_view script);

}  // namespace resolute::layout
