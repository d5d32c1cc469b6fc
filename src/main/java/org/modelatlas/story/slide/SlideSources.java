package org.modelatlas.story.slide;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.modelatlas.citation.SourceWords;
import org.modelatlas.dataset.Atlas;
import org.modelatlas.i18n.Messages;
import org.modelatlas.page.setting.Run;
import org.modelatlas.sheet.TextStyle;
import org.modelatlas.story.BoundText;

/**
 * The sources of one slide: their marks in its texts and the line at its foot. Everything that the
 * slide says is named first; then the marks are given, in the order of reading.
 */
final class SlideSources {

  /** A figure of more sources, such as a count over the catalogue, names them together. */
  private static final int MOST_MARKS = 3;

  /** More would leave the slide no room. */
  private static final int MOST_NAMED = 4;

  /** Stands for all sources that are named together. */
  private static final String TOGETHER = "";

  private static final String CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";
  private static final String GAP = "   ";

  private final Atlas atlas;
  private final Messages messages;
  private final Map<String, Integer> numbers = new LinkedHashMap<>();
  private final Set<String> named = new LinkedHashSet<>();
  private final Set<String> together = new TreeSet<>();
  private final Set<String> remarks = new LinkedHashSet<>();

  SlideSources(Atlas atlas, Messages messages) {
    this.atlas = atlas;
    this.messages = messages;
  }

  /** Names the sources of a text. */
  void name(BoundText text) {
    text.stretches().forEach(stretch -> name(stretch.sourceIds()));
  }

  /** Names the sources of one figure. */
  void name(Collection<String> sourceIds) {
    named.addAll(sourceIds);
    if (sourceIds.size() > MOST_MARKS) {
      together.addAll(sourceIds);
    }
    if (named.stream().filter(id -> !together.contains(id)).count() > MOST_NAMED) {
      together.addAll(named);
    }
  }

  /** Says something at the foot, once. */
  void remark(String text) {
    if (!text.isBlank()) {
      remarks.add(text);
    }
  }

  /** A text with the marks of its sources, each once at the end of what it stands for. */
  List<Run> runs(BoundText text, TextStyle style) {
    var runs = new ArrayList<Run>();
    List<String> last = List.of();
    for (BoundText.Stretch stretch : text.stretches()) {
      runs.add(new Run.Words(stretch.text(), style));
      if (!stretch.sourceIds().equals(last)) {
        runs.addAll(marks(stretch.sourceIds(), style));
      }
      last = stretch.sourceIds().isEmpty() ? last : stretch.sourceIds();
    }
    return runs;
  }

  /** The same as a paragraph of a part. */
  SlidePart.Paragraph paragraph(BoundText text, TextStyle style, boolean bulleted) {
    return new SlidePart.Paragraph(runs(text, style), bulleted);
  }

  /** The marks of sources beside letters of a style. */
  List<Run> marks(Collection<String> sourceIds, TextStyle beside) {
    return sourceIds.stream()
        .map(id -> together.contains(id) ? TOGETHER : id)
        .distinct()
        .map(key -> numbers.computeIfAbsent(key, k -> numbers.size() + 1))
        .sorted()
        .<Run>map(n -> new Run.Words(circled(n), SlideLook.reference(beside.sizePt())))
        .toList();
  }

  private static String circled(int number) {
    return number <= CIRCLED.length() ? CIRCLED.substring(number - 1, number) : "[" + number + "]";
  }

  /** The line at the foot; empty where nothing is named. */
  String line() {
    var parts = new ArrayList<String>();
    numbers.forEach((key, number) -> parts.add(circled(number) + " " + words(key)));
    parts.addAll(remarks);
    return String.join(GAP, parts);
  }

  private String words(String key) {
    if (!key.equals(TOGETHER)) {
      return SourceWords.line(atlas.source(key), messages);
    }
    String edition =
        messages.get("table.edition", atlas.title().in(messages.language()), atlas.version());
    return messages.get("story.sourcesTogether", together.size(), edition);
  }

  /** Every source that is named. */
  List<String> ids() {
    var ids = new LinkedHashSet<String>();
    numbers.keySet().forEach(key -> ids.addAll(key.equals(TOGETHER) ? together : Set.of(key)));
    return List.copyOf(ids);
  }
}
