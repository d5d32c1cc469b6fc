package org.modelatlas.surface.pdf;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/**
 * Long paths as forms, so that an outline which occurs on many pages is in the file once. Colour
 * and pen are those of the page that draws the form.
 */
final class Forms {

  /** From this length on a form is shorter than two copies of what it holds. */
  private static final int LEAST = 1500;

  private static final int FAR = 100_000;

  private final SharedResources shared;
  private final Streams streams;
  private final Map<Path, String> names = new HashMap<>();

  /** Operators, equal when all their bytes are. */
  private record Path(byte[] operators) {

    @Override
    public boolean equals(Object other) {
      return other instanceof Path(byte[] theirs) && Arrays.equals(operators, theirs);
    }

    @Override
    public int hashCode() {
      return Arrays.hashCode(operators);
    }
  }

  Forms(SharedResources shared, Streams streams) {
    this.shared = shared;
    this.streams = streams;
  }

  /** Draws operators that draw a path and nothing else. */
  void draw(Content operators, Content onto) {
    if (operators.size() < LEAST) {
      onto.append(operators);
    } else {
      byte[] bytes = operators.toBytes();
      String name = names.computeIfAbsent(new Path(bytes), key -> form(bytes));
      onto.raw("/" + name + " Do\n");
    }
  }

  private String form(byte[] bytes) {
    COSStream form = streams.deflated(bytes);
    form.setItem(COSName.TYPE, COSName.XOBJECT);
    form.setItem(COSName.SUBTYPE, COSName.FORM);
    form.setItem(COSName.RESOURCES, new COSDictionary());
    var everything = new COSArray();
    for (int corner : new int[] {-FAR, -FAR, FAR, FAR}) {
      everything.add(COSInteger.get(corner));
    }
    form.setItem(COSName.BBOX, everything);
    return shared.addForm(form);
  }
}
