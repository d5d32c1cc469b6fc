package org.modelatlas.page.setting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.modelatlas.legend.Ink;
import org.modelatlas.sheet.Mark;
import org.modelatlas.sheet.Role;
import org.modelatlas.sheet.TextStyle;
import org.modelatlas.sheet.TypeMetrics;

class TypesetterTest {

  private static final TextStyle TEN = new TextStyle(10, false, Ink.hex("000000"));
  private static final Typesetter SETTER = new Typesetter(TypeMetrics.bundled());

  private static List<String> lines(String text, double widthPt) {
    return lines(SETTER.lines(List.of(new Run.Words(text, TEN)), widthPt));
  }

  /** The texts of each line, by their baselines. */
  private static List<String> lines(Piece piece) {
    var texts = new ArrayList<Mark.Text>();
    piece.marks().forEach(mark -> collect(mark, texts));
    return texts.stream()
        .collect(
            Collectors.groupingBy(
                Mark.Text::baselinePt,
                java.util.TreeMap::new,
                Collectors.mapping(Mark.Text::text, Collectors.joining())))
        .values()
        .stream()
        .toList();
  }

  private static void collect(Mark mark, List<Mark.Text> texts) {
    switch (mark) {
      case Mark.Text text -> texts.add(text);
      case Mark.Group group -> group.marks().forEach(m -> collect(m, texts));
      case Mark.Rectangle _, Mark.Line _, Mark.Polygon _, Mark.Circle _, Mark.Image _ -> {}
    }
  }

  /** Han characters are as wide as their size, so 40 points hold four. */
  @Test
  void aLineHoldsWhatFits() {
    assertEquals(List.of("一二三四", "五六七八", "九"), lines("一二三四五六七八九", 40));
  }

  @Test
  void noLineBeginsWithAClosingMarkOrEndsWithAnOpeningOne() {
    String text = "算力（智能），单位：千万亿次／秒；见《报告》。人才、模型与服务——各有口径，从不加总。";
    for (double width = 40; width < 200; width += 3) {
      for (String line : lines(text, width)) {
        assertFalse("，。；：、）》".indexOf(line.charAt(0)) >= 0, width + ": " + line);
        assertFalse("（《".indexOf(line.charAt(line.length() - 1)) >= 0, width + ": " + line);
      }
    }
  }

  @Test
  void nothingIsLostWhateverTheWidth() {
    String text = "名录仅在2024年1月以前较密，止于2025年2月：其后没有新增不表示没有新模型。";
    for (double width = 12; width < 300; width += 7) {
      assertEquals(text, String.join("", lines(text, width)));
    }
  }

  @Test
  void aDateIsNotBroken() {
    for (double width = 60; width < 120; width += 5) {
      for (String line : lines("截至 2024-01-03 的名录", width)) {
        assertFalse(line.endsWith("-"), line);
      }
    }
  }

  @Test
  void aWordWiderThanTheLineIsBroken() {
    String name = "M".repeat(300);
    List<String> lines = lines(name, 100);
    assertTrue(lines.size() > 20, lines.size() + " lines");
    assertEquals(name, String.join("", lines));
    lines.forEach(line -> assertTrue(SETTER.widthPt(line, TEN) <= 100, line));
  }

  @Test
  void whatIsCutEndsWithAnEllipsisInTheWidth() {
    Piece piece =
        SETTER.lines(List.of(new Run.Words("一二三四五六七八九", TEN)), 40, Typesetter.Align.LEFT, 2);
    assertEquals(List.of("一二三四", "五六七…"), lines(piece));
  }

  @Test
  void aReferenceStaysWithWhatItStandsBehind() {
    var runs = List.of(new Run.Words("一二三四", TEN), new Run.Reference("①", TEN, "note-x-1", "来源"));
    assertEquals(List.of("一二三", "四①"), lines(SETTER.lines(runs, 40)));
  }

  @Test
  void aReferenceLeadsToItsNote() {
    var runs = List.of(new Run.Words("四", TEN), new Run.Reference("①", TEN, "note-x-1", "来源"));
    var reference = (Mark.Group) SETTER.lines(runs, 40).marks().get(1);
    assertEquals(Role.REFERENCE, reference.role());
    var link = (Mark.Group) reference.marks().getFirst();
    assertEquals(Role.LINK, link.role());
    assertEquals("#note-x-1", link.id());
  }

  @Test
  void numbersStandAtTheRightEdge() {
    Piece piece = SETTER.lines(List.of(new Run.Words("46", TEN)), 100, Typesetter.Align.RIGHT, 1);
    var text = (Mark.Text) piece.marks().getFirst();
    assertEquals(100, text.xPt() + SETTER.widthPt("46", TEN), 1e-9);
  }
}
