#include "formats/pdf/subset.hpp"

#include <fmt/format.h>
#include <hb-ot.h>
#include <hb-subset.h>

#include <algorithm>
#include <cmath>
#include <limits>

#include "resolute/diagnostic.hpp"

namespace resolute::formats::pdf {
namespace {

using SubsetInput = std::unique_ptr<hb_subset_input_t, layout::Freer<hb_subset_input_destroy>>;
using SubsetPlan = std::unique_ptr<hb_subset_plan_t, layout::Freer<hb_subset_plan_destroy>>;

constexpr hb_tag_t tag(std::string_view name) {
  return HB_TAG(name[0], name[1], name[2], name[3]);
}

/// A CID font is read by glyph number: what finds or names glyphs, and all layout, can go. Hints go too: they are a
/// fifth of the size, and print does not need them.
SubsetInput make_input(CodeTable const& codes) {
  SubsetInput input(hb_subset_input_create_or_fail());
  if (!input) throw InternalError("no memory for a font subset");
  hb_subset_input_set_flags(input.get(), HB_SUBSET_FLAGS_NO_HINTING | HB_SUBSET_FLAGS_NOTDEF_OUTLINE);
  auto* const glyphs = hb_subset_input_glyph_set(input.get());
  for (auto const& entry : codes.entries()) hb_set_add(glyphs, entry.glyph);
  auto* const dropped = hb_subset_input_set(input.get(), HB_SUBSET_SETS_DROP_TABLE_TAG);
  for (auto const table : {tag("GSUB"), tag("GPOS"), tag("GDEF"), tag("cmap"), tag("name"), tag("OS/2"), tag("post"),
                           tag("kern"), tag("gasp"), tag("VDMX"), tag("hdmx"), tag("LTSH"), tag("DSIG"), tag("vhea"),
                           tag("vmtx"), tag("VORG"), tag("BASE"), tag("JSTF"), tag("meta"), tag("FFTM"), tag("PCLT"),
                           tag("EBDT"), tag("EBLC"), tag("EBSC"), tag("STAT"), tag("MATH"), tag("MERG"), tag("morx")})
    hb_set_add(dropped, table);
  return input;
}

std::uint32_t hash(std::string_view bytes) {
  std::uint32_t value = 2166136261U;
  for (char const c : bytes) value = (value ^ static_cast<unsigned char>(c)) * 16777619U;
  return value;
}

/// Six capitals that depend on nothing but the subset.
std::string subset_tag(std::string_view data) {
  auto rest = hash(data);
  std::string made;
  for (int i = 0; i < 6; ++i) {
    made += static_cast<char>('A' + rest % 26);
    rest /= 26;
  }
  return made;
}

int rounded(double value) {
  return static_cast<int>(std::lround(value));
}

std::int16_t read_i16(std::string_view bytes, std::size_t at) {
  auto const high = static_cast<unsigned char>(bytes[at]);
  auto const low = static_cast<unsigned char>(bytes[at + 1]);
  return static_cast<std::int16_t>((high << 8U) | low);
}

void describe(layout::Face const& face, SubsetFont& made) {
  auto* const font = face.font();
  auto const metric = [&](hb_ot_metrics_tag_t which) {
    hb_position_t value = 0;
    hb_ot_metrics_get_position_with_fallback(font, which, &value);
    return rounded(face.per_mille(value));
  };
  made.ascent = metric(HB_OT_METRICS_TAG_HORIZONTAL_ASCENDER);
  made.descent = metric(HB_OT_METRICS_TAG_HORIZONTAL_DESCENDER);
  made.cap_height = metric(HB_OT_METRICS_TAG_CAP_HEIGHT);
  made.italic_angle = rounded(hb_style_get_value(font, HB_STYLE_TAG_SLANT_ANGLE));
  layout::HbBlob const head(hb_face_reference_table(face.face(), tag("head")));
  unsigned length = 0;
  auto const* data = hb_blob_get_data(head.get(), &length);
  constexpr std::size_t k_x_min = 36;
  if (length < k_x_min + 8) throw InternalError("a font without a head table was opened");
  for (std::size_t i = 0; i < made.box.size(); ++i)
    made.box.at(i) = rounded(face.per_mille(read_i16({data, length}, k_x_min + 2 * i)));
}

std::uint64_t simple_key(std::uint32_t glyph, std::u16string_view text) {
  constexpr std::uint64_t k_no_text = 0x10000;
  return (std::uint64_t{glyph} << 32U) | (text.empty() ? k_no_text : std::uint64_t{text.front()});
}

/// The beginning of a CMap; its Registry is Adobe.
std::string cmap_head(std::string_view ordering, std::string_view name, int type, std::string_view codes) {
  return fmt::format(
      "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
      "/CIDSystemInfo <</Registry (Adobe) /Ordering ({}) /Supplement 0>> def\n"
      "/CMapName /{} def\n/CMapType {} def\n1 begincodespacerange\n{}\nendcodespacerange\n",
      ordering, name, type, codes);
}

constexpr std::string_view k_cmap_tail = "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";

/// Most lines of a block in a CMap, and, by old readers, most texts of a range.
constexpr std::size_t k_block = 100;

/// Codes that follow each other, all with a text, and of one high byte as the format demands.
struct CodeRange {
  std::size_t first = 0;
  std::size_t last = 0;
};

std::vector<CodeRange> text_ranges(CodeTable const& codes) {
  std::vector<CodeRange> ranges;
  for (std::size_t code = 1; code <= codes.entries().size(); ++code) {
    if (codes.entries()[code - 1].text.empty()) continue;
    bool const joins =
        !ranges.empty() && ranges.back().last + 1 == code && code % 256 != 0 && code - ranges.back().first < k_block;
    if (joins)
      ranges.back().last = code;
    else
      ranges.push_back({code, code});
  }
  return ranges;
}

void append_utf16(std::string& to, std::u16string_view text) {
  for (char16_t const unit : text) fmt::format_to(std::back_inserter(to), "{:04X}", static_cast<unsigned>(unit));
}

}  // namespace

std::uint16_t& CodeTable::slot(std::uint32_t glyph, std::u16string const& text) {
  return text.size() <= 1 ? simple_[simple_key(glyph, text)] : others_[{glyph, text}];
}

void CodeTable::add(layout::Glyph const& glyph) {
  auto& code = slot(glyph.id, glyph.text);
  if (code != 0) return;
  if (entries_.size() >= std::numeric_limits<std::uint16_t>::max())
    throw InternalError("a font has more glyphs in use than a PDF font can hold");
  entries_.push_back({glyph.id, glyph.width, glyph.text});
  code = static_cast<std::uint16_t>(entries_.size());
}

void CodeTable::settle() {
  if (!spaces_words()) return;
  auto const blank = std::ranges::find(entries_, u" ", &CodeEntry::text);
  if (blank == entries_.end()) return;
  auto& other = entries_[k_blank_code - 1];
  std::swap(slot(blank->glyph, blank->text), slot(other.glyph, other.text));
  std::swap(*blank, other);
}

std::uint16_t CodeTable::code(layout::Glyph const& glyph) const {
  return glyph.text.size() <= 1 ? simple_.at(simple_key(glyph.id, glyph.text)) : others_.at({glyph.id, glyph.text});
}

SubsetFont make_subset(layout::Face const& face, CodeTable const& codes) {
  auto const input = make_input(codes);
  SubsetPlan const plan(hb_subset_plan_create_or_fail(face.face(), input.get()));
  if (!plan) throw InternalError("HarfBuzz cannot plan a font subset");
  layout::HbFace const subset(hb_subset_plan_execute_or_fail(plan.get()));
  if (!subset) throw InternalError("HarfBuzz cannot make a font subset");
  layout::HbBlob const blob(hb_face_reference_blob(subset.get()));
  unsigned length = 0;
  auto const* data = hb_blob_get_data(blob.get(), &length);
  SubsetFont made;
  made.data.assign(data, length);
  made.name = subset_tag(made.data) + '+' + face.postscript_name();
  describe(face, made);
  auto* const new_glyphs = hb_subset_plan_old_to_new_glyph_mapping(plan.get());
  made.glyph_of_code.push_back(0);
  for (auto const& entry : codes.entries())
    made.glyph_of_code.push_back(static_cast<std::uint16_t>(hb_map_get(new_glyphs, entry.glyph)));
  return made;
}

std::string to_unicode_map(CodeTable const& codes) {
  auto const ranges = text_ranges(codes);
  auto const digits = codes.one_byte() ? 2 : 4;
  auto map = cmap_head("UCS", "Adobe-Identity-UCS", 2, codes.one_byte() ? "<00> <FF>" : "<0000> <FFFF>");
  for (std::size_t begin = 0; begin < ranges.size(); begin += k_block) {
    auto const end = std::min(ranges.size(), begin + k_block);
    map += fmt::format("{} beginbfrange\n", end - begin);
    for (auto i = begin; i < end; ++i) {
      map += fmt::format("<{:0{}X}> <{:0{}X}> [", ranges[i].first, digits, ranges[i].last, digits);
      for (auto code = ranges[i].first; code <= ranges[i].last; ++code) {
        map += '<';
        append_utf16(map, codes.entries()[code - 1].text);
        map += '>';
      }
      map += "]\n";
    }
    map += "endbfrange\n";
  }
  return map.append(k_cmap_tail);
}

std::string one_byte_map() {
  auto map = cmap_head("Identity", k_one_byte_name, 1, "<00> <FF>");
  map += "/WMode 0 def\n1 begincidrange\n<00> <FF> 0\nendcidrange\n";
  return map.append(k_cmap_tail);
}

}  // namespace resolute::formats::pdf
