#pragma once
/// More documents built by hand, one for each shape that the fixtures do not have.
#include "resolute/model.hpp"

namespace documents {

/// Two resolutions in one document, each with a preamble, one with an annex.
[[nodiscard]] resolute::model::Document parts();
/// A resolution of the Security Council: number and adoption on the cover, no preface, no conclusions.
[[nodiscard]] resolute::model::Document security_council();
/// A decision of the General Assembly: one paragraph without number, no preamble.
[[nodiscard]] resolute::model::Document decision();
/// A statement of the President of the Security Council.
[[nodiscard]] resolute::model::Document presidential_statement();
/// A resolution of the Human Rights Council with a recorded vote.
[[nodiscard]] resolute::model::Document recorded_vote();
/// Everything in an unlikely place: calls without notes, notes without calls, preambular text in sections, lists and
/// tables by themselves, quotations, text that was not recognised, characters that XML cannot hold.
[[nodiscard]] resolute::model::Document awkward();

}  // namespace documents
