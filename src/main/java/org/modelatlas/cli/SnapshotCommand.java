package org.modelatlas.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Collectors;
import org.modelatlas.datapackage.DataPackageReader;
import org.modelatlas.dataset.Adcode;
import org.modelatlas.dataset.Atlas;
import org.modelatlas.dataset.AtlasIndex;
import org.modelatlas.dataset.Figures;
import org.modelatlas.dataset.RegionGroup;
import org.modelatlas.export.SafeFile;
import org.modelatlas.export.SnapshotExport;
import org.modelatlas.export.SnapshotFormat;
import org.modelatlas.export.TableExport;
import org.modelatlas.export.TableFormat;
import org.modelatlas.i18n.Messages;
import org.modelatlas.page.PageRequest;
import org.modelatlas.page.PageSequence;
import org.modelatlas.page.PageSubject;
import org.modelatlas.page.Paper;
import org.modelatlas.problem.DataProblem;
import org.modelatlas.problem.DataProblemException;
import org.modelatlas.surface.svg.Lettering;
import org.modelatlas.surface.type.TypeCase;
import org.modelatlas.table.DataTable;
import org.modelatlas.table.Scope;
import org.modelatlas.table.Tables;
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

  @Option(names = "--force", descriptionKey = "option.table.force")
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

  /** What a person asked for cannot be done, for a reason. */
  private static final class WrongRequest extends Exception {
    WrongRequest(String sentence) {
      super(sentence);
    }
  }

  @Override
  public Integer call() throws DataProblemException {
    Atlas atlas =
        options.folder().isPresent()
            ? DataPackageReader.read(options.folder().get())
            : DataPackageReader.readShipped();
    try {
      write(atlas);
      return ExitCode.OK;
    } catch (WrongRequest wrong) {
      output.err().println(wrong.getMessage());
      return ExitCode.USAGE;
    }
  }

  private void write(Atlas atlas) throws DataProblemException, WrongRequest {
    Question question = question(atlas);
    List<PageSubject> subjects = subjects(atlas);
    Paper paper = paper();
    SnapshotFormat wanted = format.orElseGet(this::formatOfFile);
    if (wanted == SnapshotFormat.CSV || wanted == SnapshotFormat.XLSX) {
      writeTable(atlas, question, subjects, wanted);
    } else {
      var request =
          new PageRequest(
              subjects.getFirst(),
              question,
              paper,
              options.look(messages.language()),
              options.additions());
      writePages(atlas, request, subjects, wanted);
    }
  }

  private void writePages(
      Atlas atlas, PageRequest request, List<PageSubject> subjects, SnapshotFormat wanted)
      throws DataProblemException {
    var composer = PageComposers.shipped(new AtlasIndex(atlas));
    List<PageSequence> pages =
        subjects.stream().map(subject -> composer.compose(request.about(subject))).toList();
    var export = new SnapshotExport(new TypeCase(), ForkJoinPool.commonPool());
    var target = new SnapshotExport.Target(file, existing());
    List<DataProblem> warnings =
        switch (wanted) {
          case PDF -> export.pdf(pages, target);
          case SVG ->
              export.svg(pages, outlines ? Lettering.OUTLINES : Lettering.EMBEDDED_FONTS, target);
          case PNG -> export.png(pages, dpi, target);
          case CSV, XLSX -> throw new IllegalArgumentException("no pages: " + wanted);
        };
    for (DataProblem warning : warnings) {
      output.err().println(warning.place().label() + ": " + warning.sentence(messages));
      output.err().println("  " + warning.hint(messages));
    }
  }

  private SafeFile.Existing existing() {
    return force ? SafeFile.Existing.REPLACE : SafeFile.Existing.KEEP;
  }

  private Question question(Atlas atlas) throws WrongRequest {
    String id = options.indicator();
    if (!atlas.indicators().containsKey(id)) {
      String known = String.join(", ", atlas.indicators().keySet());
      throw new WrongRequest(messages.get("cli.data.noIndicator", TypedText.shown(id), known));
    }
    return Question.of(id, options.asOf().orElse(atlas.newestDate()));
  }

  private List<PageSubject> subjects(Atlas atlas) throws WrongRequest {
    var subjects = new ArrayList<PageSubject>();
    if (nation) {
      subjects.add(new PageSubject.Nation());
    }
    for (Adcode code : codes(atlas, regions)) {
      subjects.add(new PageSubject.Province(code));
    }
    Set<Adcode> side = codes(atlas, compared);
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

  private Set<Adcode> codes(Atlas atlas, List<String> names) throws WrongRequest {
    Set<Adcode> codes = new LinkedHashSet<>();
    for (String name : names) {
      codes.add(
          RegionNames.find(atlas, name)
              .orElseThrow(
                  () ->
                      new WrongRequest(messages.get("cli.table.noRegion", TypedText.shown(name)))));
    }
    return codes;
  }

  private Paper paper() throws WrongRequest {
    return options
        .margins()
        .filter(m -> Paper.isRoomy(options.paper(), options.landscape(), m))
        .map(m -> new Paper(options.paper(), options.landscape(), m))
        .orElseThrow(() -> new WrongRequest(messages.get("cli.snapshot.margins")));
  }

  private void writeTable(
      Atlas atlas, Question question, List<PageSubject> subjects, SnapshotFormat wanted)
      throws DataProblemException {
    Set<Adcode> shown =
        subjects.stream()
            .flatMap(
                subject ->
                    switch (subject) {
                      case PageSubject.Province(var code) -> List.of(code).stream();
                      case PageSubject.Comparison(var codes) -> codes.stream();
                      case PageSubject.Nation _, PageSubject.MapAlone _ ->
                          atlas.regions().keySet().stream();
                    })
            .collect(Collectors.toCollection(LinkedHashSet::new));
    var scope = Scope.all(question.asOf()).within(shown);
    var wording = Wording.of(options.languages(messages.language()));
    DataTable table =
        new Tables(new Figures(atlas), wording, scope)
            .regions(
                List.copyOf(atlas.indicators().values()), List.of(RegionGroup.mainland(atlas)));
    TableExport.write(
        table, wanted == SnapshotFormat.CSV ? TableFormat.CSV : TableFormat.XLSX, file, existing());
  }

  private SnapshotFormat formatOfFile() {
    String name = file.toString().toLowerCase(Locale.ROOT);
    return Arrays.stream(SnapshotFormat.values())
        .filter(known -> name.endsWith("." + known.extension()))
        .findFirst()
        .orElse(SnapshotFormat.PDF);
  }
}
