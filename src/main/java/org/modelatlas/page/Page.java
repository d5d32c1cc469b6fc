package org.modelatlas.page;

import java.util.List;

/**
 * A finished page: everything resolved, nothing left to decide when it is drawn.
 *
 * @param widthPt width of the paper
 * @param heightPt height of the paper
 * @param items in reading order
 */
public record Page(double widthPt, double heightPt, List<PageItem> items) {

  public Page {
    items = List.copyOf(items);
  }
}
