#include "layout/font_library.hpp"

namespace resolute::layout {

std::shared_ptr<Face const> FontLibrary::open(FontFile const& file) {
  // Held while the file is opened: another thread that wants the same one waits for it.
  std::scoped_lock const lock(mutex_);
  auto& found = faces_[{file.path, file.index}];
  if (found == nullptr)
    if (auto opened = Face::open(file)) found = std::make_shared<Face const>(*std::move(opened));
  return found;
}

}  // namespace resolute::layout
