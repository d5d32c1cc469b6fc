package org.modelatlas.palette;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.modelatlas.legend.Ink;

/** A gradient of QGIS, whose colours between two stops lie on straight lines in sRGB. */
final class QgisStops {

  private static final int SAMPLES = 9;

  private final Function<String, Ink> reader;

  QgisStops(Function<String, Ink> reader) {
    this.reader = reader;
  }

  /** Nine colours at equal distances; a stop whose place is no number is left out. */
  List<Ink> colours(Map<String, String> properties) {
    var stops = new TreeMap<Double, Ink>();
    for (String stop : properties.getOrDefault("stops", "").split(":")) {
      int semicolon = stop.indexOf(';');
      if (semicolon > 0 && stop.substring(0, semicolon).matches("0?\\.\\d+|[01](\\.0*)?")) {
        String colour = stop.substring(semicolon + 1).split(";")[0];
        stops.put(Double.valueOf(stop.substring(0, semicolon)), reader.apply(colour));
      }
    }
    stops.put(0.0, reader.apply(properties.getOrDefault("color1", "")));
    stops.put(1.0, reader.apply(properties.getOrDefault("color2", "")));
    return IntStream.range(0, SAMPLES).mapToObj(i -> at(stops, i / (SAMPLES - 1.0))).toList();
  }

  private static Ink at(TreeMap<Double, Ink> stops, double share) {
    var below = stops.floorEntry(share);
    var above = stops.ceilingEntry(share);
    double span = above.getKey() - below.getKey();
    double way = span == 0 ? 0 : (share - below.getKey()) / span;
    return above.getValue().at(way).over(below.getValue());
  }
}
