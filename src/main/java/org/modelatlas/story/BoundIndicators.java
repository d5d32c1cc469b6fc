package org.modelatlas.story;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.modelatlas.dataset.Adcode;
import org.modelatlas.dataset.Atlas;
import org.modelatlas.dataset.ChangeMeasure;
import org.modelatlas.dataset.Changes;
import org.modelatlas.dataset.Figure;
import org.modelatlas.dataset.FigureTable;
import org.modelatlas.dataset.Figures;
import org.modelatlas.dataset.Indicator;
import org.modelatlas.dataset.ModelFamily;
import org.modelatlas.dataset.Period;
import org.modelatlas.dataset.Reading;
import org.modelatlas.dataset.RegionTotal;
import org.modelatlas.i18n.Messages;
import org.modelatlas.i18n.Numbers;
import org.modelatlas.legend.FigureText;
import org.modelatlas.story.BoundText.Stretch;
import org.modelatlas.workspace.Question;

/**
 * What bindings to an indicator say. The indicator is named as {@code ID}, at another day than the
 * slide's as {@code ID@DAY}, and its change since a day as {@code ID^DAY} or {@code ID@DAY^DAY}.
 */
final class BoundIndicators {

  private static final Pattern NAMED = Pattern.compile("([^@^]+)(?:@([^@^]+))?(?:\\^([^@^]+))?");

  private final Figures figures;
  private final Atlas atlas;
  private final Messages messages;
  private final FigureText text;

  BoundIndicators(Figures figures, Messages messages) {
    this.figures = figures;
    this.atlas = figures.atlas();
    this.messages = messages;
    this.text = new FigureText(messages);
  }

  /**
   * What a binding says.
   *
   * @param parts what stands between its colons
   * @throws Unbound if there is no such kind, or the data does not have what it names
   */
  Stretch resolve(String binding, String[] parts, Question question) throws Unbound {
    return switch (parts[0] + "/" + parts.length) {
      case "figure/3" -> figure(table(parts[1], question).figure(region(parts[2])));
      case "value/3" -> value(table(parts[1], question).figure(region(parts[2])));
      case "rank/3" -> rank(table(parts[1], question), region(parts[2]));
      case "nation/2" -> nation(table(parts[1], question));
      case "tier/2" -> tier(table(parts[1], question));
      case "top/3" -> Stretch.words(shortName(placed(parts, question)));
      case "topfigure/3" -> figure(placed(parts, question));
      case "regions/2" -> regions(table(parts[1], question));
      case "dated/2" -> dated(parts[1], question);
      default -> throw new Unbound("story.unknownBinding", binding);
    };
  }

  private FigureTable table(String named, Question question) throws Unbound {
    Matcher found = matched(named);
    Indicator base = indicator(found.group(1));
    LocalDate asOf = found.group(2) == null ? question.asOf() : day(found.group(2));
    if (found.group(3) == null) {
      return figures.at(base, asOf, question.filter());
    }
    if (!base.isComparable()) {
      throw new Unbound("story.noChange", base.id());
    }
    Indicator change = Changes.of(base, day(found.group(3)), ChangeMeasure.ABSOLUTE);
    return figures.at(change, asOf, question.filter());
  }

  private static Matcher matched(String named) throws Unbound {
    Matcher found = NAMED.matcher(named);
    if (!found.matches()) {
      throw new Unbound("story.noIndicator", named);
    }
    return found;
  }

  private static LocalDate day(String day) throws Unbound {
    try {
      return LocalDate.parse(day);
    } catch (DateTimeParseException notDay) {
      throw new Unbound("story.unknownBinding", day);
    }
  }

  private Indicator indicator(String id) throws Unbound {
    return Optional.ofNullable(atlas.indicators().get(id))
        .orElseThrow(() -> new Unbound("story.noIndicator", id));
  }

  private Adcode region(String code) throws Unbound {
    return Adcode.find(code)
        .filter(found -> atlas.region(found).isPresent())
        .orElseThrow(() -> new Unbound("story.noRegion", code));
  }

  /** Words where there is no number. */
  private Stretch figure(Figure figure) {
    return said(text.number(figure), figure);
  }

  private Stretch value(Figure figure) {
    return said(text.value(figure), figure);
  }

  /** A count of none has the sources of the whole catalogue: they were all looked through. */
  private Stretch said(String words, Figure figure) {
    boolean none = FigureText.countsNone(figure) && figure.sourceIds().isEmpty();
    List<String> sourceIds =
        none
            ? atlas.models().stream().map(ModelFamily::sourceId).distinct().toList()
            : figure.sourceIds();
    return new Stretch(words, figure.value(), sourceIds, true);
  }

  private Stretch rank(FigureTable table, Adcode region) {
    Figure figure = table.figure(region);
    String rank = text.rank(table, figure);
    return BoundFigures.cited(
        rank.isEmpty() ? messages.get("story.noRank") : rank, figure.sourceIds());
  }

  private Stretch nation(FigureTable table) {
    Optional<RegionTotal> nation = table.nation();
    return nation.isEmpty()
        ? Stretch.words(messages.get("figure.notReported"))
        : BoundFigures.number(
            text.number(table.indicator(), nation.get().value()),
            nation.get().value(),
            nation.get().sourceIds());
  }

  /** The regions that a tier names, in the order of the data. */
  private Stretch tier(FigureTable table) {
    List<Figure> named =
        table.figures().stream()
            .filter(figure -> figure.reading() instanceof Reading.Tier)
            .toList();
    List<String> names = named.stream().map(this::shortName).toList();
    return BoundFigures.cited(
        named.isEmpty() ? messages.get("figure.notReported") : listed(names),
        named.stream().flatMap(figure -> figure.sourceIds().stream()).distinct().toList());
  }

  private String shortName(Figure figure) {
    return atlas.region(figure.region()).orElseThrow().shortName().in(messages.language());
  }

  private String listed(List<String> names) {
    String first = String.join(messages.get("story.and"), names.subList(0, names.size() - 1));
    return first.isEmpty()
        ? names.getLast()
        : first + messages.get("story.lastAnd") + names.getLast();
  }

  /** The figure at a place of the ranking; regions of one rank in the order of the data. */
  private Figure placed(String[] parts, Question question) throws Unbound {
    FigureTable table = table(parts[1], question);
    List<Figure> ranked =
        table.figures().stream()
            .filter(figure -> table.rank(figure.region()).isPresent())
            .sorted(Comparator.comparingInt(f -> table.rank(f.region()).getAsInt()))
            .toList();
    int place = parts[2].matches("[1-9][0-9]{0,2}") ? Integer.parseInt(parts[2]) : 0;
    if (place == 0 || place > ranked.size()) {
      throw new Unbound("story.noPlace", parts[1] + ":" + parts[2]);
    }
    return ranked.get(place - 1);
  }

  /** How many regions have more than nothing. */
  private Stretch regions(FigureTable table) {
    List<Figure> known =
        table.figures().stream().filter(figure -> figure.value().isPresent()).toList();
    long some = known.stream().filter(figure -> figure.value().getAsDouble() > 0).count();
    return BoundFigures.number(
        Numbers.fixed(messages.language(), 0).text(some),
        some,
        known.stream().flatMap(figure -> figure.sourceIds().stream()).distinct().toList());
  }

  /** The newest day of which an indicator has figures. */
  private Stretch dated(String named, Question question) throws Unbound {
    Matcher found = matched(named);
    LocalDate asOf = found.group(2) == null ? question.asOf() : day(found.group(2));
    return figures.periods(indicator(found.group(1))).stream()
        .filter(period -> !period.end().isAfter(asOf))
        .max(Comparator.naturalOrder())
        .map(Period::text)
        .map(Stretch::words)
        .orElseGet(() -> Stretch.words(messages.get("figure.notReported")));
  }
}
