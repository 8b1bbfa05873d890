// The only file that knows mimalloc.
#include "memory.hpp"

#ifdef RESOLUTE_MIMALLOC
#include <mimalloc.h>
#endif

namespace resolute::cli {

void ask_for_large_pages() {
#ifdef RESOLUTE_MIMALLOC
  mi_option_enable(mi_option_large_os_pages);
#endif
}

}  // namespace resolute::cli
