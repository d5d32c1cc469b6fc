package org.modelatlas.cli;

import java.io.PrintWriter;
import org.modelatlas.i18n.Language;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code atlas data}: what figures there are, and the figures themselves with their sources. */
@Command(name = "data", resourceBundle = "i18n.messages", description = "${bundle:cli.data}")
public final class DataCommand {

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      descriptionKey = "cli.help")
  private boolean help;

  private DataCommand() {}

  /**
   * The command with {@code list} and {@code export} below it, to be hung under the root.
   *
   * @param out where figures and problems are printed
   */
  public static CommandLine commandLine(PrintWriter out) {
    var line = new CommandLine(new DataCommand());
    line.addSubcommand(new DataListCommand(out));
    line.addSubcommand(new DataExportCommand(out));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.registerConverter(Language.class, DataCommand::language);
    return line;
  }

  private static Language language(String word) {
    return switch (word) {
      case "zh" -> Language.ZH;
      case "en" -> Language.EN;
      default -> throw new CommandLine.TypeConversionException("zh, en");
    };
  }
}
