package org.modelatlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.modelatlas.i18n.Language;
import org.modelatlas.i18n.Messages;

class StartFailureTest {

  private static final RuntimeException CLOSED_DISPLAY =
      new UnsupportedOperationException("Unable to open DISPLAY");
  private static final RuntimeException NO_GTK =
      new UnsupportedOperationException("Unable to load glass GTK library.");

  @Test
  void aDisplayThatCannotBeOpenedIsNoDisplay() {
    assertEquals(new StartFailure.NoDisplay(), StartFailure.of(CLOSED_DISPLAY, true, List.of()));
  }

  @Test
  void withoutADisplayMissingWindowLibrariesAreNotTheReason() {
    var missing = NativeLibraries.missing(false, file -> false);
    assertEquals(new StartFailure.NoDisplay(), StartFailure.of(NO_GTK, false, missing));
  }

  @Test
  void missingLibrariesAreNamedByTheirDebianPackages() {
    var missing = NativeLibraries.missing(false, file -> !file.contains("gtk"));
    String sentence = StartFailure.of(NO_GTK, true, missing).sentence(Messages.of(Language.EN));
    assertTrue(sentence.contains("libgtk-3.so.0"), sentence);
    assertTrue(sentence.endsWith("apt-get install libgtk-3-0"), sentence);
  }

  @Test
  void aHeadlessStartWantsTheLibrariesOfTextOnly() {
    var link = new RuntimeException(new UnsatisfiedLinkError("no javafx_font_pango"));
    var missing =
        NativeLibraries.missing(true, file -> !file.contains("pango") && !file.contains("gtk"));
    String sentence = StartFailure.of(link, true, missing).sentence(Messages.of(Language.ZH));
    assertTrue(sentence.endsWith("apt-get install libpangoft2-1.0-0"), sentence);
  }

  @Test
  void anythingElseIsADefectWhateverIsMissing() {
    var missing = NativeLibraries.missing(false, file -> false);
    var reason = StartFailure.of(new IllegalStateException("x"), true, missing);
    assertInstanceOf(StartFailure.Defect.class, reason);
  }
}
