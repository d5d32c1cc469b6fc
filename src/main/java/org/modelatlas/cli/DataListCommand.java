package org.modelatlas.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.modelatlas.dataset.Atlas;
import org.modelatlas.dataset.Figures;
import org.modelatlas.dataset.Indicator;
import org.modelatlas.dataset.Period;
import org.modelatlas.i18n.Language;
import org.modelatlas.i18n.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code atlas data list}: every indicator with its unit, its newest date and how many have it. */
@Command(name = "list", resourceBundle = "i18n.messages", description = "${bundle:cli.data.list}")
final class DataListCommand implements Callable<Integer> {

  @Mixin private final OpenPackage open = new OpenPackage();
  private final PrintWriter out;

  DataListCommand(PrintWriter out) {
    this.out = out;
  }

  @Override
  public Integer call() {
    Optional<Atlas> atlas = open.atlas(out);
    atlas.ifPresent(this::print);
    return atlas.isPresent() ? 0 : 1;
  }

  private void print(Atlas atlas) {
    Messages messages = open.messages();
    Language language = messages.language();
    var figures = new Figures(atlas);
    out.println(messages.get("cli.data.list.title", atlas.title().in(language), atlas.version()));
    for (Indicator indicator : atlas.indicators().values()) {
      out.println(
          messages.get(
              "cli.data.list.line",
              indicator.id(),
              indicator.name().in(language),
              indicator.unit().in(language),
              figures.coverageEnd(indicator).map(Period::text).orElse("–"),
              reporting(figures, indicator)));
    }
    out.flush();
  }

  private static long reporting(Figures figures, Indicator indicator) {
    LocalDate end = figures.coverageEnd(indicator).map(Period::end).orElse(LocalDate.MAX);
    return figures.at(indicator, end).figures().stream()
        .filter(figure -> figure.reading().isKnown())
        .count();
  }
}
