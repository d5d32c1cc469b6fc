package org.modelatlas.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.modelatlas.testing.ShippedSheets.GEOMETRY;
import static org.modelatlas.testing.ShippedSheets.request;
import static org.modelatlas.testing.ShippedSheets.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.modelatlas.dataset.ChangeMeasure;
import org.modelatlas.i18n.Language;
import org.modelatlas.workspace.ChangeSpan;
import org.modelatlas.workspace.ViewState;

/**
 * On a small sheet furniture gives way; it never lies on itself, nor title or legend on the map.
 */
class FurnitureRoomTest {

  /**
   * What a map has in a window, in points of the sheet: at 200 % on 1366 × 768 with one and with
   * two lines of filters, at 150 %, in the smallest window alone and beside what moved, and larger.
   */
  private static final List<Box> BOXES =
      List.of(
          box(413, 198),
          box(413, 251),
          box(546, 338),
          box(613, 498),
          box(365, 440),
          box(820, 560),
          box(960, 700),
          box(1400, 900));

  private static final double MOST_SHARE = 0.1;
  private static final MarkExtent EXTENT = new MarkExtent(TypeMetrics.bundled());
  private static final SheetComposer COMPOSER = new SheetComposer(TypeMetrics.bundled());

  record Sheet(ViewState view, Box box) {
    MapSheet composed(LegendFold fold) {
      return COMPOSER.compose(request(view, GEOMETRY, box), fold);
    }

    @Override
    public String toString() {
      return view.indicatorId()
          + view.change().map(c -> " change").orElse("")
          + " %s %.0f × %.0f".formatted(view.language(), box.widthPt(), box.heightPt());
    }
  }

  private static Box box(double width, double height) {
    return new Box(0, 0, width, height);
  }

  static Stream<Sheet> sheets() {
    return Stream.of(Language.values())
        .flatMap(
            language ->
                Stream.concat(
                    Stream.of("models", "filings", "talent_density", "centres")
                        .map(id -> view(id, language)),
                    Stream.of(change(language))))
        .flatMap(view -> BOXES.stream().map(box -> new Sheet(view, box)));
  }

  private static ViewState change(Language language) {
    var since = new ChangeSpan(LocalDate.of(2023, 1, 31), ChangeMeasure.ABSOLUTE);
    return view("models", language).withChange(Optional.of(since));
  }

  @ParameterizedTest
  @MethodSource("sheets")
  void nothingLiesOnAnotherOrBeyondTheSheet(Sheet sheet) {
    MapSheet composed = sheet.composed(LegendFold.FOLDED);
    Map<String, Box> boxes = new LinkedHashMap<>();
    composed.furniture().forEach(g -> EXTENT.of(g).ifPresent(box -> boxes.put(g.id(), box)));
    composed.insets().forEach(inset -> boxes.put("inset", inset.box()));
    var names = new ArrayList<>(boxes.keySet());
    for (int i = 0; i < names.size(); i++) {
      Box one = boxes.get(names.get(i));
      assertTrue(sheet.box().contains(one), names.get(i) + " " + one);
      for (String other : names.subList(i + 1, names.size())) {
        boolean within = names.get(i).equals("inset-name") && other.equals("inset");
        boolean apart = !one.overlaps(boxes.get(other).inset(0.01));
        assertTrue(within || apart, names.get(i) + " " + one + " " + other + boxes.get(other));
      }
    }
  }

  /** Where nothing is to spare, rounding makes it a hair less than nothing. */
  @Test
  void aMapThatFillsItsRoomHasACamera() {
    for (double width = 150; width < 700; width += 7.3) {
      for (double height = 150; height < 600; height += 41.7) {
        var request = request(view("filings", Language.EN), GEOMETRY, box(width, height));
        assertTrue(COMPOSER.camera(request).metresPerPt() > 0);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("sheets")
  void neitherTitleNorLegendHidesTheMap(Sheet sheet) {
    MapSheet composed = sheet.composed(LegendFold.FOLDED);
    MapFrame map = composed.main();
    MapLevel level = GEOMETRY.level(map.camera().metresPerPt());
    var land = new LandCover(level.regions(), map.transform());
    title(composed)
        .forEach(line -> assertFalse(land.isTouchedBy(EXTENT.of(line).orElseThrow()), line.text()));
    Mark.Group legend = LegendReading.legend(composed);
    EXTENT.of(legend).ifPresent(box -> assertTrue(land.share(box) <= MOST_SHARE));
  }

  private static Stream<Mark.Text> title(MapSheet sheet) {
    return sheet.furniture().stream()
        .filter(group -> group.role() == Role.TITLE)
        .flatMap(group -> group.marks().stream())
        .map(Mark.Text.class::cast);
  }

  @ParameterizedTest
  @MethodSource("sheets")
  void legendThatIsFoldedKeepsItsWordsAndUnfoldsWhole(Sheet sheet) {
    Mark.Group folded = LegendReading.legend(sheet.composed(LegendFold.FOLDED));
    Mark.Group whole = LegendReading.legend(sheet.composed(LegendFold.NEVER));
    Mark.Group unfolded = LegendReading.legend(sheet.composed(LegendFold.UNFOLDED));
    assertEquals(whole.name(), folded.name());
    assertEquals(whole.alternative(), folded.alternative());
    assertEquals(folded.marks().isEmpty(), folded.id().equals(LegendFold.ID));
    assertEquals(whole.marks().size(), unfolded.marks().size());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void legendIsThereInAWindowOfUsualSizeAndFoldsInTheSmallestText(Language language) {
    var usual = new Sheet(view("models", language), box(960, 700));
    var smallest = new Sheet(view("models", language), box(413, 198));
    assertFalse(LegendReading.legend(usual.composed(LegendFold.FOLDED)).marks().isEmpty());
    assertTrue(LegendReading.legend(smallest.composed(LegendFold.FOLDED)).marks().isEmpty());
  }

  /** Issue: the legend lay over the south-west of the country in a window of 1000 × 700. */
  @Test
  void legendStandsBesideTheMapInTheSmallestWindow() {
    var sheet = new Sheet(view("models", Language.ZH), box(613, 498));
    assertFalse(LegendReading.legend(sheet.composed(LegendFold.FOLDED)).marks().isEmpty());
  }

  @Test
  void insetIsOnEverySheetHoweverSmall() {
    sheets().forEach(sheet -> assertEquals(1, sheet.composed(LegendFold.FOLDED).insets().size()));
  }
}
