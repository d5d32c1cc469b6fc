package org.modelatlas.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import org.modelatlas.dataset.Atlas;
import org.modelatlas.problem.DataProblem;
import org.modelatlas.problem.Place;

/**
 * The file of the settings. A file that cannot be read, or that a newer version wrote, is set aside
 * under another name and nothing in it is lost; the settings are then those of the first start.
 */
public final class SettingsFile {

  /** The format that this version writes. */
  static final int FORMAT = 1;

  private static final long LARGEST_BYTES = 1 << 20;

  private final Path file;

  public SettingsFile(Path file) {
    this.file = file;
  }

  /** Where it is. */
  public Path file() {
    return file;
  }

  /**
   * What was read.
   *
   * @param settings the settings
   * @param problems why they are those of the first start, if they are for a reason
   */
  public record Read(Settings settings, List<DataProblem> problems) {
    public Read {
      problems = List.copyOf(problems);
    }
  }

  /**
   * Reads the settings; those of the first start where there is no file.
   *
   * @param fallback the view whose parts stand in for what the file does not say
   */
  public Read read(Atlas atlas, ViewState fallback) {
    try {
      return read(text(), atlas, fallback);
    } catch (NoSuchFileException none) {
      return new Read(Settings.FIRST, List.of());
    } catch (IOException damaged) {
      return aside("settings.damaged", "damaged");
    }
  }

  private String text() throws IOException {
    if (Files.exists(file) && Files.size(file) > LARGEST_BYTES) {
      throw new IOException("larger than any settings");
    }
    return Files.readString(file);
  }

  private Read read(String text, Atlas atlas, ViewState fallback) throws IOException {
    Json json = Json.read(text);
    double format = json.number("format").orElseThrow(() -> new IOException("no format"));
    return format > FORMAT
        ? aside("settings.newer", "newer")
        : new Read(new SettingsJson(atlas, fallback).read(json), List.of());
  }

  /** Renames the file so that no later write touches it. */
  private Read aside(String key, String suffix) {
    Path kept = free(suffix);
    try {
      Files.move(file, kept);
      return new Read(
          Settings.FIRST,
          List.of(DataProblem.warning(key, Place.of(file.toString()), kept.toString())));
    } catch (IOException stays) {
      return new Read(
          Settings.FIRST,
          List.of(DataProblem.warning("settings.unreadable", Place.of(file.toString()))));
    }
  }

  private Path free(String suffix) {
    Path kept = file.resolveSibling(file.getFileName() + "." + suffix);
    for (int i = 2; Files.exists(kept); i++) {
      kept = file.resolveSibling(file.getFileName() + "." + suffix + "-" + i);
    }
    return kept;
  }

  /**
   * Writes the settings beside the old file and puts them in its place at once.
   *
   * @return what kept them from being written, if anything did
   */
  public Optional<DataProblem> write(Settings settings) {
    Path fresh = file.resolveSibling(file.getFileName() + ".new");
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(fresh, SettingsJson.text(settings));
      Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of(DataProblem.warning("settings.unwritable", Place.of(file.toString())));
    }
  }
}
