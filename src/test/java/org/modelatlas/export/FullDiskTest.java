package org.modelatlas.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.modelatlas.testing.ShippedPages.pages;
import static org.modelatlas.testing.ShippedPages.province;
import static org.modelatlas.testing.ShippedPages.request;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.modelatlas.dataset.Adcode;
import org.modelatlas.i18n.Language;
import org.modelatlas.page.BookComposer;
import org.modelatlas.page.PageRequest;
import org.modelatlas.page.PageSequence;
import org.modelatlas.problem.DataProblemException;
import org.modelatlas.surface.svg.Lettering;
import org.modelatlas.surface.type.TypeCase;
import org.modelatlas.table.Wording;
import org.modelatlas.testing.NeedsProgram;
import org.modelatlas.testing.ShippedPages;
import org.modelatlas.testing.ShippedSheets;
import org.modelatlas.testing.SmallDisk;

/** A disk that becomes full while a file is written. */
@NeedsProgram({"mount", "umount"})
class FullDiskTest {

  private static final PageRequest REQUEST = request(province("440000"), Language.ZH);

  @TempDir private Path folder;

  /** The files of pages are larger than the room that is left, so that they fail half-way. */
  @ParameterizedTest
  @CsvSource({"pdf, 24", "svg, 24", "png, 24", "book, 24", "csv, 0", "xlsx, 0"})
  void aFullDiskIsSaidAndTheOldFileStays(String form, int freeKiB) throws Exception {
    try (var disk = new SmallDisk(folder.resolve("disk"), freeKiB + 4)) {
      Path file = Files.writeString(disk.folder().resolve("省 页." + form), "mine");
      var target = new SnapshotExport.Target(file, SafeFile.Existing.REPLACE);
      var said = assertThrows(DataProblemException.class, () -> write(form, target));
      assertEquals("export.diskFull", said.problems().getFirst().key());
      assertEquals("mine", Files.readString(file));
      assertEquals(Set.of("省 页." + form, "other"), names(disk.folder()));
    }
  }

  private static Set<String> names(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
    }
  }

  private static void write(String form, SnapshotExport.Target target) throws DataProblemException {
    var types = new TypeCase();
    var export = new SnapshotExport(types, Runnable::run);
    List<PageSequence> made = List.of(pages(REQUEST));
    switch (form) {
      case "pdf" -> export.pdf(made, target);
      case "svg" -> export.svg(made, Lettering.EMBEDDED_FONTS, target);
      case "png" -> export.png(made, 150, target);
      case "book" ->
          new BookExport(
                  new BookComposer(ShippedPages.COMPOSER), () -> types, ForkJoinPool.commonPool())
              .write(
                  new BookExport.Order(REQUEST, List.of(new Adcode("540000"))),
                  target,
                  BookExport.Watcher.NONE);
      default ->
          new SnapshotTable(
                  ShippedSheets.ATLAS, ShippedSheets.FIGURES, Wording.of(List.of(Language.ZH)))
              .write(
                  List.of(REQUEST.subject()),
                  REQUEST.question(),
                  form.equals("csv") ? TableFormat.CSV : TableFormat.XLSX,
                  target);
    }
  }
}
