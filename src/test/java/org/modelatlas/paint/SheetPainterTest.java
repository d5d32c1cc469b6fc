package org.modelatlas.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.modelatlas.testing.ShippedSheets.ATLAS;
import static org.modelatlas.testing.ShippedSheets.BOX;
import static org.modelatlas.testing.ShippedSheets.sheet;
import static org.modelatlas.testing.ShippedSheets.view;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.modelatlas.dataset.Adcode;
import org.modelatlas.i18n.Language;
import org.modelatlas.sheet.MapSheet;
import org.modelatlas.sheet.Role;
import org.modelatlas.testing.RecordingSurface;
import org.modelatlas.testing.RecordingSurface.Call;
import org.modelatlas.testing.RecordingSurface.Part;

class SheetPainterTest {

  private static RecordingSurface paint(MapSheet sheet) {
    var surface = new RecordingSurface();
    SheetPainter.paint(sheet, surface);
    return surface;
  }

  private static RecordingSurface models(Language language) {
    return paint(sheet(view("models", language)));
  }

  @Test
  void partsAreOpenedAndClosedAsTheyNest() {
    var open = new ArrayDeque<Part>();
    for (Call call : models(Language.ZH).calls()) {
      switch (call) {
        case Call.Begin(Part part) -> open.push(part);
        case Call.End(Part part) -> assertEquals(open.pop(), part);
        default -> {}
      }
    }
    assertTrue(open.isEmpty());
  }

  @Test
  void mapThenInsetThenFurnitureAreDrawnAndTheCreditLast() {
    var roles =
        models(Language.ZH).calls(Call.Begin.class).stream()
            .map(call -> call.part().role())
            .filter(role -> TOP.contains(role))
            .toList();
    assertEquals(
        List.of(Role.MAP, Role.INSET, Role.TITLE, Role.LEGEND, Role.SCALE_BAR, Role.CREDIT), roles);
  }

  private static final Set<Role> TOP =
      Set.of(Role.MAP, Role.INSET, Role.TITLE, Role.LEGEND, Role.SCALE_BAR, Role.CREDIT);

  @Test
  void withinTheMapAreasComeBeforeBordersAndBordersBeforeLabels() {
    var calls = models(Language.EN).calls();
    var map = calls.subList(0, indexOf(calls, Role.INSET));
    int regions = indexOf(map, Role.REGIONS);
    int borders = indexOf(map, Role.BORDERS);
    int labels = indexOf(map, Role.LABELS);
    assertTrue(0 < regions && regions < borders && borders < labels);
    assertTrue(map.subList(borders, map.size()).stream().noneMatch(Call.Area.class::isInstance));
  }

  private static int indexOf(List<Call> calls, Role role) {
    for (int i = 0; i < calls.size(); i++) {
      if (calls.get(i) instanceof Call.Begin(Part part) && part.role() == role) {
        return i;
      }
    }
    return -1;
  }

  @ParameterizedTest
  @EnumSource
  void everyRegionIsAPartThatSaysItsNameAndFigure(Language language) {
    var surface = models(language);
    List<Part> regions = surface.parts(Role.REGION).subList(0, 34);
    assertEquals(
        ATLAS.regions().keySet(),
        regions.stream().map(part -> new Adcode(part.id())).collect(Collectors.toSet()));
    for (Part part : regions) {
      var region = ATLAS.regions().get(new Adcode(part.id()));
      assertEquals(region.name().in(language), part.name());
      assertTrue(part.alternative().startsWith(part.name()), part.alternative());
      assertTrue(part.alternative().length() > part.name().length() + 2, part.alternative());
    }
  }

  @Test
  void everyIndicatorHasACreditThatSaysWhatTheBoundariesAre() {
    for (var indicator : ATLAS.indicators().values()) {
      for (Language language : Language.values()) {
        var credits = paint(sheet(view(indicator.id(), language))).parts(Role.CREDIT);
        String words = language == Language.ZH ? "不是经审定的标准地图" : "not an approved standard map";
        assertEquals(1, credits.size());
        assertTrue(credits.getFirst().name().contains(words), credits.getFirst().name());
      }
    }
  }

  @Test
  void clipsAreLiftedAndEachFrameIsClippedToItsBox() {
    var sheet = sheet(view("models", Language.ZH));
    var surface = paint(sheet);
    int depth = 0;
    for (Call call : surface.calls()) {
      depth += call instanceof Call.Clip ? 1 : call instanceof Call.Unclip ? -1 : 0;
      assertTrue(depth == 0 || depth == 1);
    }
    assertEquals(0, depth);
    assertEquals(
        List.of(BOX, sheet.insets().getFirst().box()),
        surface.calls(Call.Clip.class).stream().map(Call.Clip::box).toList());
  }

  /** Drawing a shared border twice doubles the cost of what costs most. */
  @Test
  void noEdgeOccursTwiceInTheLinesOfAFrame() {
    var surface = models(Language.ZH);
    var frame = surface.calls(Call.Lines.class).getFirst().transform();
    Set<List<Double>> seen = new HashSet<>();
    for (Call.Lines lines : surface.calls(Call.Lines.class)) {
      boolean isBorder = Set.of("border", "outline").contains(lines.part().id());
      if (isBorder && lines.transform().equals(frame)) {
        lines.pathsM().forEach(path -> addEdges(path, seen));
      }
    }
    assertTrue(seen.size() > 1000);
  }

  private static void addEdges(double[] path, Set<List<Double>> seen) {
    for (int i = 0; i + 3 < path.length; i += 2) {
      boolean forward =
          path[i] < path[i + 2] || path[i] == path[i + 2] && path[i + 1] < path[i + 3];
      int from = forward ? i : i + 2;
      int to = forward ? i + 2 : i;
      assertTrue(seen.add(List.of(path[from], path[from + 1], path[to], path[to + 1])));
    }
  }

  @Test
  void selectionIsDrawnOverTheBordersInTheAccent() {
    var guangdong = Optional.of(new Adcode("440000"));
    var sheet = sheet(view("models", Language.ZH).withSelection(guangdong));
    var main =
        paint(sheet).calls(Call.Lines.class).stream()
            .filter(lines -> lines.transform().equals(sheet.main().transform()))
            .toList();
    assertEquals("selection", main.getLast().part().id());
    assertEquals(sheet.style().accent(), main.getLast().stroke().ink());
    assertFalse(main.getLast().pathsM().isEmpty());
  }
}
