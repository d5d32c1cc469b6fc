package org.modelatlas.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** The files of this repository, as the tests about the repository itself read them. */
public final class Sources {

  private static final Set<String> NOT_OURS = Set.of("target", ".git", "node_modules", ".idea");

  private Sources() {}

  /** The text of a file, in UTF-8. */
  public static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }

  /** The lines of a file, in UTF-8. */
  public static List<String> lines(Path file) {
    return text(file).lines().toList();
  }

  /** The files with an ending below a folder, in order; nothing if there is no such folder. */
  public static List<Path> files(String folder, String ending) {
    return files(Path.of(folder)).stream().filter(f -> f.toString().endsWith(ending)).toList();
  }

  /** All files below a folder that are ours and not the build's, in order. */
  public static List<Path> files(Path folder) {
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (var all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).filter(Sources::ours).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean ours(Path file) {
    for (Path part : file) {
      if (NOT_OURS.contains(part.toString())) {
        return false;
      }
    }
    return true;
  }
}
