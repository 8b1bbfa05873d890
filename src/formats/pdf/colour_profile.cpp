#include "formats/pdf/colour_profile.hpp"

#include <array>
#include <cmath>
#include <cstdint>
#include <string_view>
#include <vector>

namespace resolute::formats::pdf {
namespace {

/// ICC numbers are stored with the high byte first.
void put16(std::string& to, std::uint32_t value) {
  to += static_cast<char>((value >> 8U) & 0xFFU);
  to += static_cast<char>(value & 0xFFU);
}

void put32(std::string& to, std::uint32_t value) {
  put16(to, value >> 16U);
  put16(to, value & 0xFFFFU);
}

void put_fixed(std::string& to, double value) {
  constexpr double k_one = 65536;
  put32(to, static_cast<std::uint32_t>(std::lround(value * k_one)));
}

struct Xyz {
  double x = 0;
  double y = 0;
  double z = 0;
};

/// The white of the connection space, and the primaries of sRGB adapted to it (Bradford).
constexpr Xyz k_white = {0.9642, 1, 0.8249};
constexpr Xyz k_red = {0.43607, 0.22249, 0.01392};
constexpr Xyz k_green = {0.38515, 0.71687, 0.09708};
constexpr Xyz k_blue = {0.14307, 0.06061, 0.71410};

std::string xyz_tag(Xyz const& value) {
  std::string made = "XYZ ";
  put32(made, 0);
  for (auto const part : {value.x, value.y, value.z}) put_fixed(made, part);
  return made;
}

std::string text_tag(std::string_view text) {
  std::string made = "text";
  put32(made, 0);
  return made.append(text) + '\0';
}

std::string description_tag(std::string_view text) {
  std::string made = "desc";
  put32(made, 0);
  put32(made, static_cast<std::uint32_t>(text.size() + 1));
  made.append(text) += '\0';
  // No name in Unicode, none in a Macintosh script: two lengths of 0 and room for 67 bytes.
  constexpr std::size_t k_empty = 4 + 4 + 2 + 1 + 67;
  return made.append(k_empty, '\0');
}

/// From stored to linear light, by the formula of IEC 61966-2-1, 5.2.
double linear(double value) {
  return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

std::string curve_tag() {
  constexpr std::uint32_t k_points = 64;
  constexpr double k_most = 65535;
  std::string made = "curv";
  put32(made, 0);
  put32(made, k_points);
  for (std::uint32_t i = 0; i < k_points; ++i)
    put16(made, static_cast<std::uint32_t>(std::lround(linear(i / (k_points - 1.0)) * k_most)));
  return made;
}

struct ProfileTag {
  std::string_view name;
  std::string data;
};

constexpr std::size_t k_header = 128;

/// The header (ICC.1:1998-09, 6.1): a display's profile from RGB to XYZ.
std::string header(std::size_t size) {
  std::string made;
  put32(made, static_cast<std::uint32_t>(size));
  put32(made, 0);
  put32(made, 0x02100000);
  made += "mntrRGB XYZ ";
  for (auto const part : {2026U, 1U, 1U, 0U, 0U, 0U}) put16(made, part);
  made += "acsp";
  constexpr std::size_t k_illuminant = 68;
  made.resize(k_illuminant, '\0');
  for (auto const part : {k_white.x, k_white.y, k_white.z}) put_fixed(made, part);
  made.resize(k_header, '\0');
  return made;
}

}  // namespace

std::string srgb_profile() {
  auto const curve = curve_tag();
  std::array<ProfileTag, 9> const tags = {{{"desc", description_tag("sRGB IEC61966-2.1")},
                                           {"cprt", text_tag("No copyright, use freely")},
                                           {"wtpt", xyz_tag(k_white)},
                                           {"rXYZ", xyz_tag(k_red)},
                                           {"gXYZ", xyz_tag(k_green)},
                                           {"bXYZ", xyz_tag(k_blue)},
                                           {"rTRC", curve},
                                           {"gTRC", curve},
                                           {"bTRC", curve}}};
  auto const start = k_header + 4 + tags.size() * 12;
  std::string table;
  std::string data;
  put32(table, static_cast<std::uint32_t>(tags.size()));
  std::size_t last = 0;
  for (auto const& tag : tags) {
    // The three curves share their bytes.
    if (tag.name != "gTRC" && tag.name != "bTRC") {
      data.resize((data.size() + 3) / 4 * 4, '\0');
      last = start + data.size();
      data += tag.data;
    }
    table += tag.name;
    put32(table, static_cast<std::uint32_t>(last));
    put32(table, static_cast<std::uint32_t>(tag.data.size()));
  }
  data.resize((data.size() + 3) / 4 * 4, '\0');
  return header(start + data.size()) + table + data;
}

}  // namespace resolute::formats::pdf
