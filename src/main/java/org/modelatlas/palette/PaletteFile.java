package org.modelatlas.palette;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.modelatlas.problem.DataProblem;
import org.modelatlas.problem.DataProblemException;
import org.modelatlas.problem.Place;
import org.modelatlas.problem.ProblemList;

/**
 * Reads a palette of a person: of GIMP (.gpl), a plain list of hexadecimal colours, or a colour
 * ramp of QGIS (.xml). The content tells which it is, not the file's name. All that is wrong is
 * reported together, up to {@value ProblemList#CAP} problems.
 */
public final class PaletteFile {

  /** The most colours of a file. */
  public static final int MOST_COLOURS = 256;

  private static final int MOST_BYTES = 1 << 20;

  private PaletteFile() {}

  /**
   * Reads a file.
   *
   * @param kind what its colours say, or empty if it is to be found out
   * @throws DataProblemException if it cannot be read or anything is wrong in it
   */
  public static ReadPalette read(Path path, Optional<Kind> kind) throws DataProblemException {
    String file = path.toString();
    try {
      if (Files.size(path) > MOST_BYTES) {
        throw new DataProblemException(DataProblem.error("palette.tooLarge", Place.of(file), 1));
      }
      return read(file, Files.readAllBytes(path), kind);
    } catch (NoSuchFileException e) {
      throw new DataProblemException(DataProblem.error("palette.missing", Place.of(file)));
    } catch (IOException e) {
      throw new DataProblemException(DataProblem.error("palette.unreadable", Place.of(file)));
    }
  }

  /**
   * Reads what stands in a file.
   *
   * @param file its name, for what is said of it
   * @param kind what its colours say, or empty if it is to be found out
   * @throws DataProblemException if anything is wrong in it
   */
  public static ReadPalette read(String file, byte[] bytes, Optional<Kind> kind)
      throws DataProblemException {
    var problems = new ProblemList();
    FoundColours found = found(file, text(file, bytes), problems);
    int count = found.colours().size();
    if (!problems.hasErrors() && count < 2) {
      problems.add(DataProblem.error("palette.tooFew", Place.of(file), count));
    }
    if (count > MOST_COLOURS) {
      problems.add(DataProblem.error("palette.tooMany", Place.of(file), count, MOST_COLOURS));
    }
    if (problems.hasErrors()) {
      throw new DataProblemException(problems.kept());
    }
    Kind said = kind.orElseGet(() -> KindGuess.of(found.colours()));
    String name = found.name().isBlank() ? stem(file) : found.name();
    var palette = OwnPalette.of(name, said, found.colours(), file);
    return new ReadPalette(palette, found.colours(), kind.isEmpty());
  }

  private static String text(String file, byte[] bytes) throws DataProblemException {
    Optional<String> foreign = ForeignFormat.key(bytes);
    if (foreign.isPresent()) {
      throw new DataProblemException(DataProblem.error(foreign.get(), Place.of(file)));
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new DataProblemException(DataProblem.error("palette.notUtf8", Place.of(file)));
    }
  }

  private static FoundColours found(String file, String text, ProblemList problems)
      throws DataProblemException {
    List<String> lines = text.lines().toList();
    if (text.isBlank()) {
      throw new DataProblemException(DataProblem.error("palette.empty", Place.of(file)));
    }
    if (GimpPalette.looksLike(lines)) {
      return GimpPalette.read(file, lines, problems);
    }
    if (QgisRamp.looksLike(text.stripLeading())) {
      return QgisRamp.read(file, text.stripLeading(), problems);
    }
    if (HexList.looksLike(lines)) {
      return HexList.read(file, lines, problems);
    }
    String first = lines.stream().filter(line -> !line.isBlank()).findFirst().orElseThrow();
    throw new DataProblemException(
        DataProblem.error(
            "palette.unknownFormat", Place.of(file, 1), PaletteText.excerpt(first.strip())));
  }

  private static String stem(String file) {
    String name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }
}
