#pragma once
/// The table of codes: everything that a diagnostic or an error can be, with what it means. Codes are stable; a new one
/// is a row here.
#include <algorithm>
#include <array>
#include <string_view>

#include "resolute/diagnostic.hpp"

namespace resolute::diag {

struct Code {
  std::string_view code;
  Severity severity{};
  std::string_view meaning;
};

// clang-format off
inline constexpr std::array k_codes{
    // The content of an input.
    Code{"missing-note", Severity::warning, "a note mark in the text has no note"},
    Code{"note-without-mark", Severity::warning, "a note is called nowhere in the text"},
    Code{"number-gap", Severity::warning, "a number is missing from a sequence of paragraphs or notes"},
    Code{"unrecognised-text", Severity::warning, "text whose place in the structure was not recognised; it is kept"},
    Code{"unknown-body", Severity::warning, "the body that adopted the text was not recognised"},
    Code{"metadata-left-out", Severity::warning, "metadata of an AKN file would make the output invalid"},
    Code{"akn-text", Severity::error, "the text of an AKN file and of the model read from it are not the same"},
    Code{"akn-left-out", Severity::warning, "an element of an AKN file has no place in the model"},
    Code{"metadata-contradicts", Severity::warning, "a metadata file says otherwise than the text, which wins"},
    Code{"ledger", Severity::error, "characters of the source are not accounted for: an internal error"},
    // An input as a whole.
    Code{"empty-input", Severity::error, "the input has no text"},
    Code{"binary-input", Severity::error, "the input is not a text file"},
    Code{"bad-encoding", Severity::error, "bytes of the input mean nothing in its encoding, or the encoding is not known"},
    Code{"unknown-encoding", Severity::error, "there is no encoding of this name"},
    Code{"encoding-detected", Severity::note, "the input is not UTF-8; the encoding that was found is named"},
    Code{"encoding-unsure", Severity::warning, "the input is not UTF-8; the encoding that was found is not sure"},
    Code{"no-resolution", Severity::error, "no resolution was recognised in the text"},
    Code{"unknown-language", Severity::error, "there is no such language"},
    Code{"not-akn", Severity::error, "the input is XML, but not an Akoma Ntoso 3.0 document"},
    Code{"too-large", Severity::error, "the input, or a part of it, is larger than is read"},
    Code{"not-well-formed", Severity::error, "the input is not well-formed XML"},
    Code{"document-type", Severity::error, "the input has a document type declaration, which is not read"},
    Code{"not-found", Severity::error, "there is no such file"},
    Code{"is-a-directory", Severity::error, "a file is needed where a folder was given"},
    Code{"unreadable", Severity::error, "the input cannot be read"},
    Code{"bad-metadata", Severity::error, "a metadata file is no JSON, or has a key or value that it may not have"},
    Code{"same-document", Severity::warning, "two inputs of a site are the same document in the same language"},
    Code{"not-a-site", Severity::error, "the folder for a site has pages of something else"},
    Code{"no-search", Severity::note, "the program was built without the library that searches sites"},
    // Corrections.
    Code{"bad-correction", Severity::error, "a correction cannot be read, contradicts another or cannot be obeyed"},
    Code{"stale-correction", Severity::error, "the line that a correction is about has another text"},
    // Writing.
    Code{"missing-glyph", Severity::warning, "no installed font has a character"},
    Code{"missing-font", Severity::error, "a font that the output needs is not installed"},
    Code{"template-name", Severity::error, "a template uses a name that does not exist"},
    Code{"template-tag", Severity::error, "the braces of a template are not closed"},
    Code{"template-section", Severity::error, "a section of a template is closed and not open, or the other way round"},
    Code{"template-depth", Severity::error, "the sections of a template are nested too deep"},
    Code{"bad-style", Severity::error, "a page style has a key that is unknown, missing or of the wrong kind"},
    Code{"missing-template", Severity::error, "there is no template of this name"},
    Code{"unwritable-output", Severity::error, "an output cannot be written"},
    Code{"unwritable-character", Severity::error, "the format cannot hold a character of the text"},
    Code{"unknown-number", Severity::error, "the number of the document is not known; the AKN identifiers say nn"},
    Code{"unknown-date", Severity::error, "the date of adoption is not known; the AKN identifiers say 0001-01-01"},
    Code{"approximate-date", Severity::warning, "only the year of adoption is known; the AKN identifiers say 1 January"},
    // An AKN file that is checked.
    Code{"schema", Severity::error, "the schema of Akoma Ntoso does not allow it"},
    Code{"eid-duplicate", Severity::error, "two elements have the same eId"},
    Code{"eid-characters", Severity::error, "an eId holds white space or characters that are not ASCII, or is empty"},
    Code{"eid-form", Severity::error, "an eId is not made as the naming convention of OASIS says"},
    Code{"iri-form", Severity::error, "an IRI does not begin with /akn/, ends with a slash, or has empty parts"},
    Code{"iri-mismatch", Severity::error, "the IRIs of Work, Expression and Manifestation do not go together"},
    Code{"iri-language", Severity::error, "FRBRlanguage is not the language in the IRI"},
    Code{"iri-date", Severity::error, "the date of the Work is not that in its IRI"},
    Code{"iri-number", Severity::error, "FRBRnumber is not the number in the IRI"},
    Code{"dangling-reference", Severity::error, "a reference leads to no eId of the file"},
    Code{"number-order", Severity::warning, "a number in a sequence of paragraphs or notes is not above the one before"},
    Code{"bad-date", Severity::error, "a date is no day of the calendar"},
    Code{"placeholder-date", Severity::warning, "0001-01-01 stands for a date that is not known"},
    Code{"date-order", Severity::warning, "adoption, publication and mark-up are not in this order"},
    Code{"language-code", Severity::error, "a language is not given by its code of three letters"},
    Code{"language-script", Severity::warning, "the text is not in the script of its language"},
    Code{"bad-schema", Severity::error, "the schema cannot be read or compiled"},
    // The command line.
    Code{"usage", Severity::error, "the command line asks for something that cannot be done"},
    Code{"unknown-format", Severity::error, "there is no such format"},
    Code{"unknown-option", Severity::error, "the format has no such option"},
    Code{"bad-option", Severity::error, "the option cannot have this value"},
    Code{"same-file", Severity::error, "an output is an input, or two outputs are one file"},
    Code{"busy", Severity::error, "another run is at work on the same part of the inputs in the same output folder"},
    Code{"bad-line", Severity::error, "a line of documents or of a report is not the JSON object that it should be"},
    Code{"internal-error", Severity::error, "an input breaks an assumption of the program: a fault of the program"},
};
// clang-format on

/// The row of a code; null when it is in no row.
[[nodiscard]] constexpr Code const* find_code(std::string_view code) {
  auto const* const found = std::ranges::find(k_codes, code, &Code::code);
  return found == k_codes.end() ? nullptr : found;
}

}  // namespace resolute::diag
