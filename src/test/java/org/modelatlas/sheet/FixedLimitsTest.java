package org.modelatlas.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.modelatlas.testing.ShippedSheets.sheet;
import static org.modelatlas.testing.ShippedSheets.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.modelatlas.dataset.ChangeMeasure;
import org.modelatlas.dataset.Facet;
import org.modelatlas.dataset.ModelFilter;
import org.modelatlas.i18n.Language;
import org.modelatlas.legend.Fill;
import org.modelatlas.workspace.ChangeSpan;
import org.modelatlas.workspace.ClassLimits;
import org.modelatlas.workspace.ViewState;

/** While time moves a colour keeps its meaning, unless the person asks otherwise. */
class FixedLimitsTest {

  private static final LocalDate FIRST = LocalDate.of(2020, 6, 30);

  private static List<ViewState> months(ViewState view) {
    var views = new ArrayList<ViewState>();
    for (int month = 0; month < 75; month += 3) {
      views.add(view.withAsOf(FIRST.plusMonths(month)));
    }
    return views;
  }

  /** What each colour means, as the legend says. */
  private static Map<Fill, String> meanings(MapSheet sheet) {
    List<Mark> marks = LegendReading.legend(sheet).marks();
    var meanings = new java.util.HashMap<Fill, String>();
    for (int i = 1; i + 2 < marks.size(); i++) {
      if (marks.get(i) instanceof Mark.Rectangle patch && marks.get(i + 1) instanceof Mark.Text t) {
        meanings.put(patch.fill().orElseThrow(), t.text());
      }
    }
    return meanings;
  }

  private static void assertKeepMeaning(ViewState view) {
    Map<Fill, String> known = new java.util.HashMap<>();
    for (ViewState at : months(view)) {
      meanings(sheet(at))
          .forEach((fill, text) -> assertEquals(text, known.computeIfAbsent(fill, f -> text)));
    }
    assertTrue(known.size() > 3, known::toString);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "models",
        "filings",
        "filings_per_million",
        "talent_density",
        "open_share",
        "population"
      })
  void coloursKeepTheirMeaningWhileTimeMoves(String indicator) {
    assertKeepMeaning(view(indicator, Language.EN));
  }

  @ParameterizedTest
  @ValueSource(strings = {"models", "filings"})
  void coloursOfAChangeKeepTheirMeaningToo(String indicator) {
    var since = new ChangeSpan(LocalDate.of(2023, 9, 30), ChangeMeasure.ABSOLUTE);
    assertKeepMeaning(view(indicator, Language.EN).withChange(Optional.of(since)));
  }

  @Test
  void limitsFollowTheFilter() {
    ViewState all = view("models", Language.EN);
    ViewState open = all.withFilter(ModelFilter.NONE.toggled(Facet.OPENNESS, "YES"));
    assertNotEquals(meanings(sheet(all)), meanings(sheet(open)));
    assertKeepMeaning(open);
  }

  @Test
  void limitsOfWhatIsShownMoveWithIt() {
    ViewState shown = view("models", Language.EN).withLimits(ClassLimits.OF_SHOWN);
    assertNotEquals(
        meanings(sheet(shown)), meanings(sheet(shown.withAsOf(LocalDate.of(2021, 12, 31)))));
  }
}
