#include <algorithm>

#include "embed/embed.hpp"
#include "profile/load.hpp"
#include "profile/profile.hpp"

namespace resolute::profile {

std::string_view Language::label(std::string_view wanted) const {
  auto const found = labels.find(wanted);
  return found == labels.end() ? wanted : std::string_view(found->second);
}

std::shared_ptr<Profiles const> Profiles::builtin() {
  auto made = std::make_shared<Profiles>();
  for (auto const& file : embed::files()) {
    if (file.name.starts_with("lang/") && file.name.ends_with("/profile.toml"))
      made->languages_.push_back(load_language(file.name, file.content));
    if (file.name.starts_with("body/") && file.name.ends_with("/body.toml"))
      made->bodies_.push_back(load_body(file.name, file.content));
  }
  return made;
}

Language const* Profiles::language(std::string_view code) const {
  auto const found = std::ranges::find(languages_, code, &Language::code);
  return found == languages_.end() ? nullptr : &*found;
}

Body const* Profiles::body(std::string_view name) const {
  auto const found = std::ranges::find(bodies_, name, &Body::name);
  return found == bodies_.end() ? nullptr : &*found;
}

}  // namespace resolute::profile
