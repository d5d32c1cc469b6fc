package org.modelatlas.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.modelatlas.dataset.Facet;
import org.modelatlas.dataset.FacetChoice;
import org.modelatlas.dataset.ModelFilter;
import org.modelatlas.i18n.Language;
import org.modelatlas.legend.Ink;
import org.modelatlas.testing.ShippedSheets;
import org.modelatlas.workspace.ViewState;

class SubtitleTest {

  /** The room of the zoom buttons and their margin at the right of the map. */
  private static final double BUTTONS_PT = 56;

  private static final TypeMetrics METRICS = TypeMetrics.bundled();
  private static final TextStyle STYLE = new TextStyle(12, false, new Ink(0, 0, 0, 1));

  /** Every maker of the catalogue. */
  private static final ModelFilter LONG =
      ModelFilter.NONE
          .with(Facet.OPENNESS, FacetChoice.only("YES"))
          .with(
              Facet.DEVELOPER,
              FacetChoice.without(
                  ShippedSheets.ATLAS.models().stream()
                      .flatMap(family -> Facet.DEVELOPER.keys(family).stream())
                      .distinct()
                      .toArray(String[]::new)))
          .listed(Optional.empty(), Optional.of(LocalDate.of(2023, 12, 31)));

  private static ViewState view(Language language, ModelFilter filter) {
    return ShippedSheets.view("models", language).withFilter(filter);
  }

  private static Subtitle subtitle(Language language, ModelFilter filter) {
    return subtitle(
        ShippedSheets.request(view(language, filter), ShippedSheets.GEOMETRY, ShippedSheets.BOX));
  }

  private static Subtitle subtitle(SheetRequest request) {
    var level = request.geometry().level(5_000);
    return new Subtitle(request, METRICS, MapContent.of(request, MapStyle.LIGHT, level));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void aLongFilterStaysClearOfTheButtonsInEveryWidth(Language language) {
    for (int widthPt : List.of(360, 480, 640, 960, 1400)) {
      var box = new Box(0, 0, widthPt, 700);
      var sheet = ShippedSheets.sheet(view(language, LONG), ShippedSheets.GEOMETRY, box);
      var title =
          sheet.furniture().stream().filter(g -> g.role() == Role.TITLE).findFirst().orElseThrow();
      for (Mark mark : title.marks()) {
        var text = (Mark.Text) mark;
        double right = text.xPt() + METRICS.widthPt(text.text(), text.style());
        assertTrue(right <= widthPt - BUTTONS_PT, widthPt + ": " + text.text());
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void whatIsLeftOutInTheMiddleIsCountedAndStandsInTheAlternative(Language language) {
    var subtitle = subtitle(language, LONG);
    List<String> lines = subtitle.lines(STYLE, 900);
    assertEquals(1, lines.size());
    assertTrue(lines.getFirst().contains("… +"), lines.getFirst());
    assertTrue(lines.getFirst().contains("2023-12-31"), lines.getFirst());
    int named = subtitle.whole().split(language == Language.ZH ? "不含" : "not ").length - 1;
    assertEquals(LONG.choice(Facet.DEVELOPER).keys().size(), named);
  }

  @Test
  void aFilterThatFitsIsWhole() {
    var filter = ModelFilter.NONE.with(Facet.OPENNESS, FacetChoice.only("YES"));
    var subtitle = subtitle(Language.ZH, filter);
    assertEquals(List.of(subtitle.whole()), subtitle.lines(STYLE, 900));
  }

  @Test
  void aFilterIsNotNamedOnAMapThatItDoesNotActOn() {
    var view = ShippedSheets.view("filings", Language.ZH);
    var with =
        ShippedSheets.request(view.withFilter(LONG), ShippedSheets.GEOMETRY, ShippedSheets.BOX);
    var without = ShippedSheets.request(view, ShippedSheets.GEOMETRY, ShippedSheets.BOX);
    assertEquals(subtitle(without).whole(), subtitle(with).whole());
  }
}
