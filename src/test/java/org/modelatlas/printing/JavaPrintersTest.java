package org.modelatlas.printing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.print.DocFlavor;
import javax.print.StreamPrintServiceFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.modelatlas.problem.DataProblemException;
import org.modelatlas.testing.NeedsProgram;
import org.modelatlas.testing.SystemProgram;

/** Java's own printing, into a file of PostScript instead of a printer. */
class JavaPrintersTest {

  @TempDir Path folder;

  private PrintOrder order() throws IOException {
    Path pdf = Rule.write(folder.resolve("rule.pdf"));
    return new PrintOrder(pdf, "rule", "Nowhere", "A4", 1, Optional.empty());
  }

  @Test
  @NeedsProgram({"gs", "pdftoppm"})
  void aRuleOfHundredMillimetresIsDrawnAsLong() throws Exception {
    Path postscript = folder.resolve("out.ps");
    try (OutputStream out = Files.newOutputStream(postscript)) {
      StreamPrintServiceFactory[] factories =
          StreamPrintServiceFactory.lookupStreamPrintServiceFactories(
              DocFlavor.SERVICE_FORMATTED.PAGEABLE, "application/postscript");
      JavaPrinters.print(order(), factories[0].getPrintService(out));
    }
    Path pdf = folder.resolve("out.pdf");
    SystemProgram.output("ps2pdf", "-sPAPERSIZE=a4", postscript.toString(), pdf.toString());
    assertEquals(100, Rule.lengthMm(pdf), 0.3);
  }

  @Test
  void aPrinterThatIsGoneIsSaid() throws IOException {
    PrintOrder order = order();
    var thrown = assertThrows(DataProblemException.class, () -> new JavaPrinters().print(order));
    assertEquals("print.gone", thrown.problems().getFirst().key());
  }
}
