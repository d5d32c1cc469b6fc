package org.modelatlas.search;

import org.modelatlas.search.Naming.Role;
import org.modelatlas.search.Tier.Place;

/** One search through all keys. */
final class Matcher {

  /** Latin texts up to this length match beginnings of words only; else everything has them. */
  private static final int SHORT = 2;

  /** First letters of syllables say something inside a name from this length on. */
  private static final int INITIALS_INSIDE = 3;

  private final NameTable names;
  private final Query query;
  private final Ranking ranking;

  private Matcher(NameTable names, Query query) {
    this.names = names;
    this.query = query;
    ranking = new Ranking(names);
  }

  static Ranking match(NameTable names, Query query) {
    var matcher = new Matcher(names, query);
    matcher.contained(Form.LITERAL, query.literal());
    matcher.contained(Form.PINYIN, query.latin());
    matcher.contained(Form.INITIALS, query.latin());
    if (matcher.ranking.bestTier() < Tier.SURE) {
      matcher.sounding();
      matcher.mistyped();
    }
    return matcher.ranking;
  }

  private void contained(Form form, String text) {
    eachContaining(
        form,
        text,
        (key, place, rest) -> {
          int name = names.keys(form).naming(key);
          Role role = names.role(name);
          boolean vague = form == Form.INITIALS && text.length() < INITIALS_INSIDE;
          int tier = vague && place == Place.WORD ? Tier.NONE : Tier.of(role, form, place);
          note(name, tier, rest, how(role, form, place));
        });
  }

  /** Chinese that is spoken like a name: typed by its sound, with the wrong characters chosen. */
  private void sounding() {
    Keys keys = names.keys(Form.PINYIN);
    if (query.literal().length() < 2) {
      return;
    }
    eachContaining(
        Form.PINYIN,
        query.sound(),
        (key, place, rest) -> {
          int name = keys.naming(key);
          note(name, Tier.ofSound(names.role(name), place), rest, Match.PINYIN);
        });
  }

  private interface Listener {
    /** A key contains the text; {@code rest} is how many letters it has besides. */
    void found(int key, Place place, int rest);
  }

  /** Pinyin counts where a word begins only, and so do the shortest Latin texts. */
  private void eachContaining(Form form, String text, Listener listener) {
    if (text.isEmpty()) {
      return;
    }
    Keys keys = names.keys(form);
    long pairs = Keys.pairs(text);
    long singles = Keys.singles(text);
    long head = Keys.single(text.charAt(0));
    boolean wordsOnly = form != Form.LITERAL || isVague();
    for (int key = 0; key < keys.size(); key++) {
      if (keys.mayContain(key, pairs, singles) && (!wordsOnly || keys.mayBegin(key, head))) {
        int at = wordsOnly ? keys.findWord(key, text) : keys.find(key, text, 0);
        if (at < keys.length(key)) {
          Place place = wordsOnly ? wordPlace(keys, key, text, at) : place(keys, key, text, at);
          listener.found(key, place, keys.length(key) - text.length());
        }
      }
    }
  }

  private boolean isVague() {
    return query.literal().length() <= SHORT && !query.latin().isEmpty();
  }

  private static Place place(Keys keys, int key, String text, int first) {
    for (int at = first; at < keys.length(key); at = keys.find(key, text, at + 1)) {
      if (keys.isBoundary(key, at)) {
        return wordPlace(keys, key, text, at);
      }
    }
    return Place.INSIDE;
  }

  private static Place wordPlace(Keys keys, int key, String text, int at) {
    if (at > 0) {
      return Place.WORD;
    }
    return keys.length(key) == text.length() ? Place.WHOLE : Place.BEGIN;
  }

  private void note(int name, int tier, int rest, Match how) {
    if (tier != Tier.NONE) {
      ranking.add(name, points(tier, rest), how);
    }
  }

  private static int points(int tier, int rest) {
    return tier * Tier.STEP + Tier.STEP - 1 - Math.min(rest, Tier.STEP - 1);
  }

  private static Match how(Role role, Form form, Place place) {
    if (role == Role.RELATED) {
      return Match.RELATED;
    }
    return switch (form) {
      case PINYIN -> Match.PINYIN;
      case INITIALS -> Match.INITIALS;
      case LITERAL ->
          role == Role.ALIAS
              ? Match.ALIAS
              : switch (place) {
                case WHOLE -> Match.EXACT;
                case BEGIN -> Match.PREFIX;
                case WORD, INSIDE -> Match.SUBSTRING;
              };
    };
  }

  /** The names with the fewest errors; those with more would only hide them. */
  private void mistyped() {
    boolean found = false;
    for (int errors = 1; errors <= TypoPattern.MAX_ERRORS && !found; errors++) {
      found = mistyped(Form.LITERAL, query.literal(), errors);
      found |= mistyped(Form.PINYIN, query.latin(), errors);
    }
  }

  private boolean mistyped(Form form, String text, int errors) {
    if (errors > TypoPattern.allowedIn(text)) {
      return false;
    }
    var pattern = new TypoPattern(text, errors);
    Keys keys = names.keys(form);
    boolean found = false;
    for (int key = 0; key < keys.size(); key++) {
      if (pattern.mayMatch(keys, key)) {
        found |= mistyped(keys, key, pattern);
      }
    }
    return found;
  }

  private boolean mistyped(Keys keys, int key, TypoPattern pattern) {
    int at = 0;
    while (at < keys.length(key) && !pattern.matches(keys, key, at)) {
      at = keys.nextStart(key, at);
    }
    if (at >= keys.length(key)) {
      return false;
    }
    int name = keys.naming(key);
    int tier = Tier.ofTypo(names.role(name), pattern.errors(), at == 0);
    ranking.add(name, points(tier, Math.abs(keys.length(key) - pattern.length())), Match.TYPO);
    return true;
  }
}
