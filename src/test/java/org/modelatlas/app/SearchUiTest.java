package org.modelatlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.modelatlas.i18n.Language;
import org.modelatlas.testing.Pictures;
import org.testfx.util.WaitForAsyncUtils;

/** Things are found by name with the keyboard and with the mouse. */
@Tag("ui")
class SearchUiTest {

  private ProgramWindow window;

  @AfterEach
  void close() throws TimeoutException {
    ProgramWindow.close();
  }

  private TextField box() {
    return (TextField) window.node("search");
  }

  private void type(String text) throws TimeoutException {
    window.robot().interact(() -> box().setText(text));
    WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> window.isShown("search-results"));
    ProgramWindow.settle();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void aModelIsFoundByPinyinInitialsAndShownInItsProvince(Language language)
      throws TimeoutException, IOException {
    window = ProgramWindow.open(language);
    window.robot().push(KeyCode.CONTROL, KeyCode.F);
    assertEquals("search", window.focused());
    type("tongyi");
    Pictures.write(window.picture(), Path.of("target/pictures/search-" + language + ".png"));
    type("通义千问");
    window.robot().push(KeyCode.ENTER);
    window.awaitWholePanel();
    String province = language == Language.ZH ? "浙江省" : "Zhejiang";
    assertEquals(province, window.text("panel-title"));
    assertTrue(window.rows("panel-models-table") >= 1);
    assertFalse(window.isShown("search-results"));
    assertEquals("", box().getText());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void arrowsWalkPastHeadingsAndAClickChooses(Language language) throws TimeoutException {
    window = ProgramWindow.open(language);
    window.robot().clickOn("#search");
    type("guangdong");
    window.robot().push(KeyCode.DOWN).push(KeyCode.UP).push(KeyCode.ENTER);
    String province = language == Language.ZH ? "广东省" : "Guangdong";
    assertEquals(province, window.text("panel-title"));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void nothingFoundIsSaidAndLongTextDoesNoHarm(Language language) throws TimeoutException {
    window = ProgramWindow.open(language);
    window.robot().clickOn("#search");
    type("zzzzqqqq");
    var lines = ((ListView<?>) window.node("search-results")).getItems();
    assertEquals(1, lines.size());
    type("模".repeat(1_000_000));
    type("\u202e\u0000\ud800");
    window.robot().push(KeyCode.ESCAPE);
    ProgramWindow.settle();
    assertFalse(window.isShown("search-results"));
  }
}
