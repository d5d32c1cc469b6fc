package org.modelatlas.app;

import java.util.List;
import org.modelatlas.cli.AtlasCommand;
import org.modelatlas.cli.Output;

/** Where the program starts: a window without a command, else the command line. */
public final class Main {

  private Main() {}

  /** Runs the program; the process outlives this call only while a window is open. */
  public static void main(String[] arguments) {
    var language = SystemLanguage.current();
    var options = StartOptions.read(List.of(arguments), language);
    if (options.isPresent()) {
      WindowStart.open(options.get());
    } else {
      System.exit(AtlasCommand.run(List.of(arguments), Output.ofProcess(), language));
    }
  }
}
