package org.modelatlas.factbuild;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.modelatlas.datapackage.PackageSchema;
import org.modelatlas.datapackage.TableSchema;

/**
 * Builds the data package from the facts. Every run gives the same bytes.
 *
 * <p>Run by {@code mvn -q test-compile exec:exec@build-data}.
 */
public final class BuildDataPackage {

  private BuildDataPackage() {}

  /**
   * Writes the package.
   *
   * @param arguments folder of the facts, folder of the texts, folder of the package
   * @throws IOException if a file cannot be read or written
   */
  public static void main(String[] arguments) throws IOException {
    Path out = Files.createDirectories(Path.of(arguments[2]));
    Map<String, String> files = files(Path.of(arguments[0]), Path.of(arguments[1]));
    for (var file : files.entrySet()) {
      Files.writeString(out.resolve(file.getKey()), file.getValue());
    }
  }

  /** The text of every file of the package, by its name. */
  static Map<String, String> files(Path factFolder, Path textFolder) throws IOException {
    var facts = new Facts(factFolder, textFolder);
    var files = new LinkedHashMap<String, String>();
    files.put("datapackage.json", DescriptorWriter.write());
    for (TableSchema table : PackageSchema.TABLES) {
      files.put(table.name() + ".csv", CsvWriter.write(table, rows(table, facts)));
    }
    return files;
  }

  private static List<Cells> rows(TableSchema table, Facts facts) throws IOException {
    return switch (table.name()) {
      case "regions" -> PlaceTables.regions(facts);
      case "sources" -> PlaceTables.sources(facts);
      case "indicators" -> PlaceTables.indicators(facts, table.headings());
      case "cities" -> PlaceTables.cities(facts);
      case "observations" -> ObservationTable.rows(facts);
      case "models" -> ModelTables.models(facts);
      case "model_listings" -> ModelTables.listings(facts);
      case "services" -> ModelTables.services(facts);
      case "centres" -> FigureTables.centres(facts);
      case "statements" -> StatementTable.rows(facts);
      case "national" -> FigureTables.national(facts);
      default -> throw new IllegalStateException("no facts for " + table.name());
    };
  }
}
