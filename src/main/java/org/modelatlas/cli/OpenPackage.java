package org.modelatlas.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.modelatlas.datapackage.DataPackageReader;
import org.modelatlas.dataset.Atlas;
import org.modelatlas.i18n.Language;
import org.modelatlas.i18n.Messages;
import org.modelatlas.problem.DataProblem;
import org.modelatlas.problem.DataProblemException;
import picocli.CommandLine.Option;

/** The options of every command about data: which package, and in which language. */
final class OpenPackage {

  @Option(names = "--package", paramLabel = "FOLDER", descriptionKey = "cli.data.package")
  private Optional<Path> folder = Optional.empty();

  @Option(names = "--lang", paramLabel = "zh|en", descriptionKey = "cli.data.lang")
  private Optional<Language> language = Optional.empty();

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      descriptionKey = "cli.help")
  private boolean help;

  /** The languages asked for; both if none was named. */
  List<Language> languages() {
    return language.map(List::of).orElseGet(() -> List.of(Language.values()));
  }

  /** The sentences of the language asked for, else of the system's. */
  Messages messages() {
    return Messages.of(language.orElseGet(() -> Language.of(Locale.getDefault())));
  }

  /** The package; if it cannot be used, its problems are printed and there is none. */
  Optional<Atlas> atlas(PrintWriter out) {
    try {
      return Optional.of(
          folder.isPresent()
              ? DataPackageReader.read(folder.get())
              : DataPackageReader.readShipped());
    } catch (DataProblemException e) {
      Messages messages = messages();
      for (DataProblem problem : e.problems()) {
        out.println(problem.place().label() + ": " + problem.sentence(messages));
        out.println("  " + problem.hint(messages));
      }
      out.flush();
      return Optional.empty();
    }
  }
}
