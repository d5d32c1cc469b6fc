package org.modelatlas.ui.region;

import org.modelatlas.i18n.Messages;
import org.modelatlas.ui.figure.CardPopOver;
import org.modelatlas.ui.figure.FigureContext;
import org.modelatlas.ui.state.ExplorerState;

/**
 * What the parts of the panel may ask for.
 *
 * @param figures what views of figures ask for
 * @param state takes what a person chooses
 */
record PanelContext(FigureContext figures, ExplorerState state) {

  /** The sentences of the language shown. */
  Messages messages() {
    return figures.messages();
  }

  /** Shows a card beside a control. */
  CardPopOver popOver() {
    return figures.popOver();
  }
}
