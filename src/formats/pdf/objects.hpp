#pragma once
/// libharu's objects as values that are easy to make. Only the painter's files include this.
#include <hpdf.h>
#include <hpdf_doc.h>
#include <hpdf_objects.h>
#include <hpdf_pages.h>

#include <memory>
#include <string_view>
#include <vector>

namespace resolute::formats::pdf {

/// A document under construction. libharu owns all objects and frees them with the document.
class Objects {
 public:
  Objects();
  Objects(Objects const&) = delete;
  Objects& operator=(Objects const&) = delete;
  Objects(Objects&&) = delete;
  Objects& operator=(Objects&&) = delete;
  ~Objects() = default;

  [[nodiscard]] HPDF_Doc document() const { return document_.get(); }

  /// A dictionary inside another object.
  [[nodiscard]] HPDF_Dict dictionary() const;
  /// A dictionary that others refer to.
  [[nodiscard]] HPDF_Dict indirect() const;
  /// A compressed stream.
  [[nodiscard]] HPDF_Dict stream(std::string_view bytes) const;
  /// Fills a page's content, once.
  void content(HPDF_Page, std::string_view bytes) const;
  /// A stream that is stored as it is.
  [[nodiscard]] HPDF_Dict plain_stream(std::string_view bytes) const;
  [[nodiscard]] HPDF_Array array() const;
  [[nodiscard]] HPDF_Array integers(std::vector<int> const&) const;

  void add(HPDF_Dict, char const* key, void* object) const;
  void add(HPDF_Array, void* object) const;
  void name(HPDF_Dict, char const* key, std::string_view value) const;
  void integer(HPDF_Dict, char const* key, int value) const;
  void integer(HPDF_Array, int value) const;
  void yes(HPDF_Dict, char const* key) const;
  /// ASCII characters as they are.
  void ascii(HPDF_Dict, char const* key, std::string_view value) const;
  /// UTF-8 text, in the file ASCII where that holds it, else UTF-16; nothing when it is empty.
  void text(HPDF_Dict, char const* key, std::string_view utf8) const;
  void bytes(HPDF_Array, std::string_view value) const;
  /// A destination [page /XYZ left top null]; `top` is counted from the bottom. The zoom stays as it is.
  [[nodiscard]] HPDF_Array destination(HPDF_Page, int left, int top) const;

  /// Throws InternalError when libharu has refused anything so far. Its callback must not throw through C.
  void check() const;
  /// The file.
  [[nodiscard]] std::string save() const;

 private:
  struct Failure {
    HPDF_STATUS error = HPDF_OK;
    HPDF_STATUS detail = HPDF_OK;
  };
  struct Free {
    void operator()(HPDF_Doc document) const { HPDF_Free(document); }
  };
  static void fill(HPDF_Dict to, std::string_view bytes);
  static void record(HPDF_STATUS error, HPDF_STATUS detail, void* failure);

  std::unique_ptr<Failure> failure_;
  std::unique_ptr<HPDF_Doc_Rec, Free> document_;
};

}  // namespace resolute::formats::pdf
