package org.modelatlas.export;

/**
 * Texts that a spreadsheet takes for texts.
 *
 * <p>A cell that begins with one of {@code = + - @}, also in their full-width forms, or with a tab
 * or an end of line, is run as a formula by spreadsheets that open a text file (OWASP, CSV
 * Injection). An apostrophe before it makes it a text.
 */
final class SafeText {

  private static final String BEGINS_FORMULA = "=+-@\t\r\n＝＋－＠";

  private SafeText() {}

  static String of(String text) {
    boolean dangerous = !text.isEmpty() && BEGINS_FORMULA.indexOf(text.charAt(0)) >= 0;
    return dangerous ? "'" + text : text;
  }
}
