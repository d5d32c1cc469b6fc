package org.modelatlas.cli;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.modelatlas.dataset.Atlas;
import org.modelatlas.dataset.Figures;
import org.modelatlas.dataset.Indicator;
import org.modelatlas.dataset.Period;
import org.modelatlas.i18n.Language;
import org.modelatlas.i18n.Messages;
import org.modelatlas.problem.DataProblemException;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;

/** {@code atlas data list}: every indicator with its unit, its newest date and how many have it. */
@Command(name = "list", description = "${bundle:cli.data.list}")
final class DataListCommand implements Callable<Integer> {

  @Mixin private final OpenPackage open = new OpenPackage();
  private final Output output;
  private final Messages messages;

  DataListCommand(Output output, Messages messages) {
    this.output = output;
    this.messages = messages;
  }

  @Override
  public Integer call() throws DataProblemException {
    print(open.atlas());
    return ExitCode.OK;
  }

  private void print(Atlas atlas) {
    Language language = messages.language();
    var figures = new Figures(atlas);
    output
        .out()
        .println(messages.get("cli.data.list.title", atlas.title().in(language), atlas.version()));
    for (Indicator indicator : atlas.indicators().values()) {
      output
          .out()
          .println(
              messages.get(
                  "cli.data.list.line",
                  indicator.id(),
                  indicator.name().in(language),
                  indicator.unit().in(language),
                  figures.coverageEnd(indicator).map(Period::text).orElse("–"),
                  reporting(figures, indicator)));
    }
  }

  private static long reporting(Figures figures, Indicator indicator) {
    LocalDate end = figures.coverageEnd(indicator).map(Period::end).orElse(LocalDate.MAX);
    return figures.at(indicator, end).figures().stream()
        .filter(figure -> figure.reading().isKnown())
        .count();
  }
}
