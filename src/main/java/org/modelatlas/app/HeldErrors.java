package org.modelatlas.app;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * What was written to the error stream while the window opens, held back until it is known whether
 * it opened: JavaFX prints whole stack traces there for what one sentence of ours explains.
 */
final class HeldErrors {

  private final PrintStream real;
  private final ByteArrayOutputStream held = new ByteArrayOutputStream();

  private HeldErrors(PrintStream real) {
    this.real = real;
  }

  /** Begins to hold back. */
  static HeldErrors hold() {
    var errors = new HeldErrors(System.err);
    System.setErr(new PrintStream(errors.held, true, StandardCharsets.UTF_8));
    return errors;
  }

  /** Prints what was held and stops holding back. */
  void release() {
    System.setErr(real);
    real.print(held.toString(StandardCharsets.UTF_8));
    real.flush();
  }
}
