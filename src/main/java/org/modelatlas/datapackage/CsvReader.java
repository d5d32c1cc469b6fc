package org.modelatlas.datapackage;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.modelatlas.problem.DataProblem;
import org.modelatlas.problem.DataProblemException;
import org.modelatlas.problem.Place;
import org.modelatlas.problem.ProblemList;

/** Reads RFC 4180 text with headings into rows that know their lines. */
public final class CsvReader {

  /** Longer than any text of a table; a quote left open would swallow the rest of the file. */
  static final int LONGEST_CELL = 100_000;

  private static final int MOST_COLUMNS = 1_000;

  private static final CsvFactory FACTORY =
      CsvFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder().maxStringLength(LONGEST_CELL).build())
          .enable(CsvParser.Feature.SKIP_EMPTY_LINES)
          .build();

  private final String file;
  private final ProblemList problems;
  private final List<String> cells = new ArrayList<>();

  private CsvReader(String file, ProblemList problems) {
    this.file = file;
    this.problems = problems;
  }

  /**
   * The table in the bytes of a file; a part of it, or none, where problems were added.
   *
   * @param bytes UTF-8
   * @param file name for the problems
   * @param problems takes what is wrong
   */
  public static CsvTable read(byte[] bytes, String file, ProblemList problems) {
    try {
      return new CsvReader(file, problems).table(Utf8.decode(bytes, file));
    } catch (DataProblemException e) {
      e.problems().forEach(problems::add);
      return CsvTable.empty(file);
    }
  }

  private CsvTable table(String text) {
    var rows = new ArrayList<Row>();
    var columns = new Columns(Map.of());
    try (JsonParser parser = FACTORY.createParser(text)) {
      if (next(parser) == 0) {
        problems.add(DataProblem.error("datapackage.emptyFile", Place.of(file)));
        return CsvTable.empty(file);
      }
      columns = new Columns(headings());
      collect(parser, columns, rows);
    } catch (StreamConstraintsException e) {
      problems.add(DataProblem.error("datapackage.cellTooLong", at(e), LONGEST_CELL));
    } catch (StreamReadException e) {
      problems.add(DataProblem.error("datapackage.csvBroken", at(e)));
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory", e);
    }
    return new CsvTable(file, columns, rows);
  }

  private Place at(JsonProcessingException e) {
    return Place.of(file, e.getLocation() == null ? 0 : e.getLocation().getLineNr());
  }

  private Map<String, Integer> headings() {
    var columns = new HashMap<String, Integer>();
    for (int i = 0; i < cells.size(); i++) {
      if (columns.put(cells.get(i), i) != null) {
        Place place = Place.of(file, 1).item(cells.get(i));
        problems.add(DataProblem.error("datapackage.headingTwice", place, cells.get(i)));
      }
    }
    return columns;
  }

  private void collect(JsonParser parser, Columns columns, List<Row> rows) throws IOException {
    int width = cells.size();
    for (int line = next(parser); line > 0; line = next(parser)) {
      if (cells.size() == width) {
        rows.add(new Row(columns, cells.toArray(String[]::new), line));
      } else {
        Place place = Place.of(file, line);
        problems.add(DataProblem.error("datapackage.cellCount", place, cells.size(), width));
      }
    }
  }

  /** Fills {@link #cells} with the next row and gives its line, 0 after the last. */
  private int next(JsonParser parser) throws IOException {
    cells.clear();
    int line = 0;
    for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
      switch (token) {
        case START_ARRAY -> line = parser.currentLocation().getLineNr();
        case END_ARRAY -> {
          return line;
        }
        default -> keep(parser.getText());
      }
    }
    return 0;
  }

  private void keep(String cell) {
    if (cells.size() <= MOST_COLUMNS) {
      cells.add(cell);
    }
  }
}
