// How the program takes its memory: the only file that knows mimalloc, and only built with it.
#include <mimalloc.h>

namespace resolute::cli {
namespace {

/// Addresses for memory, not memory: the system gives that page by page when it is written to. Inputs of some 20 MB do
/// with so many; larger ones get what they lack as they go.
constexpr long k_reserved_kilobytes = 512L * 1024L;

/// Asks for pages of 2 MB. A document takes ten to twenty times the bytes of its text; in pages of 4 kB a tenth of the
/// time went into giving them. And for all of it at once: what the lines of a text have left serves its document then,
/// and blocks whose size is no multiple of 2 MB stand in large pages, too. Where there are not so many addresses
/// (`ulimit -v`), memory comes piece by piece.
void choose_memory() {
  mi_option_enable(mi_option_large_os_pages);
  mi_option_set(mi_option_reserve_os_memory, k_reserved_kilobytes);
}

/// Called before any library begins, for the C++ library allocates when it does (System V ABI, "Initialization and
/// Termination Functions"): what mimalloc has by then would stay in small pages.
[[gnu::section(".preinit_array"), gnu::used]] void (*const k_before_all)() = choose_memory;

}  // namespace
}  // namespace resolute::cli
