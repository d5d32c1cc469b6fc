package org.modelatlas.dataset;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.modelatlas.dataset.Indicator.Derivation;
import org.modelatlas.dataset.Indicator.Kind;
import org.modelatlas.dataset.Reading.Measured;
import org.modelatlas.i18n.Language;
import org.modelatlas.i18n.LocalText;
import org.modelatlas.i18n.Messages;

/**
 * Differences between the figures of two dates.
 *
 * <p>Missing if either figure is missing, if no newer figure lies between the dates, or if the two
 * were counted differently; so no change of zero is shown that nobody measured.
 */
public final class Changes {

  private static final int PERCENT_DECIMALS = 1;
  private static final String PERCENT = "%";

  private final Indicator indicator;
  private final Derivation.Change change;
  private final Optional<Period> ended;
  private final Reasons reasons;

  /**
   * Differences of one change.
   *
   * @param ended the last date of a catalogue that had ended before both dates
   */
  Changes(Indicator indicator, Derivation.Change change, Optional<Period> ended, Reasons reasons) {
    this.ended = ended;
    this.indicator = indicator;
    this.change = change;
    this.reasons = reasons;
  }

  /**
   * The change of an indicator since a day, as an indicator of its own.
   *
   * @throws IllegalArgumentException if no difference of it says anything
   */
  public static Indicator of(Indicator base, LocalDate from, ChangeMeasure measure) {
    if (!base.isComparable() || base.derivation() instanceof Derivation.Change) {
      throw new IllegalArgumentException("no change of " + base.id());
    }
    boolean percent = measure == ChangeMeasure.PERCENT;
    return new Indicator(
        base.id() + "_change",
        both("change.name", base.name()),
        percent ? LocalText.same(PERCENT) : absoluteUnit(base),
        both("change.definition." + measure, base.definition()),
        percent ? Kind.RATE : base.kind(),
        new Derivation.Change(base, from, measure),
        base.rankable(),
        base.onMap(),
        percent ? PERCENT_DECIMALS : base.decimals());
  }

  /** Two shares differ by points, not by percent. */
  private static LocalText absoluteUnit(Indicator base) {
    return base.unit().en().equals(PERCENT) ? both("change.points", LocalText.EMPTY) : base.unit();
  }

  private static LocalText both(String key, LocalText argument) {
    return new LocalText(
        Messages.of(Language.ZH).get(key, argument.zh()),
        Messages.of(Language.EN).get(key, argument.en()));
  }

  /** The table of differences; the nation is the sum over its mainland units. */
  FigureTable between(Collection<Adcode> mainland, FigureTable before, FigureTable after) {
    List<Figure> figures =
        after.figures().stream()
            .map(figure -> difference(before.figure(figure.region()), figure))
            .toList();
    return new FigureTable(
        indicator,
        after.asOf(),
        figures,
        total(mainland, before, after, before.nation(), after.nation()));
  }

  /** The change between two figures of one place. */
  Figure difference(Figure before, Figure after) {
    Reading reading = reading(before, after);
    List<Observation> parts = joined(before.parts(), after.parts());
    return new Figure(
        indicator,
        after.region(),
        reading,
        joined(before.periods(), after.periods()).stream().sorted().toList(),
        joined(before.sourceIds(), after.sourceIds()),
        reading.isKnown() ? parts : List.of());
  }

  private static <T> List<T> joined(List<T> before, List<T> after) {
    return Stream.concat(before.stream(), after.stream()).distinct().toList();
  }

  private Reading reading(Figure before, Figure after) {
    if (!(after.reading() instanceof Measured(double later))) {
      return missing(after);
    }
    if (!(before.reading() instanceof Measured(double earlier))) {
      return missing(before);
    }
    if (ended.isPresent()) {
      return reasons.catalogueEnded(ended.get().text());
    }
    if (isSame(before, after)) {
      return reasons.noNewer(after.periods().getLast().text());
    }
    return isCountedAlike(before, after) ? measured(earlier, later) : reasons.countedDifferently();
  }

  private Reading missing(Figure figure) {
    return figure.reading() instanceof Reading.Tier ? reasons.noNumber() : figure.reading();
  }

  private static boolean isSame(Figure before, Figure after) {
    return !after.parts().isEmpty() && before.parts().equals(after.parts());
  }

  private static boolean isCountedAlike(Figure before, Figure after) {
    int parts = Math.min(before.parts().size(), after.parts().size());
    for (int i = 0; i < parts; i++) {
      Observation one = before.parts().get(i);
      Observation other = after.parts().get(i);
      if (!one.definition().equals(other.definition())
          || !one.precision().equals(other.precision())) {
        return false;
      }
    }
    return true;
  }

  private Reading measured(double earlier, double later) {
    if (change.measure() == ChangeMeasure.PERCENT && earlier == 0) {
      return reasons.fromZero();
    }
    return new Measured(value(earlier, later));
  }

  private double value(double earlier, double later) {
    return switch (change.measure()) {
      case ABSOLUTE -> later - earlier;
      case PERCENT -> (later - earlier) / Math.abs(earlier) * 100;
    };
  }

  /**
   * The change of a sum over some regions: only where both dates have one, all members were counted
   * alike and something lies between.
   */
  Optional<RegionTotal> total(
      Collection<Adcode> members,
      FigureTable before,
      FigureTable after,
      Optional<RegionTotal> earlier,
      Optional<RegionTotal> later) {
    boolean honest =
        ended.isEmpty()
            && members.stream()
                .allMatch(member -> isCountedAlike(before.figure(member), after.figure(member)));
    return honest && earlier.isPresent() && later.isPresent()
        ? difference(earlier.get(), later.get())
        : Optional.empty();
  }

  private Optional<RegionTotal> difference(RegionTotal earlier, RegionTotal later) {
    boolean percentOfNothing = change.measure() == ChangeMeasure.PERCENT && earlier.value() == 0;
    boolean same = !later.periods().isEmpty() && later.periods().equals(earlier.periods());
    return percentOfNothing || same
        ? Optional.empty()
        : Optional.of(
            new RegionTotal(
                value(earlier.value(), later.value()),
                later.isRatio(),
                joined(earlier.periods(), later.periods()).stream().sorted().toList(),
                joined(earlier.sourceIds(), later.sourceIds())));
  }
}
