package org.modelatlas.export;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Optional;

/** Tells from a failed write what a person can do about it. */
final class WriteFailure {

  /** Less room than any file needs. */
  private static final long NO_ROOM_BYTES = 64 * 1024;

  private WriteFailure() {}

  /** Key of the problem. */
  static String key(IOException failure, Path target) {
    boolean denied =
        failure instanceof AccessDeniedException
            || failure.getCause() instanceof ReadOnlyFileSystemException
            || reason(failure).contains("Read-only file system");
    if (denied) {
      return "export.notWritable";
    }
    boolean full =
        reason(failure).contains("No space left on device") || usableBytes(target) < NO_ROOM_BYTES;
    return full ? "export.diskFull" : "export.failed";
  }

  /** What the system says, without the name of the temporary file. */
  static String reason(IOException failure) {
    String said =
        failure instanceof FileSystemException ofFile ? ofFile.getReason() : failure.getMessage();
    return Optional.ofNullable(said).orElseGet(() -> failure.getClass().getSimpleName());
  }

  private static long usableBytes(Path target) {
    try {
      return Files.getFileStore(target.toAbsolutePath().getParent()).getUsableSpace();
    } catch (IOException e) {
      return Long.MAX_VALUE;
    }
  }
}
