package org.modelatlas.cli;

import java.nio.file.Path;
import org.modelatlas.datapackage.DataPackageReader;
import org.modelatlas.i18n.Language;
import org.modelatlas.i18n.Messages;
import org.modelatlas.problem.DataProblemException;
import org.modelatlas.problem.ProblemList;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Hangs the commands under the root, and gives each the options that stand everywhere. */
final class Subcommands {

  private Subcommands() {}

  static void addTo(CommandLine root, Output output, Messages messages) {
    root.addSubcommand(new FindCommand(output, messages));
    root.addSubcommand(DataCommand.commandLine(output, messages));
    root.addSubcommand(new TableCommand(output, messages));
    root.addSubcommand(new ClassesCommand(output, messages, System.in));
    root.addSubcommand(new SnapshotCommand(output, messages));
    root.addSubcommand(new BookCommand(output, messages));
    root.addSubcommand(new BriefingCommand(output, messages));
    root.addSubcommand(new ValidateCommand(output.out(), () -> messages, Subcommands::check));
    completeOptions(root);
  }

  private static void completeOptions(CommandLine line) {
    CommandSpec command = line.getCommandSpec().mixinStandardHelpOptions(false);
    if (command.findOption("--lang") == null) {
      command.addOption(
          OptionSpec.builder("--lang")
              .paramLabel("zh|en")
              .type(Language.class)
              .descriptionKey("option.lang")
              .build());
    }
    if (command.findOption("--help") == null) {
      command.addOption(
          OptionSpec.builder("-h", "--help")
              .usageHelp(true)
              .arity("0")
              .type(boolean.class)
              .descriptionKey("option.help")
              .build());
    }
    line.getSubcommands().values().forEach(Subcommands::completeOptions);
  }

  private static ProblemList check(Path folder) {
    var problems = new ProblemList();
    try {
      DataPackageReader.read(folder);
    } catch (DataProblemException found) {
      found.problems().forEach(problems::add);
    }
    return problems;
  }
}
