package org.modelatlas.ui.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.modelatlas.dataset.Indicator;
import org.modelatlas.i18n.Language;
import org.modelatlas.i18n.Messages;
import org.modelatlas.testing.ShippedSheets;

class HelpPagesTest {

  private static List<HelpPage> pages(Language language) {
    return new HelpPages(ShippedSheets.ATLAS, ShippedSheets.FIGURES, Messages.of(language)).all();
  }

  /** The window keeps the page by its position when the language changes. */
  @Test
  void bothLanguagesHaveTheSamePagesWithAsManyBlocks() {
    assertEquals(
        pages(Language.ZH).stream().map(page -> page.blocks().size()).toList(),
        pages(Language.EN).stream().map(page -> page.blocks().size()).toList());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyIndicatorIsDefined(Language language) {
    for (Indicator indicator : ShippedSheets.ATLAS.indicators().values()) {
      var definition = new HelpBlock.Paragraph(indicator.definition().in(language));
      assertTrue(
          pages(language).stream().anyMatch(page -> page.blocks().contains(definition)),
          indicator.id());
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyShortcutIsListed(Language language) {
    var listed =
        pages(language).stream()
            .flatMap(page -> page.blocks().stream())
            .filter(block -> block instanceof HelpBlock.Term)
            .map(block -> ((HelpBlock.Term) block).name())
            .toList();
    for (Shortcut shortcut : Shortcut.values()) {
      assertTrue(listed.contains(shortcut.written()), shortcut.written());
    }
  }

  /** A control that is renamed has to be renamed in the help too. */
  @ParameterizedTest
  @EnumSource(Language.class)
  void theGuideNamesControlsAsTheWindowDoes(Language language) {
    var messages = Messages.of(language);
    String guide =
        HelpText.shipped("guide", language, "").stream()
            .flatMap(page -> page.blocks().stream())
            .map(Object::toString)
            .collect(Collectors.joining("\n"));
    for (String key :
        List.of(
            "explorer.present.table",
            "explorer.present.basemap",
            "timeline.compare",
            "timeline.compareEnd",
            "timeline.limits",
            "table.columns",
            "table.copy",
            "table.export",
            "menu.history")) {
      assertTrue(guide.contains(messages.get(key)), key + ": " + messages.get(key));
    }
  }

  @Test
  void aTextIsReadAsPagesOfParagraphsAndPoints() {
    assertEquals(
        List.of(
            new HelpPage(
                "s",
                "One",
                List.of(new HelpBlock.Paragraph("Text."), new HelpBlock.Point("a point"))),
            new HelpPage("s", "Two", List.of())),
        HelpText.pages("# One\nText.\n\n- a point\n# Two\n", "s"));
  }

  @Test
  void aPageIsFoundByWordsOfItsTitleOrText() {
    var page = new HelpPage("s", "Filters", List.of(new HelpBlock.Term("Ctrl+Z", "Step back")));
    assertTrue(page.mentions("filt"));
    assertTrue(page.mentions(" STEP "));
    assertTrue(page.mentions(""));
    assertFalse(page.mentions("basemap"));
  }
}
