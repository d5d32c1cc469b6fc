package org.modelatlas.legend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.modelatlas.testing.ShippedSheets.table;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.modelatlas.classification.Classing;
import org.modelatlas.dataset.Adcode;
import org.modelatlas.dataset.ChangeMeasure;
import org.modelatlas.dataset.Facet;
import org.modelatlas.dataset.FacetChoice;
import org.modelatlas.dataset.FigureTable;
import org.modelatlas.dataset.ModelFilter;
import org.modelatlas.dataset.Reading;
import org.modelatlas.i18n.Language;
import org.modelatlas.i18n.Messages;
import org.modelatlas.testing.ShippedSheets;
import org.modelatlas.workspace.ChangeSpan;
import org.modelatlas.workspace.ViewState;

/** Guangdong has families; a filter that leaves its province out lets none of them pass. */
class FilteredNoneTest {

  private static final Adcode GUANGDONG = new Adcode("440000");
  private static final ModelFilter WITHOUT_GUANGDONG =
      ModelFilter.NONE.with(Facet.PROVINCE, FacetChoice.without(GUANGDONG.code()));

  private static ViewState view(String indicatorId, Language language) {
    return ShippedSheets.view(indicatorId, language).withFilter(WITHOUT_GUANGDONG);
  }

  private static List<String> lines(Legend legend) {
    return legend.entries().stream().map(Legend.Entry::text).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "EN, 0 (no family passes the filter), 0 (none in the catalogue)",
    "ZH, 0（没有符合筛选条件的模型）, 0（名录未收录）"
  })
  void countOfNoneIsOfTheFilterAndNotOfTheCatalogue(
      Language language, String filtered, String unlisted) {
    FigureTable table = table(view("models", language));
    Messages messages = Messages.of(language);
    assertEquals(filtered, new FigureText(messages).value(table.figure(GUANGDONG)));
    var scale =
        new ChoroplethScale(table.indicator(), table.figures(), Classing.USUAL, AreaLook.ON_LIGHT);
    List<String> lines = lines(scale.legend(messages));
    assertTrue(lines.contains(filtered), lines::toString);
    assertFalse(lines.contains(unlisted), lines::toString);
    FigureTable whole = table(ShippedSheets.view("models", language));
    assertEquals(unlisted, new FigureText(messages).value(whole.figure(new Adcode("130000"))));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void openShareOfNoneSaysThatNonePasses(Language language) {
    var reading = table(view("open_share", language)).figure(GUANGDONG).reading();
    String expected = Messages.of(language).get("reading.notReported.noKnownOpennessLeft");
    assertEquals(expected, ((Reading.NotReported) reading).reason().in(language));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void noChangeIsOfTheFamiliesThatPass(Language language) {
    var span = new ChangeSpan(LocalDate.of(2023, 1, 31), ChangeMeasure.ABSOLUTE);
    FigureTable table = table(view("models", language).withChange(Optional.of(span)));
    var limits = ScaleLimits.of(table.figures(), Classing.USUAL);
    var scale = new DivergingScale(table.indicator(), table.figures(), limits, AreaLook.ON_LIGHT);
    Messages messages = Messages.of(language);
    List<String> lines = lines(scale.legend(messages));
    assertTrue(lines.contains(messages.get("legend.zero.change.filtered")), lines::toString);
    assertFalse(lines.contains(messages.get("legend.zero.change.catalogue")), lines::toString);
  }
}
