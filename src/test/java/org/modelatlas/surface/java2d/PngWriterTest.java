package org.modelatlas.surface.java2d;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.modelatlas.testing.ShippedSheets.sheet;
import static org.modelatlas.testing.ShippedSheets.view;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.modelatlas.i18n.Language;
import org.modelatlas.legend.Ink;
import org.modelatlas.paint.SheetPainter;
import org.modelatlas.problem.DataProblem;
import org.modelatlas.problem.DataProblemException;
import org.modelatlas.sheet.TextStyle;
import org.modelatlas.testing.Difference;
import org.modelatlas.testing.Pictures;
import org.w3c.dom.Element;

class PngWriterTest {

  private static final PngWriter WRITER = new PngWriter(new BundledFonts());

  private static byte[] map(int dpi) throws IOException, DataProblemException {
    var map = sheet(view("models", Language.ZH));
    var out = new ByteArrayOutputStream();
    var size = PngSize.of(map.widthPt(), map.heightPt(), dpi, "a.png");
    WRITER.write(size, surface -> SheetPainter.paint(map, surface), out, "a.png");
    return out.toByteArray();
  }

  private static BufferedImage read(byte[] png) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(png));
  }

  @Test
  void pictureIsTheSheet() throws Exception {
    var expected = Pictures.java2d(sheet(view("models", Language.ZH)));
    assertEquals(0, Difference.of(expected, read(map(72)), 0).largest());
  }

  /** 4000 × 2917 pixels make three strips. */
  @Test
  void stripsMeetWithoutASeam() throws Exception {
    var map = sheet(view("models", Language.ZH));
    var expected = new BufferedImage(4000, 2917, BufferedImage.TYPE_INT_RGB);
    var ground = expected.createGraphics();
    ground.setPaint(Color.WHITE);
    ground.fillRect(0, 0, 4000, 2917);
    ground.dispose();
    var surface = new ImageSurface(expected, 300 / 72.0, new BundledFonts());
    SheetPainter.paint(map, surface);
    assertEquals(0, Difference.of(expected, read(map(300)), 0).largest());
  }

  /** 72 dpi are 2,834.6 pixels a metre. */
  @Test
  void resolutionIsRecordedInPixelsAMetre() throws Exception {
    try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(map(72)))) {
      var reader = ImageIO.getImageReadersByFormatName("png").next();
      reader.setInput(in);
      var tree = (Element) reader.getImageMetadata(0).getAsTree("javax_imageio_png_1.0");
      var resolution = (Element) tree.getElementsByTagName("pHYs").item(0);
      assertEquals("2835", resolution.getAttribute("pixelsPerUnitXAxis"));
      assertEquals("2835", resolution.getAttribute("pixelsPerUnitYAxis"));
      assertEquals("meter", resolution.getAttribute("unitSpecifier"));
    }
  }

  @Test
  void a4At600DpiHas4961By7016Pixels() throws DataProblemException {
    var size = PngSize.of(595.276, 841.89, 600, "a.png");
    assertEquals(new PngSize(4961, 7016, 600), size);
  }

  @ParameterizedTest
  @CsvSource({"35, picture.dpi", "601, picture.dpi", "600, picture.tooLarge"})
  void whatCannotBeMadeIsSaid(int dpi, String key) {
    var thrown =
        assertThrows(DataProblemException.class, () -> PngSize.of(3_601, 100, dpi, "a.png"));
    assertEquals(key, thrown.problems().getFirst().key());
  }

  @Test
  void aCharacterThatNoFontHasIsTold() throws Exception {
    var style = new TextStyle(12, false, Ink.hex("000000"));
    Optional<DataProblem> told =
        WRITER.write(
            new PngSize(50, 20, 72),
            surface -> surface.text("甲\uE123", 5, 15, style, Optional.empty()),
            new ByteArrayOutputStream(),
            "a.png");
    assertEquals("a.png", told.orElseThrow().place().file());
  }
}
