package org.modelatlas.factbuild;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.modelatlas.datapackage.CsvReader;
import org.modelatlas.datapackage.CsvTable;
import org.modelatlas.datapackage.Row;
import org.modelatlas.i18n.LocalText;
import org.modelatlas.problem.ProblemList;

/** The facts as they were collected, and the wordings of ours that they need. */
final class Facts {

  private final Path facts;
  private final Path texts;
  private final Map<String, LocalText> phrases = new HashMap<>();
  private final Map<String, String> places = new HashMap<>();

  /**
   * Opens both folders.
   *
   * @throws IOException if a table cannot be read
   */
  Facts(Path facts, Path texts) throws IOException {
    this.facts = facts;
    this.texts = texts;
    for (Row row : rows(texts.resolve("phrases.csv"))) {
      LocalText text = new LocalText(row.text("zh"), row.text("en"));
      phrases.put(row.text("group") + "/" + row.text("phrase"), text);
    }
    table("places").forEach(row -> places.put(row.text("place_zh"), row.text("place_en")));
  }

  /** The rows of a table of facts, in its order. */
  List<Row> table(String name) throws IOException {
    return rows(facts.resolve(name + ".csv"));
  }

  /** The rows of the indicators, which are texts of ours. */
  List<Row> indicators() throws IOException {
    return rows(texts.resolve("indicators.csv"));
  }

  /** The rows of a file. */
  static List<Row> rows(Path file) throws IOException {
    var problems = new ProblemList();
    CsvTable table = CsvReader.read(Files.readAllBytes(file), file.toString(), problems);
    if (!problems.isEmpty()) {
      throw new IOException(problems.kept().toString());
    }
    return table.rows();
  }

  /**
   * Our wording for a word of the facts; nothing for a blank one.
   *
   * @throws IllegalStateException if there is no wording, so that none is left in one language
   */
  LocalText phrase(String group, String word) {
    if (word.isBlank()) {
      return LocalText.EMPTY;
    }
    return Optional.ofNullable(phrases.get(group + "/" + word))
        .orElseThrow(() -> new IllegalStateException("no wording for " + group + ": " + word));
  }

  /** A place in both languages, from the places or our wordings. */
  LocalText place(String zh) {
    return places.containsKey(zh) ? new LocalText(zh, places.get(zh)) : phrase("place", zh);
  }
}
