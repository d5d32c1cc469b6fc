package org.modelatlas.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.modelatlas.i18n.Language;
import org.modelatlas.page.Additions;
import org.modelatlas.page.Margins;
import org.modelatlas.page.PageLook;
import org.modelatlas.page.PaperSize;
import picocli.CommandLine.Option;

/** The options of commands that make pages: data, date, language, paper. */
final class SnapshotOptions {

  /** The languages of a page. */
  enum PageLanguage {
    ZH(Language.ZH),
    EN(Language.EN),
    BOTH(Language.ZH, Language.EN);

    private final List<Language> languages;

    PageLanguage(Language... languages) {
      this.languages = List.of(languages);
    }
  }

  @Option(names = "--package", paramLabel = "FOLDER", descriptionKey = "cli.data.package")
  private Optional<Path> folder = Optional.empty();

  @Option(names = "--indicator", paramLabel = "ID", descriptionKey = "option.snapshot.indicator")
  private String indicator = "models";

  @Option(names = "--as-of", paramLabel = "YYYY-MM-DD", descriptionKey = "option.table.asOf")
  private Optional<LocalDate> asOf = Optional.empty();

  @Option(names = "--lang", paramLabel = "zh|en|both", descriptionKey = "option.snapshot.lang")
  private Optional<PageLanguage> language = Optional.empty();

  @Option(names = "--paper", paramLabel = "a4|a3|letter", descriptionKey = "option.snapshot.paper")
  private PaperSize paper = PaperSize.A4;

  @Option(names = "--landscape", descriptionKey = "option.snapshot.landscape")
  private boolean landscape;

  @Option(
      names = "--margins",
      paramLabel = "MM",
      split = ",",
      descriptionKey = "option.snapshot.margins")
  private List<Double> margins = List.of();

  @Option(names = "--grey", descriptionKey = "option.snapshot.grey")
  private boolean grey;

  @Option(names = "--all-pages", descriptionKey = "option.snapshot.allPages")
  private boolean allPages;

  @Option(names = "--title", paramLabel = "TEXT", descriptionKey = "option.snapshot.title")
  private Optional<String> title = Optional.empty();

  @Option(names = "--note", paramLabel = "TEXT", descriptionKey = "option.snapshot.note")
  private Optional<String> note = Optional.empty();

  @Option(names = "--date", paramLabel = "YYYY-MM-DD", descriptionKey = "option.snapshot.date")
  private Optional<LocalDate> date = Optional.empty();

  /** The folder of the data package; empty for the shipped one. */
  Optional<Path> folder() {
    return folder;
  }

  /** The id of the indicator on the map. */
  String indicator() {
    return indicator;
  }

  /** The day up to which the data counts. */
  Optional<LocalDate> asOf() {
    return asOf;
  }

  /** The languages of the pages. */
  List<Language> languages(Language system) {
    return language.map(l -> l.languages).orElse(List.of(system));
  }

  PaperSize paper() {
    return paper;
  }

  boolean landscape() {
    return landscape;
  }

  /** One number for all sides, two for height and width, four clockwise from the top. */
  Optional<Margins> margins() {
    boolean sound = margins.stream().allMatch(mm -> mm >= 0);
    return switch (sound ? margins.size() : -1) {
      case 0 -> Optional.of(Margins.of(Margins.CUSTOMARY_MM));
      case 1 -> Optional.of(Margins.of(margins.get(0)));
      case 2 ->
          Optional.of(new Margins(margins.get(0), margins.get(1), margins.get(0), margins.get(1)));
      case 4 ->
          Optional.of(new Margins(margins.get(0), margins.get(1), margins.get(2), margins.get(3)));
      default -> Optional.empty();
    };
  }

  PageLook look(Language system) {
    return new PageLook(
        languages(system),
        grey ? PageLook.Inking.GREY : PageLook.Inking.COLOUR,
        allPages ? PageLook.Length.AS_LONG_AS_NEEDED : PageLook.Length.ONE_PAGE);
  }

  Additions additions() {
    return new Additions(title, note, date);
  }
}
