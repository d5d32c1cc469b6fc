package org.modelatlas.cli;

import java.util.ArrayList;
import org.modelatlas.i18n.Messages;
import org.modelatlas.release.Release;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints: the program, its data, what it runs on. */
record VersionLines(Messages messages) implements IVersionProvider {

  @Override
  public String[] getVersion() {
    var release = Release.current();
    var lines = new ArrayList<String>();
    lines.add(messages.get("cli.version.program", release.program()));
    release.data().ifPresent(data -> lines.add(messages.get("cli.version.data", data)));
    lines.add(
        messages.get(
            "cli.version.runtime",
            System.getProperty("java.runtime.version"),
            System.getProperty("java.vendor"),
            release.javafx()));
    return lines.toArray(String[]::new);
  }
}
