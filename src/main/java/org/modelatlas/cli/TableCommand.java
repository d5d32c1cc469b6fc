package org.modelatlas.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.modelatlas.dataset.Adcode;
import org.modelatlas.dataset.Atlas;
import org.modelatlas.dataset.Figures;
import org.modelatlas.dataset.Indicator;
import org.modelatlas.dataset.RegionGroup;
import org.modelatlas.export.TableExport;
import org.modelatlas.export.TableFormat;
import org.modelatlas.i18n.Messages;
import org.modelatlas.problem.DataProblemException;
import org.modelatlas.table.DataTable;
import org.modelatlas.table.Scope;
import org.modelatlas.table.Tables;
import org.modelatlas.table.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code atlas table}: one table with its sources, printed or as a file. */
@Command(name = "table")
final class TableCommand implements Callable<Integer> {

  /** The tables there are. */
  enum What {
    REGIONS,
    MODELS,
    SERVICES,
    CENTRES
  }

  /** The formats there are. */
  enum Format {
    CSV,
    TSV,
    XLSX,
    JSON
  }

  @Mixin private final OpenPackage open = new OpenPackage();
  @Mixin private final OutputFile target = new OutputFile();

  @Parameters(paramLabel = "TABLE")
  private What what = What.REGIONS;

  @Option(
      names = "--indicator",
      paramLabel = "ID",
      split = ",",
      descriptionKey = "option.table.indicator")
  private List<String> indicators = List.of();

  @Option(names = "--as-of", paramLabel = "YYYY-MM-DD", descriptionKey = "option.table.asOf")
  private Optional<LocalDate> asOf = Optional.empty();

  @Option(
      names = "--region",
      paramLabel = "NAME",
      split = ",",
      descriptionKey = "option.table.region")
  private List<String> regions = List.of();

  @Option(names = "--total", descriptionKey = "option.table.total")
  private boolean total;

  @Option(
      names = "--format",
      paramLabel = "csv|tsv|xlsx|json",
      descriptionKey = "option.table.format")
  private Optional<Format> format = Optional.empty();

  @Option(names = "--bom", descriptionKey = "option.table.mark")
  private boolean mark;

  private final Output output;
  private final Messages messages;

  /**
   * A command that prints to an output.
   *
   * @param messages the sentences that say what is wrong
   */
  TableCommand(Output output, Messages messages) {
    this.output = output;
    this.messages = messages;
  }

  @Override
  public Integer call() throws DataProblemException, IOException {
    if (format() == TableFormat.XLSX && target.path().isEmpty()) {
      return refuse(messages.get("cli.table.needsFile"));
    }
    return write(open.atlas());
  }

  private int write(Atlas atlas) throws DataProblemException, IOException {
    for (String id : indicators) {
      if (!atlas.indicators().containsKey(id)) {
        String known = String.join(", ", atlas.indicators().keySet());
        return refuse(messages.get("cli.data.noIndicator", TypedText.shown(id), known));
      }
    }
    try {
      write(table(atlas, RegionNames.find(atlas, regions, messages)));
      return ExitCode.OK;
    } catch (WrongRequest wrong) {
      return refuse(wrong.getMessage());
    }
  }

  private int refuse(String why) {
    output.err().println(why);
    return ExitCode.USAGE;
  }

  private DataTable table(Atlas atlas, Set<Adcode> chosen) {
    var scope = Scope.all(asOf.orElse(atlas.newestDate())).within(chosen);
    var tables = new Tables(new Figures(atlas), Wording.of(open.languages()), scope);
    return switch (what) {
      case REGIONS -> tables.regions(chosenIndicators(atlas), groups(atlas));
      case MODELS -> tables.models();
      case SERVICES -> tables.services();
      case CENTRES -> tables.centres();
    };
  }

  private List<Indicator> chosenIndicators(Atlas atlas) {
    return indicators.isEmpty()
        ? List.copyOf(atlas.indicators().values())
        : indicators.stream().distinct().map(atlas::indicator).toList();
  }

  private List<RegionGroup> groups(Atlas atlas) {
    return total ? List.of(RegionGroup.mainland(atlas)) : List.of();
  }

  private void write(DataTable table) throws DataProblemException, IOException {
    if (target.path().isEmpty()) {
      TableExport.write(table, format(), output.out());
    } else {
      TableExport.write(table, format(), target.path().get(), target.existing());
    }
  }

  private TableFormat format() {
    return switch (format.orElseGet(this::formatOfFile)) {
      case CSV -> mark ? TableFormat.CSV_FOR_EXCEL : TableFormat.CSV;
      case TSV -> TableFormat.TSV;
      case XLSX -> TableFormat.XLSX;
      case JSON -> TableFormat.JSON;
    };
  }

  private Format formatOfFile() {
    String name = target.path().map(Path::toString).orElse("").toUpperCase(Locale.ROOT);
    return Arrays.stream(Format.values())
        .filter(known -> name.endsWith("." + known))
        .findFirst()
        .orElse(Format.CSV);
  }
}
