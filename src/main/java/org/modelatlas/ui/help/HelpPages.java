package org.modelatlas.ui.help;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.modelatlas.dataset.Atlas;
import org.modelatlas.dataset.Figures;
import org.modelatlas.dataset.Indicator;
import org.modelatlas.dataset.Period;
import org.modelatlas.i18n.Messages;
import org.modelatlas.release.Release;

/** Everything the help says, in one language: what is written by hand and what the data states. */
public final class HelpPages {

  private final Atlas atlas;
  private final Figures figures;
  private final Messages messages;

  public HelpPages(Atlas atlas, Figures figures, Messages messages) {
    this.atlas = atlas;
    this.figures = figures;
    this.messages = messages;
  }

  /** All pages in order: guide, indicators, methods, keys, about. */
  public List<HelpPage> all() {
    var pages = new ArrayList<>(written("guide"));
    atlas.indicators().values().forEach(indicator -> pages.add(of(indicator)));
    pages.addAll(written("methods"));
    pages.add(keys());
    pages.add(about());
    return List.copyOf(pages);
  }

  private List<HelpPage> written(String name) {
    return HelpText.shipped(name, messages.language(), messages.get("help.section." + name));
  }

  private HelpPage of(Indicator indicator) {
    var language = messages.language();
    var blocks = new ArrayList<HelpBlock>();
    blocks.add(new HelpBlock.Paragraph(indicator.definition().in(language)));
    blocks.add(term("help.unit", indicator.unit().in(language)));
    indicator.formula().ifPresent(f -> blocks.add(term("help.formula", f.in(language))));
    blocks.add(term("help.coverage", coverage(indicator)));
    blocks.add(
        term("help.rank", messages.get(indicator.rankable() ? "help.rank.yes" : "help.rank.no")));
    return new HelpPage(
        messages.get("help.section.glossary"), indicator.name().in(language), blocks);
  }

  private String coverage(Indicator indicator) {
    var end = figures.coverageEnd(indicator);
    LocalDate day = end.map(Period::end).orElse(LocalDate.MAX);
    long known =
        figures.at(indicator, day).figures().stream().filter(f -> f.reading().isKnown()).count();
    return end.map(p -> messages.get("help.coverage.until", known, p.text()))
        .orElseGet(() -> messages.get("help.coverage.undated", known));
  }

  private HelpPage keys() {
    var blocks = new ArrayList<HelpBlock>();
    Arrays.stream(Shortcut.values())
        .map(s -> new HelpBlock.Term(s.written(), messages.get("help.key." + s.messageId())))
        .forEach(blocks::add);
    blocks.addAll(
        HelpText.shipped("keys", messages.language(), "").stream()
            .flatMap(page -> page.blocks().stream())
            .toList());
    return new HelpPage(messages.get("help.section.keys"), messages.get("help.keys"), blocks);
  }

  private HelpPage about() {
    var blocks = new ArrayList<HelpBlock>();
    blocks.add(term("help.about.program", Release.current().program()));
    blocks.add(
        term(
            "help.about.data",
            messages.get(
                "help.about.package", atlas.title().in(messages.language()), atlas.version())));
    blocks.add(new HelpBlock.Paragraph(messages.get("help.about.licence")));
    blocks.add(new HelpBlock.Paragraph(messages.get("help.about.boundaries")));
    blocks.add(new HelpBlock.Paragraph(messages.get("help.about.network")));
    return new HelpPage(messages.get("help.section.about"), messages.get("help.about"), blocks);
  }

  private HelpBlock term(String key, String text) {
    return new HelpBlock.Term(messages.get(key), text);
  }
}
