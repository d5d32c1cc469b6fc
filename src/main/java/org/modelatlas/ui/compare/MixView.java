package org.modelatlas.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.modelatlas.comparison.Comparison;
import org.modelatlas.i18n.Messages;
import org.modelatlas.ui.figure.FigureContext;
import org.modelatlas.ui.figure.Texts;
import org.modelatlas.ui.theme.StyleClasses;

/** The mix of families as one bar for each region, all of full length: shares, not counts. */
final class MixView extends VBox {

  private static final int LOOKS = 7;

  private final Comparison.Mix mix;
  private final Messages messages;

  MixView(Comparison.Mix mix, Comparison comparison, FigureContext context) {
    this.mix = mix;
    this.messages = context.messages();
    setId("compare-mix-" + mix.facet().name().toLowerCase(Locale.ROOT));
    getStyleClass().add("panel-section");
    getChildren()
        .add(CompareTexts.title(messages.get("compare.mix", mix.title()), mix.marks(), context));
    for (int i = 0; i < mix.totals().size(); i++) {
      getChildren().add(bar(i, CompareTexts.region(comparison, i, messages.language())));
    }
    getChildren().add(legend());
  }

  private HBox bar(int region, String name) {
    Label label = Texts.line(name, "compare-mix-name");
    var line = new HBox(8, label);
    line.setAlignment(Pos.CENTER_LEFT);
    int total = mix.totals().get(region);
    if (total == 0) {
      line.getChildren().add(Texts.line(mix.none(), StyleClasses.QUIET));
    } else {
      var stack = new Stack(counts(region), total);
      HBox.setHgrow(stack, Priority.ALWAYS);
      Label sum = Texts.line("" + total, StyleClasses.VALUE);
      sum.setMinWidth(USE_PREF_SIZE);
      line.getChildren().addAll(stack, sum);
    }
    line.setAccessibleRole(AccessibleRole.TEXT);
    line.setAccessibleText(sentence(region, name));
    return line;
  }

  private List<Integer> counts(int region) {
    return mix.parts().stream().map(part -> part.counts().get(region)).toList();
  }

  private String sentence(int region, String name) {
    List<String> parts = new ArrayList<>();
    for (Comparison.Part part : mix.parts()) {
      int count = part.counts().get(region);
      if (count > 0) {
        parts.add(messages.get("compare.part", part.name(), count));
      }
    }
    String separator = messages.get("list.separator");
    return messages.get("compare.mixOf", name, mix.title(), String.join(separator, parts));
  }

  private FlowPane legend() {
    var legend = new FlowPane(12, 4);
    for (int i = 0; i < mix.parts().size(); i++) {
      var patch = new Region();
      patch.getStyleClass().addAll("mix-patch", look(i));
      Comparison.Part part = mix.parts().get(i);
      int sum = part.counts().stream().mapToInt(Integer::intValue).sum();
      var name = messages.get("compare.part", part.name(), sum);
      var entry = new HBox(4, patch, Texts.line(name, StyleClasses.QUIET));
      entry.setAlignment(Pos.CENTER_LEFT);
      legend.getChildren().add(entry);
    }
    return legend;
  }

  private static String look(int index) {
    return "mix-" + Math.min(index, LOOKS - 1);
  }

  /** Parts side by side, together as wide as there is room. */
  private static final class Stack extends Region {
    private static final double HEIGHT_PX = 14;
    private final List<Integer> counts;
    private final int total;

    Stack(List<Integer> counts, int total) {
      this.counts = counts;
      this.total = total;
      setMinHeight(HEIGHT_PX);
      setMaxHeight(HEIGHT_PX);
      for (int i = 0; i < counts.size(); i++) {
        var part = new Region();
        part.getStyleClass().addAll("mix-part", look(i));
        getChildren().add(part);
      }
    }

    @Override
    protected void layoutChildren() {
      int before = 0;
      for (int i = 0; i < counts.size(); i++) {
        double left = snapPositionX(getWidth() * before / total);
        before += counts.get(i);
        double right = snapPositionX(getWidth() * before / total);
        getChildren().get(i).resizeRelocate(left, 0, right - left, getHeight());
      }
    }
  }
}
