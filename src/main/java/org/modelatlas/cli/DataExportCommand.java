package org.modelatlas.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
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
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code atlas data export}: every figure with its dates, definition and sources. */
@Command(
    name = "export",
    resourceBundle = "i18n.messages",
    description = "${bundle:cli.data.export}")
final class DataExportCommand implements Callable<Integer> {

  /** The forms in which figures leave. */
  enum Format {
    CSV,
    JSON
  }

  @Mixin private final OpenPackage open = new OpenPackage();

  @Option(names = "--format", paramLabel = "csv|json", descriptionKey = "cli.data.format")
  private Format format = Format.CSV;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      descriptionKey = "cli.data.output")
  private Optional<Path> file = Optional.empty();

  @Option(names = "--indicator", paramLabel = "ID", descriptionKey = "cli.data.indicator")
  private Optional<String> indicator = Optional.empty();

  @Option(names = "--as-of", paramLabel = "YYYY-MM-DD", descriptionKey = "cli.data.asOf")
  private Optional<LocalDate> asOf = Optional.empty();

  private final PrintWriter out;

  DataExportCommand(PrintWriter out) {
    this.out = out;
  }

  @Override
  public Integer call() {
    Optional<Atlas> atlas = open.atlas(out);
    if (atlas.isEmpty()) {
      return 1;
    }
    if (indicator.isPresent() && !atlas.get().indicators().containsKey(indicator.get())) {
      String known = String.join(", ", atlas.get().indicators().keySet());
      out.println(open.messages().get("cli.data.noIndicator", indicator.get(), known));
      out.flush();
      return 2;
    }
    return export(entries(atlas.get()));
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

  private int export(List<FigureEntry> entries) {
    try {
      if (file.isEmpty()) {
        write(entries, out);
      } else {
        try (Writer writer = Files.newBufferedWriter(file.get())) {
          write(entries, writer);
        }
      }
      return 0;
    } catch (IOException e) {
      out.println(open.messages().get("cli.data.notWritten", file.map(Path::toString).orElse("-")));
      out.flush();
      return 1;
    }
  }

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
