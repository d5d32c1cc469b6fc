package org.modelatlas.workspace;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.modelatlas.classification.Classing;
import org.modelatlas.classification.Method;

/** Writes and reads map designs as settings and stories have them. */
public final class MapDesignJson {

  /** The names of the members of a design. */
  public static final Set<String> FIELDS =
      Set.of("form", "other", "method", "classes", "breaks", "palette", "middle", "extras");

  private MapDesignJson() {}

  /**
   * What the members of a design say, each of them as it stands in the file.
   *
   * @param form its form and the second indicator
   * @param classing how values are classed
   * @param colouring the colours
   * @param extras what else is drawn
   */
  public record Parts(
      Optional<MapForm> form,
      Optional<Classing> classing,
      Colouring colouring,
      List<MapExtra> extras) {

    /** The design, with what is usual where nothing is said. */
    public MapDesign design(ClassLimits limits) {
      Set<MapExtra> found = EnumSet.noneOf(MapExtra.class);
      found.addAll(extras);
      return new MapDesign(
          form.orElse(MapForm.CHOROPLETH),
          classing.orElse(Classing.USUAL),
          colouring,
          limits,
          found);
    }
  }

  /**
   * Writes the member {@code design}, unless nothing but the limits differs from what is usual.
   *
   * @throws IOException if the generator's target fails
   */
  public static void write(JsonGenerator json, MapDesign design) throws IOException {
    if (design.withLimits(MapDesign.USUAL.limits()).equals(MapDesign.USUAL)) {
      return;
    }
    json.writeObjectFieldStart("design");
    json.writeStringField("form", name(design.form()));
    if (design.form().other().isPresent()) {
      json.writeStringField("other", design.form().other().get());
    }
    write(json, design.classing());
    if (design.colouring().palette().isPresent()) {
      json.writeStringField("palette", design.colouring().palette().get());
    }
    if (design.colouring().middle().isPresent()) {
      json.writeNumberField("middle", design.colouring().middle().get());
    }
    json.writeArrayFieldStart("extras");
    for (MapExtra extra : MapExtra.values()) {
      if (design.has(extra)) {
        json.writeString(ViewStateWriter.name(extra));
      }
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, Classing classing) throws IOException {
    json.writeStringField("method", classing.method().id());
    json.writeNumberField("classes", classing.classes());
    if (classing.method() == Method.MANUAL) {
      json.writeArrayFieldStart("breaks");
      for (double limit : classing.limits()) {
        json.writeNumber(limit);
      }
      json.writeEndArray();
    }
  }

  /** The name of a form. */
  static String name(MapForm form) {
    return switch (form) {
      case MapForm.Choropleth c -> "choropleth";
      case MapForm.Symbols s -> "symbols";
      case MapForm.Bivariate b -> "bivariate";
      case MapForm.Overlay o -> "overlay";
    };
  }

  /** The form of a name; empty for another name, and where a second indicator is wanting. */
  public static Optional<MapForm> form(String name, Optional<String> other) {
    return switch (name) {
      case "choropleth" -> Optional.of(MapForm.CHOROPLETH);
      case "symbols" -> Optional.of(new MapForm.Symbols());
      case "bivariate" -> other.map(MapForm.Bivariate::new);
      case "overlay" -> other.map(MapForm.Overlay::new);
      default -> Optional.empty();
    };
  }

  /** Classes as they are asked for; empty where that is impossible. */
  public static Optional<Classing> classing(
      Method method, Optional<Double> classes, List<Double> breaks) {
    try {
      return Optional.of(
          method == Method.MANUAL
              ? Classing.manual(breaks)
              : Classing.of(method, classes.orElse((double) Classing.USUAL.classes()).intValue()));
    } catch (IllegalArgumentException impossible) {
      return Optional.empty();
    }
  }

  /** The extra of a name, if there is one. */
  public static Optional<MapExtra> extra(String name) {
    return Arrays.stream(MapExtra.values())
        .filter(extra -> ViewStateWriter.name(extra).equals(name))
        .findFirst();
  }

  /** What an object of settings says; what it says wrongly is left out. */
  static Parts read(Json json) {
    return new Parts(
        json.text("form").flatMap(form -> form(form, json.text("other"))),
        json.text("method")
            .flatMap(Method::find)
            .flatMap(method -> classing(method, json.number("classes"), json.numbers("breaks"))),
        new Colouring(json.text("palette"), json.number("middle")),
        json.texts("extras").stream().flatMap(extra -> extra(extra).stream()).toList());
  }
}
