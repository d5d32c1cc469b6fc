package org.modelatlas.legend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.modelatlas.testing.ShippedSheets.table;
import static org.modelatlas.testing.ShippedSheets.view;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.modelatlas.dataset.Adcode;
import org.modelatlas.i18n.Language;
import org.modelatlas.i18n.Messages;

class FigureTextTest {

  /** The catalogue has one row of Inner Mongolia, 46 of Guangdong and none of Hebei. */
  @ParameterizedTest
  @CsvSource({
    "EN, models, 150000, 1 family",
    "EN, models, 440000, 46 families",
    "EN, models, 130000, 0 (none in the catalogue)",
    "ZH, models, 150000, 1 个",
    "ZH, models, 440000, 46 个",
    "EN, filings, 810000, not applicable"
  })
  void valueStandsWithItsUnitOrSaysWhyThereIsNone(
      Language language, String indicator, String adcode, String expected) {
    var table = table(view(indicator, language));
    var figure = table.figure(new Adcode(adcode));
    assertEquals(expected, new FigureText(Messages.of(language)).value(figure));
  }
}
