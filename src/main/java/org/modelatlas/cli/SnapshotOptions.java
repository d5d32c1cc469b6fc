package org.modelatlas.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.modelatlas.dataset.Atlas;
import org.modelatlas.dataset.AtlasIndex;
import org.modelatlas.i18n.Language;
import org.modelatlas.i18n.Messages;
import org.modelatlas.page.Additions;
import org.modelatlas.page.Margins;
import org.modelatlas.page.PageComposer;
import org.modelatlas.page.PageComposers;
import org.modelatlas.page.PageLook;
import org.modelatlas.page.PageRequest;
import org.modelatlas.page.PageSubject;
import org.modelatlas.page.Paper;
import org.modelatlas.page.PaperSize;
import org.modelatlas.problem.DataProblemException;
import org.modelatlas.sheet.Picture;
import org.modelatlas.surface.java2d.PictureReader;
import org.modelatlas.workspace.Question;
import picocli.CommandLine.Mixin;
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

  @Mixin private final ChosenPackage chosen = new ChosenPackage();

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

  @Option(names = "--logo", paramLabel = "FILE", descriptionKey = "option.snapshot.logo")
  private Optional<Path> logo = Optional.empty();

  @Option(
      names = "--boundaries",
      paramLabel = "FILE",
      descriptionKey = "option.snapshot.boundaries")
  private Optional<Path> boundaries = Optional.empty();

  @Option(names = "--review-number", paramLabel = "TEXT", descriptionKey = "option.snapshot.review")
  private Optional<String> reviewNumber = Optional.empty();

  /**
   * What makes the pages, over the shipped outlines or the person's own.
   *
   * @throws DataProblemException if the file of outlines cannot be read
   */
  PageComposer composer(Atlas atlas, Messages messages) throws WrongRequest, DataProblemException {
    var index = new AtlasIndex(atlas);
    if (boundaries.isPresent()) {
      return PageComposers.ofFile(index, boundaries.get(), reviewNumber);
    }
    if (reviewNumber.isPresent()) {
      throw new WrongRequest(messages.get("cli.snapshot.reviewAlone"));
    }
    return PageComposers.shipped(index);
  }

  /**
   * The data package.
   *
   * @throws DataProblemException if it cannot be used, with all that is wrong with it
   */
  Atlas atlas() throws DataProblemException {
    return chosen.atlas();
  }

  /** What is asked of the data. */
  Question question(Atlas atlas, Messages messages) throws WrongRequest {
    if (!atlas.indicators().containsKey(indicator)) {
      String known = String.join(", ", atlas.indicators().keySet());
      throw new WrongRequest(
          messages.get("cli.data.noIndicator", TypedText.shown(indicator), known));
    }
    return Question.of(indicator, asOf.orElse(atlas.newestDate()));
  }

  /** Pages about a subject. */
  PageRequest request(Atlas atlas, PageSubject subject, Messages messages)
      throws WrongRequest, DataProblemException {
    return new PageRequest(
        subject,
        question(atlas, messages),
        paper(messages),
        look(messages.language()),
        additions());
  }

  private Paper paper(Messages messages) throws WrongRequest {
    return margins()
        .filter(m -> Paper.isRoomy(paper, landscape, m))
        .map(m -> new Paper(paper, landscape, m))
        .orElseThrow(() -> new WrongRequest(messages.get("cli.snapshot.margins")));
  }

  /** The languages of the pages. */
  List<Language> languages(Language system) {
    return language.map(l -> l.languages).orElse(List.of(system));
  }

  /** One number for all sides, two for height and width, four clockwise from the top. */
  private Optional<Margins> margins() {
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

  private PageLook look(Language system) {
    return new PageLook(
        languages(system),
        grey ? PageLook.Inking.GREY : PageLook.Inking.COLOUR,
        allPages ? PageLook.Length.AS_LONG_AS_NEEDED : PageLook.Length.ONE_PAGE);
  }

  /**
   * What a person adds.
   *
   * @throws DataProblemException if the logo cannot be read
   */
  private Additions additions() throws DataProblemException {
    Optional<Picture> picture = Optional.empty();
    if (logo.isPresent()) {
      picture = Optional.of(PictureReader.read(logo.get()));
    }
    return new Additions(title, note, date, picture);
  }
}
