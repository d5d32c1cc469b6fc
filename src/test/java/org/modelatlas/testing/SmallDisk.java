package org.modelatlas.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** A disk of its own that is nearly full. Where nobody may mount one, the test says so and ends. */
public final class SmallDisk implements AutoCloseable {

  private static final int KIB = 1024;

  private final Path folder;

  /**
   * Mounts a disk.
   *
   * @param folder an empty folder
   * @param freeKiB what is left on it
   */
  public SmallDisk(Path folder, int freeKiB) {
    this.folder = folder;
    try {
      Files.createDirectories(folder);
      int size = freeKiB + 64;
      SystemProgram.output(
          "mount", "-t", "tmpfs", "-o", "size=" + size + "k", "tmpfs", "" + folder);
    } catch (AssertionError | UncheckedIOException | IOException refused) {
      Assumptions.abort("no disk can be mounted here: " + refused.getMessage());
    }
    try {
      long free = Files.getFileStore(folder).getUsableSpace();
      Files.write(folder.resolve("other"), new byte[(int) free - freeKiB * KIB]);
    } catch (IOException e) {
      close();
      throw new UncheckedIOException(e);
    }
  }

  /** The folder of the disk. */
  public Path folder() {
    return folder;
  }

  @Override
  public void close() {
    SystemProgram.output("umount", folder.toString());
  }
}
