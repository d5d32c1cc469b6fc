package org.modelatlas.surface.pptx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.modelatlas.legend.Ink;
import org.modelatlas.page.setting.Run;
import org.modelatlas.sheet.TextStyle;
import org.modelatlas.story.slide.SlidePart;

class BarLabelTest {

  private static final TextStyle STYLE = new TextStyle(20, true, Ink.hex("000000"));

  private static SlidePart.Row row(String label, double number, String... runs) {
    var said = new ArrayList<Run>();
    for (String run : runs) {
      said.add(new Run.Words(run, STYLE));
    }
    return new SlidePart.Row(
        new SlidePart.Paragraph(List.of(new Run.Words(label, STYLE)), false),
        new SlidePart.Paragraph(said, false),
        OptionalDouble.of(number));
  }

  /** A spreadsheet writes the number as the slide does. */
  @ParameterizedTest
  @CsvSource({"38,38", "1234.5,'1,234.5 PFLOPS'", "7,约 7 个", "0,0"})
  void aSpreadsheetWritesTheNumberAsTheSlideDoes(double number, String said) {
    List<BarLabel> labels = BarLabel.of(List.of(row("a", number, said)));
    String shown = new DataFormatter().formatRawCellContents(number, 0, BarLabel.format(labels));
    assertEquals(said, shown);
  }

  @Test
  void marksThatAllBarsHaveStandBehindTheNumbers() {
    List<BarLabel> labels =
        BarLabel.of(List.of(row("a", 1, "1", "①", "②"), row("b", 2, "2", "①", "②")));
    assertEquals(List.of("a", "b"), labels.stream().map(BarLabel::name).toList());
    assertEquals("#,##0\"①②\"", BarLabel.format(labels));
  }

  /** In quotes the sign is only written; outside it would multiply. */
  @Test
  void aPercentSignDoesNotMultiply() {
    assertEquals("#,##0.0\"%\"", BarLabel.of(List.of(row("a", 12.3, "12.3%"))).getFirst().format());
  }

  @Test
  void otherMarksStandWithTheNames() {
    List<BarLabel> labels = BarLabel.of(List.of(row("a", 1, "1", "①"), row("b", 2, "2", "②")));
    assertEquals(List.of("a ①", "b ②"), labels.stream().map(BarLabel::name).toList());
    assertEquals("#,##0", BarLabel.format(labels));
  }

  @Test
  void whatIsNoNumberIsSaidWithTheName() {
    var none =
        new SlidePart.Row(
            new SlidePart.Paragraph(List.of(new Run.Words("a", STYLE)), false),
            new SlidePart.Paragraph(List.of(new Run.Words("not reported", STYLE)), false),
            OptionalDouble.empty());
    assertEquals("a: not reported", BarLabel.of(List.of(none)).getFirst().name());
  }
}
