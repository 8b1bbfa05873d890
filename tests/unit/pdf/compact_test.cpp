#include "formats/pdf/compact.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <string>
#include <vector>

#include "resolute/diagnostic.hpp"

namespace {

/// A file as libharu saves it, from the texts of its objects.
std::string saved(std::vector<std::string> const& objects) {
  std::string file = "%PDF-1.4\n%\xE2\xE3\n";
  std::string table = fmt::format("xref\n0 {}\n0000000000 65535 f\r\n", objects.size() + 1);
  for (std::size_t i = 0; i < objects.size(); ++i) {
    table += fmt::format("{:010} 00000 n\r\n", file.size());
    file += fmt::format("{} 0 obj\n{}\nendobj\n", i + 1, objects[i]);
  }
  auto const start = file.size();
  return file + table +
         fmt::format("trailer\n<<\n/Root 1 0 R\n/Size {}\n>>\nstartxref\n{}\n%%EOF\n", objects.size() + 1, start);
}

}  // namespace

TEST_CASE("compact: white space goes where it parts nothing, and the length of a stream goes into it") {
  auto const file =
      saved({"<<\n/Type /Catalog\n/Pages 4 0 R\n>>", "<<\n/Length 3 0 R\n>>\nstream\r\nBT ET \n\nendstream", "7",
             "<<\n/Kids [ 2 0 R 1 0 R ]\n/Count 1\n>>"});
  std::string const wanted =
      "%PDF-1.4\n%\xE2\xE3\n"
      "1 0 obj\n<</Type/Catalog/Pages 3 0 R>>\nendobj\n"
      "2 0 obj\n<</Length 7>>\nstream\nBT ET \n\nendstream\nendobj\n"
      "3 0 obj\n<</Kids[2 0 R 1 0 R]/Count 1>>\nendobj\n"
      "xref\n0 4\n0000000000 65535 f \n0000000013 00000 n \n0000000058 00000 n \n0000000112 00000 n \n"
      "trailer\n<</Root 1 0 R/Size 4>>\nstartxref\n158\n%%EOF\n";
  CHECK(resolute::formats::pdf::compact(file) == wanted);
}

TEST_CASE("compact: strings and the bytes of streams stay as they are") {
  std::string const bytes = "endobj 1 0 obj << (  ) >>";
  auto const file = saved({"<<\n/A (two  \\) blanks (inside)  )\n/B <FE FF>\n>>",
                           "<<\n/Length 3 0 R\n>>\nstream\r\n" + bytes + "\nendstream", std::to_string(bytes.size())});
  auto const made = resolute::formats::pdf::compact(file);
  CHECK(made.find("<</A(two  \\) blanks (inside)  )/B<FE FF>>>") != std::string::npos);
  CHECK(made.find("stream\n" + bytes + "\nendstream") != std::string::npos);
}

TEST_CASE("compact: what libharu never writes is an error of the program") {
  for (auto const* file : {"", "%PDF-1.4\n", "startxref\nxref"})
    CHECK_THROWS_AS(static_cast<void>(resolute::formats::pdf::compact(file)), resolute::InternalError);
}
