// Bytes in any encoding become the text that they were.
#include "text/decode.hpp"

#include <doctest/doctest.h>

#include <filesystem>

#include "support/encode.hpp"
#include "support/program.hpp"

using namespace resolute;
using namespace std::string_literals;

namespace {

struct Said {
  std::string_view language;
  std::string_view text;
  std::vector<std::string> encodings;
};

/// Sentences from the beginning of resolutions, with the encodings that have their letters.
std::vector<Said> const& sentences() {
  std::vector<std::string> const latin{"windows-1252", "ISO-8859-15", "GB18030"};
  std::vector<std::string> const cyrillic{"windows-1251", "KOI8-R",         "ISO-8859-5",
                                          "IBM866",       "x-mac-cyrillic", "GB18030"};
  static std::vector<Said> const k_all{
      {"fr", "L'Assemblée générale,\n\nRappelant ses résolutions antérieures, prie le Secrétaire général,\n", latin},
      {"fr", "Le cœur de la manœuvre, un coup d'œil.\n", latin},
      {"fr", "l’Assemblée, « à l’œuvre », coûte 100 €\n", {"windows-1252", "macintosh"}},
      {"es", "La Asamblea General,\n\nRecordando la Declaración y los niños y las niñas de la región,\n", latin},
      {"es", "¿Cuántos años? Cumplió 20 años en España.\n", latin},
      {"de", "Die Generalversammlung ersucht den Generalsekretär, über die Maßnahmen zu berichten.\n", latin},
      {"en", "The Security Council, noting the situation in Côte d'Ivoire,\n", latin},
      {"en", "the Secretary-General’s report – “In larger freedom”\n", {"windows-1252", "macintosh", "GB18030"}},
      {"ru", "Генеральная Ассамблея,\n\nссылаясь на свою резолюцию 60/1 от 16 сентября 2005 года,\n", cyrillic},
      {"ru", "СОВЕТ БЕЗОПАСНОСТИ\n", {"windows-1251", "KOI8-R", "ISO-8859-5", "IBM866"}},
      {"ru", "Резолюция № 1 «О мире» — вопрос решён\n", {"windows-1251", "x-mac-cyrillic"}},
      {"ar",
       "إن الجمعية العامة،\n\nإذ تشير إلى قرارها 60/1 المؤرخ 16 أيلول/سبتمبر 2005،\n",
       {"windows-1256", "ISO-8859-6"}},
      {"zh", "大会，\n\n回顾其2005年9月16日第60/1号决议，\n", {"GB18030", "GBK", "GB2312"}},
      {"zh", "联合国", {"GB18030", "GBK"}},
      {"zh", "大會，\n\n回顧其2005年9月16日第60/1號決議，\n", {"Big5", "GBK"}},
  };
  return k_all;
}

std::vector<std::string> const k_unicode{"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"};

/// How the bytes of the text in the encoding are read; "" where they are not.
std::string read_back(std::string_view text, std::string const& encoding) {
  auto const bytes = support::encode(text, encoding);
  REQUIRE(bytes.has_value());
  auto const decoded = text::decode(*bytes, "test.txt");
  return decoded ? decoded->source.text : "";
}

std::string_view code(std::string_view bytes, std::string_view encoding = "auto") {
  auto const decoded = text::decode(bytes, "test.txt", encoding);
  REQUIRE_FALSE(decoded.has_value());
  return decoded.error().code;
}

}  // namespace

TEST_CASE("decode: sentences in each language and encoding") {
  for (auto const& said : sentences()) {
    CAPTURE(said.language);
    auto encodings = said.encodings;
    encodings.insert(encodings.end(), k_unicode.begin(), k_unicode.end());
    for (auto const& encoding : encodings) {
      CAPTURE(encoding);
      CHECK(read_back(said.text, encoding) == said.text);
    }
  }
}

TEST_CASE("decode: the samples in every encoding that has their characters") {
  for (auto const& file : std::filesystem::directory_iterator(RESOLUTE_SAMPLES)) {
    if (file.path().extension() != ".txt") continue;
    auto const text = program::content(file.path()).value();
    std::size_t tried = 0;
    for (auto const* encoding : {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE", "GB18030", "GBK", "Big5",
                                 "windows-1252", "windows-1251", "KOI8-R", "windows-1256"}) {
      auto const bytes = support::encode(text, encoding);
      if (!bytes) continue;
      ++tried;
      auto const decoded = text::decode(*bytes, "test.txt");
      CAPTURE(file.path().string());
      CAPTURE(encoding);
      REQUIRE(decoded.has_value());
      CHECK(decoded->source.text == text);
    }
    CHECK(tried >= 6);
  }
}

TEST_CASE("decode: UTF-8 is taken as it is, without a word") {
  for (auto const* text : {"The General Assembly,\r\n", "大会，\r\n\f", "مجلس الأمن\n", "a\u0085b\uFFFD"}) {
    auto const decoded = text::decode(text, "test.txt");
    REQUIRE(decoded.has_value());
    CHECK(decoded->source.text == text);
    CHECK(decoded->source.name == "test.txt");
    CHECK(decoded->source.encoding == "UTF-8");
    CHECK(decoded->diagnostics.empty());
  }
}

TEST_CASE("decode: byte order marks name the encoding and are no part of the text") {
  auto const mark = "\uFEFF大会\n"s;
  for (std::string const encoding : {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE", "GB18030"}) {
    CAPTURE(encoding);
    auto const decoded = text::decode(support::encode(mark, encoding).value(), "test.txt");
    REQUIRE(decoded.has_value());
    CHECK(decoded->source.text == "大会\n");
    CHECK(decoded->source.encoding == encoding);
    CHECK(decoded->diagnostics.size() == (decoded->source.encoding == "UTF-8" ? 0 : 1));
    auto const named = text::decode(support::encode(mark, encoding).value(), "test.txt", encoding);
    REQUIRE(named.has_value());
    CHECK(named->source.text == "大会\n");
  }
  CHECK(code("\xEF\xBB\xBF") == "empty-input");
  CHECK(code("\xFF\xFE") == "empty-input");
}

TEST_CASE("decode: a note says which encoding was found") {
  auto const decoded =
      text::decode(support::encode("Совет Безопасности,\nссылаясь на свои резолюции\n", "KOI8-R").value(), "a.txt");
  REQUIRE(decoded.has_value());
  CHECK(decoded->source.encoding == "KOI8-R");
  REQUIRE(decoded->diagnostics.size() == 1);
  CHECK(decoded->diagnostics[0].severity == Severity::note);
  CHECK(decoded->diagnostics[0].code == "encoding-detected");
  CHECK(decoded->diagnostics[0].message.find("KOI8-R") != std::string::npos);
}

TEST_CASE("decode: a warning says that the encoding is not sure") {
  // One rare word: in the other Cyrillic encodings it is one, too.
  auto const decoded = text::decode(support::encode("ядерного", "windows-1251").value(), "a.txt");
  REQUIRE(decoded.has_value());
  REQUIRE(decoded->diagnostics.size() == 1);
  CHECK(decoded->diagnostics[0].severity == Severity::warning);
  CHECK(decoded->diagnostics[0].code == "encoding-unsure");
}

TEST_CASE("decode: an encoding that is named is obeyed, by any alias, without a word") {
  for (auto const* name : {"KOI8-R", "koi8-r", "koi8", "cp878"}) {
    auto const decoded = text::decode("\xF1\xC4\xC5\xD2\xCE\xCF\xC5", "a.txt", name);
    REQUIRE(decoded.has_value());
    CHECK(decoded->source.text == "Ядерное");
    CHECK(decoded->source.encoding == "KOI8-R");
    CHECK(decoded->diagnostics.empty());
  }
  CHECK(text::decode("\xC4", "a.txt", "ISO-8859-1")->source.text == "Ä");
  CHECK(text::decode("\xC4", "a.txt", "ISO-8859-7")->source.text == "Δ");
}

TEST_CASE("decode: UTF-16 that is named without the order of its bytes") {
  for (auto const* encoding : {"UTF-16LE", "UTF-16BE"}) {
    auto const decoded = text::decode(support::encode("大会决议\n", encoding).value(), "a.txt", "UTF-16");
    REQUIRE(decoded.has_value());
    CHECK(decoded->source.text == "大会决议\n");
    CHECK(decoded->source.encoding == encoding);
  }
}

TEST_CASE("decode: a name that there is not") {
  for (auto const* name : {"", "utf-99", "UTF-8,swaplfnl", "../UTF-8", "Auto"})
    CHECK(code("a", name) == "unknown-encoding");
  auto const decoded = text::decode("a", "a.txt", "utf-99");
  CHECK(decoded.error().message.find("\"utf-99\"") != std::string::npos);
  CHECK(decoded.error().message.find("GB18030") != std::string::npos);
}

TEST_CASE("decode: a few bytes that are not UTF-8 in a text that is") {
  auto const decoded = text::decode("Обзор\nRésumé d\xE9taillé\n", "a.txt");
  REQUIRE_FALSE(decoded.has_value());
  CHECK(decoded.error().code == "bad-encoding");
  CHECK(decoded.error().at == Position{2, 9});
  CHECK(decoded.error().message.find("0xE9") != std::string::npos);
  CHECK(decoded.error().message.find("UTF-8") != std::string::npos);
  // A file that was cut in the middle of a character.
  auto const cut = text::decode("大会\n大\xE4\xBC", "a.txt");
  REQUIRE_FALSE(cut.has_value());
  CHECK(cut.error().at == Position{2, 2});
}

TEST_CASE("decode: what has the shape of UTF-8 and is no character is not taken for another encoding") {
  auto const overlong = text::decode("The General\nAssembly\xE0\x80\xAF of the \xC0\x80", "a.txt");
  REQUIRE_FALSE(overlong.has_value());
  CHECK(overlong.error().code == "bad-encoding");
  CHECK(overlong.error().at == Position{2, 9});
  CHECK(overlong.error().message.find("0xE0 0x80 0xAF") != std::string::npos);
  CHECK(code("La Asamblea General, in CESU-8: \xED\xA0\xBD\xED\xB8\x80") == "bad-encoding");
  // An encoding that is named is obeyed all the same.
  auto const named = text::decode(
      "\xC0\x80 l'Assembl\xE9"
      "e",
      "a.txt", "windows-1252");
  REQUIRE(named.has_value());
  CHECK(named->source.text == "À€ l'Assemblée");
}

TEST_CASE("decode: bytes that mean nothing in the encoding that is named") {
  auto const named = text::decode("大会\n\xFF\n", "a.txt", "UTF-8");
  REQUIRE_FALSE(named.has_value());
  CHECK(named.error().code == "bad-encoding");
  CHECK(named.error().at == Position{2, 1});
  // GBK: the last byte begins a character that is not there.
  auto const cut = text::decode("ab\n\xB4\xF3\xBB", "a.txt", "GBK");
  REQUIRE_FALSE(cut.has_value());
  CHECK(cut.error().at == Position{2, 2});
  // Half a surrogate pair.
  CHECK(code("a\0\x00\xD8"s, "UTF-16LE") == "bad-encoding");
  CHECK(code("a\0b"s, "UTF-16LE") == "bad-encoding");
}

TEST_CASE("decode: a quotation mark of Windows in a text that is called ISO-8859-1") {
  auto const decoded = text::decode("The Council\x92s report", "a.txt", "ISO-8859-1");
  REQUIRE_FALSE(decoded.has_value());
  CHECK(decoded.error().code == "bad-encoding");
  CHECK(decoded.error().at == Position{1, 12});
  CHECK(decoded.error().message.find("windows-1252") != std::string::npos);
}

TEST_CASE("decode: bytes in no encoding of our languages") {
  // EUC-JP: "the General Assembly", "the Charter of the United Nations".
  CHECK(code("\xC1\xED\xB2\xF1\xA4\xCF\xA1\xA2\xB9\xF1\xCF\xA2\xB7\xFB\xBE\xCF\xA4\xCE\xA4\xB3\xA4\xC8\xA4\xF2") ==
        "bad-encoding");
  auto const one = text::decode("The General\n Assembly\xFF,", "a.txt");
  REQUIRE_FALSE(one.has_value());
  CHECK(one.error().code == "bad-encoding");
  CHECK(one.error().at == Position{2, 10});
  CHECK(one.error().message.find("--encoding") != std::string::npos);
}

TEST_CASE("decode: NUL bytes") {
  CHECK(code("The\0General"s) == "binary-input");
  CHECK(code("\x7F"s + "ELF\x02\x01\x01\0\0\0\0\0\0\0\0\0"s) == "binary-input");
  // Wherever they are.
  auto const late = text::decode(std::string(10000, 'a') + "\nb\0c"s, "a.txt");
  REQUIRE_FALSE(late.has_value());
  CHECK(late.error().code == "binary-input");
  CHECK(late.error().at == Position{2, 2});
  CHECK(code("a\0b"s, "windows-1252") == "binary-input");
}

TEST_CASE("decode: evidence may come late") {
  std::string text;
  while (text.size() < 9'000'000) text += "The General Assembly requests the Secretary-General to report.\n";
  text += "Communiqué of Côte d'Ivoire\n";
  CHECK(read_back(text, "windows-1252") == text);
}

TEST_CASE("decode: what is found at the end of a long text counts") {
  // All is the same in windows-1252 and ISO-8859-15 but the last word.
  std::string text;
  for (int line = 0; line < 2000; ++line) text += "L'Assemblée générale rappelle ses résolutions\n";
  text += "Le cœur\n";
  CHECK(read_back(text, "ISO-8859-15") == text);
  CHECK(read_back(text, "windows-1252") == text);
}
