#include "structure/job_numbers.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

namespace resolute::structure {
namespace {

bool is_other(model::Block const& block) {
  auto const* field = std::get_if<model::Field>(&block.node);
  return field == nullptr || field->kind != model::FieldKind::job_number;
}

void take_job_numbers(model::Component& component, model::Blocks& found) {
  for (auto* division : {&component.cover, &component.preface, &component.conclusions}) {
    auto const rest = std::stable_partition(division->begin(), division->end(), is_other);
    std::move(rest, division->end(), std::back_inserter(found));
    division->erase(rest, division->end());
  }
  for (auto& part : component.parts) take_job_numbers(part, found);
  for (auto& annex : component.annexes) take_job_numbers(annex, found);
}

}  // namespace

void gather_job_numbers(model::Component& text) {
  model::Blocks found;
  take_job_numbers(text, found);
  std::move(found.begin(), found.end(), std::back_inserter(text.cover));
}

}  // namespace resolute::structure
