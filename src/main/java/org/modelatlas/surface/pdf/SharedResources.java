package org.modelatlas.surface.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.modelatlas.legend.Fill;
import org.modelatlas.sheet.Picture;
import org.modelatlas.surface.type.Face;

/** What all pages of a document draw with: each font, opacity and hatch is in the file once. */
final class SharedResources {

  /** A hatch hangs from the upper edge of its page, as on screen from that of the window. */
  private record HatchOnPage(Fill.Hatch hatch, float heightPt) {}

  private final PDDocument document;
  private final Streams streams;
  private final COSDictionary dictionary = new COSDictionary();
  private final Map<Face, PDType0Font> fonts = new LinkedHashMap<>();
  private final Map<Face, BitSet> used = new HashMap<>();
  private final Map<Face, String> fontNames = new HashMap<>();
  private final Map<HatchOnPage, String> patterns = new HashMap<>();
  private final Map<String, String> opacities = new HashMap<>();
  private final Map<Picture, String> pictures = new HashMap<>();
  private int forms;

  SharedResources(PDDocument document, Streams streams) {
    this.document = document;
    this.streams = streams;
  }

  PDResources resources() {
    return new PDResources(dictionary);
  }

  /** The name of a font on every page. */
  String font(Face face) {
    return fontNames.computeIfAbsent(face, this::embed);
  }

  private String embed(Face face) {
    try {
      var font = PDType0Font.load(document, face.font(), true);
      fonts.put(face, font);
      used.put(face, new BitSet());
      return put(dictionary, "Font", "F" + fonts.size(), font.getCOSObject());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Notes that a character is drawn, so that the file carries it. */
  void use(Face face, int codePoint) {
    used.get(face).set(codePoint);
  }

  /** Puts what was noted into the file: once, at the end. */
  void embedUsed() throws IOException {
    for (var entry : fonts.entrySet()) {
      used.get(entry.getKey()).stream().forEach(entry.getValue()::addToSubset);
      entry.getValue().subset();
    }
  }

  /** The name of a state in which fills (ca) or strokes (CA) have an opacity. */
  String opacity(String key, double opacity) {
    return opacities.computeIfAbsent(
        key + Math.round(opacity * 1000),
        name -> put(dictionary, "ExtGState", name, opacityState(key, opacity)));
  }

  private static COSDictionary opacityState(String key, double opacity) {
    var state = new COSDictionary();
    state.setItem(COSName.getPDFName(key), new COSFloat(Math.round(opacity * 1000) / 1000f));
    return state;
  }

  /** The name of a form on every page. */
  String addForm(COSStream form) {
    forms++;
    return put(dictionary, "XObject", "X" + forms, form);
  }

  /** The name of a picture on every page. */
  String picture(Picture picture) {
    return pictures.computeIfAbsent(picture, this::addPicture);
  }

  private String addPicture(Picture picture) {
    try {
      var image = PDImageXObject.createFromByteArray(document, picture.png(), "picture.png");
      return put(dictionary, "XObject", "I" + (pictures.size() + 1), image.getCOSObject());
    } catch (IOException e) {
      throw new UncheckedIOException("a picture was checked when it was read", e);
    }
  }

  /** The name of the lines of a hatch, for pages of a height. */
  String hatch(Fill.Hatch hatch, float heightPt) {
    return patterns.computeIfAbsent(
        new HatchOnPage(hatch, heightPt),
        key -> put(dictionary, "Pattern", "P" + (patterns.size() + 1), pattern(key)));
  }

  /** One line rising from corner to corner of a square, and its two neighbours' ends. */
  private COSStream pattern(HatchOnPage key) {
    double size = key.hatch.spacingPt() * Math.sqrt(2);
    var ink = key.hatch.line();
    var content = new Content();
    var own = new COSDictionary();
    if (ink.opacity() < 1) {
      put(own, "ExtGState", "CA", opacityState("CA", ink.opacity()));
      content.raw("/CA gs\n");
    }
    content.raw(Inks.components(ink)).raw(" RG\n").numbers(key.hatch.widthPt()).raw("w\n");
    for (double shift : new double[] {-size, 0, size}) {
      content.numbers(-size + shift, -size).raw("m ").numbers(2 * size + shift, 2 * size);
      content.raw("l S\n");
    }
    COSStream stream = streams.deflated(content.toBytes());
    stream.setItem(COSName.TYPE, COSName.PATTERN);
    stream.setInt("PatternType", 1);
    stream.setInt("PaintType", 1);
    stream.setInt("TilingType", 1);
    stream.setItem(COSName.BBOX, floats(0, 0, size, size));
    stream.setItem("XStep", new COSFloat((float) size));
    stream.setItem("YStep", new COSFloat((float) size));
    stream.setItem(COSName.RESOURCES, own);
    stream.setItem(COSName.MATRIX, floats(1, 0, 0, 1, 0, key.heightPt));
    return stream;
  }

  private static COSArray floats(double... values) {
    var array = new COSArray();
    for (double value : values) {
      array.add(
          value == Math.rint(value) ? COSInteger.get((long) value) : new COSFloat((float) value));
    }
    return array;
  }

  private static String put(COSDictionary resources, String kind, String name, COSBase value) {
    COSName kindName = COSName.getPDFName(kind);
    COSDictionary ofKind = resources.getCOSDictionary(kindName);
    if (ofKind == null) {
      ofKind = new COSDictionary();
      resources.setItem(kindName, ofKind);
    }
    ofKind.setItem(COSName.getPDFName(name), value);
    return name;
  }
}
