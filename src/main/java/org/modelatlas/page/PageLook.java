package org.modelatlas.page;

import java.util.List;
import org.modelatlas.i18n.Language;

/**
 * How pages look.
 *
 * @param languages one or both; the first is read first
 * @param inking colours or greys
 * @param length what happens to long lists
 */
public record PageLook(List<Language> languages, Inking inking, Length length) {

  /** Colour of a page. */
  public enum Inking {
    COLOUR,
    /** Greys that stay apart on any printer. */
    GREY
  }

  /** What happens to what does not fit on a page. */
  public enum Length {
    /** Lists are cut and say how many more there are. */
    ONE_PAGE,
    /** Lists go on over further pages. */
    AS_LONG_AS_NEEDED
  }

  /**
   * Guards the languages.
   *
   * @throws IllegalArgumentException if there is none
   */
  public PageLook {
    languages = languages.stream().distinct().toList();
    if (languages.isEmpty()) {
      throw new IllegalArgumentException("a page without a language");
    }
  }

  /** In colour, lists cut to one page. */
  public static PageLook of(Language... languages) {
    return new PageLook(List.of(languages), Inking.COLOUR, Length.ONE_PAGE);
  }
}
