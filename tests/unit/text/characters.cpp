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
