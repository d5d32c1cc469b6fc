package org.modelatlas.ui.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.modelatlas.citation.FigureCitation;
import org.modelatlas.citation.FigureCitation.Part;
import org.modelatlas.citation.FigureCitations;
import org.modelatlas.citation.FigureReference;
import org.modelatlas.citation.FigureUse;
import org.modelatlas.citation.FigureUses;
import org.modelatlas.dataset.Figures;
import org.modelatlas.i18n.Messages;
import org.modelatlas.ui.state.ExplorerState;

/**
 * The menu of a figure: what can be copied of it, and where else it stands. A right click opens it,
 * and Shift+F10 or the menu key where the keyboard is.
 */
public final class FigureMenu {

  private static final int LONGEST_SAMPLE = 40;
  private static final int LONGEST_NAME = 64;

  private final ExplorerState state;
  private final Figures figures;
  private Optional<ContextMenu> open = Optional.empty();

  /**
   * A menu for the figures of a view.
   *
   * @param state what is looked at, and what a chosen place changes
   * @param figures works the figures out
   */
  public FigureMenu(ExplorerState state, Figures figures) {
    this.state = state;
    this.figures = figures;
  }

  /**
   * Opens the menu of a figure on a node that shows it, or on what stands in that node.
   *
   * @param here the place in which the node stands, which is not offered
   */
  public void attach(Node node, FigureReference figure, FigureUse.Place here) {
    node.addEventHandler(
        ContextMenuEvent.CONTEXT_MENU_REQUESTED,
        event -> {
          // Windows asks again, after the key itself was answered.
          if (!event.isKeyboardTrigger()) {
            show(node, figure, here, event.getScreenX(), event.getScreenY());
          }
          event.consume();
        });
    node.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (isAsked(event)) {
            showBelow(node, figure, here);
            event.consume();
          }
        });
  }

  /** Whether a key asks for the menu of what has the keyboard. */
  public static boolean isAsked(KeyEvent event) {
    boolean plain = !event.isShortcutDown() && !event.isAltDown();
    return event.getCode() == KeyCode.CONTEXT_MENU && plain
        || event.getCode() == KeyCode.F10 && event.isShiftDown() && plain;
  }

  /** Opens the menu of a figure below a node. */
  public void showBelow(Node node, FigureReference figure, FigureUse.Place here) {
    Bounds at = node.localToScreen(node.getBoundsInLocal());
    show(node, figure, here, at.getMinX(), at.getMaxY());
  }

  /** Opens the menu of a figure at a point of the screen, in place of the one that is open. */
  public void show(
      Node node, FigureReference figure, FigureUse.Place here, double screenX, double screenY) {
    open.ifPresent(ContextMenu::hide);
    var menu = new ContextMenu();
    menu.setId("figure-menu");
    menu.getStyleClass().add("figure-menu");
    menu.getItems().setAll(items(figure, here));
    open = Optional.of(menu);
    menu.show(node, screenX, screenY);
  }

  private List<MenuItem> items(FigureReference figure, FigureUse.Place here) {
    FigureCitation citation = new FigureCitations(figures, state.view()).of(figure);
    Messages messages = state.messages();
    var items = new ArrayList<MenuItem>();
    items.add(heading(shortened(citation.headline(messages), LONGEST_NAME), "figure-menu-name"));
    Stream.of(Part.values())
        .filter(part -> !citation.part(part, messages).isEmpty())
        .map(part -> copying(part, citation.part(part, messages)))
        .forEach(items::add);
    List<FigureUse> uses =
        new FigureUses(figures, state.view())
            .of(figure).stream().filter(use -> use.place() != here).toList();
    String key = uses.isEmpty() ? "figure.menu.nowhere" : "figure.menu.uses";
    items.add(heading(messages.get(key), "figure-menu-heading"));
    uses.forEach(use -> items.add(leading(use)));
    return items;
  }

  /** A line that is read and cannot be chosen: the keys pass it by. */
  private static MenuItem heading(String text, String styleClass) {
    var label = new Label(text);
    label.getStyleClass().add(styleClass);
    var heading = new SeparatorMenuItem();
    heading.setContent(label);
    return heading;
  }

  private MenuItem copying(Part part, String text) {
    String sample = shortened(text.lines().findFirst().orElse(""), LONGEST_SAMPLE);
    String id = part.name().toLowerCase(Locale.ROOT).replace('_', '-');
    var item = item("figure-copy-" + id, state.messages().get("figure.menu." + part, sample));
    item.setOnAction(event -> TextClipboard.put(text));
    return item;
  }

  private MenuItem leading(FigureUse use) {
    String id = use.place().name().toLowerCase(Locale.ROOT) + "-" + use.indicatorId();
    var item = item("figure-use-" + id, use.text(figures.atlas(), state.messages()));
    item.setOnAction(event -> state.visit(use));
    return item;
  }

  private static MenuItem item(String id, String text) {
    var item = new MenuItem(text);
    item.setId(id);
    item.setMnemonicParsing(false);
    return item;
  }

  private static String shortened(String text, int most) {
    int length = text.codePointCount(0, text.length());
    return length <= most ? text : text.substring(0, text.offsetByCodePoints(0, most - 1)) + "…";
  }
}
