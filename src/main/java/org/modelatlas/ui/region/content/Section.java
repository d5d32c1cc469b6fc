package org.modelatlas.ui.region.content;

import java.util.List;

/**
 * A titled part of the panel; never empty.
 *
 * @param id stays the same in every language: models, talent, compute, filings, …
 * @param title title
 * @param blocks what stands in it
 */
public record Section(String id, String title, List<Block> blocks) {

  /**
   * Guards against an empty box.
   *
   * @throws IllegalArgumentException if there is nothing to say
   */
  public Section {
    blocks = List.copyOf(blocks);
    if (blocks.isEmpty()) {
      throw new IllegalArgumentException("an empty section: " + id);
    }
  }
}
