#pragma once
/// The pages by which readers find documents: home pages, lists, the page of a text in all its languages, 404.
#include "site/frame.hpp"

namespace resolute::site {

/// Puts them all, in every language of the archive. Fails with what is wrong with a template, or when the folder cannot
/// be written.
[[nodiscard]] Result<void> put_lists(Frame const&, Files&);

}  // namespace resolute::site
