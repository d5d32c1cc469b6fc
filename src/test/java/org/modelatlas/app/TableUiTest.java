package org.modelatlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.modelatlas.i18n.Language;
import org.modelatlas.table.Row;
import org.modelatlas.testing.Pictures;

/** The same figures as a table, with the mouse and with the keyboard. */
@Tag("ui")
class TableUiTest {

  private static final String GUANGDONG = "440000";

  private ProgramWindow window;

  @AfterEach
  void close() throws TimeoutException {
    ProgramWindow.close();
  }

  @SuppressWarnings("unchecked")
  private TableView<Row> table() {
    return (TableView<Row>) window.node("table");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void aRowSelectsItsProvinceAndTheProvinceItsRow(Language language)
      throws TimeoutException, IOException {
    window = ProgramWindow.open(language);
    window.robot().clickOn("#present-table");
    ProgramWindow.settle();
    assertEquals(34, table().getItems().size());
    Row row =
        table().getItems().stream().filter(r -> r.id().equals(GUANGDONG)).findFirst().orElseThrow();
    window.robot().interact(() -> table().getSelectionModel().select(row));
    String province = language == Language.ZH ? "广东省" : "Guangdong";
    assertEquals(province, window.text("panel-title"));
    Pictures.write(window.picture(), Path.of("target/pictures/table-" + language + ".png"));
    window.robot().clickOn("#table-kind-models");
    ProgramWindow.settle();
    assertEquals(304, table().getItems().size());
    assertTrue(table().getSelectionModel().getSelectedItem() != null);
    Pictures.write(window.picture(), Path.of("target/pictures/models-" + language + ".png"));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void theTableIsReachedAndCopiedByKeys(Language language) throws TimeoutException {
    window = ProgramWindow.open(language);
    window.backTo("present-map").push(KeyCode.RIGHT).push(KeyCode.RIGHT);
    ProgramWindow.settle();
    assertTrue(window.isShown("table"));
    window.tabTo("table").push(KeyCode.CONTROL, KeyCode.C);
    String copied = window.clipboard();
    assertTrue(copied.lines().count() > 34, copied);
    assertTrue(copied.contains("[1]"), "sources stand below");
  }
}
