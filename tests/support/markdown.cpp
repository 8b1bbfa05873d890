#include "support/markdown.hpp"

#include <array>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <memory>
#include <random>

namespace markdown {
namespace {

struct Close {
  void operator()(std::FILE* pipe) const { pclose(pipe); }
};

/// What a command prints.
std::string output_of(std::string const& command) {
  std::string out;
  std::unique_ptr<std::FILE, Close> const pipe(popen(command.c_str(), "r"));
  std::array<char, 4096> buffer{};
  while (pipe && std::fgets(buffer.data(), static_cast<int>(buffer.size()), pipe.get()) != nullptr)
    out += buffer.data();
  return out;
}

/// A file that lives as long as this.
class TemporaryFile {
 public:
  explicit TemporaryFile(std::string const& content)
      : path_(std::filesystem::temp_directory_path() / ("resolute-" + std::to_string(std::random_device{}()) + ".md")) {
    std::ofstream(path_, std::ios::binary) << content;
  }
  TemporaryFile(TemporaryFile const&) = delete;
  TemporaryFile& operator=(TemporaryFile const&) = delete;
  ~TemporaryFile() {
    std::error_code ignored;
    std::filesystem::remove(path_, ignored);
  }
  [[nodiscard]] std::string path() const { return path_.string(); }

 private:
  std::filesystem::path path_;
};

/// cmark and cmark-gfm know no front matter, which GitHub takes away before.
std::string without_front_matter(std::string const& text) {
  if (!text.starts_with("---\n")) return text;
  auto const end = text.find("\n---\n");
  return end == std::string::npos ? text : text.substr(end + 5);
}

}  // namespace

std::vector<Reader> readers(std::string const& flavour) {
  constexpr auto k_extensions = "cmark-gfm --unsafe -e footnotes -e table -e strikethrough -e autolink";
  std::vector<Reader> const all{
      {"cmark-gfm", k_extensions, "gfm"},
      {"pandoc", "pandoc -f markdown-smart -t html --wrap=none", "gfm"},
      {"pandoc", "pandoc -f gfm -t html --wrap=none", "gfm"},
      {"pandoc", "pandoc -f markdown -t html --wrap=none", "pandoc"},
      {"pandoc", "pandoc -f commonmark+yaml_metadata_block -t html --wrap=none", "commonmark"},
      {"cmark", "cmark --unsafe", "commonmark"},
  };
  std::vector<Reader> found;
  for (auto const& reader : all)
    if (reader.flavour == flavour && !output_of("command -v " + reader.name).empty()) found.push_back(reader);
  return found;
}

std::optional<std::string> to_html(Reader const& reader, std::string const& markdown) {
  TemporaryFile const file(reader.name == "pandoc" ? markdown : without_front_matter(markdown));
  auto html = output_of(reader.command + " '" + file.path() + "' 2>&1");
  return html.empty() ? std::nullopt : std::optional(std::move(html));
}

}  // namespace markdown
