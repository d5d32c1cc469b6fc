package org.modelatlas.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.modelatlas.i18n.Language;
import org.modelatlas.i18n.Messages;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * The root of the command line. Its window options stand here for {@code --help} and for wrong use;
 * right ones open a window before this class is loaded.
 */
@Command(name = "atlas", synopsisSubcommandLabel = "[COMMAND]")
public final class AtlasCommand implements Runnable {

  @Option(names = "--version", versionHelp = true, descriptionKey = "option.version")
  private boolean version;

  @Option(names = "--open", paramLabel = "FILE", descriptionKey = "option.open")
  private List<Path> open = List.of();

  @Option(names = "--review-number", paramLabel = "TEXT", descriptionKey = "option.review")
  private Optional<String> reviewNumber = Optional.empty();

  @Option(names = "--measure-start", descriptionKey = "option.measureStart")
  private boolean measureStart;

  @Spec private CommandSpec command;

  private AtlasCommand() {}

  /**
   * Runs one command line and returns the exit code: 0 fine, 1 problems in what was given, 2 wrong
   * use.
   *
   * @param system language of messages and help unless the arguments ask for another
   */
  public static int run(List<String> arguments, Output output, Language system) {
    var language = LanguageArgument.find(arguments).orElse(system);
    int code = commandLine(output, language).execute(arguments.toArray(String[]::new));
    output.out().flush();
    output.err().flush();
    return code;
  }

  /**
   * Refuses to run without a command.
   *
   * @throws ParameterException always
   */
  @Override
  public void run() {
    throw new ParameterException(command.commandLine(), "a command is missing");
  }

  /** The whole tree of commands, writing to the output in the language. */
  static CommandLine commandLine(Output output, Language language) {
    var messages = Messages.of(language);
    var line = new CommandLine(new AtlasCommand());
    Subcommands.addTo(line, output, messages);
    line.getCommandSpec().versionProvider(new VersionLines(messages));
    return line.setResourceBundle(new HelpTexts(language))
        .setExpandAtFiles(false)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setOut(output.out())
        .setErr(output.err())
        .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
        .setParameterExceptionHandler(new WrongUse(messages))
        .setExecutionExceptionHandler(new FailedCommand(messages));
  }
}
