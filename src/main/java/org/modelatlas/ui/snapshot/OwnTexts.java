package org.modelatlas.ui.snapshot;

import static org.modelatlas.ui.snapshot.RequestSteps.additions;

import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import org.modelatlas.page.PageRequest;
import org.modelatlas.ui.theme.WayOut;

/** Fields for a person's own title and note, which are in the preview while they are written. */
final class OwnTexts {

  private static final int NOTE_ROWS = 3;
  private static final int LONGEST = 600;

  private final SnapshotModel model;

  OwnTexts(SnapshotModel model) {
    this.model = model;
  }

  Node title() {
    var field = new TextField(model.request().additions().title().orElse(""));
    field.setId("snapshot-title");
    return limited(field, text -> additions(a -> a.withTitle(text)));
  }

  Node note() {
    var area = new TextArea(model.request().additions().note().orElse(""));
    area.setId("snapshot-note");
    area.setPrefRowCount(NOTE_ROWS);
    area.setWrapText(true);
    WayOut.byTab(area);
    return limited(area, text -> additions(a -> a.withNote(text)));
  }

  /** No more than a page can hold, and without what no page can show. */
  private Node limited(TextInputControl field, Function<String, UnaryOperator<PageRequest>> step) {
    field
        .textProperty()
        .addListener(
            (text, before, now) -> {
              String clean = now.replaceAll("\\p{Cntrl}", " ").strip();
              model.ask(step.apply(clean.substring(0, Math.min(LONGEST, clean.length()))));
            });
    return field;
  }
}
