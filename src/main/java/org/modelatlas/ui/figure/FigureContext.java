package org.modelatlas.ui.figure;

import javafx.scene.Parent;
import javafx.scene.control.Label;
import org.modelatlas.citation.FigureReference;
import org.modelatlas.citation.FigureUse;
import org.modelatlas.i18n.Messages;

/**
 * What views of figures ask for.
 *
 * @param messages the sentences of the language shown
 * @param popOver shows a card beside a control
 * @param menu opens beside a figure
 */
public record FigureContext(Messages messages, CardPopOver popOver, FigureMenu menu) {

  /**
   * Offers the menu of a figure. The keyboard comes to the marks that stand beside it; where there
   * are none, to its value.
   *
   * @param node shows the figure with its marks
   * @param value its value
   * @param marked whether it has marks
   * @param here the place in which it stands
   */
  public void offer(
      Parent node, Label value, boolean marked, FigureReference figure, FigureUse.Place here) {
    menu.attach(node, figure, here);
    if (!marked) {
      value.setFocusTraversable(true);
      value.getStyleClass().add("figure-value");
    }
  }
}
