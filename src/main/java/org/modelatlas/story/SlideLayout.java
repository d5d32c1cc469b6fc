package org.modelatlas.story;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What stands where on a slide. */
public enum SlideLayout {
  FULL_MAP(true),
  MAP_TEXT(true),
  MAP_CHART(true),
  MAP_TABLE(true),
  BIG_NUMBER(false),
  TITLE(false),
  TEXT(false);

  private final boolean map;

  SlideLayout(boolean map) {
    this.map = map;
  }

  /** Whether it has a map. */
  public boolean hasMap() {
    return map;
  }

  /** Its name in a file. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The layout under a name. */
  static Optional<SlideLayout> find(String key) {
    return Arrays.stream(values()).filter(layout -> layout.key().equals(key)).findFirst();
  }
}
