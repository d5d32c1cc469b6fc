package org.modelatlas.story.slide;

import java.util.ArrayList;
import java.util.List;
import org.modelatlas.dataset.Figures;
import org.modelatlas.i18n.LocalText;
import org.modelatlas.i18n.Messages;
import org.modelatlas.problem.DataProblem;
import org.modelatlas.problem.Place;
import org.modelatlas.story.Bindings;
import org.modelatlas.story.BoundText;
import org.modelatlas.story.Slide;
import org.modelatlas.story.SlideRow;
import org.modelatlas.story.SlideView;
import org.modelatlas.workspace.Question;

/** Binds the texts of one slide and keeps what could not be bound. */
final class SlideBinder {

  private final Figures figures;
  private final Messages messages;
  private final Bindings bindings;
  private final List<DataProblem> problems = new ArrayList<>();

  SlideBinder(Figures figures, Messages messages, Place place) {
    this.figures = figures;
    this.messages = messages;
    this.bindings = new Bindings(figures, messages, place);
  }

  BoundSlide bind(Slide slide, int number) {
    Question question =
        slide
            .view()
            .map(SlideView::question)
            .orElseGet(() -> Bindings.everything(figures.atlas().newestDate()));
    var rows = new ArrayList<BoundSlide.Row>();
    BoundText headline = text(slide.headline(), question, number);
    BoundText figure = text(slide.body().number(), question, number);
    for (SlideRow row : slide.body().rows()) {
      rows.add(
          new BoundSlide.Row(
              text(row.label(), question, number), text(row.value(), question, number)));
    }
    List<BoundText> lines =
        slide.body().lines().stream().map(line -> text(line, question, number)).toList();
    BoundText notes = text(slide.notes(), question, number);
    return new BoundSlide(slide, number, question, headline, figure, lines, rows, notes);
  }

  private BoundText text(LocalText text, Question question, int number) {
    BoundText bound = bindings.text(text.in(messages.language()), question, number);
    problems.addAll(bound.problems());
    return bound;
  }

  /** What could not be bound so far. */
  List<DataProblem> problems() {
    return List.copyOf(problems);
  }
}
