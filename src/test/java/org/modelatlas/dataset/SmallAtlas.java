package org.modelatlas.dataset;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.modelatlas.dataset.Indicator.Derivation;
import org.modelatlas.dataset.Indicator.Kind;
import org.modelatlas.i18n.LocalText;

/** A plainly artificial Atlas: regions that are numbers, apples and people. */
final class SmallAtlas {

  static final LocalText TEXT = LocalText.same("x");
  static final Indicator APPLES = indicator("apples", Kind.COUNT, new Derivation.Observed(), true);
  static final Indicator PEOPLE = indicator("people", Kind.COUNT, new Derivation.Observed(), true);
  static final Indicator SAME_YEAR = ratio(true);
  static final Indicator NEAREST = ratio(false);
  static final Indicator MODELS =
      indicator("models", Kind.COUNT, new Derivation.CatalogueCount(), true);
  static final Indicator SHARE = indicator("share", Kind.RATE, new Derivation.OpenShare(), false);
  static final Indicator CENTRES =
      indicator("centres", Kind.COUNT, new Derivation.CentreSymbols(), false);

  private final Map<Adcode, Region> regions = new LinkedHashMap<>();
  private final List<Observation> observations = new ArrayList<>();
  private final List<ModelFamily> models = new ArrayList<>();
  private final List<ComputingCentre> centres = new ArrayList<>();

  /** Regions 110000, 120000, … as many as asked for, all mainland. */
  static SmallAtlas ofMainland(int count) {
    var atlas = new SmallAtlas();
    for (int i = 0; i < count; i++) {
      atlas.region(mainland(i));
    }
    return atlas;
  }

  static Adcode mainland(int index) {
    return new Adcode(Integer.toString(110000 + 10000 * index));
  }

  static Indicator indicator(String id, Kind kind, Derivation derivation, boolean rankable) {
    return new Indicator(id, TEXT, TEXT, TEXT, kind, derivation, rankable, true, 0);
  }

  private static Indicator ratio(boolean sameYear) {
    return indicator(
        "ratio",
        Kind.RATE,
        new Derivation.Ratio("apples", "people", 100, sameYear, LocalText.same("f")),
        true);
  }

  SmallAtlas region(Adcode code) {
    regions.put(code, new Region(code, TEXT, TEXT, "x", TEXT, TEXT));
    return this;
  }

  SmallAtlas measured(Indicator indicator, Adcode region, String period, double value) {
    return add(indicator, region, period, new Reading.Measured(value), LocalText.EMPTY);
  }

  SmallAtlas add(
      Indicator indicator, Adcode region, String period, Reading reading, LocalText definition) {
    observations.add(
        new Observation(
            indicator.id(), region, Period.parse(period), reading, definition, "", "s-" + period));
    return this;
  }

  SmallAtlas model(Adcode region, String date, ModelFamily.Openness openness) {
    models.add(
        new ModelFamily(
            "m" + models.size(),
            TEXT,
            false,
            TEXT,
            ModelFamily.DeveloperKind.ENTERPRISE,
            region,
            LocalText.EMPTY,
            ModelFamily.Modality.NLP,
            LocalText.EMPTY,
            openness,
            OptionalDouble.empty(),
            Period.parse(date),
            ModelFamily.DateKind.RELEASE,
            "s-list",
            List.of()));
    return this;
  }

  SmallAtlas centre(Adcode region, Optional<String> asOf) {
    centres.add(
        new ComputingCentre(
            "c" + centres.size(),
            TEXT,
            LocalText.EMPTY,
            region,
            LocalText.EMPTY,
            OptionalDouble.empty(),
            "",
            "",
            ComputingCentre.Status.OPERATING,
            asOf.map(Period::parse),
            LocalText.EMPTY,
            List.of("s-centre")));
    return this;
  }

  static Reading tier(int rank) {
    return new Reading.Tier(TEXT, OptionalInt.of(rank));
  }

  Atlas atlas() {
    var source =
        new Source(
            "s-centre",
            TEXT,
            TEXT,
            Optional.empty(),
            Optional.empty(),
            LocalText.EMPTY,
            Source.SeenAs.ORIGINAL,
            LocalText.EMPTY,
            LocalDate.of(2024, 6, 1));
    return new Atlas(
        "1",
        TEXT,
        regions,
        Map.of(source.id(), source),
        Map.of(),
        observations,
        models,
        List.of(),
        centres,
        List.of(),
        List.of(),
        Map.of());
  }

  FigureTable at(Indicator indicator, String date) {
    return new Figures(atlas()).at(indicator, LocalDate.parse(date));
  }
}
