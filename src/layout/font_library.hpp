#pragma once
/// Open faces, each file mapped and parsed once, however many documents are set from it.
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <utility>

#include "layout/face.hpp"

namespace resolute::layout {

/// Used by several threads at once: the faces themselves never change.
class FontLibrary {
 public:
  /// The face in a file; null when the file cannot be used, which is tried again when it is asked for again.
  [[nodiscard]] std::shared_ptr<Face const> open(FontFile const&);

 private:
  std::mutex mutex_;
  std::map<std::pair<std::string, unsigned>, std::shared_ptr<Face const>> faces_;
};

}  // namespace resolute::layout
