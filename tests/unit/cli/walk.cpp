// The files below a folder.
#include "batch/walk.hpp"

#include <doctest/doctest.h>

#include "support/program.hpp"

using resolute::cli::Walk;
using Names = std::vector<std::string>;

namespace {

Names found(program::Folder const& folder, resolute::cli::WalkFilter filter = {}) {
  Names names;
  Walk walk(folder.path(), std::move(filter));
  while (auto const one = walk.next()) names.push_back(one->rival ? one->path + " like " + *one->rival : one->path);
  return names;
}

}  // namespace

TEST_CASE("walk: files by their names, then the folders, at any depth") {
  program::Folder folder;
  for (auto const* name : {"b/2.txt", "b/1.txt", "a/deep/er/3.xml", "a/x.txt", "z.txt", "b/picture.png"})
    folder.write(name, "");
  CHECK(found(folder) == Names{"z.txt", "a/x.txt", "a/deep/er/3.xml", "b/1.txt", "b/2.txt"});
}

TEST_CASE("walk: what is hidden, a site, a link to a folder and the folder of the outputs are passed over") {
  program::Folder folder;
  for (auto const* name :
       {".hidden.txt", ".git/a.txt", "site/.resolute/files.tsv", "site/a.txt", "out/a.txt", "in/a.txt"})
    folder.write(name, "");
  std::filesystem::create_directory_symlink("in", folder.path() / "link");
  resolute::cli::WalkFilter filter;
  filter.without = folder.path() / "in/../out";
  CHECK(found(folder, filter) == Names{"in/a.txt"});
}

TEST_CASE("walk: files that differ in their ending only know of each other") {
  program::Folder folder;
  for (auto const* name : {"a.txt", "a.b.txt", "a.xml", "b.txt", "sub/a.txt"}) folder.write(name, "");
  CHECK(found(folder) == Names{"a.txt like a.xml", "a.xml like a.txt", "a.b.txt", "b.txt", "sub/a.txt"});
}

TEST_CASE("walk: a folder that is not there is an error") {
  program::Folder folder;
  Walk walk(folder.path() / "none", {});
  auto const one = walk.next();
  REQUIRE(one);
  CHECK(one->error);
  CHECK_FALSE(walk.next());
}
