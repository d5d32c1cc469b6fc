package org.modelatlas.workspace;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.modelatlas.dataset.Adcode;
import org.modelatlas.dataset.Atlas;
import org.modelatlas.dataset.ChangeMeasure;
import org.modelatlas.dataset.Facet;
import org.modelatlas.dataset.FacetChoice;
import org.modelatlas.dataset.ModelFilter;

/**
 * Reads a view from JSON. A part that is absent, of another type, or unknown to the data is that of
 * a view to fall back to.
 */
final class ViewStateReader {

  private static final int CAMERA_NUMBERS = 3;

  private final Atlas atlas;
  private final ViewState fallback;

  ViewStateReader(Atlas atlas, ViewState fallback) {
    this.atlas = atlas;
    this.fallback = fallback;
  }

  ViewState read(Json json) {
    return new ViewState(
        new Appearance(
            constant(json, "language", fallback.language()),
            constant(json, "theme", fallback.theme()),
            constant(json, "presentation", fallback.presentation())),
        question(json),
        focus(json));
  }

  private Question question(Json json) {
    return new Question(
        json.text("indicator")
            .filter(atlas.indicators()::containsKey)
            .orElse(fallback.indicatorId()),
        date(json, "as_of").orElse(fallback.asOf()),
        json.object("change").flatMap(ViewStateReader::change),
        json.object("filter").map(ViewStateReader::filter).orElse(fallback.filter()),
        design(json));
  }

  /** A second indicator that the data does not know leaves the first one alone. */
  private MapDesign design(Json json) {
    ClassLimits limits = constant(json, "limits", fallback.limits());
    MapDesign design =
        json.object("design")
            .map(found -> MapDesignJson.read(found).design(limits))
            .orElse(MapDesign.USUAL.withLimits(limits));
    boolean unknown =
        design.form().other().filter(id -> !atlas.indicators().containsKey(id)).isPresent();
    return unknown ? design.withForm(MapForm.CHOROPLETH) : design;
  }

  private static Optional<ChangeSpan> change(Json json) {
    return date(json, "from")
        .map(from -> new ChangeSpan(from, constant(json, "measure", ChangeMeasure.ABSOLUTE)));
  }

  private static ModelFilter filter(Json json) {
    Map<Facet, FacetChoice> choices = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      json.object(ViewStateWriter.name(facet))
          .ifPresent(choice -> choices.put(facet, choice(choice)));
    }
    return new ModelFilter(choices, date(json, "from"), date(json, "until"));
  }

  private static FacetChoice choice(Json json) {
    List<String> not = json.texts("not");
    return not.isEmpty()
        ? new FacetChoice(new LinkedHashSet<>(json.texts("only")), false)
        : new FacetChoice(new LinkedHashSet<>(not), true);
  }

  private Focus focus(Json json) {
    Optional<Adcode> inside = json.text("inside").flatMap(this::region);
    return new Focus(
        json.text("selection").flatMap(this::region),
        json.texts("compared").stream().flatMap(code -> region(code).stream()).toList(),
        inside,
        json.text("prefecture")
            .flatMap(Adcode::find)
            .filter(code -> inside.filter(code.province()::equals).isPresent()),
        camera(json.numbers("camera")));
  }

  private Optional<Adcode> region(String code) {
    return Adcode.find(code).filter(found -> atlas.region(found).isPresent());
  }

  private static Optional<Camera> camera(List<Double> numbers) {
    try {
      return numbers.size() == CAMERA_NUMBERS
          ? Optional.of(new Camera(numbers.get(0), numbers.get(1), numbers.get(2)))
          : Optional.empty();
    } catch (IllegalArgumentException notACamera) {
      return Optional.empty();
    }
  }

  private static Optional<LocalDate> date(Json json, String name) {
    try {
      return json.text(name).map(LocalDate::parse);
    } catch (DateTimeException notADate) {
      return Optional.empty();
    }
  }

  /** The constant that a member names, or the one to fall back to. */
  private static <E extends Enum<E>> E constant(Json json, String name, E fallback) {
    return find(json, name, fallback.getDeclaringClass()).orElse(fallback);
  }

  /** The constant that a member names, if it names one. */
  static <E extends Enum<E>> Optional<E> find(Json json, String name, Class<E> type) {
    return json.text(name)
        .flatMap(
            text ->
                Arrays.stream(type.getEnumConstants())
                    .filter(value -> ViewStateWriter.name(value).equals(text))
                    .findFirst());
  }
}
