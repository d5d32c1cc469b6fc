package org.modelatlas.cli;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.modelatlas.i18n.Messages;
import org.modelatlas.problem.DataProblem;

/**
 * Where the command line writes.
 *
 * @param out results
 * @param err what went wrong
 * @param isTerminal whether a person watches
 */
public record Output(PrintWriter out, PrintWriter err, boolean isTerminal) {

  /** Streams that go into files, pipes or memory. */
  public Output(PrintWriter out, PrintWriter err) {
    this(out, err, false);
  }

  /** The process's own streams: in the terminal's encoding, and in UTF-8 into files and pipes. */
  public static Output ofProcess() {
    Console console = System.console();
    boolean terminal = console != null && console.isTerminal();
    Charset charset = terminal ? console.charset() : StandardCharsets.UTF_8;
    return new Output(
        new PrintWriter(new FileOutputStream(FileDescriptor.out), true, charset),
        new PrintWriter(new FileOutputStream(FileDescriptor.err), true, charset),
        terminal);
  }

  /** Says what a person should look at. */
  void print(List<DataProblem> warnings, Messages messages) {
    for (DataProblem warning : warnings) {
      err.println(warning.place().label() + ": " + warning.sentence(messages));
      err.println("  " + warning.hint(messages));
    }
  }
}
