#pragma once
/// Where the program takes its memory from.

namespace resolute::cli {

/// Asks for memory in pages of 2 MB. A document takes ten to twenty times the bytes of its text; in pages of 4 kB a
/// tenth of the time went into giving them. Nothing where the program was built without mimalloc.
void ask_for_large_pages();

}  // namespace resolute::cli
