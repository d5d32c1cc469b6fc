package org.modelatlas.dataset;

import java.util.Optional;
import java.util.function.Supplier;

/** A value that is made when it is first asked for, and then kept. */
public final class Once<T> implements Supplier<T> {

  private final Supplier<T> maker;
  private Optional<T> made = Optional.empty();

  /** A value that is made by the maker, once. */
  public Once(Supplier<T> maker) {
    this.maker = maker;
  }

  @Override
  public synchronized T get() {
    if (made.isEmpty()) {
      made = Optional.of(maker.get());
    }
    return made.orElseThrow();
  }
}
