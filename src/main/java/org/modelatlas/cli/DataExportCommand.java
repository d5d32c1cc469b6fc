package org.modelatlas.cli;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.modelatlas.datapackage.CsvText;
import org.modelatlas.dataset.Atlas;
import org.modelatlas.dataset.FigureTable;
import org.modelatlas.dataset.Figures;
import org.modelatlas.dataset.Indicator;
import org.modelatlas.export.SafeFile;
import org.modelatlas.i18n.Messages;
import org.modelatlas.problem.DataProblemException;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code atlas data export}: every figure with its dates, definition and sources. */
@Command(name = "export", description = "${bundle:cli.data.export}")
final class DataExportCommand implements Callable<Integer> {

  /** The forms in which figures leave. */
  enum Format {
    CSV,
    JSON
  }

  @Mixin private final OpenPackage open = new OpenPackage();
  @Mixin private final OutputFile target = new OutputFile();

  @Option(names = "--format", paramLabel = "csv|json", descriptionKey = "cli.data.format")
  private Format format = Format.CSV;

  @Option(names = "--indicator", paramLabel = "ID", descriptionKey = "cli.data.indicator")
  private Optional<String> indicator = Optional.empty();

  @Option(names = "--as-of", paramLabel = "YYYY-MM-DD", descriptionKey = "cli.data.asOf")
  private Optional<LocalDate> asOf = Optional.empty();

  private final Output output;
  private final Messages messages;

  DataExportCommand(Output output, Messages messages) {
    this.output = output;
    this.messages = messages;
  }

  @Override
  public Integer call() throws DataProblemException, IOException {
    Atlas atlas = open.atlas();
    if (indicator.isPresent() && !atlas.indicators().containsKey(indicator.get())) {
      String known = String.join(", ", atlas.indicators().keySet());
      String typed = TypedText.shown(indicator.get());
      output.err().println(messages.get("cli.data.noIndicator", typed, known));
      return ExitCode.USAGE;
    }
    export(entries(atlas));
    return ExitCode.OK;
  }

  private List<FigureEntry> entries(Atlas atlas) {
    var figures = new Figures(atlas);
    return atlas.indicators().values().stream()
        .filter(i -> indicator.isEmpty() || indicator.get().equals(i.id()))
        .flatMap(i -> entries(atlas, figures, i))
        .toList();
  }

  private Stream<FigureEntry> entries(Atlas atlas, Figures figures, Indicator i) {
    FigureTable table = figures.at(i, asOf.orElse(LocalDate.MAX));
    return table.figures().stream().map(figure -> new FigureEntry(atlas, table, figure));
  }

  private void export(List<FigureEntry> entries) throws DataProblemException, IOException {
    if (target.path().isEmpty()) {
      write(entries, output.out());
      return;
    }
    SafeFile.write(
        target.path().get(),
        target.existing(),
        bytes -> write(entries, new OutputStreamWriter(bytes, StandardCharsets.UTF_8)));
  }

  /** Writes and flushes; the writer stays open. */
  private void write(List<FigureEntry> entries, Writer writer) throws IOException {
    if (format == Format.JSON) {
      FigureJson.write(entries, open.languages(), writer);
      return;
    }
    List<FigureColumns.Column> columns = FigureColumns.in(open.languages());
    writer.write(CsvText.line(columns.stream().map(FigureColumns.Column::name).toList()));
    for (FigureEntry entry : entries) {
      writer.write(CsvText.line(columns.stream().map(c -> c.cell().apply(entry)).toList()));
    }
    writer.flush();
  }
}
