package org.modelatlas.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.modelatlas.boundary.FileMap;
import org.modelatlas.dataset.AtlasIndex;
import org.modelatlas.dataset.Once;
import org.modelatlas.export.SnapshotExport;
import org.modelatlas.export.SnapshotFormat;
import org.modelatlas.export.SnapshotTable;
import org.modelatlas.export.TableFormat;
import org.modelatlas.page.PageComposer;
import org.modelatlas.page.PageComposers;
import org.modelatlas.page.PageRequest;
import org.modelatlas.printing.Printers;
import org.modelatlas.problem.DataProblem;
import org.modelatlas.problem.DataProblemException;
import org.modelatlas.table.Wording;
import org.modelatlas.ui.snapshot.SaveDialog;
import org.modelatlas.ui.snapshot.SnapshotTools;
import org.modelatlas.ui.snapshot.SystemPrintDialog;
import org.modelatlas.ui.state.ExplorerState;

/** What the print preview of the program works with: the system's printers and dialogs. */
final class SnapshotWiring {

  private final LoadedAtlas loaded;
  private final ExplorerState state;
  private final Once<PageComposer> composer;

  private SnapshotWiring(LoadedAtlas loaded, ExplorerState state) {
    this.loaded = loaded;
    this.state = state;
    AtlasIndex index = loaded.index();
    composer =
        new Once<>(
            () ->
                loaded.geometry() instanceof FileMap own
                    ? PageComposers.over(index, own.still())
                    : PageComposers.shipped(index));
  }

  static SnapshotTools tools(LoadedAtlas loaded, ExplorerState state) {
    var wiring = new SnapshotWiring(loaded, state);
    return new SnapshotTools(
        wiring.composer::get,
        Printers.ofSystem(),
        wiring::askFile,
        wiring::askPicture,
        SystemPrintDialog::ask,
        wiring::figures,
        ForkJoinPool.commonPool());
  }

  private Optional<Path> askFile(Window owner, String title, SnapshotFormat format) {
    var messages = state.messages();
    return new SaveDialog(
            messages.get("snapshot.saveTitle"),
            messages.get("snapshot.format." + format),
            format.extension())
        .ask(owner, title);
  }

  private Optional<Path> askPicture(Window owner) {
    var chooser = new FileChooser();
    chooser.setTitle(state.messages().get("snapshot.logo.choose"));
    chooser
        .getExtensionFilters()
        .add(
            new FileChooser.ExtensionFilter(
                state.messages().get("snapshot.logo.files"), "*.png", "*.svg"));
    return Optional.ofNullable(chooser.showOpenDialog(owner)).map(file -> file.toPath());
  }

  private List<DataProblem> figures(
      PageRequest request, SnapshotFormat format, SnapshotExport.Target target)
      throws DataProblemException {
    var wording = Wording.of(request.look().languages());
    var table = new SnapshotTable(loaded.index().atlas(), loaded.figures(), wording);
    TableFormat form = format == SnapshotFormat.CSV ? TableFormat.CSV_FOR_EXCEL : TableFormat.XLSX;
    table.write(List.of(request.subject()), request.question(), form, target);
    return List.of();
  }
}
