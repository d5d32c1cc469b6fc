package org.modelatlas.cli;

import org.modelatlas.i18n.Messages;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code atlas data}: what figures there are, and the figures themselves with their sources. */
@Command(name = "data", description = "${bundle:cli.data}")
final class DataCommand {

  private DataCommand() {}

  /**
   * The command with {@code list} and {@code export} below it, to be hung under the root.
   *
   * @param messages the sentences of the language asked for, else of the system's
   */
  static CommandLine commandLine(Output output, Messages messages) {
    var line = new CommandLine(new DataCommand());
    line.addSubcommand(new DataListCommand(output, messages));
    line.addSubcommand(new DataExportCommand(output, messages));
    return line;
  }
}
