package org.modelatlas.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.modelatlas.dataset.Adcode;
import org.modelatlas.dataset.ChangeMeasure;
import org.modelatlas.dataset.Facet;
import org.modelatlas.dataset.FacetChoice;
import org.modelatlas.dataset.ModelFilter;
import org.modelatlas.i18n.Language;
import org.modelatlas.i18n.Messages;
import org.modelatlas.testing.ShippedSheets;

class StepWordsTest {

  private static final Adcode GUANGDONG = new Adcode("440000");
  private static final Adcode BEIJING = new Adcode("110000");
  private static final ViewState FIRST =
      ViewState.opening(Language.ZH, Theme.LIGHT, "models", LocalDate.of(2024, 1, 31));

  private static StepWords words(Language language) {
    return new StepWords(ShippedSheets.ATLAS, ShippedSheets.FIGURES, Messages.of(language));
  }

  private static String chinese(ViewState now) {
    return words(Language.ZH).between(FIRST, now);
  }

  private static String chineseBack(ViewState before) {
    return words(Language.ZH).between(before, FIRST);
  }

  @Test
  void aStepSaysWhatItLedTo() {
    var open = ModelFilter.NONE.with(Facet.OPENNESS, FacetChoice.only("YES"));
    assertEquals("筛选：开源", chinese(FIRST.withFilter(open)));
    assertEquals("选中：广东", chinese(FIRST.withSelection(Optional.of(GUANGDONG))));
    assertEquals("对比：广东；北京", chinese(FIRST.withCompared(List.of(GUANGDONG, BEIJING))));
    assertEquals("查看城市：广东", chinese(FIRST.withInside(Optional.of(GUANGDONG))));
    assertEquals("日期：2023-06-30", chinese(FIRST.withAsOf(LocalDate.of(2023, 6, 30))));
    assertEquals("视图：底图", chinese(FIRST.withPresentation(Presentation.BASEMAP)));
    var since = new ChangeSpan(LocalDate.of(2023, 1, 31), ChangeMeasure.values()[0]);
    assertEquals("变化：自 2023-01-31 起", chinese(FIRST.withChange(Optional.of(since))));
    assertEquals(
        "Indicator: " + ShippedSheets.ATLAS.indicator("filings").name().in(Language.EN),
        words(Language.EN).between(FIRST, FIRST.withIndicator("filings")));
  }

  @Test
  void theWayBackHasWordsOfItsOwn() {
    var open = ModelFilter.NONE.with(Facet.OPENNESS, FacetChoice.only("YES"));
    assertEquals("清除筛选", chineseBack(FIRST.withFilter(open)));
    assertEquals("取消选中", chineseBack(FIRST.withSelection(Optional.of(GUANGDONG))));
    assertEquals("结束对比", chineseBack(FIRST.withCompared(List.of(GUANGDONG))));
    assertEquals("返回全国", chineseBack(FIRST.withInside(Optional.of(GUANGDONG))));
  }

  @Test
  void aHistoryReadsInOrder() {
    var selected = FIRST.withSelection(Optional.of(GUANGDONG));
    var history = History.of(FIRST).then(selected, false).back().orElseThrow();
    assertEquals("开始", words(Language.ZH).at(history, 0));
    assertEquals("选中：广东", words(Language.ZH).at(history, 1));
  }
}
