package org.modelatlas.page.setting;

import java.text.BreakIterator;
import java.util.BitSet;
import java.util.Locale;

/**
 * Where a line may end.
 *
 * <p>As Unicode's rules have it, and by GB/T 15834-2011, 5.1: no line begins with a closing mark or
 * ends with an opening one. Circled numbers stay with what they stand behind, and dates whole.
 */
final class LineBreaks {

  private static final String NEVER_FIRST = "，。、；：？！）》〉」』】〕”’·…—％%‰℃,.;:?!)]}/–";
  private static final String NEVER_LAST = "（《〈「『【〔“‘([{";

  private LineBreaks() {}

  /** The positions before which a text may be broken; its end is one. */
  static BitSet of(String text) {
    var allowed = new BitSet(text.length() + 1);
    var breaks = BreakIterator.getLineInstance(Locale.ROOT);
    breaks.setText(text);
    for (int at = breaks.next(); at != BreakIterator.DONE; at = breaks.next()) {
      allowed.set(at, at == text.length() || mayBreak(text, at));
    }
    return allowed;
  }

  private static boolean mayBreak(String text, int at) {
    char next = text.charAt(at);
    char last = text.charAt(at - 1);
    boolean inDate = last == '-' && Character.isDigit(next);
    return NEVER_FIRST.indexOf(next) < 0
        && !inDate
        && !isCircled(next)
        && NEVER_LAST.indexOf(last) < 0;
  }

  private static boolean isCircled(char c) {
    return c >= '①' && c <= '⑳' || c >= '㉑' && c <= '㉟' || c >= '㊱' && c <= '㊿';
  }
}
