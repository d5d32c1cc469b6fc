package org.modelatlas.surface.svg;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.modelatlas.sheet.TextStyle;
import org.modelatlas.surface.type.GlyphRun;
import org.modelatlas.surface.type.LackingCharacters;
import org.modelatlas.surface.type.TypeCase;

/** The fonts of an SVG file, and the characters it uses of the bundled ones. */
final class SvgType {

  /** What a font needs so that browsers take it. */
  private static final List<String> TABLES =
      List.of(
          "cmap", "cvt ", "fpgm", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "name", "OS/2",
          "post", "prep");

  private final TypeCase types;
  private final Lettering lettering;
  private final LackingCharacters lacking = new LackingCharacters();
  private final Set<Integer> regular = new TreeSet<>();
  private final Set<Integer> bold = new TreeSet<>();

  SvgType(TypeCase types, Lettering lettering) {
    this.types = types;
    this.lettering = lettering;
  }

  Lettering lettering() {
    return lettering;
  }

  LackingCharacters lacking() {
    return lacking;
  }

  /** A line parted by fonts; notes what it uses. */
  List<GlyphRun> runs(String text, TextStyle style) {
    List<GlyphRun> runs = types.runs(text, style.bold(), lacking);
    Set<Integer> used = style.bold() ? bold : regular;
    runs.stream()
        .filter(run -> run.face() == types.bundled(style.bold()))
        .forEach(run -> used.addAll(run.codePoints()));
    return runs;
  }

  /** Style rules that bring the fonts along; empty unless they are to be embedded. */
  String fontFaces() {
    if (lettering != Lettering.EMBEDDED_FONTS) {
      return "";
    }
    return fontFace(regular, false) + fontFace(bold, true);
  }

  private String fontFace(Set<Integer> used, boolean inBold) {
    if (used.isEmpty()) {
      return "";
    }
    return "@font-face{font-family:\"%s\";font-weight:%d;src:url(data:font/ttf;base64,%s)}\n"
        .formatted(
            SvgDocument.FAMILY,
            inBold ? 700 : 400,
            Base64.getEncoder().encodeToString(subset(used, inBold)));
  }

  private byte[] subset(Set<Integer> used, boolean inBold) {
    try {
      var subsetter = new TTFSubsetter(types.bundled(inBold).font(), TABLES);
      subsetter.addAll(used);
      var out = new ByteArrayOutputStream();
      subsetter.writeToStream(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
