package org.modelatlas.page;

import java.util.List;
import org.modelatlas.dataset.Adcode;
import org.modelatlas.workspace.Focus;

/** What pages are about. */
public sealed interface PageSubject {

  /**
   * One of the provincial units.
   *
   * @param code its code
   */
  record Province(Adcode code) implements PageSubject {}

  /** The nation. */
  record Nation() implements PageSubject {}

  /**
   * Units side by side.
   *
   * @param codes two or more, each once
   */
  record Comparison(List<Adcode> codes) implements PageSubject {
    public Comparison {
      codes = codes.stream().distinct().toList();
      if (codes.size() < 2) {
        throw new IllegalArgumentException("nothing to compare: " + codes);
      }
    }
  }

  /**
   * A map alone, as a figure.
   *
   * @param focus where it looks
   */
  record MapAlone(Focus focus) implements PageSubject {}
}
