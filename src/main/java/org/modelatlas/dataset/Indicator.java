package org.modelatlas.dataset;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.modelatlas.i18n.LocalText;

/**
 * A defined quantity that regions can be compared by.
 *
 * @param id key, for example {@code talent_density}
 * @param name name on the map's title
 * @param unit unit in words
 * @param definition what is counted, by whom, with which limits
 * @param kind how its values behave
 * @param derivation how its values come about
 * @param rankable whether a rank among regions is honest
 * @param onMap whether it may colour the map
 * @param decimals digits shown after the point, 0 to 3
 */
public record Indicator(
    String id,
    LocalText name,
    LocalText unit,
    LocalText definition,
    Kind kind,
    Derivation derivation,
    boolean rankable,
    boolean onMap,
    int decimals) {

  /** How values behave when one adds or colours them. */
  public enum Kind {
    /** Whole numbers that may be summed over regions. */
    COUNT,
    /** A quantity that may be summed over regions of the same definition and date. */
    AMOUNT,
    /** A ratio: never summed. */
    RATE,
    /** Tiers without numbers. */
    ORDINAL
  }

  /** How values come about. */
  public sealed interface Derivation {

    /** Read from the observations: the newest at or before the date asked for. */
    record Observed() implements Derivation {}

    /** Counted over the rows of the model catalogue. */
    record CatalogueCount() implements Derivation {}

    /**
     * Families counted over the rows of the catalogue, divided by an observed indicator.
     *
     * @param numeratorId the count of the families
     * @param denominatorId observed indicator, of the latest year end on or before the date asked
     *     for, else the newest there is
     * @param factor brings the units together
     * @param formula the formula in words
     */
    record CatalogueRatio(
        String numeratorId, String denominatorId, double factor, LocalText formula)
        implements Derivation {}

    /** The named computing centres, drawn as symbols at their cities; never a choropleth. */
    record CentreSymbols() implements Derivation {}

    /** Open families among those whose openness is known. */
    record OpenShare() implements Derivation {}

    /**
     * One observed indicator divided by another, times a factor.
     *
     * @param numeratorId observed indicator
     * @param denominatorId observed indicator
     * @param factor brings the units together
     * @param sameYear whether both parts must be of the same year; otherwise the denominator is of
     *     the latest year end on or before the numerator's date, else the newest there is
     * @param formula the formula in words
     */
    record Ratio(
        String numeratorId,
        String denominatorId,
        double factor,
        boolean sameYear,
        LocalText formula)
        implements Derivation {}

    /**
     * What another indicator gained or lost since a day.
     *
     * @param of the other indicator, itself no change
     * @param from the day to compare with
     * @param measure absolute or in percent
     */
    record Change(Indicator of, LocalDate from, ChangeMeasure measure) implements Derivation {}
  }

  /** The indicator whose change it is; itself where it is none. */
  public Indicator base() {
    return derivation instanceof Derivation.Change change ? change.of() : this;
  }

  /** Whether a difference between two dates says something: not of tiers, nor of symbols. */
  public boolean isComparable() {
    return base().kind != Kind.ORDINAL && !(base().derivation instanceof Derivation.CentreSymbols);
  }

  /** The formula in words, where values are derived. */
  public Optional<LocalText> formula() {
    return switch (base().derivation) {
      case Derivation.Ratio ratio -> Optional.of(ratio.formula());
      case Derivation.CatalogueRatio ratio -> Optional.of(ratio.formula());
      case Derivation.Observed _, Derivation.CatalogueCount _, Derivation.OpenShare _ ->
          Optional.empty();
      case Derivation.CentreSymbols _, Derivation.Change _ -> Optional.empty();
    };
  }

  /** The indicators it is made from; itself for an observed one. */
  public List<String> parts() {
    return switch (base().derivation) {
      case Derivation.Ratio ratio -> List.of(ratio.numeratorId(), ratio.denominatorId());
      case Derivation.CatalogueRatio ratio -> List.of(ratio.numeratorId(), ratio.denominatorId());
      case Derivation.Observed _, Derivation.CatalogueCount _, Derivation.OpenShare _ ->
          List.of(base().id);
      case Derivation.CentreSymbols _, Derivation.Change _ -> List.of(base().id);
    };
  }

  /** Whether families are counted for it, alone or above a line: none is then a measured zero. */
  public boolean countsFamilies() {
    return base().derivation instanceof Derivation.CatalogueCount
        || base().derivation instanceof Derivation.CatalogueRatio;
  }

  /** Whether it is made from the rows of the model catalogue, so that a filter acts on it. */
  public boolean isOfCatalogue() {
    return switch (base().derivation) {
      case Derivation.CatalogueCount c -> true;
      case Derivation.OpenShare s -> true;
      case Derivation.CatalogueRatio r -> true;
      case Derivation.Observed o -> false;
      case Derivation.Ratio r -> false;
      case Derivation.CentreSymbols c -> false;
      case Derivation.Change c -> throw new IllegalStateException("a change of a change");
    };
  }
}
