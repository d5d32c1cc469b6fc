package org.modelatlas.palette;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.modelatlas.paint.SheetPainter;
import org.modelatlas.surface.java2d.BundledFonts;
import org.modelatlas.surface.java2d.ImageSurface;
import org.modelatlas.testing.Pictures;
import org.modelatlas.testing.Sources;

/** What the documentation shows of palettes; {@code -Dpictures.update=true} makes it anew. */
class PaletteDocsTest {

  private static final boolean UPDATE = Boolean.getBoolean("pictures.update");
  private static final Path PAGE = Path.of("docs/palettes.md");

  @Test
  void pageGivesTheFactsOfTheShippedPalettes() throws IOException {
    if (UPDATE) {
      Files.writeString(PAGE, PaletteFactsDoc.text());
    }
    assertEquals(PaletteFactsDoc.text(), Sources.text(PAGE));
  }

  @ParameterizedTest
  @EnumSource(Paper.class)
  void pictureShowsThemAsTheProgramDrawsThem(Paper paper) throws IOException {
    var file = Path.of("docs/pictures/palettes-" + paper.name().toLowerCase(Locale.ROOT) + ".png");
    BufferedImage drawn = drawn(new PaletteSheet(paper));
    if (UPDATE) {
      Pictures.write(drawn, file);
    }
    BufferedImage shown = Pictures.read(file);
    assertEquals(drawn.getWidth(), shown.getWidth());
    assertEquals(drawn.getHeight(), shown.getHeight());
  }

  private static BufferedImage drawn(PaletteSheet sheet) {
    var image =
        new BufferedImage(PaletteSheet.WIDTH_PT, sheet.heightPt(), BufferedImage.TYPE_INT_RGB);
    SheetPainter.paintMarks(sheet.marks(), new ImageSurface(image, 1, new BundledFonts()));
    return image;
  }
}
