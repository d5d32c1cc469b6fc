package org.modelatlas.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.modelatlas.classification.Classing;
import org.modelatlas.classification.Objection;
import org.modelatlas.dataset.Atlas;
import org.modelatlas.dataset.FigureTable;
import org.modelatlas.dataset.Figures;
import org.modelatlas.i18n.Messages;
import org.modelatlas.problem.DataProblemException;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code atlas classes}: limits of classes, how many values lie in each, and how well they fit. */
@Command(name = "classes")
final class ClassesCommand implements Callable<Integer> {

  /** The formats there are. */
  enum Format {
    TEXT,
    JSON
  }

  @Mixin private final ChosenPackage chosen = new ChosenPackage();
  @Mixin private final ClassingOptions options = new ClassingOptions();

  @Option(names = "--indicator", paramLabel = "ID", descriptionKey = "option.classes.indicator")
  private Optional<String> indicator = Optional.empty();

  @Option(names = "--values", paramLabel = "FILE", descriptionKey = "option.classes.values")
  private Optional<Path> file = Optional.empty();

  @Option(names = "--as-of", paramLabel = "YYYY-MM-DD", descriptionKey = "option.classes.asOf")
  private Optional<LocalDate> asOf = Optional.empty();

  @Option(names = "--format", paramLabel = "text|json", descriptionKey = "option.classes.format")
  private Format format = Format.TEXT;

  private final Output output;
  private final Messages messages;
  private final InputStream standardInput;

  /**
   * A command that prints to an output.
   *
   * @param messages the sentences of table and mistakes
   * @param standardInput what {@code --values=-} reads
   */
  ClassesCommand(Output output, Messages messages, InputStream standardInput) {
    this.output = output;
    this.messages = messages;
    this.standardInput = standardInput;
  }

  @Override
  public Integer call() throws DataProblemException, IOException {
    try {
      if (indicator.isPresent() == file.isPresent()) {
        throw new WrongRequest(messages.get("cli.classes.oneOf"));
      }
      if (file.isPresent() && asOf.isPresent()) {
        throw new WrongRequest(messages.get("cli.classes.noDay"));
      }
      return print(options.classing(messages));
    } catch (WrongRequest wrong) {
      output.err().println(wrong.getMessage());
      return ExitCode.USAGE;
    }
  }

  private int print(Classing classing) throws WrongRequest, DataProblemException, IOException {
    Optional<FigureTable> table = indicator.isPresent() ? Optional.of(table()) : Optional.empty();
    double[] values =
        table.isPresent()
            ? ClassesReport.classed(table.get())
            : NumbersFile.read(file.orElseThrow(), standardInput);
    var objection = classing.objection(values);
    if (objection.isPresent()) {
      return object(objection.get());
    }
    write(
        table
            .map(figures -> ClassesReport.of(classing, figures))
            .orElseGet(() -> ClassesReport.of(classing, values)));
    return ExitCode.OK;
  }

  private FigureTable table() throws WrongRequest, DataProblemException {
    Atlas atlas = chosen.atlas();
    String id = indicator.orElseThrow();
    if (!atlas.indicators().containsKey(id)) {
      String known = String.join(", ", atlas.indicators().keySet());
      throw new WrongRequest(messages.get("cli.data.noIndicator", TypedText.shown(id), known));
    }
    return new Figures(atlas).at(atlas.indicator(id), asOf.orElse(atlas.newestDate()));
  }

  private int object(Objection objection) {
    output.err().println(messages.get("classing.objection." + objection));
    return ExitCode.SOFTWARE;
  }

  private void write(ClassesReport report) throws IOException {
    switch (format) {
      case TEXT -> new ClassesText(messages, output.out()).print(report);
      case JSON -> ClassesJson.write(report, output.out());
    }
  }
}
