package org.modelatlas.printing;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.modelatlas.problem.DataProblem;
import org.modelatlas.problem.DataProblemException;
import org.modelatlas.problem.Place;

/**
 * The printers of CUPS, by its own programs {@code lp} and {@code lpstat}, which take PDF as it is
 * and name the job. (Java's printing hands files to {@code lpr}, says nothing if that is missing,
 * and knows no paper jam.)
 */
final class CupsPrinters implements Printers {

  private static final Pattern USUAL = Pattern.compile("system default destination: (\\S+)");
  private static final Pattern TAKEN = Pattern.compile("request id is (\\S+)");
  private static final Pattern ALERTS = Pattern.compile("(?m)^\\s*Alerts: (.*)$");
  private static final Pattern STOPPED = Pattern.compile("(?m)^printer \\S+ disabled ");
  private static final Pattern SEVERITY = Pattern.compile("-(error|warning|report)$");
  private static final String NO_ALERT = "none";

  private final SystemCommand command;

  /** Those of the server that the system has. */
  CupsPrinters() {
    this(Map.of());
  }

  /**
   * Those of a server.
   *
   * @param environment which one, such as {@code CUPS_SERVER}
   */
  CupsPrinters(Map<String, String> environment) {
    command = new SystemCommand(environment);
  }

  /** Whether its programs are on the path. */
  static boolean isInstalled() {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return Stream.of("lp", "lpstat")
        .allMatch(
            program ->
                Arrays.stream(path.split(File.pathSeparator))
                    .anyMatch(folder -> Files.isExecutable(Path.of(folder, program))));
  }

  @Override
  public List<Printer> find() throws DataProblemException {
    if (!command.run("lpstat", "-r").text().contains("scheduler is running")) {
      throw problem("print.noService", "CUPS");
    }
    Matcher usual = USUAL.matcher(command.run("lpstat", "-d").text());
    Optional<String> chosen = usual.find() ? Optional.of(usual.group(1)) : Optional.empty();
    return command
        .run("lpstat", "-e")
        .text()
        .lines()
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .map(name -> new Printer(name, chosen.filter(name::equals).isPresent()))
        .sorted(Comparator.comparing((Printer printer) -> !printer.isUsual()))
        .toList();
  }

  @Override
  public PrintJob print(PrintOrder order) throws DataProblemException {
    SystemCommand.Answer answer = command.run(words(order));
    Matcher taken = TAKEN.matcher(answer.text());
    if (answer.isFine() && taken.find()) {
      return new PrintJob(order.printer(), taken.group(1));
    }
    throw answer.text().contains("does not exist")
        ? problem("print.gone", order.printer())
        : problem("print.refused", order.printer(), answer.text().strip());
  }

  private static String[] words(PrintOrder order) {
    var words =
        new ArrayList<>(
            List.of(
                "lp",
                "-d",
                order.printer(),
                "-t",
                order.title(),
                "-n",
                Integer.toString(order.copies()),
                "-o",
                "media=" + order.paper(),
                "-o",
                "print-scaling=none"));
    order.pages().ifPresent(p -> words.addAll(List.of("-P", p.first() + "-" + p.last())));
    words.addAll(List.of("--", order.pdf().toString()));
    return words.toArray(String[]::new);
  }

  @Override
  public QueueState state(PrintJob job) throws DataProblemException {
    boolean isWaiting =
        command
            .run("lpstat", "-W", "not-completed", "-o", job.printer())
            .text()
            .lines()
            .anyMatch(line -> line.startsWith(job.id() + " "));
    SystemCommand.Answer printer = command.run("lpstat", "-l", "-p", job.printer());
    if (!printer.isFine()) {
      throw problem("print.gone", job.printer());
    }
    boolean isStopped = STOPPED.matcher(printer.text()).find();
    return new QueueState(isWaiting, isStopped, reasons(printer.text()));
  }

  private static List<String> reasons(String printer) {
    Matcher alerts = ALERTS.matcher(printer);
    return alerts.find()
        ? Arrays.stream(alerts.group(1).strip().split("[\\s,]+"))
            .map(alert -> SEVERITY.matcher(alert).replaceFirst(""))
            .filter(alert -> !alert.isEmpty() && !alert.equals(NO_ALERT))
            .distinct()
            .toList()
        : List.of();
  }

  private static DataProblemException problem(String key, String printer, Object... arguments) {
    return new DataProblemException(DataProblem.error(key, Place.of(printer), arguments));
  }
}
