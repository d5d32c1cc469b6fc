package org.modelatlas.geojson;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.modelatlas.problem.DataProblem;
import org.modelatlas.problem.DataProblemException;
import org.modelatlas.problem.Place;

/** Takes a person's file into memory whole, or says why that cannot be done. */
final class FileBytes {

  private static final long LARGEST = Integer.MAX_VALUE - 8L;
  private static final long BYTES_PER_MB = 1_000_000;

  private FileBytes() {}

  /** The bytes of a file. */
  static byte[] read(Path file) throws DataProblemException {
    try {
      return bytes(file);
    } catch (NoSuchFileException e) {
      throw problem(file, "geojson.fileMissing");
    } catch (IOException e) {
      throw problem(file, "geojson.fileUnreadable", String.valueOf(e.getMessage()));
    }
  }

  /** Why a file cannot be read with the memory there is. */
  static DataProblemException outOfMemory(Path file) {
    return problem(
        file, "geojson.fileTooLargeForMemory", Runtime.getRuntime().maxMemory() / BYTES_PER_MB);
  }

  private static byte[] bytes(Path file) throws IOException, DataProblemException {
    if (Files.isDirectory(file)) {
      throw problem(file, "geojson.fileIsFolder");
    }
    try (SeekableByteChannel channel = Files.newByteChannel(file)) {
      long size = channel.size();
      if (size > LARGEST) {
        throw problem(file, "geojson.fileTooLarge", size / BYTES_PER_MB);
      }
      ByteBuffer buffer = ByteBuffer.allocate((int) size);
      int read = 0;
      while (read >= 0 && buffer.hasRemaining()) {
        read = channel.read(buffer);
      }
      if (buffer.hasRemaining() || channel.read(ByteBuffer.allocate(1)) >= 0) {
        throw problem(file, "geojson.fileChanged");
      }
      return buffer.array();
    }
  }

  private static DataProblemException problem(Path file, String key, Object... arguments) {
    return new DataProblemException(DataProblem.error(key, Place.of(file.toString()), arguments));
  }
}
