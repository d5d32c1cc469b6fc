package org.modelatlas.table;

import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.OptionalInt;
import org.modelatlas.dataset.Period;

/**
 * One cell of a table. A value that is missing is a cell of its own with its reason: never a blank
 * one and never zero.
 */
public sealed interface Cell {

  /** Where it comes from; empty where the whole row has one origin, or nothing is stated. */
  default List<String> sourceIds() {
    return List.of();
  }

  /**
   * A number; zero is a value.
   *
   * @param value finite, in the unit of the column
   * @param decimals digits shown after the point; the value itself may have more
   * @param sourceIds ids of its sources
   */
  record Number(double value, int decimals, List<String> sourceIds) implements Cell {

    private static final int MOST_DECIMALS = 6;

    public Number {
      if (!Double.isFinite(value) || decimals < 0) {
        throw new IllegalArgumentException("not a number to show: " + value + ", " + decimals);
      }
      sourceIds = List.copyOf(sourceIds);
    }

    /** A number with the digits that it has, at most {@value #MOST_DECIMALS}. */
    public static Number exact(double value) {
      int digits = BigDecimal.valueOf(value).stripTrailingZeros().scale();
      return new Number(value, Math.clamp(digits, 0, MOST_DECIMALS), List.of());
    }
  }

  /**
   * Words.
   *
   * @param text not blank
   * @param sourceIds ids of its sources
   */
  record Words(String text, List<String> sourceIds) implements Cell {

    public Words {
      if (text.isBlank()) {
        throw new IllegalArgumentException("blank words; a cell that says nothing is Blank");
      }
      sourceIds = List.copyOf(sourceIds);
    }

    /** Words whose origin is that of the row; nothing where there are none. */
    public static Cell of(String text) {
      return text.isBlank() ? Blank.CELL : new Words(text, List.of());
    }
  }

  /**
   * The dates of a value's parts, in the precision of the sources.
   *
   * @param periods oldest first, at least one
   */
  record Dates(List<Period> periods) implements Cell {

    public Dates {
      periods = List.copyOf(periods);
      if (periods.isEmpty()) {
        throw new IllegalArgumentException("no dates");
      }
    }
  }

  /**
   * A place in an order, or membership of a named group, without a number.
   *
   * @param name the group or rank in words
   * @param rank 1 for the first; empty where the group is not ordered
   * @param sourceIds ids of its sources
   */
  record Tier(String name, OptionalInt rank, List<String> sourceIds) implements Cell {

    public Tier {
      sourceIds = List.copyOf(sourceIds);
    }
  }

  /**
   * An address.
   *
   * @param address absolute
   */
  record Link(URI address) implements Cell {}

  /**
   * A value that is not there.
   *
   * @param why which of the two
   * @param reason why, in words; not blank
   * @param sourceIds ids of the sources that say so; may be empty
   */
  record Missing(Why why, String reason, List<String> sourceIds) implements Cell {

    public Missing {
      if (reason.isBlank()) {
        throw new IllegalArgumentException("missing without a reason");
      }
      sourceIds = List.copyOf(sourceIds);
    }

    /** The two ways in which a value is missing. */
    public enum Why {
      NOT_REPORTED,
      NOT_APPLICABLE
    }
  }

  /** A remark that there is none of; never a missing value. */
  enum Blank implements Cell {
    CELL
  }
}
