package org.modelatlas.story.slide;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.modelatlas.citation.SourceMark;
import org.modelatlas.citation.SourceNumbers;
import org.modelatlas.citation.SourceWords;
import org.modelatlas.dataset.Atlas;
import org.modelatlas.i18n.Messages;
import org.modelatlas.page.setting.Run;
import org.modelatlas.sheet.TextStyle;
import org.modelatlas.story.BoundText;

/** The sources of one slide: their marks in its texts and the line at its foot. */
final class SlideSources {

  /** A figure of more sources, such as a count over the catalogue, names them together. */
  private static final int MOST_MARKS = 3;

  private static final String CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";
  private static final String GAP = "   ";

  private final Atlas atlas;
  private final Messages messages;
  private final SourceNumbers numbers;
  private final Set<String> together = new TreeSet<>();

  SlideSources(Atlas atlas, Messages messages) {
    this.atlas = atlas;
    this.messages = messages;
    this.numbers = new SourceNumbers(atlas);
  }

  /** A text with the marks of its sources, each once at the end of what it stands for. */
  List<Run> runs(BoundText text, TextStyle style) {
    var runs = new ArrayList<Run>();
    List<String> last = List.of();
    for (BoundText.Stretch stretch : text.stretches()) {
      runs.add(new Run.Words(stretch.text(), style));
      if (!stretch.sourceIds().equals(last)) {
        marks(stretch.sourceIds(), style, runs);
      }
      last = stretch.sourceIds().isEmpty() ? last : stretch.sourceIds();
    }
    return runs;
  }

  /** The same as a paragraph of a part. */
  SlidePart.Paragraph paragraph(BoundText text, TextStyle style, boolean bulleted) {
    return new SlidePart.Paragraph(runs(text, style), bulleted);
  }

  private void marks(List<String> sourceIds, TextStyle beside, List<Run> runs) {
    if (sourceIds.size() > MOST_MARKS) {
      together.addAll(sourceIds);
      return;
    }
    for (SourceMark mark : numbers.marks(sourceIds)) {
      runs.add(new Run.Words(circled(mark.number()), SlideLook.reference(beside.sizePt())));
    }
  }

  private static String circled(int number) {
    return number <= CIRCLED.length() ? CIRCLED.substring(number - 1, number) : "[" + number + "]";
  }

  /** The line at the foot; empty where nothing is named. */
  String line() {
    var parts = new ArrayList<String>();
    for (SourceMark mark : numbers.all()) {
      parts.add(circled(mark.number()) + " " + SourceWords.line(mark.source(), messages));
    }
    if (!together.isEmpty()) {
      String edition =
          messages.get("table.edition", atlas.title().in(messages.language()), atlas.version());
      parts.add(messages.get("story.sourcesTogether", together.size(), edition));
    }
    return String.join(GAP, parts);
  }

  /** Every source that is named. */
  List<String> ids() {
    var ids = new ArrayList<>(numbers.all().stream().map(mark -> mark.source().id()).toList());
    together.stream().filter(id -> !ids.contains(id)).forEach(ids::add);
    return ids;
  }
}
