package org.modelatlas.surface.java2d;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.xml.stream.XMLInputFactory;
import org.modelatlas.problem.DataProblem;
import org.modelatlas.problem.DataProblemException;
import org.modelatlas.problem.Place;
import org.modelatlas.sheet.Picture;

/**
 * Reads a picture of a person's own, PNG or SVG, as a PNG picture of moderate size: a logo of a few
 * centimetres has no more than 600 dots to the inch on paper, whatever the file holds.
 */
public final class PictureReader {

  /** The longer side of what is read, in pixels: 45 mm at 600 dpi and a little more. */
  static final int MOST_PX = 1200;

  private static final long MOST_BYTES = 20L << 20;
  private static final long MOST_FILE_PIXELS = 64_000_000;
  private static final byte[] PNG_SIGNATURE = {(byte) 0x89, 'P', 'N', 'G'};

  private PictureReader() {}

  /**
   * The picture in a file. Nothing that an SVG file refers to elsewhere is read.
   *
   * @throws DataProblemException if it cannot be read, is larger than 20 MB or 64 million pixels,
   *     or is neither PNG nor SVG
   */
  public static Picture read(Path file) throws DataProblemException {
    try {
      if (Files.size(file) > MOST_BYTES) {
        throw problem("picture.fileTooLarge", file);
      }
      byte[] bytes = Files.readAllBytes(file);
      BufferedImage image = isPng(bytes) ? png(bytes, file) : svg(bytes, file);
      return picture(image);
    } catch (IOException e) {
      throw problem("picture.unreadable", file);
    }
  }

  private static boolean isPng(byte[] bytes) {
    return bytes.length > PNG_SIGNATURE.length && Arrays.equals(PNG_SIGNATURE, 0, 4, bytes, 0, 4);
  }

  /** The size is asked first: a small file can unfold to more pixels than memory holds. */
  private static BufferedImage png(byte[] bytes, Path file)
      throws IOException, DataProblemException {
    try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
      Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName("png");
      ImageReader reader = readers.next();
      try {
        reader.setInput(in);
        if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_FILE_PIXELS) {
          throw problem("picture.fileTooLarge", file);
        }
        return scaled(reader.read(0));
      } finally {
        reader.dispose();
      }
    } catch (IOException | IllegalArgumentException e) {
      throw problem("picture.damaged", file);
    }
  }

  private static BufferedImage scaled(BufferedImage image) {
    double scale = Math.min(1, (double) MOST_PX / Math.max(image.getWidth(), image.getHeight()));
    int width = Math.max(1, (int) Math.round(image.getWidth() * scale));
    int height = Math.max(1, (int) Math.round(image.getHeight() * scale));
    var result = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    Graphics2D graphics = graphics(result);
    graphics.drawImage(image, 0, 0, width, height, null);
    graphics.dispose();
    return result;
  }

  private static Graphics2D graphics(BufferedImage image) {
    Graphics2D graphics = image.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    return graphics;
  }

  private static BufferedImage svg(byte[] bytes, Path file) throws DataProblemException {
    SVGDocument document = document(bytes).orElseThrow(() -> problem("picture.unknown", file));
    double wide = document.size().width;
    double high = document.size().height;
    if (!(wide > 0 && high > 0) || Double.isInfinite(wide) || Double.isInfinite(high)) {
      throw problem("picture.damaged", file);
    }
    double scale = MOST_PX / Math.max(wide, high);
    int width = Math.max(1, (int) Math.round(wide * scale));
    int height = Math.max(1, (int) Math.round(high * scale));
    var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    Graphics2D graphics = graphics(image);
    document.render(null, graphics, new ViewBox(0, 0, width, height));
    graphics.dispose();
    return image;
  }

  /** What JSVG makes of it, without document types, entities and files elsewhere. */
  private static Optional<SVGDocument> document(byte[] bytes) {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    var context =
        LoaderContext.builder().externalResourcePolicy(ResourcePolicy.DENY_EXTERNAL).build();
    return Optional.ofNullable(
        new SVGLoader()
            .load(
                () -> factory.createXMLEventReader(new ByteArrayInputStream(bytes)),
                null,
                context));
  }

  private static Picture picture(BufferedImage image) throws IOException {
    var out = new ByteArrayOutputStream();
    ImageIO.write(image, "png", out);
    return new Picture(out.toByteArray(), image.getWidth(), image.getHeight());
  }

  private static DataProblemException problem(String key, Path file) {
    return new DataProblemException(DataProblem.error(key, Place.of(file.toString())));
  }
}
