package org.modelatlas.story;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.modelatlas.dataset.Adcode;
import org.modelatlas.dataset.Facet;
import org.modelatlas.dataset.FacetChoice;
import org.modelatlas.dataset.ModelFilter;
import org.modelatlas.dataset.Region;
import org.modelatlas.i18n.LocalText;
import org.modelatlas.workspace.Focus;
import org.modelatlas.workspace.Question;

/** Stories that are told of any region: {@value #WORD} stands for it in bindings and views. */
public final class StoryTemplate {

  /** Stands in a story for the region that it is told of. */
  static final String WORD = "REGION";

  /** The same in a view; no unit has this code. */
  static final Adcode PLACE = new Adcode("999999");

  private static final Pattern BOUND = Pattern.compile("(?<=:)" + WORD + "(?=[}:])");

  private StoryTemplate() {}

  /** The region of a view that a text names. */
  static Optional<Adcode> find(String text) {
    return text.equals(WORD) ? Optional.of(PLACE) : Adcode.find(text);
  }

  /** How a file names the region of a view. */
  static String text(Adcode code) {
    return code.equals(PLACE) ? WORD : code.code();
  }

  /** Whether a story is told of a region that is not named yet. */
  public static boolean needsRegion(Story story) {
    return story.slides().stream()
        .anyMatch(
            slide ->
                texts(slide).anyMatch(StoryTemplate::isOpen)
                    || slide.view().filter(StoryTemplate::isOpen).isPresent());
  }

  private static Stream<LocalText> texts(Slide slide) {
    return Stream.of(
            Stream.of(slide.headline(), slide.body().number(), slide.notes()),
            slide.body().lines().stream(),
            slide.body().rows().stream().flatMap(row -> Stream.of(row.label(), row.value())))
        .flatMap(texts -> texts);
  }

  private static boolean isOpen(LocalText text) {
    return BOUND.matcher(text.zh()).find() || BOUND.matcher(text.en()).find();
  }

  private static boolean isOpen(SlideView view) {
    Focus focus = view.focus();
    return focus.compared().contains(PLACE)
        || focus.selection().filter(PLACE::equals).isPresent()
        || focus.inside().filter(PLACE::equals).isPresent()
        || view.question().filter().choice(Facet.PROVINCE).keys().contains(WORD);
  }

  /** The story of a region, which its title names. */
  public static Story about(Story template, Region region) {
    String code = region.adcode().code();
    var title =
        new LocalText(
            template.title().zh() + "：" + region.name().zh(),
            template.title().en() + ": " + region.name().en());
    List<Slide> slides = template.slides().stream().map(slide -> about(slide, code)).toList();
    return new Story(template.id(), title, slides);
  }

  private static Slide about(Slide slide, String code) {
    SlideBody body = slide.body();
    return new Slide(
        slide.id(),
        slide.layout(),
        slide.view().map(view -> about(view, code)),
        about(slide.headline(), code),
        new SlideBody(
            about(body.number(), code),
            body.lines().stream().map(line -> about(line, code)).toList(),
            body.rows().stream()
                .map(row -> new SlideRow(about(row.label(), code), about(row.value(), code)))
                .toList()),
        about(slide.notes(), code));
  }

  private static LocalText about(LocalText text, String code) {
    return new LocalText(about(text.zh(), code), about(text.en(), code));
  }

  private static String about(String text, String code) {
    return BOUND.matcher(text).replaceAll(Matcher.quoteReplacement(code));
  }

  private static SlideView about(SlideView view, String code) {
    Question question = view.question();
    Focus focus = view.focus();
    return new SlideView(
        new Question(
            question.indicatorId(),
            question.asOf(),
            question.change(),
            about(question.filter(), code),
            question.design()),
        new Focus(
            focus.selection().map(place -> about(place, code)),
            focus.compared().stream().map(place -> about(place, code)).toList(),
            focus.inside().map(place -> about(place, code)),
            focus.prefecture(),
            focus.camera()));
  }

  private static Adcode about(Adcode place, String code) {
    return place.equals(PLACE) ? new Adcode(code) : place;
  }

  private static ModelFilter about(ModelFilter filter, String code) {
    FacetChoice choice = filter.choice(Facet.PROVINCE);
    if (!choice.keys().contains(WORD)) {
      return filter;
    }
    Set<String> keys =
        choice.keys().stream()
            .map(key -> key.equals(WORD) ? code : key)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    return filter.with(Facet.PROVINCE, new FacetChoice(keys, choice.excludes()));
  }
}
