package org.modelatlas.story.talk;

/**
 * Where a talk is.
 *
 * @param count how many slides there are, at least 1
 * @param at which one is up, from 0
 * @param curtain whether it is seen
 * @param typed digits of the number of a slide that are typed so far; empty if none
 */
public record Talk(int count, int at, Curtain curtain, String typed) {

  private static final int MOST_DIGITS = 4;

  /** What hides the slide. */
  public enum Curtain {
    /** Nothing: the slide is seen. */
    UP,
    BLACK,
    WHITE
  }

  /**
   * Guards the place.
   *
   * @throws IllegalArgumentException if there is no such slide
   */
  public Talk {
    if (at < 0 || at >= count) {
      throw new IllegalArgumentException("slide " + at + " of " + count);
    }
  }

  /** A talk that begins at a slide; the nearest that there is. */
  public static Talk from(int count, int at) {
    return new Talk(count, Math.clamp(at, 0, count - 1), Curtain.UP, "");
  }

  /** Whether the last slide is up. */
  public boolean isLast() {
    return at == count - 1;
  }

  /** The next slide; behind a curtain the same one, seen again. The last one stays. */
  public Talk next() {
    return curtain == Curtain.UP ? to(at + 1) : to(at);
  }

  /** The slide before; behind a curtain the same one, seen again. The first one stays. */
  public Talk back() {
    return curtain == Curtain.UP ? to(at - 1) : to(at);
  }

  /** The next slide, and the first after the last. */
  public Talk around() {
    return to(isLast() ? 0 : at + 1);
  }

  /** A slide, the nearest that there is; the curtain goes up. */
  public Talk to(int slide) {
    return from(count, slide);
  }

  /** Draws a curtain, or draws it back if it is this one. */
  public Talk curtain(Curtain wanted) {
    return new Talk(count, at, curtain == wanted ? Curtain.UP : wanted, "");
  }

  /** Another digit of a slide's number; digits that no number has so many of are left out. */
  public Talk type(int digit) {
    String all = (typed + digit).replaceFirst("^0+", "");
    return new Talk(count, at, curtain, all.length() > MOST_DIGITS ? typed : all);
  }

  /** Forgets what was typed. */
  public Talk forget() {
    return new Talk(count, at, curtain, "");
  }

  /** The slide whose number was typed, the nearest that there is; without a number the next. */
  public Talk enter() {
    return typed.isEmpty() ? next() : to(Integer.parseInt(typed) - 1);
  }
}
