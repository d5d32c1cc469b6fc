package org.modelatlas.surface.type;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;

/**
 * The fonts that systems have for what the bundled ones lack, with TrueType outlines, since CFF
 * outlines cannot be cut to the characters used. Those with most Han characters come first.
 */
final class SystemFonts {

  private static final List<Path> FILES =
      List.of(
          // Debian and Ubuntu: fonts-wqy-zenhei, -microhei, -arphic-uming, -droid-fallback,
          // -unifont,
          // -dejavu-core, and the symbols of fonts-symbola
          Path.of("/usr/share/fonts/truetype/wqy/wqy-zenhei.ttc"),
          Path.of("/usr/share/fonts/truetype/wqy/wqy-microhei.ttc"),
          Path.of("/usr/share/fonts/truetype/arphic/uming.ttc"),
          Path.of("/usr/share/fonts/truetype/droid/DroidSansFallbackFull.ttf"),
          Path.of("/usr/share/fonts/truetype/unifont/unifont.ttf"),
          Path.of("/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf"),
          Path.of("/usr/share/fonts/truetype/ancient-scripts/Symbola_hint.ttf"),
          // Windows
          Path.of("C:/Windows/Fonts/msyh.ttc"),
          Path.of("C:/Windows/Fonts/simsun.ttc"),
          Path.of("C:/Windows/Fonts/simsunb.ttf"),
          Path.of("C:/Windows/Fonts/malgun.ttf"),
          Path.of("C:/Windows/Fonts/seguisym.ttf"),
          Path.of("C:/Windows/Fonts/arial.ttf"),
          // macOS
          Path.of("/System/Library/Fonts/STHeiti Light.ttc"),
          Path.of("/System/Library/Fonts/Supplemental/Songti.ttc"),
          Path.of("/System/Library/Fonts/Supplemental/Arial Unicode.ttf"),
          Path.of("/Library/Fonts/Arial Unicode.ttf"));

  private SystemFonts() {}

  /** Those that are installed and may be carried in a file; a damaged one is passed over. */
  static List<Face> installed() {
    return installed(FILES);
  }

  static List<Face> installed(List<Path> files) {
    var faces = new ArrayList<Face>();
    for (Path file : files) {
      if (Files.isReadable(file)) {
        addFrom(file, faces);
      }
    }
    return List.copyOf(faces);
  }

  private static void addFrom(Path file, List<Face> faces) {
    try {
      TrueTypeFont font = first(file);
      if (Face.mayBeCarried(font)) {
        faces.add(new Face(font));
      }
    } catch (IOException | RuntimeException damaged) {
      // FontBox throws either at a damaged file; another font may do.
      return;
    }
  }

  /** The font of a file, or the first of a collection. */
  private static TrueTypeFont first(Path file) throws IOException {
    if (!file.toString().endsWith(".ttc")) {
      return new TTFParser().parse(new RandomAccessReadBufferedFile(file.toFile()));
    }
    var fonts = new ArrayList<TrueTypeFont>();
    new TrueTypeCollection(file.toFile()).processAllFonts(fonts::add);
    return fonts.getFirst();
  }
}
