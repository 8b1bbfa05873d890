#pragma once
/// A small AKN file that is right in all that is checked, to break one thing at a time.
#include <stdexcept>
#include <string>
#include <string_view>

namespace small {

/// Valid by the schema, too. Lines are counted in some tests: line 1 is the root.
inline constexpr std::string_view k_valid = R"(<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0">
<statement name="resolution" contains="originalVersion">
<meta>
<identification source="#converter">
<FRBRWork>
<FRBRthis value="/akn/un/statement/deliberation/unga/2004-12-20/59-170/!main"/>
<FRBRuri value="/akn/un/statement/deliberation/unga/2004-12-20/59-170"/>
<FRBRdate date="2004-12-20" name="adoption"/>
<FRBRauthor href="#ga"/>
<FRBRcountry value="un"/>
<FRBRnumber value="59-170" showAs="59/170"/>
</FRBRWork>
<FRBRExpression>
<FRBRthis value="/akn/un/statement/deliberation/unga/2004-12-20/59-170/eng@/!main"/>
<FRBRuri value="/akn/un/statement/deliberation/unga/2004-12-20/59-170/eng@"/>
<FRBRdate date="2005-02-25" name="publication"/>
<FRBRauthor href="#ga"/>
<FRBRlanguage language="eng"/>
</FRBRExpression>
<FRBRManifestation>
<FRBRthis value="/akn/un/statement/deliberation/unga/2004-12-20/59-170/eng@/!main.xml"/>
<FRBRuri value="/akn/un/statement/deliberation/unga/2004-12-20/59-170/eng@.xml"/>
<FRBRdate date="2026-01-31" name="markup"/>
<FRBRauthor href="#converter"/>
</FRBRManifestation>
</identification>
<references source="#converter">
<TLCOrganization eId="ga" href="/akn/ontology/organization/un/generalAssembly" showAs="General Assembly"/>
<TLCObject eId="converter" href="/akn/ontology/object/resolute" showAs="resolute"/>
</references>
</meta>
<preamble>
<container name="Recalling" eId="preamble__container_1"><p>Recalling its resolution 58/153 of 22 December 2003 on the Office of the High Commissioner for Refugees,<authorialNote marker="1" placement="bottom" eId="authorialNote_1"><p>See A/59/12.</p></authorialNote></p></container>
</preamble>
<mainBody>
<paragraph eId="para_1">
<num>1.</num>
<content eId="para_1__content"><p>Endorses the report of the Executive Committee;<authorialNote marker="2" placement="bottom" eId="authorialNote_2"><p>Ibid.</p></authorialNote></p></content>
</paragraph>
<paragraph eId="para_2">
<num>2.</num>
<content eId="para_2__content"><p>Requests a report.<noteRef marker="1" placement="bottom" href="#authorialNote_1"/></p></content>
</paragraph>
</mainBody>
</statement>
</akomaNtoso>
)";

/// The file with the first `what` replaced; `what` must be in it.
inline std::string with(std::string_view what, std::string_view instead, std::string text = std::string(k_valid)) {
  auto const at = text.find(what);
  if (at == std::string::npos) throw std::invalid_argument(std::string(what));
  return text.replace(at, what.size(), instead);
}

}  // namespace small
