package org.modelatlas.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.modelatlas.testing.ShippedSheets.ATLAS;
import static org.modelatlas.testing.ShippedSheets.BOX;
import static org.modelatlas.testing.ShippedSheets.GEOMETRY;
import static org.modelatlas.testing.ShippedSheets.sheet;
import static org.modelatlas.testing.ShippedSheets.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.modelatlas.dataset.Indicator;
import org.modelatlas.i18n.Language;
import org.modelatlas.workspace.ViewState;

class NationalLabelsTest {

  /** Too small for their own names: Beijing, Tianjin, Shanghai, Hong Kong, Macao. */
  private static final Set<String> SMALL = Set.of("110000", "120000", "310000", "810000", "820000");

  private static final MarkExtent EXTENT = new MarkExtent(TypeMetrics.bundled());

  static Stream<ViewState> maps() {
    return ATLAS.indicators().values().stream()
        .filter(Indicator::onMap)
        .flatMap(i -> Stream.of(Language.values()).map(language -> view(i.id(), language)));
  }

  @ParameterizedTest
  @EnumSource
  void everyProvinceHasItsNameOnTheNationalMap(Language language) {
    var named =
        LegendReading.labels(sheet(view("models", language)))
            .map(Mark.Group::id)
            .collect(Collectors.toSet());
    assertTrue(named.containsAll(SMALL));
    assertEquals(ATLAS.regions().size(), named.size());
  }

  @ParameterizedTest
  @MethodSource("maps")
  void noTextOverlapsAnotherOrLeavesTheSheet(ViewState view) {
    MapSheet sheet = sheet(view);
    var texts = new ArrayList<Mark.Text>();
    sheet.furniture().forEach(group -> addTexts(group, texts));
    LegendReading.labels(sheet).forEach(group -> addTexts(group, texts));
    for (int i = 0; i < texts.size(); i++) {
      Box box = EXTENT.of(texts.get(i)).orElseThrow();
      assertTrue(BOX.contains(box), texts.get(i).text());
      for (Mark.Text other : texts.subList(i + 1, texts.size())) {
        Box second = EXTENT.of(other).orElseThrow();
        assertFalse(
            box.overlaps(second.inset(0.01)),
            () -> view.indicatorId() + ": " + box + " and " + other);
      }
    }
  }

  private static void addTexts(Mark mark, List<Mark.Text> texts) {
    switch (mark) {
      case Mark.Group group -> group.marks().forEach(m -> addTexts(m, texts));
      case Mark.Text text when !text.text().isEmpty() -> texts.add(text);
      case Mark.Text _,
          Mark.Rectangle _,
          Mark.Circle _,
          Mark.Line _,
          Mark.Polygon _,
          Mark.Image _ -> {}
    }
  }

  @ParameterizedTest
  @EnumSource
  void noLabelLiesUnderLegendInsetOrDash(Language language) {
    MapSheet sheet = sheet(view("models", language));
    var taken = new ArrayList<Box>();
    sheet.furniture().forEach(group -> EXTENT.of(group).ifPresent(taken::add));
    sheet.insets().forEach(inset -> taken.add(inset.box()));
    sheet.main().lines().stream()
        .filter(lines -> lines.id().equals("dashes"))
        .flatMap(lines -> lines.pathsM().stream())
        .forEach(dash -> taken.add(Box.around(sheet.main().transform().toPt(dash))));
    assertTrue(taken.size() > 6);
    LegendReading.labels(sheet)
        .flatMap(label -> label.marks().stream())
        .filter(Mark.Text.class::isInstance)
        .map(text -> EXTENT.of(text).orElseThrow())
        .forEach(box -> assertTrue(taken.stream().noneMatch(box::overlaps), box.toString()));
  }

  /** A narrow window needs more lines, not fewer words. */
  @ParameterizedTest
  @ValueSource(doubles = {320, 480, 640, 960, 1920})
  void creditIsWholeAtEveryWidth(double width) {
    for (Language language : Language.values()) {
      MapSheet sheet = sheet(view("filings", language), GEOMETRY, new Box(0, 0, width, 700));
      var credit =
          sheet.furniture().stream().filter(g -> g.role() == Role.CREDIT).findFirst().orElseThrow();
      var texts = new ArrayList<Mark.Text>();
      addTexts(credit, texts);
      String written = texts.stream().map(Mark.Text::text).collect(Collectors.joining());
      assertEquals(credit.name().replace(" ", ""), written.replace(" ", ""));
      assertTrue(EXTENT.of(credit).orElseThrow().bottomPt() <= 700);
    }
  }
}
