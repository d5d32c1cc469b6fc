package org.modelatlas.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.modelatlas.dataset.Figures;
import org.modelatlas.i18n.Messages;
import org.modelatlas.problem.DataProblem;
import org.modelatlas.problem.Place;
import org.modelatlas.problem.Severity;
import org.modelatlas.workspace.Question;

/**
 * Puts figures into the texts of slides. What stands in braces is a binding; {@code
 * docs/formats/story.md} lists the kinds. A number without a source is not placed.
 */
public final class Bindings {

  private static final Pattern BINDING = Pattern.compile("\\{([^{}]*)\\}|[{}]");

  /** Belongs to the number before it, so that the mark of its source stands behind both. */
  private static final String SHARE = "%";

  private static final String MARK = "〔?〕";

  private final BoundFigures figures;
  private final Place place;

  /**
   * Bindings to one edition of the data in one language.
   *
   * @param place the story, for what is said of it
   */
  public Bindings(Figures figures, Messages messages, Place place) {
    this.figures = new BoundFigures(figures, messages);
    this.place = place;
  }

  /**
   * A text with everything bound.
   *
   * @param text in one language
   * @param question date and filter of figures
   * @param slide its number, for what is said of it
   */
  public BoundText text(String text, Question question, int slide) {
    var stretches = new ArrayList<BoundText.Stretch>();
    var problems = new ArrayList<DataProblem>();
    Matcher found = BINDING.matcher(text);
    int from = 0;
    while (found.find()) {
      addWords(stretches, text.substring(from, found.start()));
      from = found.end();
      try {
        BoundText.Stretch stretch = bound(found, question);
        boolean isShare = stretch.value().isPresent() && text.startsWith(SHARE, from);
        stretches.add(isShare ? stretch.and(SHARE) : stretch);
        from += isShare ? SHARE.length() : 0;
      } catch (Unbound unbound) {
        stretches.add(BoundText.Stretch.words(MARK));
        problems.add(problem(unbound, slide));
      }
    }
    addWords(stretches, text.substring(from));
    return new BoundText(stretches, problems);
  }

  private static void addWords(List<BoundText.Stretch> stretches, String words) {
    if (!words.isEmpty()) {
      stretches.add(BoundText.Stretch.words(words));
    }
  }

  private BoundText.Stretch bound(Matcher found, Question question) throws Unbound {
    String binding = found.group(1);
    if (binding == null) {
      throw new Unbound("story.braceAlone", found.group());
    }
    BoundText.Stretch stretch = figures.resolve(binding, question);
    if (stretch.value().isPresent() && stretch.sourceIds().isEmpty()) {
      throw new Unbound("story.noSource", binding);
    }
    return stretch;
  }

  private DataProblem problem(Unbound unbound, int slide) {
    return new DataProblem(Severity.WARNING, unbound.key(), List.of(unbound.what(), slide), place);
  }

  /** What figures are bound to where a slide has no view: everything known up to a date. */
  public static Question everything(LocalDate asOf) {
    return Question.of("", asOf);
  }
}
