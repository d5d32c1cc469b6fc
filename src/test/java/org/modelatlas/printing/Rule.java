package org.modelatlas.printing;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.modelatlas.testing.SystemProgram;

/** A page with a rule of 100 mm, and how long it is on what came out of a printer. */
final class Rule {

  private static final float MM = 72 / 25.4f;
  private static final int DPI = 254;
  private static final int DARK = 128;

  private Rule() {}

  static Path write(Path file) throws IOException {
    try (var document = new PDDocument()) {
      var page = new PDPage(PDRectangle.A4);
      document.addPage(page);
      try (var content = new PDPageContentStream(document, page)) {
        content.addRect(40 * MM, 150 * MM, 100 * MM, MM);
        content.fill();
        content.beginText();
        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 20);
        content.newLineAtOffset(40 * MM, 160 * MM);
        content.showText("Hundred millimetres");
        content.endText();
      }
      document.save(file.toFile());
    }
    return file;
  }

  /** The longest dark stretch of a line of the first page. */
  static double lengthMm(Path pdf) throws IOException {
    Path picture = pdf.resolveSibling("atlas-rule");
    SystemProgram.output(
        "pdftoppm", "-r", "" + DPI, "-gray", "-png", "-singlefile", pdf.toString(), "" + picture);
    Path png = Path.of(picture + ".png");
    BufferedImage image = ImageIO.read(png.toFile());
    Files.delete(png);
    int longest = 0;
    for (int y = 0; y < image.getHeight(); y++) {
      longest = Math.max(longest, longest(image, y));
    }
    return longest * 25.4 / DPI;
  }

  private static int longest(BufferedImage image, int y) {
    int longest = 0;
    int run = 0;
    for (int x = 0; x < image.getWidth(); x++) {
      run = (image.getRGB(x, y) & 0xFF) < DARK ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    return longest;
  }

  static boolean isVector(Path pdf) {
    return SystemProgram.output("pdftotext", pdf.toString(), "-").contains("Hundred millimetres");
  }
}
