// A text becomes Markdown by the library as it is installed. Exit status 0 when its paragraph is there.
#include <iostream>
#include <resolute/convert.hpp>
#include <resolute/render.hpp>
#include <resolute/version.hpp>
#include <string>

int main() {
  if (resolute::version() != resolute::k_version) {
    std::cerr << "headers of " << resolute::k_version << ", library of " << resolute::version() << '\n';
    return 1;
  }
  std::string const text = "The General Assembly,\n\nRecalling its resolution 58/153,\n\n1. Decides to continue.\n";
  auto const result = resolute::convert(resolute::Registry::builtin(), text, "md", {.source_name = "example"});
  if (!result) {
    std::cerr << render(result.error(), "example");
    return 1;
  }
  std::cout << result->written.bytes;
  return result->written.bytes.find("\n1. *Decides* to continue.\n") == std::string::npos ? 1 : 0;
}
