package org.modelatlas.dataset;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.modelatlas.i18n.Language;
import org.modelatlas.i18n.LocalText;
import org.modelatlas.i18n.Messages;

/**
 * Why there is no figure where no source says why, in the program's own words.
 *
 * <p>The sentences are looked up when they are first needed: the first map has none.
 */
final class Reasons {

  private final Map<String, Reading> readings = new ConcurrentHashMap<>();

  /** No observation at all. */
  Reading none() {
    return missing("reading.notReported.none", "");
  }

  /** Observations, but none yet at the date asked for. */
  Reading beginsLater(Period first) {
    return missing("reading.notReported.beginsLater", first.text());
  }

  /** Ratio whose parts never fall in one year. */
  Reading noCommonYear() {
    return missing("reading.notReported.noCommonYear", "");
  }

  /** A ratio without its denominator, or over zero. */
  Reading noDenominator() {
    return missing("reading.notReported.noDenominator", "");
  }

  /** No family of known openness: in the whole catalogue, or among those that pass a filter. */
  Reading noKnownOpenness(ModelFilter filter) {
    return missing(
        filter.isNone()
            ? "reading.notReported.noKnownOpenness"
            : "reading.notReported.noKnownOpennessLeft",
        "");
  }

  /** No centre that a source names. */
  Reading noCentre() {
    return missing("reading.notReported.noCentre", "");
  }

  /** A change of something that is not a number at both dates. */
  Reading noNumber() {
    return missing("reading.notReported.noNumber", "");
  }

  /** A change while the figure stayed the same observation. */
  Reading noNewer(String period) {
    return missing("reading.notReported.noNewer", period);
  }

  /** A change since or up to a day on which the catalogue had already ended. */
  Reading catalogueEnded(String period) {
    return missing("reading.notReported.catalogueEnded", period);
  }

  /** Two figures that were counted in different ways. */
  Reading countedDifferently() {
    return missing("reading.notReported.countedDifferently", "");
  }

  /** A percentage of nothing. */
  Reading fromZero() {
    return readings.computeIfAbsent(
        "reading.notApplicable.fromZero", k -> new Reading.NotApplicable(text(k, "")));
  }

  private Reading missing(String key, String argument) {
    return readings.computeIfAbsent(
        key + argument, k -> new Reading.NotReported(text(key, argument)));
  }

  private static LocalText text(String key, String argument) {
    return new LocalText(
        Messages.of(Language.ZH).get(key, argument), Messages.of(Language.EN).get(key, argument));
  }
}
