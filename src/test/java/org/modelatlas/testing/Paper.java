package org.modelatlas.testing;

import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.modelatlas.i18n.Language;
import org.modelatlas.paint.SheetPainter;
import org.modelatlas.sheet.Box;
import org.modelatlas.sheet.MapSheet;
import org.modelatlas.surface.pdf.Description;
import org.modelatlas.surface.pdf.PdfDocument;
import org.modelatlas.surface.svg.Lettering;
import org.modelatlas.surface.svg.SvgDocument;
import org.modelatlas.surface.type.TypeCase;

/** Sheets as files for others, and as the pictures that others make of these; one pixel a point. */
public final class Paper {

  private static final TypeCase TYPES = new TypeCase();

  private Paper() {}

  /** A page as Poppler draws it. */
  public static BufferedImage pdf(MapSheet sheet, Path folder) {
    Path file = folder.resolve("sheet.pdf");
    var about =
        new Description("sheet", "", Language.ZH, "China Model Atlas", LocalDate.of(2026, 11, 1));
    try (var out = Files.newOutputStream(file);
        var pdf = new PdfDocument(about, TYPES, Runnable::run)) {
      SheetPainter.paint(sheet, pdf.addPage(sheet.widthPt(), sheet.heightPt(), ""));
      pdf.write(out, "sheet.pdf");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String picture = folder.resolve("sheet").toString();
    SystemProgram.output("pdftoppm", "-r", "72", "-png", "-singlefile", file.toString(), picture);
    return Pictures.read(Path.of(picture + ".png"));
  }

  /** An SVG file with outlined letters as JSVG draws it. */
  public static BufferedImage svg(MapSheet sheet) {
    var box = new Box(0, 0, sheet.widthPt(), sheet.heightPt());
    var svg = new SvgDocument("sheet", "", Language.ZH, box, TYPES, Lettering.OUTLINES);
    SheetPainter.paint(sheet, svg.surface());
    var out = new ByteArrayOutputStream();
    try {
      svg.write(out, "sheet.svg");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    var image = Pictures.blank((int) sheet.widthPt(), (int) sheet.heightPt());
    var graphics = image.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    new SVGLoader()
        .load(new ByteArrayInputStream(out.toByteArray()), null, LoaderContext.createDefault())
        .render(null, graphics, new ViewBox(0, 0, image.getWidth(), image.getHeight()));
    graphics.dispose();
    return image;
  }
}
