package org.modelatlas.story;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.modelatlas.citation.SourceWords;
import org.modelatlas.dataset.Adcode;
import org.modelatlas.dataset.Atlas;
import org.modelatlas.dataset.Facet;
import org.modelatlas.dataset.FacetChoice;
import org.modelatlas.dataset.Figures;
import org.modelatlas.dataset.Indicator;
import org.modelatlas.dataset.ModelFamily;
import org.modelatlas.dataset.ModelFilter;
import org.modelatlas.dataset.NationalFigure;
import org.modelatlas.dataset.Region;
import org.modelatlas.i18n.Language;
import org.modelatlas.i18n.Messages;
import org.modelatlas.i18n.Numbers;
import org.modelatlas.story.BoundText.Stretch;
import org.modelatlas.workspace.Question;

/** What each kind of binding says. */
final class BoundFigures {

  private static final int DECIMALS = 3;

  private final Figures figures;
  private final Atlas atlas;
  private final Messages messages;
  private final BoundIndicators ofIndicators;

  BoundFigures(Figures figures, Messages messages) {
    this.figures = figures;
    this.atlas = figures.atlas();
    this.messages = messages;
    this.ofIndicators = new BoundIndicators(figures, messages);
  }

  /**
   * What a binding says.
   *
   * @throws Unbound if there is no such kind, or the data does not have what it names
   */
  Stretch resolve(String binding, Question question) throws Unbound {
    String[] parts = binding.split(":", -1);
    return switch (parts[0] + "/" + parts.length) {
      case "national/2" -> national(national(parts[1], question));
      case "statement/2" -> statement(national(parts[1], question));
      case "year/2" -> year(national(parts[1], question));
      case "period/2" -> Stretch.words(national(parts[1], question).period().text());
      case "families/1" -> families(question, question.filter());
      case "families/3" -> families(question, chosen(binding, parts, question.filter()));
      case "name/2" -> Stretch.words(region(parts[1]).name().in(language()));
      case "short/2" -> Stretch.words(region(parts[1]).shortName().in(language()));
      case "indicator/2" -> Stretch.words(indicator(parts[1]).name().in(language()));
      case "published/2" -> published(parts[1]);
      case "date/1" -> Stretch.words(question.asOf().toString());
      default -> ofIndicators.resolve(binding, parts, question);
    };
  }

  private Language language() {
    return messages.language();
  }

  /** The newest of an id up to the date, or of the period that is named behind an @. */
  private NationalFigure national(String key, Question question) throws Unbound {
    String[] parts = key.split("@", 2);
    return atlas.nationalFigures().stream()
        .filter(figure -> figure.id().equals(parts[0]))
        .filter(
            figure ->
                parts.length == 1
                    ? !figure.period().end().isAfter(question.asOf())
                    : figure.period().text().equals(parts[1]))
        .max((a, b) -> a.period().compareTo(b.period()))
        .orElseThrow(() -> new Unbound("story.noNational", key));
  }

  private Stretch national(NationalFigure figure) {
    boolean isYear = figure.unit().en().equals("year");
    String text =
        isYear
            ? String.valueOf((int) figure.value())
            : Numbers.upTo(language(), DECIMALS).text(figure.value());
    return number(text, figure.value(), List.of(figure.sourceId()));
  }

  static Stretch number(String text, double value, List<String> sourceIds) {
    return new Stretch(text, OptionalDouble.of(value), sourceIds, true);
  }

  static Stretch cited(String text, List<String> sourceIds) {
    return new Stretch(text, OptionalDouble.empty(), sourceIds, false);
  }

  private Stretch statement(NationalFigure figure) {
    return cited(figure.statement().in(language()), List.of(figure.sourceId()));
  }

  private static Stretch year(NationalFigure figure) {
    return Stretch.words(String.valueOf(figure.period().year()));
  }

  private Indicator indicator(String id) throws Unbound {
    return Optional.ofNullable(atlas.indicators().get(id))
        .orElseThrow(() -> new Unbound("story.noIndicator", id));
  }

  private Region region(String code) throws Unbound {
    return Adcode.find(code)
        .flatMap(atlas::region)
        .orElseThrow(() -> new Unbound("story.noRegion", code));
  }

  private static ModelFilter chosen(String binding, String[] parts, ModelFilter filter)
      throws Unbound {
    Facet facet =
        Arrays.stream(Facet.values())
            .filter(known -> known.name().toLowerCase(Locale.ROOT).equals(parts[1]))
            .findFirst()
            .orElseThrow(() -> new Unbound("story.unknownBinding", binding));
    boolean coded = facet != Facet.APPLICATION && facet != Facet.DEVELOPER;
    String key = coded ? parts[2].toUpperCase(Locale.ROOT) : parts[2];
    return filter.with(facet, FacetChoice.only(key));
  }

  /** A count of none has the sources of the whole catalogue: they were all looked through. */
  private Stretch families(Question question, ModelFilter filter) {
    List<ModelFamily> counted = figures.catalogue(question.asOf(), filter).families();
    List<ModelFamily> cited = counted.isEmpty() ? atlas.models() : counted;
    String text = Numbers.fixed(language(), 0).text(counted.size());
    return number(
        text, counted.size(), cited.stream().map(ModelFamily::sourceId).distinct().toList());
  }

  private Stretch published(String sourceId) throws Unbound {
    var source =
        Optional.ofNullable(atlas.sources().get(sourceId))
            .orElseThrow(() -> new Unbound("story.noSuchSource", sourceId));
    return cited(SourceWords.date(source, messages), List.of(sourceId));
  }
}
