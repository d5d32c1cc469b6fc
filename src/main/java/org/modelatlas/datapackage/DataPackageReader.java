package org.modelatlas.datapackage;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.modelatlas.dataset.Atlas;
import org.modelatlas.problem.DataProblem;
import org.modelatlas.problem.DataProblemException;
import org.modelatlas.problem.Place;
import org.modelatlas.problem.ProblemList;

/**
 * Reads a data package into an {@link Atlas}, or says everything that is wrong with it.
 *
 * <p>A package with an error gives no Atlas: above all, a figure without a source is never shown.
 */
public final class DataPackageReader {

  private static final String SHIPPED = "/data/china-large-models/";

  private final PackageFiles files;
  private final ProblemList problems = new ProblemList();
  private final Map<String, CsvTable> tables = new HashMap<>();

  private DataPackageReader(PackageFiles files) {
    this.files = files;
  }

  /**
   * The package that comes with the program.
   *
   * @throws DataProblemException if it is damaged
   */
  public static Atlas readShipped() throws DataProblemException {
    return new DataPackageReader(new PackageFiles.Shipped(SHIPPED)).atlas();
  }

  /**
   * The package in a folder.
   *
   * @param folder holds {@code datapackage.json}
   * @throws DataProblemException with all problems, if any is an error
   */
  public static Atlas read(Path folder) throws DataProblemException {
    return new DataPackageReader(new PackageFiles.Folder(folder)).atlas();
  }

  /** Everything that is wrong with the package in a folder, warnings included. */
  public static ProblemList validate(Path folder) {
    var reader = new DataPackageReader(new PackageFiles.Folder(folder));
    reader.check();
    return reader.problems;
  }

  private Atlas atlas() throws DataProblemException {
    Optional<Descriptor> descriptor = check();
    if (problems.hasErrors() || descriptor.isEmpty()) {
      throw new DataProblemException(problems.kept());
    }
    return new AtlasRows(tables).atlas(descriptor.get());
  }

  private Optional<Descriptor> check() {
    Optional<Descriptor> descriptor = descriptor();
    if (descriptor.isPresent()) {
      var checks = new TableChecks(problems);
      for (TableSchema schema : PackageSchema.TABLES) {
        int errors = problems.errors();
        CsvTable table = table(schema.name(), descriptor.get());
        if (problems.errors() > errors) {
          checks.unknown(schema.name());
        }
        tables.put(schema.name(), table);
        checks.check(schema, table);
      }
      if (!problems.hasErrors()) {
        new MeaningChecks(tables, problems).check();
      }
    }
    return descriptor;
  }

  private Optional<Descriptor> descriptor() {
    Optional<byte[]> bytes = bytes(Descriptor.FILE);
    try {
      return bytes.isEmpty()
          ? Optional.empty()
          : Optional.of(DescriptorReader.read(bytes.get(), files.label(Descriptor.FILE), problems));
    } catch (DataProblemException e) {
      e.problems().forEach(problems::add);
      return Optional.empty();
    }
  }

  private CsvTable table(String name, Descriptor descriptor) {
    String path = descriptor.paths().get(name);
    if (path == null) {
      Place place = Place.of(files.label(Descriptor.FILE)).item(name);
      problems.add(DataProblem.error("datapackage.tableMissing", place, name));
      return CsvTable.empty(name);
    }
    String label = files.label(path);
    return bytes(path)
        .map(bytes -> CsvReader.read(bytes, label, problems))
        .orElseGet(() -> CsvTable.empty(label));
  }

  private Optional<byte[]> bytes(String path) {
    Place place = Place.of(files.label(path));
    try {
      return Optional.of(files.read(path));
    } catch (NoSuchFileException e) {
      problems.add(DataProblem.error("datapackage.fileMissing", place));
    } catch (PackageFiles.OversizeException e) {
      problems.add(DataProblem.error("datapackage.tooLarge", place, PackageFiles.LIMIT_MB));
    } catch (IOException e) {
      problems.add(DataProblem.error("datapackage.unreadable", place));
    }
    return Optional.empty();
  }
}
