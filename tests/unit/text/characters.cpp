// Bytes and characters, many at a time.
#include "text/characters.hpp"

#include <doctest/doctest.h>

#include "text/utf8.hpp"

using namespace resolute::text;

TEST_CASE("characters: bytes are counted, however many there are") {
  auto const is_blank_byte = [](char byte) { return byte == ' '; };
  CHECK(count_bytes("", is_blank_byte) == 0);
  CHECK(count_bytes("of the sea", is_blank_byte) == 2);
  CHECK(count_bytes(std::string(255, ' '), is_blank_byte) == 255);
  CHECK(count_bytes(std::string(256, ' '), is_blank_byte) == 256);
  CHECK(count_bytes(std::string(100'000, ' ') + "x", is_blank_byte) == 100'000);
}

TEST_CASE("characters: a byte is found wherever it stands") {
  auto const is_blank_byte = [](auto byte) { return byte == ' '; };
  for (std::size_t at = 0; at < 50; ++at) {
    auto text = std::string(50, 'x');
    text[at] = ' ';
    CHECK(find_byte(text, 0, is_blank_byte) == at);
    CHECK(find_byte(text, at, is_blank_byte) == at);
    CHECK(find_byte(text, at + 1, is_blank_byte) == 50);
  }
  CHECK(find_byte("", 0, is_blank_byte) == 0);
  CHECK(find_byte("abc", 3, is_blank_byte) == 3);
}

TEST_CASE("a pair of bytes is found wherever it stands, also across what is looked at side by side") {
  auto const before_capital = [](auto byte, auto behind) { return (byte == ' ') & (behind >= 'A') & (behind <= 'Z'); };
  for (std::size_t at = 0; at + 1 < 40; ++at) {
    std::string text(40, 'x');
    text.replace(at, 2, " B");
    CAPTURE(at);
    CHECK(find_pair(text, 0, before_capital) == at);
    CHECK(find_pair(text, at, before_capital) == at);
    CHECK(find_pair(text, at + 1, before_capital) == 40);
  }
  CHECK(find_pair("", 0, before_capital) == 0);
  CHECK(find_pair("x ", 0, before_capital) == 2);  // nothing stands behind the blank
}

TEST_CASE("characters: the one before a place, of one to four bytes, and what is none") {
  CHECK(before("", 0) == 0);
  CHECK(before("ab", 2) == 'b');
  CHECK(before("Côte", 3) == 0xF4);
  CHECK(before("大会", 6) == 0x4F1A);
  CHECK(before("a\U0001F54A", 5) == 0x1F54A);
  CHECK(before("\xA9", 1) == 0xFFFD);      // it goes on nothing
  CHECK(before("\xE5\xA4", 2) == 0xFFFD);  // it has no end
}

TEST_CASE("characters: capitals and small letters of the scripts") {
  for (auto const capital : {U'A', U'Z', U'À', U'Þ', U'А', U'Я', U'Ё', U'Œ', U'Ѡ'}) CHECK(is_upper(capital));
  for (auto const small : {U'a', U'z', U'ß', U'ÿ', U'а', U'я', U'ё', U'œ', U'ѡ'}) CHECK(is_lower(small));
  for (auto const neither : {U'1', U' ', U'×', U'÷', U'大', U'ا', U'«'}) {
    CHECK_FALSE(is_upper(neither));
    CHECK_FALSE(is_lower(neither));
  }
}

TEST_CASE("characters: a run ends where the answer changes, in ASCII and behind it") {
  CHECK(run_end<is_letter>("Côte d'Ivoire", 0, true) == 5);
  CHECK(run_end<is_letter>("12 大会", 0, false) == 3);
  CHECK(run_end<is_letter>("大会，", 0, true) == 6);
  CHECK(run_end<is_letter>("大会，", 6, false) == 9);
  CHECK(run_end<is_letter>("", 0, true) == 0);
  CHECK(run_end<is_letter>("a", 1, true) == 1);
}

TEST_CASE("UTF-8: sequences that have its shape and are no characters") {
  CHECK(has_shape_of_utf8("Côte d'Ivoire 大会"));
  CHECK(has_shape_of_utf8("\xC0\x80"));          // overlong
  CHECK(has_shape_of_utf8("a\xE0\x80\xAF"));     // overlong
  CHECK(has_shape_of_utf8("\xED\xA0\x80"));      // half a surrogate pair
  CHECK(has_shape_of_utf8("\xF4\x90\x80\x80"));  // beyond Unicode
  CHECK(sequence_at("a\xE0\x80\xAF.", 1) == "\xE0\x80\xAF");
}

TEST_CASE("UTF-8: other encodings do not have its shape") {
  CHECK_FALSE(has_shape_of_utf8("C\xF4te d'Ivoire"));  // windows-1252
  CHECK_FALSE(has_shape_of_utf8("\x93quoted\x94"));    // windows-1252
  CHECK_FALSE(has_shape_of_utf8("\xC3\xE5\xED\xE5"));  // windows-1251
  CHECK_FALSE(has_shape_of_utf8("\xB4\xF3\xBB\xE1"));  // GB18030
  CHECK_FALSE(has_shape_of_utf8("cut \xE5\xA4"));      // in the middle of a character
}
