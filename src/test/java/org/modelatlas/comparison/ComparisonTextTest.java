package org.modelatlas.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.modelatlas.dataset.Adcode;
import org.modelatlas.i18n.Language;
import org.modelatlas.i18n.Messages;
import org.modelatlas.testing.ShippedSheets;
import org.modelatlas.workspace.ViewState;

class ComparisonTextTest {

  private static final String FILTER = "the filter\tin a line";

  private static String text(Language language) {
    List<Adcode> compared = Stream.of("110000", "440000", "810000").map(Adcode::new).toList();
    ViewState view = ShippedSheets.view("models", language).withCompared(compared);
    Messages messages = Messages.of(language);
    var comparison =
        new ComparisonComposer(ShippedSheets.ATLAS, ShippedSheets.FIGURES).compose(view, messages);
    return new ComparisonText(comparison, FILTER, messages).tsv();
  }

  private static List<String> cells(String line) {
    return List.of(line.split("\t", -1));
  }

  private static List<String> part(Language language, int part) {
    return List.of(text(language).split("\n\n")[part].split("\n"));
  }

  /** Name, unit, date; figure and rank of three regions; total; sources. */
  @ParameterizedTest
  @EnumSource(Language.class)
  void everyIndicatorIsALineOfEquallyManyCells(Language language) {
    part(language, 0).forEach(line -> assertEquals(3 + 2 * 3 + 2, cells(line).size(), line));
  }

  /** registrations.csv, 2026-08-31: Beijing 296, Guangdong 194. */
  @ParameterizedTest
  @EnumSource(Language.class)
  void figuresStandInTheOrderOfTheRegions(Language language) {
    String unit = language == Language.ZH ? "备案服务" : "Filed services";
    List<String> filings =
        part(language, 0).stream()
            .map(ComparisonTextTest::cells)
            .filter(cells -> cells.getFirst().equals(unit))
            .findFirst()
            .orElseThrow();
    assertEquals("296", filings.get(3));
    assertEquals("194", filings.get(5));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyFigureHasASourceThatIsListedWithPublisherAndDate(Language language) {
    List<List<String>> sources =
        part(language, 2).stream().skip(1).map(ComparisonTextTest::cells).toList();
    Set<String> listed = sources.stream().map(List::getFirst).collect(Collectors.toSet());
    for (String line : part(language, 0).subList(1, part(language, 0).size())) {
      List<String> marks = Arrays.asList(cells(line).getLast().split(" "));
      assertTrue(listed.containsAll(marks), line);
    }
    sources.forEach(source -> assertTrue(source.subList(0, 4).stream().noneMatch(String::isBlank)));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void theFilterIsOneCell(Language language) {
    assertEquals(List.of(FILTER.replace('\t', ' ')), part(language, 1));
  }
}
