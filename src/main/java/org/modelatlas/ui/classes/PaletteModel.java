package org.modelatlas.ui.classes;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.modelatlas.classification.ClassBreaks;
import org.modelatlas.i18n.Language;
import org.modelatlas.legend.Ink;
import org.modelatlas.palette.ColourFacts;
import org.modelatlas.palette.Kind;
import org.modelatlas.palette.Palette;
import org.modelatlas.palette.PaletteFile;
import org.modelatlas.palette.Palettes;
import org.modelatlas.palette.Paper;
import org.modelatlas.palette.ReadPalette;
import org.modelatlas.problem.DataProblemException;
import org.modelatlas.sheet.Shading;
import org.modelatlas.workspace.Colouring;

/** The palettes that fit what is on the map, and the middle at which one of them parts. */
final class PaletteModel {

  private static final int TIERS = 3;
  private static final int UNCLASSED = 9;

  private final ShownClasses shown;
  private final MiddleModel middle;
  private Optional<Key> known = Optional.empty();
  private List<PaletteChoice> choices = List.of();

  /** What the choices depend on. */
  private record Key(boolean tiers, int classes, Paper paper, Language language, List<?> own) {}

  PaletteModel(ShownClasses shown) {
    this.shown = shown;
    this.middle = new MiddleModel(shown);
  }

  MiddleModel middle() {
    return middle;
  }

  /** Whether colours can be chosen: those of changes mean rise and fall and stay. */
  boolean isOpen() {
    Shading shading = shown.values().shading();
    return shading == Shading.VALUES || shading == Shading.TIERS;
  }

  private boolean isOfTiers() {
    return shown.values().shading() == Shading.TIERS;
  }

  private Colouring colouring() {
    return shown.design().colouring();
  }

  private int classes() {
    return isOfTiers() ? TIERS : shown.breaks().map(ClassBreaks::size).orElse(UNCLASSED);
  }

  /** A person's own palette first, then each kind that says something here, the safe ones first. */
  List<PaletteChoice> choices() {
    var language = shown.messages().language();
    var now = new Key(isOfTiers(), classes(), shown.paper(), language, colouring().own());
    if (known.filter(now::equals).isEmpty()) {
      choices = made();
      known = Optional.of(now);
    }
    return choices;
  }

  private List<PaletteChoice> made() {
    Stream<Kind> kinds =
        isOfTiers() ? Stream.of(Kind.QUALITATIVE) : Stream.of(Kind.SEQUENTIAL, Kind.DIVERGING);
    var made = new ArrayList<PaletteChoice>();
    own().ifPresent(palette -> made.add(choice(palette)));
    kinds.forEach(
        kind ->
            Palettes.of(kind).stream()
                .map(this::choice)
                .sorted(Comparator.comparingInt(PaletteChoice::rank))
                .forEach(made::add));
    return List.copyOf(made);
  }

  private Optional<Palette> own() {
    return colouring().own().size() < 2
        ? Optional.empty()
        : Optional.of(Palettes.own(colouring().own()));
  }

  private PaletteChoice choice(Palette palette) {
    int classes = Math.min(classes(), palette.maxClasses());
    boolean own = palette.id().equals(PaletteChoice.OWN);
    return PaletteChoice.of(
        palette.id(),
        own
            ? shown.messages().get("classes.palette.own." + palette.kind())
            : palette.name().in(shown.messages().language()),
        palette.colours(shown.paper(), classes),
        palette.facts(shown.paper(), classes));
  }

  /** The one that is on the map; empty where the map has tiers in their usual colours. */
  Optional<PaletteChoice> chosen() {
    Optional<String> id = own().map(Palette::id).or(colouring()::palette);
    Optional<PaletteChoice> found =
        choices().stream().filter(c -> id.filter(c.id()::equals).isPresent()).findFirst();
    return found.isPresent() || isOfTiers() ? found : usual();
  }

  /** The one that is on the map, with the colours that are: those of two sides depend on limits. */
  Optional<PaletteChoice> onMap() {
    List<Ink> inks = shown.values().colours();
    return shown.breaks().isEmpty()
        ? chosen()
        : chosen().map(c -> PaletteChoice.of(c.id(), c.name(), inks, ColourFacts.of(inks, kind())));
  }

  private Kind kind() {
    return own()
        .or(() -> colouring().palette().flatMap(Palettes::byId))
        .map(Palette::kind)
        .orElse(Kind.SEQUENTIAL);
  }

  private Optional<PaletteChoice> usual() {
    String id = Palettes.preferred(Kind.SEQUENTIAL).id();
    return choices().stream().filter(choice -> choice.id().equals(id)).findFirst();
  }

  void choose(PaletteChoice choice) {
    if (!choice.id().equals(PaletteChoice.OWN)) {
      paint(new Colouring(Optional.of(choice.id()), colouring().middle()));
    }
  }

  private void paint(Colouring colouring) {
    shown.draw(design -> design.withColouring(colouring));
  }

  /**
   * Colours the map as a file says.
   *
   * @return what its colours were taken for, in words
   * @throws DataProblemException if it cannot be read or anything is wrong in it
   */
  String read(Path file) throws DataProblemException {
    ReadPalette read = PaletteFile.read(file, Optional.empty());
    paint(new Colouring(Optional.empty(), colouring().middle(), read.colours()));
    return shown
        .messages()
        .get("classes.palette.read." + read.palette().kind(), read.colours().size());
  }

  /** Whether the colours part at a middle. */
  boolean isDiverging() {
    return shown.values().shading() == Shading.VALUES && kind() == Kind.DIVERGING;
  }

  /** Where they part; empty where they do not. */
  OptionalDouble parting() {
    return isDiverging() && !shown.values().values().isEmpty()
        ? OptionalDouble.of(middle.value())
        : OptionalDouble.empty();
  }
}
