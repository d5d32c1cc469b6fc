package org.modelatlas.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.modelatlas.problem.DataProblem;
import org.modelatlas.problem.DataProblemException;
import org.modelatlas.problem.Place;

/**
 * Writes a file whole or not at all: to a temporary file beside it, then moved over it. Whatever
 * goes wrong, what stood there before is untouched and the temporary file is gone.
 */
public final class SafeFile {

  private final Path target;
  private final Existing existing;

  /** What happens to a file that is already there. */
  public enum Existing {
    KEEP,
    REPLACE
  }

  /** Writes the contents. */
  @FunctionalInterface
  public interface Contents {

    /**
     * Writes everything; the stream is buffered and closed by the caller.
     *
     * @throws IOException if the stream fails
     * @throws DataProblemException if there is something that a person can act on
     */
    void writeTo(OutputStream out) throws IOException, DataProblemException;
  }

  private SafeFile(Path target, Existing existing) {
    this.target = target;
    this.existing = existing;
  }

  /**
   * Writes a file.
   *
   * @param target where; a symbolic link is followed
   * @throws DataProblemException if it cannot be written, with what to do about it
   */
  public static void write(Path target, Existing existing, Contents contents)
      throws DataProblemException {
    new SafeFile(target, existing).write(contents);
  }

  private void write(Contents contents) throws DataProblemException {
    try {
      Path file = Files.isSymbolicLink(target) ? target.toRealPath() : target.toAbsolutePath();
      check(file);
      Path part = file.resolveSibling(".atlas-" + UUID.randomUUID() + ".part");
      try {
        fill(part, contents);
        check(file);
        move(part, file);
      } finally {
        Files.deleteIfExists(part);
      }
    } catch (IOException e) {
      throw problem(WriteFailure.key(e, target), WriteFailure.reason(e));
    }
  }

  private void check(Path file) throws DataProblemException {
    Path folder = file.getParent();
    if (folder == null || Files.isDirectory(file)) {
      throw problem("export.isFolder");
    }
    if (!Files.isDirectory(folder)) {
      throw problem("export.folderMissing", folder.toString());
    }
    if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      if (!Files.isRegularFile(file)) {
        throw problem("export.notFile");
      }
      if (existing == Existing.KEEP) {
        throw problem("export.exists");
      }
    }
  }

  /** Forced to the disk before it is moved: a full disk may not say so any earlier. */
  private static void fill(Path part, Contents contents) throws IOException, DataProblemException {
    try (var channel =
            FileChannel.open(part, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW);
        var out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16)) {
      contents.writeTo(out);
      out.flush();
      channel.force(true);
    }
  }

  private static void move(Path part, Path file) throws IOException {
    try {
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private DataProblemException problem(String key, Object... arguments) {
    return new DataProblemException(DataProblem.error(key, Place.of(target.toString()), arguments));
  }
}
