package org.modelatlas.palette;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.modelatlas.legend.Ink;
import org.modelatlas.problem.DataProblem;
import org.modelatlas.problem.Place;
import org.modelatlas.problem.ProblemList;

/**
 * The first colour ramp of a style file of QGIS, of the types gradient and preset. Neither document
 * types nor entities are read.
 */
final class QgisRamp {

  private final String file;
  private final ProblemList problems;
  private String name = "";
  private String type = "";
  private int line;
  private final Map<String, String> properties = new HashMap<>();

  private QgisRamp(String file, ProblemList problems) {
    this.file = file;
    this.problems = problems;
  }

  static boolean looksLike(String text) {
    return text.startsWith("<");
  }

  static FoundColours read(String file, String text, ProblemList problems) {
    var ramp = new QgisRamp(file, problems);
    try {
      ramp.find(text);
    } catch (XMLStreamException e) {
      int at = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNumber());
      problems.add(DataProblem.error("palette.xmlBroken", Place.of(file, at)));
      return new FoundColours("", List.of());
    }
    return new FoundColours(ramp.name, ramp.colours());
  }

  private void find(String text) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    XMLStreamReader in = factory.createXMLStreamReader(new StringReader(text));
    boolean done = false;
    while (in.hasNext()) {
      int event = in.next();
      if (event == XMLStreamReader.START_ELEMENT && !done) {
        element(in);
      } else if (event == XMLStreamReader.END_ELEMENT && in.getLocalName().equals("colorramp")) {
        done = true;
      }
    }
  }

  private void element(XMLStreamReader in) {
    switch (in.getLocalName()) {
      case "colorramp" -> {
        name = value(in, "name");
        type = value(in, "type");
        line = in.getLocation().getLineNumber();
      }
      case "prop" -> properties.put(value(in, "k"), value(in, "v"));
      case "Option" -> properties.put(value(in, "name"), value(in, "value"));
      default -> {}
    }
  }

  private static String value(XMLStreamReader in, String attribute) {
    String value = in.getAttributeValue(null, attribute);
    return value == null ? "" : value;
  }

  private List<Ink> colours() {
    return switch (type) {
      case "gradient" -> new QgisStops(this::ink).colours(properties);
      case "preset" -> preset();
      case "" -> refused("palette.noRamp", 0, "");
      default -> refused("palette.rampType", line, type);
    };
  }

  private List<Ink> refused(String key, int at, String what) {
    problems.add(DataProblem.error(key, Place.of(file, at), PaletteText.excerpt(what)));
    return List.of();
  }

  private List<Ink> preset() {
    var colours = new ArrayList<Ink>();
    for (int i = 0; properties.containsKey("preset_color_" + i); i++) {
      colours.add(ink(properties.get("preset_color_" + i)));
    }
    return colours;
  }

  /** Red, green and blue, whatever follows; what is none is a problem, and black here. */
  private Ink ink(String text) {
    String[] parts = text.split(",");
    boolean numbers = parts.length >= 3;
    for (int i = 0; i < 3 && numbers; i++) {
      numbers = parts[i].strip().matches("\\d+");
    }
    var ink =
        numbers
            ? PaletteText.ink(parts[0].strip(), parts[1].strip(), parts[2].strip())
            : Optional.<Ink>empty();
    if (ink.isEmpty()) {
      String key = numbers ? "palette.outOfRange" : "palette.notRgb";
      problems.add(DataProblem.error(key, Place.of(file, line), PaletteText.excerpt(text)));
    }
    return ink.orElse(Ink.hex("000000"));
  }
}
