package org.modelatlas.cli;

import java.util.List;
import java.util.Optional;
import org.modelatlas.dataset.Atlas;
import org.modelatlas.i18n.Language;
import org.modelatlas.problem.DataProblemException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of every command that writes data: which package, and in which languages. */
final class OpenPackage {

  @Mixin private final ChosenPackage chosen = new ChosenPackage();

  @Option(names = "--lang", paramLabel = "zh|en", descriptionKey = "cli.data.lang")
  private Optional<Language> language = Optional.empty();

  /** The languages of the data; both if none was named. */
  List<Language> languages() {
    return language.map(List::of).orElseGet(() -> List.of(Language.values()));
  }

  /**
   * The package.
   *
   * @throws DataProblemException if it cannot be used, with all that is wrong with it
   */
  Atlas atlas() throws DataProblemException {
    return chosen.atlas();
  }
}
