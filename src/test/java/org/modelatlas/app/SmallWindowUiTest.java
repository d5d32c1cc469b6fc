package org.modelatlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.modelatlas.i18n.Language;

/** The window on a small screen. */
@Tag("ui")
class SmallWindowUiTest {

  @AfterEach
  void close() throws TimeoutException {
    ProgramWindow.close();
  }

  /** With the two views of computing power the bar is at its longest. */
  @ParameterizedTest
  @EnumSource(Language.class)
  void buttonsOfTheBarKeepTheirWordsWhole(Language language) throws TimeoutException {
    var window = ProgramWindow.open(language);
    window.resize(1000, 700);
    window.robot().clickOn("#indicator").clickOn(window.choice("centres"));
    ProgramWindow.settle();
    var bar = window.node("top-bar");
    var worded = new ArrayList<Node>(bar.lookupAll(".toggle-button"));
    worded.addAll(bar.lookupAll(".app-title"));
    assertEquals(11, worded.size());
    worded.forEach(
        node -> assertEquals(((Labeled) node).getText(), ((Text) node.lookup(".text")).getText()));
  }
}
