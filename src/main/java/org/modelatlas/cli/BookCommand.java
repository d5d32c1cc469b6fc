package org.modelatlas.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ForkJoinPool;
import org.modelatlas.dataset.Adcode;
import org.modelatlas.dataset.Atlas;
import org.modelatlas.export.BookExport;
import org.modelatlas.export.SafeFile;
import org.modelatlas.export.SnapshotExport;
import org.modelatlas.i18n.Messages;
import org.modelatlas.page.BookComposer;
import org.modelatlas.page.PageSubject;
import org.modelatlas.problem.DataProblemException;
import org.modelatlas.surface.type.TypeCase;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code atlas book}: the nation and provinces in one document, with contents and sources. */
@Command(name = "book")
final class BookCommand implements Callable<Integer> {

  private static final String ALL = "all";

  @Mixin private final SnapshotOptions options = new SnapshotOptions();

  @Option(
      names = "--regions",
      paramLabel = "NAME|all",
      split = ",",
      descriptionKey = "option.book.regions")
  private List<String> regions = List.of(ALL);

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE.pdf",
      required = true,
      descriptionKey = "option.book.output")
  private Path file = Path.of("");

  @Option(names = "--force", descriptionKey = "option.force")
  private boolean force;

  private final Output output;
  private final Messages messages;

  BookCommand(Output output, Messages messages) {
    this.output = output;
    this.messages = messages;
  }

  @Override
  public Integer call() throws DataProblemException {
    var types = CompletableFuture.supplyAsync(TypeCase::new);
    try (var interrupt = new Interrupt()) {
      Atlas atlas = options.atlas();
      var provinces =
          regions.equals(List.of(ALL))
              ? List.<Adcode>copyOf(atlas.regions().keySet())
              : List.copyOf(RegionNames.find(atlas, regions, messages));
      var request = options.request(atlas, new PageSubject.Nation(), messages);
      var composer = new BookComposer(options.composer(atlas, messages));
      var export = new BookExport(composer, types::join, ForkJoinPool.commonPool());
      var existing = force ? SafeFile.Existing.REPLACE : SafeFile.Existing.KEEP;
      var warnings =
          export.write(
              new BookExport.Order(request, provinces),
              new SnapshotExport.Target(file, existing),
              (done, of, what) -> show(done, of, what) && !interrupt.isRequested());
      end();
      output.print(warnings, messages);
      return ExitCode.OK;
    } catch (WrongRequest wrong) {
      output.err().println(wrong.getMessage());
      return ExitCode.USAGE;
    } catch (CancellationException cancelled) {
      end();
      output.err().println(messages.get("cli.book.cancelled"));
      return Interrupt.EXIT_CODE;
    }
  }

  /** One line that is written over itself, for a person who watches. */
  private boolean show(int done, int of, Optional<String> what) {
    if (output.isTerminal()) {
      String line = messages.get("cli.book.progress", done, of, what.orElse(""));
      output.err().print("\r\u001b[K" + line.strip());
      output.err().flush();
    }
    return true;
  }

  private void end() {
    if (output.isTerminal()) {
      output.err().print("\r\u001b[K");
      output.err().flush();
    }
  }
}
