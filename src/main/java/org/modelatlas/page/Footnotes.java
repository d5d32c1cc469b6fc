package org.modelatlas.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.modelatlas.dataset.Atlas;
import org.modelatlas.dataset.Indicator;
import org.modelatlas.dataset.Period;
import org.modelatlas.dataset.Source;
import org.modelatlas.i18n.Messages;
import org.modelatlas.page.setting.PageStyle;
import org.modelatlas.page.setting.Piece;
import org.modelatlas.page.setting.Run;
import org.modelatlas.page.setting.Typesetter;
import org.modelatlas.sheet.Role;
import org.modelatlas.sheet.TextStyle;

/** Numbers the sources of one subject in the order in which its pages name them, and sets them. */
final class Footnotes {

  private static final String CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳㉑㉒㉓㉔㉕㉖㉗㉘㉙㉚㉛㉜㉝㉞㉟㊱㊲㊳㊴㊵㊶㊷㊸㊹㊺㊻㊼㊽㊾㊿";

  private static final int LEAST_SPAN = 3;
  private static final String THIN_SPACE = "\u00a0";

  private final String subject;
  private final Atlas atlas;
  private final Voice voice;
  private final Typesetter setter;
  private final PageStyle style;
  private final boolean brief;
  private final Map<String, Integer> numbers = new LinkedHashMap<>();
  private final Map<String, Indicator> defined = new LinkedHashMap<>();
  private final Map<Made, Piece> made = new HashMap<>();

  /**
   * Notes of a subject.
   *
   * @param subject its id, which tells its notes from those of others in one document
   * @param brief whether definitions are given in their first sentence
   */
  Footnotes(
      String subject, Atlas atlas, Voice voice, Typesetter setter, PageStyle style, boolean brief) {
    this.subject = subject;
    this.atlas = atlas;
    this.voice = voice;
    this.setter = setter;
    this.style = style;
    this.brief = brief;
  }

  /** The mark of a number: a circled one up to fifty. */
  static String mark(int number) {
    return number <= CIRCLED.length() ? CIRCLED.substring(number - 1, number) : "[" + number + "]";
  }

  /** The marks of sources, which get a number if they have none yet. */
  List<Run> marks(Collection<String> sourceIds, TextStyle beside) {
    var marks = new ArrayList<Run>();
    if (!sourceIds.isEmpty()) {
      marks.add(new Run.Words(THIN_SPACE, new TextStyle(beside.sizePt() / 2, false, beside.ink())));
    }
    List<Integer> cited = new ArrayList<>();
    for (String id : sourceIds) {
      cited.add(numbers.computeIfAbsent(id, key -> numbers.size() + 1));
    }
    List<Integer> sorted = cited.stream().distinct().sorted().toList();
    for (int i = 0; i < sorted.size(); ) {
      int last = lastOfSpan(sorted, i);
      marks.add(reference(sorted.get(i), beside));
      if (last - i >= LEAST_SPAN) {
        marks.add(new Run.Words("–", style.reference(beside)));
        marks.add(reference(sorted.get(last), beside));
        i = last + 1;
      } else {
        i++;
      }
    }
    return marks;
  }

  /** The last of the numbers that follow each other without a gap. */
  private static int lastOfSpan(List<Integer> sorted, int from) {
    int last = from;
    while (last + 1 < sorted.size() && sorted.get(last + 1) == sorted.get(last) + 1) {
      last++;
    }
    return last;
  }

  private Run reference(int number, TextStyle beside) {
    String id = List.copyOf(numbers.keySet()).get(number - 1);
    String name = atlas.source(id).publisher().in(voice.language());
    return new Run.Reference(mark(number), style.reference(beside), target(number), name);
  }

  private String target(int number) {
    return "note-" + subject + "-" + number;
  }

  /** Has the definition of an indicator stand among the notes; it also explains its parts. */
  void define(Indicator indicator) {
    defined.putIfAbsent(indicator.id(), indicator);
  }

  /** The sources named so far, in the order of their numbers. */
  List<String> sourceIds() {
    return List.copyOf(numbers.keySet());
  }

  /** How many there are, to be forgotten later by {@link #backTo(State)}. */
  State state() {
    return new State(numbers.size(), defined.size());
  }

  /**
   * What had been named at a moment.
   *
   * @param sources how many sources
   * @param definitions how many definitions
   */
  record State(int sources, int definitions) {}

  /** Forgets what was named since: what names it was not placed. */
  void backTo(State state) {
    numbers.values().removeIf(number -> number > state.sources());
    List<String> ids = List.copyOf(defined.keySet());
    ids.subList(state.definitions(), ids.size()).forEach(defined::remove);
  }

  /** Definitions, then sources, each a note of a width, as long as the length asked for wants. */
  List<Piece> pieces(double widthPt) {
    return pieces(widthPt, !brief);
  }

  /**
   * Definitions, then sources, each a note of a width.
   *
   * @param inFull whether definitions have their cautions and sources their addresses
   */
  List<Piece> pieces(double widthPt, boolean inFull) {
    var pieces = new ArrayList<Piece>();
    defined.forEach(
        (id, indicator) ->
            pieces.add(
                made.computeIfAbsent(
                    new Made(id, 0, widthPt, inFull),
                    key -> definition(indicator, widthPt, inFull))));
    numbers.forEach(
        (id, number) ->
            pieces.add(
                made.computeIfAbsent(
                    new Made(id, number, widthPt, inFull),
                    key -> source(atlas.source(id), number, widthPt, inFull))));
    return pieces;
  }

  /**
   * A note that was set, kept since room is asked for after each row; a definition has number 0.
   */
  private record Made(String id, int number, double widthPt, boolean inFull) {}

  private Piece definition(Indicator indicator, double widthPt, boolean inFull) {
    var bold = new TextStyle(style.note().sizePt(), true, style.text());
    var runs = new ArrayList<Run>();
    for (Messages messages : voice.all()) {
      String name = indicator.name().in(messages.language());
      runs.add(new Run.Words((runs.isEmpty() ? "" : "  ") + name, bold));
      runs.add(
          new Run.Words(
              messages.get("page.defined", explained(indicator, messages, inFull)), style.note()));
    }
    return setter
        .lines(runs, widthPt)
        .as(Role.NOTE, "definition-" + subject + "-" + indicator.id(), "", "");
  }

  /** The definition, or its first sentence: the rest are cautions. */
  private static String explained(Indicator indicator, Messages messages, boolean inFull) {
    String whole = indicator.definition().in(messages.language());
    String text = inFull ? whole : firstSentence(whole);
    return indicator
        .formula()
        .map(formula -> messages.get("page.formula", text, formula.in(messages.language())))
        .orElse(text);
  }

  static String firstSentence(String text) {
    int end = 0;
    while (end < text.length() && !isEnd(text, end)) {
      end++;
    }
    String sentence = text.substring(0, Math.min(text.length(), end + 1));
    return sentence.replaceFirst("；$", "。").replaceFirst(";$", ".");
  }

  private static boolean isEnd(String text, int at) {
    char c = text.charAt(at);
    boolean closes = at + 1 == text.length() || text.charAt(at + 1) == ' ';
    return c == '。' || c == '；' || (c == '.' || c == ';') && closes;
  }

  private Piece source(Source source, int number, double widthPt, boolean inFull) {
    var runs = new ArrayList<Run>();
    runs.add(
        new Run.Words(
            mark(number) + " ", new TextStyle(style.note().sizePt(), false, style.accent())));
    String words = voice.each(m -> words(source, m)).joined("  ");
    runs.add(
        source
            .url()
            .<Run>map(address -> new Run.Link(words, style.note(), address.toString()))
            .orElseGet(() -> new Run.Words(words, style.note())));
    source
        .url()
        .filter(address -> inFull && address.getHost() != null)
        .ifPresent(address -> runs.add(new Run.Words("  " + address.getHost(), style.note())));
    return setter.lines(runs, widthPt).as(Role.NOTE, target(number), "", "");
  }

  /** Publisher, title and date of a source. */
  static String words(Source source, Messages messages) {
    var language = messages.language();
    String date =
        source
            .date()
            .map((Period period) -> Voice.date(period, messages))
            .orElseGet(() -> messages.get("source.undatedSeen", source.seenOn().toString()));
    return messages.get(
        "page.source", source.publisher().in(language), source.title().in(language), date);
  }
}
