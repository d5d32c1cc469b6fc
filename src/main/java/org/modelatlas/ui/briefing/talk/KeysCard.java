package org.modelatlas.ui.briefing.talk;

import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import org.modelatlas.i18n.Messages;

/** The keys of a talk, over the slide while they are wanted. */
final class KeysCard extends GridPane {

  KeysCard(Messages messages) {
    setId("talk-keys");
    getStyleClass().add("talk-keys");
    setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    setVisible(false);
    for (TalkKey key : TalkKey.values()) {
      var keys = new Label(key.written());
      keys.getStyleClass().add("talk-key");
      keys.setMinWidth(Region.USE_PREF_SIZE);
      addRow(getRowCount(), keys, new Label(messages.get("talk.key." + key.messageId())));
    }
  }

  /** Shows them, or hides them. */
  void toggle() {
    setVisible(!isVisible());
  }
}
