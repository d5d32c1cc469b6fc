package org.modelatlas.ui.region.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.modelatlas.citation.FigureCitation;
import org.modelatlas.citation.FigureCitations;
import org.modelatlas.dataset.Adcode;
import org.modelatlas.dataset.Facet;
import org.modelatlas.dataset.FacetChoice;
import org.modelatlas.dataset.ModelFilter;
import org.modelatlas.i18n.Language;
import org.modelatlas.ui.region.Panels;
import org.modelatlas.workspace.ViewState;

/** A bar that is taken along says what it draws, under which filter, and where it comes from. */
class ChartFiguresTest {

  private static final Panels PANELS = Panels.shipped();
  private static final ModelFilter OPEN =
      ModelFilter.NONE.with(Facet.OPENNESS, FacetChoice.only("YES"));

  private static Stream<ViewState> views(Language language) {
    ViewState nation = Panels.view(language, "models");
    return Stream.of(ModelFilter.NONE, OPEN)
        .map(nation::withFilter)
        .flatMap(view -> Stream.of(view, view.withSelection(Optional.of(new Adcode("440000")))));
  }

  private static List<ChartBar> bars(ViewState view) {
    return PANELS.compose(view).section("charts").orElseThrow().blocks().stream()
        .filter(Block.Deferred.class::isInstance)
        .flatMap(block -> ((Block.Deferred) block).blocks().get().stream())
        .filter(Block.Counts.class::isInstance)
        .flatMap(block -> ((Block.Counts) block).chart().bars().stream())
        .toList();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyBarIsCitedWithItsCountAndItsSources(Language language) {
    views(language)
        .forEach(
            view -> {
              assertFalse(bars(view).isEmpty());
              for (ChartBar bar : bars(view)) {
                FigureCitation told = new FigureCitations(PANELS.figures(), view).of(bar.figure());
                assertEquals(bar.text(), told.value(), bar.label());
                assertTrue(told.name().endsWith(bar.label()), told.name());
                assertTrue(bar.count() == 0 || !told.sources().isEmpty(), bar.label());
              }
            });
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void theFilterOfTheBarIsSaid(Language language) {
    ViewState view = Panels.view(language, "models").withFilter(OPEN);
    ChartBar bar =
        bars(view).stream().filter(b -> b.id().equals("MULTIMODAL")).findFirst().orElseThrow();
    String definition = new FigureCitations(PANELS.figures(), view).of(bar.figure()).definition();
    assertTrue(definition.contains(bar.label()), definition);
  }
}
