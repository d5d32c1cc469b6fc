package org.modelatlas.cli;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Where the command line writes.
 *
 * @param out results
 * @param err what went wrong
 */
public record Output(PrintWriter out, PrintWriter err) {

  /** The process's own streams: in the terminal's encoding, and in UTF-8 into files and pipes. */
  public static Output ofProcess() {
    Console console = System.console();
    boolean terminal = console != null && console.isTerminal();
    Charset charset = terminal ? console.charset() : StandardCharsets.UTF_8;
    return new Output(
        new PrintWriter(new FileOutputStream(FileDescriptor.out), true, charset),
        new PrintWriter(new FileOutputStream(FileDescriptor.err), true, charset));
  }
}
