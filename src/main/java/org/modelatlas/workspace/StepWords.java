package org.modelatlas.workspace;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.modelatlas.dataset.Adcode;
import org.modelatlas.dataset.Atlas;
import org.modelatlas.dataset.Figures;
import org.modelatlas.i18n.Messages;

/** The steps of a history in words, each with what it led to, in one language. */
public final class StepWords {

  private static final int MOST_PARTS = 3;

  private final Atlas atlas;
  private final Messages messages;
  private final FilterWords filters;

  public StepWords(Atlas atlas, Figures figures, Messages messages) {
    this.atlas = atlas;
    this.messages = messages;
    this.filters = new FilterWords(atlas, figures, messages);
  }

  /**
   * The step that led to a view of a history.
   *
   * @param index position in {@link History#all()}
   */
  public String at(History history, int index) {
    List<ViewState> all = history.all();
    return index == 0
        ? messages.get("step.beginning")
        : between(all.get(index - 1), all.get(index));
  }

  /** The step from one view to the next. */
  public String between(ViewState before, ViewState now) {
    return switch (Step.between(before, now)) {
      case INDICATOR ->
          messages.get(
              "step.indicator", atlas.indicator(now.indicatorId()).name().in(messages.language()));
      case CHANGE -> change(now.change());
      case DATE -> messages.get("step.date", now.asOf().toString());
      case FILTER ->
          now.filter().isNone()
              ? messages.get("step.filter.none")
              : messages.get("step.filter", filters.list(now.filter(), MOST_PARTS));
      case LIMITS -> messages.get("step.limits." + now.limits());
      case DESIGN -> design(before.design(), now.design());
      case INSIDE -> region("step.inside.", now.inside());
      case COMPARED -> compared(now.compared());
      case SELECTION -> region("step.selection.", now.selection());
      case PRESENTATION -> messages.get("step.presentation." + now.presentation());
      case CAMERA -> messages.get("step.camera." + (now.camera().isEmpty() ? "whole" : "part"));
      case APPEARANCE -> messages.get("step.appearance");
    };
  }

  private String design(MapDesign before, MapDesign now) {
    if (!before.form().equals(now.form())) {
      return messages.get("step.form." + MapDesignJson.name(now.form()));
    }
    if (!before.classing().equals(now.classing())) {
      String method = messages.get("classes.method." + now.classing().method().id());
      return messages.get("step.classes", method, now.classing().classes());
    }
    return messages.get(
        before.colouring().equals(now.colouring()) ? "step.extras" : "step.colours");
  }

  private String change(Optional<ChangeSpan> span) {
    return span.map(s -> messages.get("step.change", s.from().toString()))
        .orElseGet(() -> messages.get("step.change.none"));
  }

  /** A step to a region, or away from the one that there was, which has a sentence of its own. */
  private String region(String key, Optional<Adcode> region) {
    return region
        .map(code -> messages.get(key + "one", name(code)))
        .orElseGet(() -> messages.get(key + "none"));
  }

  private String compared(List<Adcode> regions) {
    return regions.isEmpty()
        ? messages.get("step.compared.none")
        : messages.get(
            "step.compared",
            regions.stream()
                .map(this::name)
                .collect(Collectors.joining(messages.get("list.separator"))));
  }

  private String name(Adcode code) {
    return atlas
        .region(code)
        .map(region -> region.shortName().in(messages.language()))
        .orElse(code.code());
  }
}
