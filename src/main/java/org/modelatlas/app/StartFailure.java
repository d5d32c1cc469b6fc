package org.modelatlas.app;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.modelatlas.app.NativeLibraries.NativeLibrary;
import org.modelatlas.i18n.Messages;

/** Why the window could not open. */
sealed interface StartFailure {

  /** How a person calls the command line; the launcher says it. */
  String COMMAND_PROPERTY = "atlas.command";

  /** There is no screen, or it cannot be reached. */
  record NoDisplay() implements StartFailure {}

  /** System libraries are not installed; at least one. */
  record MissingLibraries(List<NativeLibrary> libraries) implements StartFailure {}

  /** Anything else: our own defect or JavaFX's. */
  record Defect(String what) implements StartFailure {}

  /**
   * Tells the three apart.
   *
   * @param display whether a screen is named, or none is wanted
   * @param missing the system libraries that are not there
   */
  static StartFailure of(Throwable failure, boolean display, List<NativeLibrary> missing) {
    if (!isNative(failure)) {
      return new Defect(failure.toString());
    }
    if (!display) {
      return new NoDisplay();
    }
    if (!missing.isEmpty()) {
      return new MissingLibraries(missing);
    }
    return mentions(failure, "DISPLAY") ? new NoDisplay() : new Defect(failure.toString());
  }

  private static boolean isNative(Throwable failure) {
    return causes(failure).anyMatch(LinkageError.class::isInstance)
        || mentions(failure, "DISPLAY")
        || mentions(failure, "glass GTK library");
  }

  private static boolean mentions(Throwable failure, String words) {
    return causes(failure).anyMatch(c -> String.valueOf(c.getMessage()).contains(words));
  }

  private static Stream<Throwable> causes(Throwable failure) {
    return Stream.iterate(failure, c -> c != null, Throwable::getCause);
  }

  /** The reason in one line, and what to do. */
  default String sentence(Messages messages) {
    String command = System.getProperty(COMMAND_PROPERTY, "atlas");
    return switch (this) {
      case NoDisplay() -> messages.get("start.noDisplay", command);
      case MissingLibraries(var libraries) ->
          messages.get(
              "start.missingLibraries",
              join(libraries.stream().map(NativeLibrary::file), ", "),
              join(libraries.stream().map(NativeLibrary::debianPackage), " "));
      case Defect(var what) -> messages.get("start.defect", what, command);
    };
  }

  private static String join(Stream<String> names, String separator) {
    return names.collect(Collectors.joining(separator));
  }
}
