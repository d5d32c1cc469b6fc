package org.modelatlas.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.modelatlas.export.SafeFile;
import picocli.CommandLine.Option;

/** The options of a command that prints or writes a file: which file, and what if it is there. */
final class OutputFile {

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      descriptionKey = "option.output")
  private Optional<Path> file = Optional.empty();

  @Option(names = "--force", descriptionKey = "option.force")
  private boolean force;

  /** Where to write; empty to print. */
  Optional<Path> path() {
    return file;
  }

  /** What happens to a file that is there. */
  SafeFile.Existing existing() {
    return force ? SafeFile.Existing.REPLACE : SafeFile.Existing.KEEP;
  }
}
