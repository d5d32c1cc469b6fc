package org.modelatlas.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.modelatlas.boundary.ProvinceMaps;
import org.modelatlas.boundary.ShippedMap;
import org.modelatlas.dataset.Adcode;
import org.modelatlas.dataset.Atlas;
import org.modelatlas.dataset.AtlasIndex;
import org.modelatlas.dataset.Figures;
import org.modelatlas.export.PdfPages;
import org.modelatlas.export.SafeFile;
import org.modelatlas.i18n.Language;
import org.modelatlas.i18n.Messages;
import org.modelatlas.page.Additions;
import org.modelatlas.page.PageComposer;
import org.modelatlas.page.PageLook;
import org.modelatlas.page.PageRequest;
import org.modelatlas.page.PageSequence;
import org.modelatlas.page.PageSubject;
import org.modelatlas.page.Paper;
import org.modelatlas.page.PaperSize;
import org.modelatlas.problem.DataProblemException;
import org.modelatlas.projection.AlbersEqualArea;
import org.modelatlas.sheet.TypeMetrics;
import org.modelatlas.surface.type.TypeCase;
import org.modelatlas.workspace.Question;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;

/** {@code atlas snapshot}: pages about provinces or the nation, as a file. */
@Command(name = "snapshot")
final class SnapshotCommand implements Callable<Integer> {

  /** The languages of a page. */
  enum PageLanguage {
    ZH(Language.ZH),
    EN(Language.EN),
    BOTH(Language.ZH, Language.EN);

    private final List<Language> languages;

    PageLanguage(Language... languages) {
      this.languages = List.of(languages);
    }
  }

  @Option(names = "--region", split = ",")
  private List<String> regions = List.of();

  @Option(names = "--indicator")
  private String indicator = "models";

  @Option(names = "--as-of")
  private Optional<LocalDate> asOf = Optional.empty();

  @Option(names = "--lang")
  private Optional<PageLanguage> language = Optional.empty();

  @Option(names = "--paper")
  private PaperSize paper = PaperSize.A4;

  @Option(names = "--landscape")
  private boolean landscape;

  @Option(names = "--grey")
  private boolean grey;

  @Option(names = "--whole")
  private boolean whole;

  @Option(names = {"-o", "--output"})
  private Optional<Path> file = Optional.empty();

  @Option(names = "--force")
  private boolean force;

  private final Output output;
  private final Messages messages;

  SnapshotCommand(Output output, Messages messages) {
    this.output = output;
    this.messages = messages;
  }

  @Override
  public Integer call() throws DataProblemException {
    Atlas atlas = org.modelatlas.datapackage.DataPackageReader.readShipped();
    Set<Adcode> chosen = new LinkedHashSet<>();
    for (String name : regions) {
      Optional<Adcode> region = RegionNames.find(atlas, name);
      if (region.isEmpty()) {
        output.err().println(messages.get("cli.table.noRegion", TypedText.shown(name)));
        return ExitCode.USAGE;
      }
      chosen.add(region.get());
    }
    var index = new AtlasIndex(atlas);
    var composer =
        new PageComposer(
            index,
            new Figures(index),
            new ShippedMap(AlbersEqualArea.china(), atlas, Runnable::run, () -> {}),
            new ProvinceMaps(atlas, Runnable::run, () -> {}),
            TypeMetrics.bundled());
    var look =
        new PageLook(
            language.map(l -> l.languages).orElse(List.of(messages.language())),
            grey ? PageLook.Inking.GREY : PageLook.Inking.COLOUR,
            whole ? PageLook.Length.AS_LONG_AS_NEEDED : PageLook.Length.ONE_PAGE);
    var sequences = new ArrayList<PageSequence>();
    for (Adcode code : chosen) {
      long t = System.nanoTime();
      sequences.add(
          composer.compose(
              new PageRequest(
                  new PageSubject.Province(code),
                  Question.of(indicator, asOf.orElse(atlas.newestDate())),
                  Paper.of(paper, landscape),
                  look,
                  Additions.NONE)));
      if (System.getenv("PT") != null) output.err().println((System.nanoTime() - t) / 1e6);
    }
    var writer = new PdfPages(new TypeCase(), Runnable::run);
    long t = System.nanoTime();
    SafeFile.write(
        file.orElseThrow(),
        force ? SafeFile.Existing.REPLACE : SafeFile.Existing.KEEP,
        out -> writer.write(sequences, out, file.get().toString()));
    if (System.getenv("PT") != null) output.err().println((System.nanoTime() - t) / 1e6);
    return ExitCode.OK;
  }
}
