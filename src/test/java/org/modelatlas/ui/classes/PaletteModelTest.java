package org.modelatlas.ui.classes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.modelatlas.i18n.Language;
import org.modelatlas.palette.Kind;
import org.modelatlas.palette.Palettes;
import org.modelatlas.palette.Sight;
import org.modelatlas.problem.DataProblemException;
import org.modelatlas.sheet.SheetComposer;
import org.modelatlas.sheet.TypeMetrics;
import org.modelatlas.testing.ShippedSheets;
import org.modelatlas.ui.map.MapModel;
import org.modelatlas.ui.state.ExplorerState;

class PaletteModelTest {

  private final ExplorerState state = new ExplorerState(ShippedSheets.view("models", Language.EN));
  private final ClassEditorModel model = model(state);

  private static ClassEditorModel model(ExplorerState state) {
    return new ClassEditorModel(
        state,
        new MapModel(
            ShippedSheets.ATLAS,
            ShippedSheets.FIGURES,
            ShippedSheets.GEOMETRY,
            new SheetComposer(TypeMetrics.bundled())));
  }

  private void choose(String id) {
    var choices = model.palettes().choices();
    model.palettes().choose(choices.stream().filter(c -> c.id().equals(id)).findFirst().get());
  }

  @Test
  void safePalettesOfAKindStandFirst() {
    List<String> sequential = ids(Kind.SEQUENTIAL);
    List<Integer> ranks =
        model.palettes().choices().stream()
            .filter(choice -> sequential.contains(choice.id()))
            .map(PaletteChoice::rank)
            .toList();
    assertEquals(sequential.size(), ranks.size());
    assertEquals(ranks.stream().sorted().toList(), ranks);
  }

  private static List<String> ids(Kind kind) {
    return Palettes.of(kind).stream().map(palette -> palette.id()).toList();
  }

  @Test
  void tiersHaveThePalettesWithoutAnOrder() {
    state.showIndicator("tier_talent");
    var ids = model.palettes().choices().stream().map(PaletteChoice::id).toList();
    assertEquals(Set.copyOf(ids(Kind.QUALITATIVE)), Set.copyOf(ids));
    assertTrue(model.palettes().chosen().isEmpty());
  }

  @Test
  void failingSightsAreNamed() {
    var choice =
        new PaletteChoice("x", "X", List.of(), Set.of(Sight.DEUTAN, Sight.PROTAN, Sight.GREY));
    assertEquals(
        "Hard to tell apart for protanopia, deuteranopia, grey print",
        choice.mark(state.messages()));
    assertEquals(2, choice.rank());
  }

  @Test
  void middleIsTheMedianUntilOneIsWritten() {
    assertTrue(model.palettes().parting().isEmpty());
    choose("rdbu");
    List<Double> values = model.values().values();
    double median = (values.get(11) + values.get(12)) / 2;
    assertEquals(24, values.size());
    assertEquals(median, model.palettes().parting().orElseThrow());
    assertTrue(model.palettes().middle().write("１５").isEmpty());
    assertEquals(Optional.of(15.0), state.view().design().colouring().middle());
    assertTrue(model.palettes().middle().write("half").isPresent());
    assertEquals(15, model.palettes().parting().orElseThrow());
    assertTrue(model.palettes().middle().write(" ").isEmpty());
    assertEquals(median, model.palettes().parting().orElseThrow());
  }

  @Test
  void palettesOfTwoSidesShowTheColoursOnTheMap() {
    choose("rdbu");
    assertEquals(model.values().colours(), model.palettes().onMap().orElseThrow().colours());
  }

  @Test
  void ownPaletteColoursTheMap(@TempDir Path folder) throws IOException, DataProblemException {
    Path file = folder.resolve("mine.txt");
    Files.writeString(file, "#f7fbff\n#9ecae1\n#4292c6\n#08306b\n");
    assertTrue(model.palettes().read(file).startsWith("4 colours read"));
    assertEquals(4, state.view().design().colouring().own().size());
    assertEquals(PaletteChoice.OWN, model.palettes().chosen().orElseThrow().id());
    choose("blues");
    assertTrue(state.view().design().colouring().own().isEmpty());
  }

  @Test
  void brokenFileLeavesTheMapAsItIs(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("mine.txt");
    Files.writeString(file, "#f7fbff\n#12345\n#4292c6\nred\n");
    var before = state.view();
    var told =
        assertThrows(DataProblemException.class, () -> model.palettes().read(file)).problems();
    assertEquals(2, told.size());
    assertEquals(before, state.view());
    assertFalse(told.getFirst().sentence(state.messages()).isEmpty());
  }
}
