package org.modelatlas.page;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.modelatlas.i18n.Language;
import org.modelatlas.testing.Golden;
import org.modelatlas.testing.Pictures;
import org.modelatlas.testing.ShippedPages;
import org.modelatlas.workspace.MapDesign;
import org.modelatlas.workspace.MapDesignJson;
import org.modelatlas.workspace.MapForm;

/** Whole pages, against pictures looked at. */
class PageGoldenTest {

  record Look(String name, PageSubject subject, Language language) {
    @Override
    public String toString() {
      return "page-" + name + "-" + language.name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  static Stream<Look> looks() {
    return Arrays.stream(Language.values())
        .flatMap(
            language ->
                Stream.of(
                    new Look("nation", new PageSubject.Nation(), language),
                    new Look("beijing", ShippedPages.province("110000"), language),
                    new Look("guangdong", ShippedPages.province("440000"), language),
                    new Look("tibet", ShippedPages.province("540000"), language),
                    new Look("hong-kong", ShippedPages.province("810000"), language)));
  }

  @ParameterizedTest
  @MethodSource("looks")
  void firstPageIsAsLookedAt(Look look) {
    PageSequence pages = ShippedPages.pages(ShippedPages.request(look.subject(), look.language()));
    Golden.assertMatches(look.toString(), "java2d", Pictures.page(pages, 0));
  }

  /** Forms of the map on paper, for colours and for greys. */
  @ParameterizedTest
  @CsvSource({"bivariate, true", "bivariate, false", "overlay, false", "symbols, true"})
  void formIsAsLookedAt(String form, boolean inColour) {
    MapForm wanted =
        MapDesignJson.form(form, Optional.of("talent_density")).orElse(MapForm.CHOROPLETH);
    PageRequest usual = ShippedPages.request(new PageSubject.Nation(), Language.ZH);
    var inking = inColour ? PageLook.Inking.COLOUR : PageLook.Inking.GREY;
    var request =
        new PageRequest(
            usual.subject(),
            usual.question().drawn(MapDesign.USUAL.withForm(wanted)),
            usual.paper(),
            new PageLook(usual.look().languages(), inking, usual.look().length()),
            usual.additions());
    String name = "page-form-" + form + (inColour ? "" : "-grey") + "-zh";
    Golden.assertMatches(name, "java2d", Pictures.page(ShippedPages.pages(request), 0));
  }
}
