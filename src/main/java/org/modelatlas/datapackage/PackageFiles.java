package org.modelatlas.datapackage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Where the files of a package lie. */
sealed interface PackageFiles {

  /** More than this no table of provinces needs; it keeps a wrong file from filling the memory. */
  int LIMIT_MB = 64;

  /**
   * The bytes of a file.
   *
   * @param path relative, with slashes
   * @throws NoSuchFileException if there is none
   * @throws OversizeException if it is larger than {@link #LIMIT_MB}
   */
  byte[] read(String path) throws IOException;

  /** The name of a file as a person knows it. */
  String label(String path);

  /** A file is too large to be a table. */
  final class OversizeException extends IOException {
    private static final long serialVersionUID = 1L;
  }

  /**
   * A folder.
   *
   * @param root the folder
   */
  record Folder(Path root) implements PackageFiles {
    @Override
    public byte[] read(String path) throws IOException {
      Path file = root.resolve(path);
      if (!Files.isRegularFile(file)) {
        throw new NoSuchFileException(file.toString());
      }
      if (Files.size(file) > LIMIT_MB * 1_000_000L) {
        throw new OversizeException();
      }
      return Files.readAllBytes(file);
    }

    @Override
    public String label(String path) {
      return root.resolve(path).toString();
    }
  }

  /**
   * Resources of the program.
   *
   * @param root absolute resource path ending in a slash
   */
  record Shipped(String root) implements PackageFiles {
    @Override
    public byte[] read(String path) throws IOException {
      try (InputStream stream = PackageFiles.class.getResourceAsStream(root + path)) {
        if (stream == null) {
          throw new NoSuchFileException(label(path));
        }
        return stream.readAllBytes();
      }
    }

    @Override
    public String label(String path) {
      return root.substring(1) + path;
    }
  }
}
