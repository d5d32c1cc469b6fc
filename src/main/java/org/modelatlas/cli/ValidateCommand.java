package org.modelatlas.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.modelatlas.geojson.GeoJsonValidator;
import org.modelatlas.i18n.Messages;
import org.modelatlas.problem.DataProblem;
import org.modelatlas.problem.ProblemList;
import org.modelatlas.problem.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Parameters;

/**
 * The command {@code validate}: prints every problem of a GeoJSON file, a folder of them or a data
 * package, with its place and what to do.
 *
 * <p>Ends with 0 if there is no error (warnings are printed), 1 if there is one, 2 if it was asked
 * the wrong way.
 */
@Command(
    name = "validate",
    mixinStandardHelpOptions = true,
    description = {
      "Checks a GeoJSON file or a data package and says what to do about each problem.",
      "检查 GeoJSON 文件或数据包，并说明如何解决每个问题。"
    })
public final class ValidateCommand implements Callable<Integer> {

  private static final String PACKAGE_FILE = "datapackage.json";

  private final PrintWriter out;
  private final Supplier<Messages> language;
  private final Function<Path, ProblemList> packageCheck;

  @Parameters(
      paramLabel = "FILE_OR_FOLDER",
      description = {"a GeoJSON file, or a folder with datapackage.json", "GeoJSON 文件或数据包文件夹"})
  private Path target = Path.of("");

  /**
   * A command that prints to a writer.
   *
   * @param language the sentences, asked for when the command runs
   * @param packageCheck finds the problems of a folder with a data package
   */
  public ValidateCommand(
      PrintWriter out, Supplier<Messages> language, Function<Path, ProblemList> packageCheck) {
    this.out = out;
    this.language = language;
    this.packageCheck = packageCheck;
  }

  @Override
  public Integer call() throws IOException {
    Messages messages = language.get();
    if (!Files.exists(target)) {
      return refuse(messages.get("cli.validate.missing", target.toString()), messages);
    }
    if (Files.exists(target.resolve(PACKAGE_FILE))) {
      return report(target, packageCheck.apply(target), messages);
    }
    if (target.endsWith(PACKAGE_FILE)) {
      Path folder = target.toAbsolutePath().getParent();
      return report(target, packageCheck.apply(folder), messages);
    }
    if (!Files.isDirectory(target)) {
      return report(target, GeoJsonValidator.check(target), messages);
    }
    List<Path> files = geoJsonFiles();
    if (files.isEmpty()) {
      return refuse(messages.get("cli.validate.nothing", target.toString()), messages);
    }
    int worst = ExitCode.OK;
    for (Path file : files) {
      worst = Math.max(worst, report(file, GeoJsonValidator.check(file), messages));
    }
    return worst;
  }

  private List<Path> geoJsonFiles() throws IOException {
    try (Stream<Path> files = Files.list(target)) {
      return files.filter(f -> f.toString().endsWith(".geojson")).sorted().toList();
    }
  }

  private int refuse(String why, Messages messages) {
    out.println(why);
    out.println(messages.get("cli.validate.usage"));
    out.flush();
    return ExitCode.USAGE;
  }

  private int report(Path path, ProblemList problems, Messages messages) {
    for (DataProblem problem : problems.kept()) {
      out.println(line(problem, messages));
      out.println(messages.get("cli.validate.hint", problem.hint(messages)));
    }
    if (problems.dropped() > 0) {
      out.println(messages.get("cli.validate.more", problems.dropped()));
    }
    int errors = problems.errors();
    int warnings = problems.kept().size() + problems.dropped() - errors;
    out.println(
        problems.isEmpty()
            ? messages.get("cli.validate.fine", path.toString())
            : messages.get("cli.validate.count", path.toString(), errors, warnings));
    out.flush();
    return problems.hasErrors() ? ExitCode.SOFTWARE : ExitCode.OK;
  }

  private static String line(DataProblem problem, Messages messages) {
    boolean error = problem.severity() == Severity.ERROR;
    String item = problem.place().item();
    return String.join(
        ": ",
        problem.place().label(),
        messages.get(error ? "cli.validate.error" : "cli.validate.warning"),
        item.isEmpty() ? problem.sentence(messages) : item + ": " + problem.sentence(messages));
  }
}
