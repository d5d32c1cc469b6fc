package org.modelatlas.ui.help;

import java.util.List;
import java.util.Locale;

/**
 * A page of the help.
 *
 * @param section the part it belongs to, in words
 * @param title what it is about
 * @param blocks what it says, in order
 */
public record HelpPage(String section, String title, List<HelpBlock> blocks) {

  public HelpPage {
    blocks = List.copyOf(blocks);
  }

  /** Whether title or text have the words; a blank is everywhere. */
  boolean mentions(String words) {
    String sought = words.strip().toLowerCase(Locale.ROOT);
    return has(title, sought) || blocks.stream().anyMatch(block -> has(block.words(), sought));
  }

  private static boolean has(String text, String sought) {
    return text.toLowerCase(Locale.ROOT).contains(sought);
  }
}
