#include "formats/builtin.hpp"

namespace resolute {

// The one list of formats. A new one is a folder beside this file and a line here.
Registry Registry::builtin() {
  auto const profiles = profile::Profiles::builtin();
  Registry made;
  // Text is what nothing else recognises.
  made.add(formats::make_akn_reader(profiles));
  made.add(formats::make_text_reader(profiles));
  made.add(formats::make_akn_writer(profiles));
  made.add(formats::make_html_writer(profiles));
  made.add(formats::make_markdown_writer(profiles));
  made.add(formats::make_pdf_writer(profiles));
  made.add(formats::make_text_writer(profiles));
  made.add(formats::make_json_writer());
  return made;
}

}  // namespace resolute
