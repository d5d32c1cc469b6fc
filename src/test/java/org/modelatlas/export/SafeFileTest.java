package org.modelatlas.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.modelatlas.export.SafeFile.Existing;
import org.modelatlas.i18n.Language;
import org.modelatlas.i18n.Messages;
import org.modelatlas.problem.DataProblem;
import org.modelatlas.problem.DataProblemException;

class SafeFileTest {

  private static final SafeFile.Contents NEW =
      out -> out.write("new".getBytes(StandardCharsets.UTF_8));

  @TempDir private Path folder;

  @Test
  void writesAFileWithBlanksAndChineseInItsName() throws Exception {
    Path file = folder.resolve("广东 省.csv");
    SafeFile.write(file, Existing.KEEP, NEW);
    assertEquals("new", Files.readString(file));
    assertEquals(List.of(file), files());
  }

  @Test
  void anExistingFileIsKeptUnlessItMayBeReplaced() throws Exception {
    Path file = Files.writeString(folder.resolve("a.csv"), "old");
    assertEquals("export.exists", problem(file, Existing.KEEP, NEW).key());
    assertEquals("old", Files.readString(file));
    SafeFile.write(file, Existing.REPLACE, NEW);
    assertEquals("new", Files.readString(file));
  }

  @Test
  void aFailureHalfWayLeavesTheOldFileAndNothingElse() throws Exception {
    Path file = Files.writeString(folder.resolve("a.csv"), "old");
    DataProblem problem =
        problem(
            file,
            Existing.REPLACE,
            out -> {
              out.write(new byte[1 << 20]);
              throw new IOException("the cable was pulled");
            });
    assertEquals("export.failed", problem.key());
    assertEquals(List.of("the cable was pulled"), problem.arguments());
    assertEquals("old", Files.readString(file));
    assertEquals(List.of(file), files());
  }

  @Test
  void aDefectHalfWayLeavesNothingEither() throws Exception {
    Path file = folder.resolve("a.csv");
    assertThrows(
        IllegalStateException.class,
        () ->
            SafeFile.write(
                file,
                Existing.KEEP,
                out -> {
                  out.write(1);
                  throw new IllegalStateException("defect");
                }));
    assertEquals(List.of(), files());
  }

  @Test
  void aFileThatAppearsMeanwhileIsKept() throws Exception {
    Path file = folder.resolve("a.csv");
    DataProblem problem =
        problem(file, Existing.KEEP, out -> Files.writeString(file, "someone else's"));
    assertEquals("export.exists", problem.key());
    assertEquals("someone else's", Files.readString(file));
    assertEquals(List.of(file), files());
  }

  @Test
  void aFolderIsNoFile() throws Exception {
    Path file = Files.createDirectory(folder.resolve("a.csv"));
    assertEquals("export.isFolder", problem(file, Existing.REPLACE, NEW).key());
    assertEquals("export.isFolder", problem(Path.of("/"), Existing.REPLACE, NEW).key());
  }

  @Test
  void aFolderThatIsNotThereIsNamed() {
    DataProblem problem = problem(folder.resolve("none").resolve("a.csv"), Existing.KEEP, NEW);
    assertEquals("export.folderMissing", problem.key());
    assertTrue(problem.sentence(Messages.of(Language.ZH)).contains("none"));
  }

  @Test
  void aDeviceIsLeftAlone() {
    Path device = Path.of("/dev/null");
    assumeTrue(Files.exists(device));
    assertEquals("export.notFile", problem(device, Existing.REPLACE, NEW).key());
    assertFalse(Files.isRegularFile(device));
  }

  @Test
  void aLinkIsFollowed() throws Exception {
    Path file = Files.writeString(folder.resolve("a.csv"), "old");
    Path link = Files.createSymbolicLink(folder.resolve("link.csv"), file);
    SafeFile.write(link, Existing.REPLACE, NEW);
    assertEquals("new", Files.readString(file));
    assertTrue(Files.isSymbolicLink(link));
  }

  @Test
  void aLongNameIsNotMadeLonger() throws Exception {
    Path file = folder.resolve("a".repeat(251) + ".csv");
    SafeFile.write(file, Existing.KEEP, NEW);
    assertEquals("new", Files.readString(file));
  }

  @Test
  void whatTheSystemSaysBecomesWhatAPersonCanDo() {
    Path file = folder.resolve("a.csv");
    assertEquals("export.notWritable", WriteFailure.key(new AccessDeniedException("a"), file));
    var readOnly = new FileSystemException("a", null, "Read-only file system");
    assertEquals("export.notWritable", WriteFailure.key(readOnly, file));
    var full = new IOException("No space left on device");
    assertEquals("export.diskFull", WriteFailure.key(full, file));
    assertEquals("export.failed", WriteFailure.key(new IOException("x"), file));
    assertEquals("IOException", WriteFailure.reason(new IOException()));
  }

  private static DataProblem problem(Path file, Existing existing, SafeFile.Contents contents) {
    var thrown =
        assertThrows(DataProblemException.class, () -> SafeFile.write(file, existing, contents));
    assertEquals(file.toString(), thrown.problems().getFirst().place().file());
    return thrown.problems().getFirst();
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }
}
