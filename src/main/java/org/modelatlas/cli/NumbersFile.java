package org.modelatlas.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;
import org.modelatlas.problem.DataProblem;
import org.modelatlas.problem.DataProblemException;
import org.modelatlas.problem.Place;
import org.modelatlas.problem.ProblemList;

/**
 * Reads numbers, one a line, in UTF-8 with or without a byte order mark. A first line that is no
 * number is a heading; blank lines are passed over.
 */
final class NumbersFile {

  /** The most bytes that are read. */
  static final int MOST_BYTES = 16 << 20;

  private static final Pattern NUMBER =
      Pattern.compile("[+-]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][+-]?\\d+)?");
  private static final Pattern NO_FINITE_NUMBER =
      Pattern.compile("[+-]?(?:nan|inf|infinity|∞)", Pattern.CASE_INSENSITIVE);

  private final String name;
  private final ProblemList problems = new ProblemList();
  private final DoubleStream.Builder numbers = DoubleStream.builder();
  private boolean isBegun;

  private NumbersFile(String name) {
    this.name = name;
  }

  /**
   * The numbers of a file, in its order; there may be none.
   *
   * @param file {@code -} stands for the standard input
   * @throws DataProblemException with every line that is no finite number; or if the file is not
   *     UTF-8 or larger than {@value #MOST_BYTES} bytes
   * @throws IOException if it cannot be read
   */
  static double[] read(Path file, InputStream standardInput)
      throws DataProblemException, IOException {
    var reader = new NumbersFile(file.toString());
    if (file.equals(Path.of("-"))) {
      return reader.read(standardInput);
    }
    try (InputStream in = Files.newInputStream(file)) {
      return reader.read(in);
    }
  }

  private double[] read(InputStream in) throws DataProblemException, IOException {
    int line = 0;
    for (String text : text(in.readNBytes(MOST_BYTES + 1)).lines().toList()) {
      line++;
      if (!text.isBlank()) {
        add(text.strip(), Place.of(name, line));
      }
    }
    if (!problems.isEmpty()) {
      throw new DataProblemException(problems.kept());
    }
    return numbers.build().toArray();
  }

  private String text(byte[] bytes) throws DataProblemException {
    if (bytes.length > MOST_BYTES) {
      throw problem(DataProblem.error("values.tooLarge", Place.of(name), MOST_BYTES >> 20));
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException other) {
      throw problem(DataProblem.error("values.notUtf8", Place.of(name)));
    }
  }

  private static DataProblemException problem(DataProblem problem) {
    return new DataProblemException(problem);
  }

  private void add(String text, Place place) {
    boolean isFirst = !isBegun;
    isBegun = true;
    boolean isNumber = NUMBER.matcher(text).matches();
    double value = isNumber ? Double.parseDouble(text) : Double.NaN;
    if (Double.isFinite(value)) {
      numbers.add(value);
    } else if (isNumber || NO_FINITE_NUMBER.matcher(text).matches()) {
      problems.add(DataProblem.error("values.notFinite", place, TypedText.shown(text)));
    } else if (!isFirst) {
      problems.add(DataProblem.error("values.notANumber", place, TypedText.shown(text)));
    }
  }
}
