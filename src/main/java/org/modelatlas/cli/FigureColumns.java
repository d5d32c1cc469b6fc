package org.modelatlas.cli;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.modelatlas.dataset.Source;
import org.modelatlas.i18n.Language;
import org.modelatlas.i18n.LocalText;

/** The columns of exported figures, texts once for each language asked for. */
final class FigureColumns {

  /**
   * One column.
   *
   * @param name heading
   * @param cell its cell for a figure
   */
  record Column(String name, Function<FigureEntry, String> cell) {}

  private final List<Language> languages;
  private final List<Column> columns = new ArrayList<>();

  private FigureColumns(List<Language> languages) {
    this.languages = languages;
  }

  static List<Column> in(List<Language> languages) {
    var all = new FigureColumns(languages);
    all.figure();
    all.sources();
    return List.copyOf(all.columns);
  }

  private void figure() {
    add("indicator_id", e -> e.figure().indicator().id());
    addText("indicator", e -> e.figure().indicator().name());
    add("adcode", e -> e.figure().region().code());
    addText("region", e -> e.region().name());
    add("status", FigureEntry::status);
    add("value", FigureEntry::value);
    addText("unit", e -> e.figure().indicator().unit());
    add("rank", FigureEntry::rank);
    addText("tier", FigureEntry::tier);
    addText("reason", FigureEntry::reason);
    add("periods", FigureEntry::periods);
    addText("formula", FigureEntry::formula);
    addText("definition", e -> e.figure().indicator().definition());
    addText("source_definition", FigureEntry::sourceDefinition);
  }

  private void sources() {
    add("source_ids", e -> e.ofSources(Source::id));
    for (Language language : languages) {
      add("source_titles" + suffix(language), e -> e.ofSources(s -> s.title().in(language)));
    }
    for (Language language : languages) {
      add("publishers" + suffix(language), e -> e.ofSources(s -> s.publisher().in(language)));
    }
    add("source_dates", e -> e.ofSources(FigureEntry::dateOf));
    add("source_urls", e -> e.ofSources(s -> s.url().map(URI::toString).orElse("")));
    add("seen_as", e -> e.ofSources(FigureEntry::seenAs));
  }

  private void add(String name, Function<FigureEntry, String> cell) {
    columns.add(new Column(name, cell));
  }

  private void addText(String stem, Function<FigureEntry, LocalText> text) {
    for (Language language : languages) {
      add(stem + suffix(language), entry -> text.apply(entry).in(language));
    }
  }

  static String suffix(Language language) {
    return "_" + language.name().toLowerCase(Locale.ROOT);
  }
}
