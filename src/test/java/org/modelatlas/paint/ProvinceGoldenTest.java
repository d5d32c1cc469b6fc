package org.modelatlas.paint;

import static org.modelatlas.testing.ShippedSheets.AS_OF;
import static org.modelatlas.testing.ShippedSheets.BOX;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.modelatlas.dataset.Adcode;
import org.modelatlas.dataset.Facet;
import org.modelatlas.dataset.FacetChoice;
import org.modelatlas.dataset.ModelFilter;
import org.modelatlas.i18n.Language;
import org.modelatlas.sheet.MapSheet;
import org.modelatlas.testing.Golden;
import org.modelatlas.testing.Pictures;
import org.modelatlas.testing.ShippedSheets;
import org.modelatlas.workspace.Theme;
import org.modelatlas.workspace.ViewState;

/** The insides of provinces, against pictures looked at. */
class ProvinceGoldenTest {

  private static final ModelFilter OPEN =
      ModelFilter.NONE.with(Facet.OPENNESS, FacetChoice.only("YES"));

  record Look(String name, String adcode, ViewState view) {
    MapSheet sheet() {
      return ShippedSheets.province(new Adcode(adcode), view, BOX);
    }

    @Override
    public String toString() {
      return name;
    }
  }

  private static ViewState view(String indicator, Language language) {
    return ViewState.opening(language, Theme.LIGHT, indicator, AS_OF);
  }

  static Stream<Look> looks() {
    return Stream.of(
        new Look("province-guangdong-zh", "440000", view("models", Language.ZH)),
        new Look(
            "province-guangdong-open-dark-en",
            "440000",
            view("models", Language.EN).withFilter(OPEN).withTheme(Theme.DARK)),
        new Look("province-guangdong-filings-zh", "440000", view("filings", Language.ZH)),
        new Look("province-beijing-zh", "110000", view("models", Language.ZH)),
        new Look("province-beijing-en", "110000", view("models", Language.EN)),
        new Look("province-hainan-zh", "460000", view("models", Language.ZH)),
        new Look("province-hainan-en", "460000", view("centres", Language.EN)),
        new Look("province-xinjiang-en", "650000", view("models", Language.EN)),
        new Look(
            "province-xinjiang-dark-zh",
            "650000",
            view("centres", Language.ZH).withTheme(Theme.DARK)));
  }

  @ParameterizedTest
  @MethodSource("looks")
  void pngIsAsLookedAt(Look look) {
    Golden.assertMatches(look.name(), "java2d", Pictures.java2d(look.sheet()));
  }
}
