package org.modelatlas.ui.classes;

import org.modelatlas.i18n.Messages;

/** What is wrong with a limit that was written. */
sealed interface LimitFault {

  /** The text is no number. */
  record NotANumber() implements LimitFault {}

  /** It is not above the limit before it. */
  record NotAbove(double before) implements LimitFault {}

  /** It is not below the limit after it. */
  record NotBelow(double after) implements LimitFault {}

  /** It is another limit. */
  record Equal(double other) implements LimitFault {}

  /** It is below all values. */
  record BelowValues(double least) implements LimitFault {}

  /** No value is above it. */
  record AboveValues(double greatest) implements LimitFault {}

  /** What is wrong, in words. */
  default String text(Messages messages, ShownClasses shown) {
    return switch (this) {
      case NotANumber() -> messages.get("classes.fault.notANumber");
      case NotAbove(double before) -> messages.get("classes.fault.notAbove", shown.text(before));
      case NotBelow(double after) -> messages.get("classes.fault.notBelow", shown.text(after));
      case Equal(double other) -> messages.get("classes.fault.equal", shown.text(other));
      case BelowValues(double least) ->
          messages.get("classes.fault.belowValues", shown.text(least));
      case AboveValues(double greatest) ->
          messages.get("classes.fault.aboveValues", shown.text(greatest));
    };
  }
}
