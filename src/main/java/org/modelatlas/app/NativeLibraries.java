package org.modelatlas.app;

import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The system libraries that JavaFX wants on Linux, and the Debian packages that bring them. */
final class NativeLibraries {

  /** One library and its Debian package. */
  record NativeLibrary(String file, String debianPackage) {}

  /**
   * Read from the NEEDED entries of JavaFX 26.0.2's own libraries; each package brings the rest.
   */
  private static final List<NativeLibrary> OF_TEXT =
      List.of(
          new NativeLibrary("libpangoft2-1.0.so.0", "libpangoft2-1.0-0"),
          new NativeLibrary("libfreetype.so.6", "libfreetype6"),
          new NativeLibrary("libfontconfig.so.1", "libfontconfig1"));

  private static final List<NativeLibrary> OF_WINDOWS =
      List.of(
          new NativeLibrary("libgtk-3.so.0", "libgtk-3-0"),
          new NativeLibrary("libXtst.so.6", "libxtst6"),
          new NativeLibrary("libX11.so.6", "libx11-6"));

  private NativeLibraries() {}

  /** Those that this system does not have; without a screen only those of text are wanted. */
  static List<NativeLibrary> missing(boolean headless) {
    return missing(headless, NativeLibraries::loads);
  }

  static List<NativeLibrary> missing(boolean headless, Predicate<String> loads) {
    var wanted = headless ? Stream.<NativeLibrary>of() : OF_WINDOWS.stream();
    return Stream.concat(wanted, OF_TEXT.stream())
        .filter(library -> !loads.test(library.file()))
        .toList();
  }

  @SuppressWarnings("restricted")
  private static boolean loads(String file) {
    try (var arena = Arena.ofConfined()) {
      SymbolLookup.libraryLookup(file, arena);
      return true;
    } catch (IllegalArgumentException absent) {
      return false;
    }
  }
}
