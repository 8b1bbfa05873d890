#include "terminal.hpp"

#include <fmt/format.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>

#include "descriptor.hpp"

namespace resolute::cli {
namespace {

std::size_t columns_of(int descriptor, std::size_t otherwise) {
  winsize size{};
  if (::isatty(descriptor) == 0 || ::ioctl(descriptor, TIOCGWINSZ, &size) != 0 || size.ws_col == 0) return otherwise;
  return size.ws_col;
}

RenderStyle style_of(int descriptor) {
  if (::isatty(descriptor) == 0) return {};
  auto const* const no_color = std::getenv("NO_COLOR");
  return {.color = no_color == nullptr || *no_color == '\0',
          .excerpt = true,
          .width = columns_of(descriptor, RenderStyle{}.width)};
}

}  // namespace

bool stdout_is_terminal() {
  return ::isatty(STDOUT_FILENO) != 0;
}

bool stderr_is_terminal() {
  auto const* const kind = std::getenv("TERM");
  return ::isatty(STDERR_FILENO) != 0 && (kind == nullptr || std::string_view(kind) != "dumb");
}

std::size_t stderr_columns(std::size_t otherwise) {
  return columns_of(STDERR_FILENO, otherwise);
}

std::size_t stdout_columns(std::size_t otherwise) {
  return columns_of(STDOUT_FILENO, otherwise);
}

RenderStyle error_style() {
  return style_of(STDERR_FILENO);
}

RenderStyle output_style() {
  return style_of(STDOUT_FILENO);
}

void say(Error const& error, std::string_view source_name) {
  say_text(render(error, source_name, error_style()));
}

void say_line(std::string_view line) {
  say_text(fmt::format("{}\n", line));
}

void say_text(std::string_view text) {
  // Where standard error itself cannot be written there is nowhere left to say so.
  std::fwrite(text.data(), 1, text.size(), stderr);
}

Result<void> put(std::string_view bytes) {
  return write_all(STDOUT_FILENO, bytes, "standard output");
}

}  // namespace resolute::cli
