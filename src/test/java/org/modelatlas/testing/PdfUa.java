package org.modelatlas.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Whether a document can be read by everybody, in the judgement of veraPDF. */
public final class PdfUa {

  private PdfUa() {}

  /** Fails with all that keeps a document from conforming to PDF/UA-1. */
  public static void assertConforms(byte[] pdf) throws Exception {
    VeraGreenfieldFoundryProvider.initialise();
    try (var parser =
            Foundries.defaultInstance()
                .createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
        var validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
      var found =
          validator.validate(parser).getTestAssertions().stream()
              .map(a -> a.getRuleId().getClause() + " " + a.getMessage() + " " + a.getLocation())
              .distinct()
              .toList();
      assertEquals(List.of(), found);
    }
  }
}
