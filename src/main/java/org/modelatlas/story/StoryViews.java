package org.modelatlas.story;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.modelatlas.dataset.Adcode;
import org.modelatlas.dataset.ChangeMeasure;
import org.modelatlas.dataset.Facet;
import org.modelatlas.dataset.FacetChoice;
import org.modelatlas.dataset.ModelFilter;
import org.modelatlas.workspace.ChangeSpan;
import org.modelatlas.workspace.ClassLimits;
import org.modelatlas.workspace.Focus;
import org.modelatlas.workspace.MapDesign;
import org.modelatlas.workspace.MapDesignJson;
import org.modelatlas.workspace.Question;

/** Reads what a slide looks at. */
final class StoryViews {

  /** The names of its parts. */
  static final Set<String> FIELDS =
      Set.of(
          "indicator",
          "as_of",
          "change",
          "limits",
          "design",
          "filter",
          "selection",
          "compared",
          "inside");

  private static final Set<String> CHANGE = Set.of("from", "measure");
  private static final Set<String> CHOICE = Set.of("only", "not");
  private static final Set<String> FILTER =
      Stream.concat(Stream.of("from", "until"), Arrays.stream(Facet.values()).map(StoryViews::key))
          .collect(Collectors.toUnmodifiableSet());

  private StoryViews() {}

  /** The name of a constant in a file. */
  static String key(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static <E extends Enum<E>> Function<String, Optional<E>> constant(Class<E> type) {
    return text ->
        Arrays.stream(type.getEnumConstants()).filter(c -> key(c).equals(text)).findFirst();
  }

  static SlideView read(StoryFields fields) {
    String indicator = fields.required("indicator");
    Optional<LocalDate> asOf = fields.date("as_of");
    if (fields.text("as_of").isEmpty()) {
      fields.missing("as_of");
    }
    var question =
        new Question(
            indicator,
            asOf.orElse(LocalDate.EPOCH),
            fields.object("change", CHANGE).flatMap(StoryViews::change),
            fields.object("filter", FILTER).map(StoryViews::filter).orElse(ModelFilter.NONE),
            design(fields));
    return new SlideView(question, focus(fields));
  }

  private static MapDesign design(StoryFields fields) {
    ClassLimits limits =
        fields.meaning("limits", constant(ClassLimits.class)).orElse(ClassLimits.OF_NEWEST);
    return fields
        .object("design", MapDesignJson.FIELDS)
        .map(design -> StoryDesigns.read(design).design(limits))
        .orElse(MapDesign.USUAL.withLimits(limits));
  }

  private static Focus focus(StoryFields fields) {
    List<Adcode> compared = fields.meanings("compared", StoryTemplate::find);
    return new Focus(
        fields.meaning("selection", StoryTemplate::find),
        compared,
        fields.meaning("inside", StoryTemplate::find),
        Optional.empty(),
        Optional.empty());
  }

  private static Optional<ChangeSpan> change(StoryFields fields) {
    Optional<LocalDate> from = fields.date("from");
    if (fields.text("from").isEmpty()) {
      fields.missing("from");
    }
    ChangeMeasure measure =
        fields.meaning("measure", constant(ChangeMeasure.class)).orElse(ChangeMeasure.ABSOLUTE);
    return from.map(day -> new ChangeSpan(day, measure));
  }

  private static ModelFilter filter(StoryFields fields) {
    Map<Facet, FacetChoice> choices = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      fields.object(key(facet), CHOICE).ifPresent(choice -> choices.put(facet, choice(choice)));
    }
    return new ModelFilter(choices, fields.date("from"), fields.date("until"));
  }

  private static FacetChoice choice(StoryFields fields) {
    List<String> not = fields.texts("not");
    return not.isEmpty()
        ? new FacetChoice(new LinkedHashSet<>(fields.texts("only")), false)
        : new FacetChoice(new LinkedHashSet<>(not), true);
  }
}
