package org.modelatlas.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.modelatlas.datapackage.DataPackageReader;
import org.modelatlas.dataset.Atlas;
import org.modelatlas.problem.DataProblemException;
import picocli.CommandLine.Option;

/** The option that says which data package to read. */
final class ChosenPackage {

  @Option(names = "--package", paramLabel = "FOLDER", descriptionKey = "cli.data.package")
  private Optional<Path> folder = Optional.empty();

  /**
   * The package asked for, else the shipped one.
   *
   * @throws DataProblemException if it cannot be used, with all that is wrong with it
   */
  Atlas atlas() throws DataProblemException {
    return folder.isPresent()
        ? DataPackageReader.read(folder.get())
        : DataPackageReader.readShipped();
  }
}
