package org.modelatlas.ui.snapshot;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.stage.Window;
import org.modelatlas.export.SnapshotExport;
import org.modelatlas.export.SnapshotFormat;
import org.modelatlas.page.PageComposer;
import org.modelatlas.page.PageRequest;
import org.modelatlas.printing.Printers;
import org.modelatlas.problem.DataProblem;
import org.modelatlas.problem.DataProblemException;

/**
 * What the preview works with.
 *
 * @param composer makes pages; costly at the first call, never called on the UI thread
 * @param printers those of the system
 * @param askFile asks where to save a title in a form; empty where the person thinks better of it
 * @param askPicture asks for the file of a logo; likewise
 * @param askPrint the system's print dialog; likewise
 * @param figures writes the figures of pages as a table
 * @param background works
 */
public record SnapshotTools(
    Supplier<PageComposer> composer,
    Printers printers,
    AskFile askFile,
    Function<Window, Optional<Path>> askPicture,
    Function<Window, Optional<PrintChoice>> askPrint,
    FiguresFile figures,
    Executor background) {

  /** Writes the figures of pages. */
  @FunctionalInterface
  public interface FiguresFile {

    /**
     * Writes a table in one of the forms for tables; what a person should look at is returned.
     *
     * @throws DataProblemException if it cannot be written
     */
    List<DataProblem> write(
        PageRequest request, SnapshotFormat format, SnapshotExport.Target target)
        throws DataProblemException;
  }

  /** Asks where to save. */
  @FunctionalInterface
  public interface AskFile {

    /** The file to write, which the person agreed to replace if it is there. */
    Optional<Path> ask(Window owner, String title, SnapshotFormat format);
  }
}
