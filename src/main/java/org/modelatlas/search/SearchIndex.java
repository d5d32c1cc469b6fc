package org.modelatlas.search;

import org.modelatlas.dataset.Atlas;

/**
 * Finds provinces, cities, models, developers, filed services, computing centres and indicators by
 * any of their names: in Chinese, English, pinyin with and without tones or blanks, by the first
 * letters of its syllables, under every name by which a source lists them, and after small typing
 * errors, of which one is allowed from three Chinese characters or four Latin letters on.
 *
 * <p>Immutable, and safe to ask from any thread. Building takes about a quarter of a second for the
 * shipped data in a fresh process, so it belongs in the background; a search takes under a
 * millisecond there, and time in proportion to the number of names.
 */
public final class SearchIndex {

  private final Folding folding;
  private final Pinyin pinyin;
  private final NameTable names;

  private SearchIndex(Atlas atlas) {
    folding = new Folding(new SimplifiedScript());
    pinyin = new Pinyin();
    names = new NameTable(AtlasNames.of(atlas), folding, pinyin);
  }

  /** Builds the index of everything in an Atlas. */
  public static SearchIndex of(Atlas atlas) {
    return new SearchIndex(atlas);
  }

  /**
   * Finds what bears a name like the text. Case, width, marks, punctuation, blanks, control
   * characters and traditional script do not matter; what comes after the first 200 characters is
   * not looked at. A text without a letter or digit finds nothing.
   *
   * @param limitPerGroup most hits of one kind
   * @throws IllegalArgumentException if the limit is less than one
   */
  public SearchResults search(String text, int limitPerGroup) {
    if (limitPerGroup < 1) {
      throw new IllegalArgumentException("limit " + limitPerGroup);
    }
    var query = Query.of(text, folding, pinyin);
    return query.isEmpty()
        ? SearchResults.NONE
        : Matcher.match(names, query).results(limitPerGroup);
  }
}
