#pragma once
/// What must hold of whatever the library reads and writes. Each throws Broken where it does not.
#include "resolute/format.hpp"

namespace fuzz {

/// The error has a code of the table, is said on one line, and has a place that counts from 1.
void check_error(resolute::Error const&);

/// The ledger balances, and all diagnostics have codes of the table and places within the source.
void check_reading(resolute::Reading const&);

/// Bytes of a format are what the format says, as far as something else than its writer can tell. Formats that nothing
/// is known of are taken as they are.
void check_output(std::string_view format, std::string const& bytes);

}  // namespace fuzz
