package org.modelatlas.story.edit;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.modelatlas.i18n.LocalText;
import org.modelatlas.story.Slide;

/**
 * Numbers that a person typed into a slide instead of binding them to the data: they have no source
 * and stay as they are when the data changes. Years and what stands in braces are none.
 */
public final class TypedNumbers {

  private static final Pattern BINDING = Pattern.compile("\\{[^{}]*\\}");
  private static final Pattern NUMBER =
      Pattern.compile("(?<![\\p{IsLatin}\\p{N}.,-])(?!(?:19|20)\\d\\d(?!\\d))\\d[\\d,.]*(?<=\\d)");

  private TypedNumbers() {}

  /** Those of a slide's headline, number, lines and rows, in order, each once. */
  public static List<String> in(Slide slide) {
    return Stream.of(
            Stream.of(slide.headline(), slide.body().number()),
            slide.body().rows().stream().flatMap(row -> Stream.of(row.label(), row.value())),
            slide.body().lines().stream())
        .flatMap(texts -> texts)
        .flatMap(TypedNumbers::in)
        .distinct()
        .toList();
  }

  private static Stream<String> in(LocalText text) {
    return Stream.of(text.zh(), text.en())
        .map(side -> BINDING.matcher(side).replaceAll("\u0000"))
        .flatMap(side -> NUMBER.matcher(side).results().map(MatchResult::group));
  }
}
