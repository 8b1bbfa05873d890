import java.io.File;
import java.util.List;
import org.apache.pdfbox.preflight.PreflightDocument;
import org.apache.pdfbox.preflight.ValidationResult;
import org.apache.pdfbox.preflight.exception.SyntaxValidationException;
import org.apache.pdfbox.preflight.parser.PreflightParser;

/**
 * Checks files against PDF/A-1b with PDFBox: one line for each error, FILE, code and words with tabs between them. The
 * exit status is 1 when there was any.
 *
 *     java -cp '/usr/share/java/*' Preflight.java FILE...
 */
public final class Preflight {
  private Preflight() {}

  public static void main(String[] files) throws Exception {
    boolean clean = true;
    for (String file : files)
      for (ValidationResult.ValidationError error : errors(file)) {
        clean = false;
        System.out.println(file + "\t" + error.getErrorCode() + "\t" + error.getDetails());
      }
    System.exit(clean ? 0 : 1);
  }

  private static List<ValidationResult.ValidationError> errors(String file) throws Exception {
    try {
      PreflightParser parser = new PreflightParser(new File(file));
      parser.parse();
      try (PreflightDocument document = parser.getPreflightDocument()) {
        document.validate();
        return document.getResult().getErrorsList();
      }
    } catch (SyntaxValidationException broken) {
      return broken.getResult().getErrorsList();
    }
  }
}
