import java.io.File;
import java.io.PrintWriter;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/**
 * Writes the structure of tagged PDF files, each into FILE.tree, in the form of pdfinfo -struct-text: an element in a
 * line, two blanks deeper than the one around it, and text in quotation marks. Takes each page once, where pdfinfo
 * takes it once for every stretch of text.
 *
 *     java -cp JARS Structure.java FILE...
 */
public final class Structure {
  /** Text of the marked contents, by page and number. */
  private final Map<COSDictionary, Map<Integer, String>> texts = new HashMap<>();

  private final PrintWriter out;

  private Structure(PrintWriter out) {
    this.out = out;
  }

  public static void main(String[] files) throws Exception {
    for (String file : files)
      try (PDDocument document = PDDocument.load(new File(file));
          PrintWriter out = new PrintWriter(file + ".tree", "UTF-8")) {
        new Structure(out).write(document);
      }
  }

  private void write(PDDocument document) throws Exception {
    for (PDPage page : document.getPages()) {
      PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
      extractor.processPage(page);
      Map<Integer, String> found = new HashMap<>();
      for (PDMarkedContent content : extractor.getMarkedContents())
        if (content.getMCID() >= 0) found.put(content.getMCID(), textOf(content));
      texts.put(page.getCOSObject(), found);
    }
    writeKids(document.getDocumentCatalog().getStructureTreeRoot(), null, "");
  }

  private static String textOf(PDMarkedContent content) {
    StringBuilder text = new StringBuilder();
    for (Object part : content.getContents())
      if (part instanceof TextPosition) text.append(((TextPosition) part).getUnicode());
    return text.toString();
  }

  private void writeKids(PDStructureNode node, PDPage page, String indent) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement) {
        PDStructureElement element = (PDStructureElement) kid;
        out.println(indent + element.getStructureType());
        writeKids(element, element.getPage(), indent + "  ");
      } else if (kid instanceof Integer) {
        writeText(page, (Integer) kid, indent);
      } else if (kid instanceof PDMarkedContentReference) {
        PDMarkedContentReference reference = (PDMarkedContentReference) kid;
        writeText(reference.getPage() != null ? reference.getPage() : page, reference.getMCID(), indent);
      }
    }
  }

  private void writeText(PDPage page, int number, String indent) {
    COSBase key = page == null ? null : page.getCOSObject();
    String text = texts.getOrDefault(key, Map.of()).get(number);
    out.println(indent + "\"" + (text == null ? "?" : text) + "\"");
  }
}
