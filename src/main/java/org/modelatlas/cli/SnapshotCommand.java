package org.modelatlas.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ForkJoinPool;
import org.modelatlas.dataset.Adcode;
import org.modelatlas.dataset.Atlas;
import org.modelatlas.dataset.Figures;
import org.modelatlas.export.SafeFile;
import org.modelatlas.export.SnapshotExport;
import org.modelatlas.export.SnapshotFormat;
import org.modelatlas.export.SnapshotTable;
import org.modelatlas.export.TableFormat;
import org.modelatlas.i18n.Messages;
import org.modelatlas.page.PageRequest;
import org.modelatlas.page.PageSequence;
import org.modelatlas.page.PageSubject;
import org.modelatlas.problem.DataProblem;
import org.modelatlas.problem.DataProblemException;
import org.modelatlas.surface.svg.Lettering;
import org.modelatlas.surface.type.TypeCase;
import org.modelatlas.table.Wording;
import org.modelatlas.workspace.Focus;
import org.modelatlas.workspace.Question;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code atlas snapshot}: pages about provinces or the nation, as a file, without a window. */
@Command(name = "snapshot")
final class SnapshotCommand implements Callable<Integer> {

  private static final int CUSTOMARY_DPI = 200;

  @Mixin private final SnapshotOptions options = new SnapshotOptions();

  @Option(
      names = "--region",
      paramLabel = "NAME",
      split = ",",
      descriptionKey = "option.snapshot.region")
  private List<String> regions = List.of();

  @Option(names = "--nation", descriptionKey = "option.snapshot.nation")
  private boolean nation;

  @Option(
      names = "--compare",
      paramLabel = "NAME",
      split = ",",
      descriptionKey = "option.snapshot.compare")
  private List<String> compared = List.of();

  @Option(names = "--map", descriptionKey = "option.snapshot.map")
  private boolean map;

  @Option(
      names = "--format",
      paramLabel = "pdf|svg|png|csv|xlsx",
      descriptionKey = "option.snapshot.format")
  private Optional<SnapshotFormat> format = Optional.empty();

  @Option(names = "--dpi", paramLabel = "N", descriptionKey = "option.snapshot.dpi")
  private int dpi = CUSTOMARY_DPI;

  @Option(names = "--outlines", descriptionKey = "option.snapshot.outlines")
  private boolean outlines;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      required = true,
      descriptionKey = "option.snapshot.output")
  private Path file = Path.of("");

  @Option(names = "--force", descriptionKey = "option.force")
  private boolean force;

  private final Output output;
  private final Messages messages;

  /**
   * A command that prints to an output.
   *
   * @param messages the sentences that say what is wrong
   */
  SnapshotCommand(Output output, Messages messages) {
    this.output = output;
    this.messages = messages;
  }

  @Override
  public Integer call() throws DataProblemException {
    try {
      SnapshotFormat wanted = format.orElseGet(this::formatOfFile);
      if (wanted == SnapshotFormat.CSV || wanted == SnapshotFormat.XLSX) {
        Atlas atlas = options.atlas();
        writeTable(atlas, options.question(atlas, messages), subjects(atlas), wanted);
      } else {
        writePages(CompletableFuture.supplyAsync(TypeCase::new), wanted);
      }
      return ExitCode.OK;
    } catch (WrongRequest wrong) {
      output.err().println(wrong.getMessage());
      return ExitCode.USAGE;
    }
  }

  /** Fonts are read beside the data. */
  private void writePages(CompletableFuture<TypeCase> types, SnapshotFormat wanted)
      throws DataProblemException, WrongRequest {
    Atlas atlas = options.atlas();
    List<PageSubject> subjects = subjects(atlas);
    PageRequest request = options.request(atlas, subjects.getFirst(), messages);
    var composer = options.composer(atlas, messages);
    List<PageSequence> pages =
        subjects.parallelStream().map(s -> composer.compose(request.about(s))).toList();
    var export = new SnapshotExport(types.join(), ForkJoinPool.commonPool());
    var target = new SnapshotExport.Target(file, existing());
    List<DataProblem> warnings =
        switch (wanted) {
          case PDF -> export.pdf(pages, target);
          case SVG ->
              export.svg(pages, outlines ? Lettering.OUTLINES : Lettering.EMBEDDED_FONTS, target);
          case PNG -> export.png(pages, dpi, target);
          case CSV, XLSX -> throw new IllegalArgumentException("no pages: " + wanted);
        };
    output.print(warnings, messages);
  }

  private SafeFile.Existing existing() {
    return force ? SafeFile.Existing.REPLACE : SafeFile.Existing.KEEP;
  }

  private List<PageSubject> subjects(Atlas atlas) throws WrongRequest {
    var subjects = new ArrayList<PageSubject>();
    if (nation) {
      subjects.add(new PageSubject.Nation());
    }
    for (Adcode code : RegionNames.find(atlas, regions, messages)) {
      subjects.add(new PageSubject.Province(code));
    }
    Set<Adcode> side = RegionNames.find(atlas, compared, messages);
    if (side.size() == 1) {
      throw new WrongRequest(messages.get("cli.snapshot.compareTwo"));
    }
    if (!side.isEmpty()) {
      subjects.add(new PageSubject.Comparison(List.copyOf(side)));
    }
    if (map) {
      subjects.add(new PageSubject.MapAlone(Focus.NATION));
    }
    if (subjects.isEmpty()) {
      throw new WrongRequest(messages.get("cli.snapshot.nothing"));
    }
    return subjects;
  }

  private void writeTable(
      Atlas atlas, Question question, List<PageSubject> subjects, SnapshotFormat wanted)
      throws DataProblemException {
    var wording = Wording.of(options.languages(messages.language()));
    new SnapshotTable(atlas, new Figures(atlas), wording)
        .write(
            subjects,
            question,
            wanted == SnapshotFormat.CSV ? TableFormat.CSV : TableFormat.XLSX,
            new SnapshotExport.Target(file, existing()));
  }

  private SnapshotFormat formatOfFile() {
    String name = file.toString().toLowerCase(Locale.ROOT);
    return Arrays.stream(SnapshotFormat.values())
        .filter(known -> name.endsWith("." + known.extension()))
        .findFirst()
        .orElse(SnapshotFormat.PDF);
  }
}
