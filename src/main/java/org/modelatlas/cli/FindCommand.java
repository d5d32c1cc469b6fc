package org.modelatlas.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.modelatlas.dataset.Atlas;
import org.modelatlas.i18n.LocalText;
import org.modelatlas.i18n.Messages;
import org.modelatlas.problem.DataProblemException;
import org.modelatlas.search.Hit;
import org.modelatlas.search.SearchIndex;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code atlas find}: what bears a name, in the order of the search box, one a line: kind, name in
 * Chinese and in English, province in Chinese and in English, with tabs between.
 *
 * <p>Ends with 0 if something was found and 1 if not.
 */
@Command(name = "find")
final class FindCommand implements Callable<Integer> {

  private static final String LIMIT = "--limit";

  @Parameters(paramLabel = "TEXT", arity = "1..*", descriptionKey = "find.text")
  private List<String> words = List.of();

  @Option(names = "--json", descriptionKey = "find.json")
  private boolean json;

  @Option(names = LIMIT, paramLabel = "N", descriptionKey = "find.limit")
  private int limit = 10;

  @Mixin private final ChosenPackage chosen = new ChosenPackage();

  @Spec private CommandSpec command;

  private final Output output;
  private final Messages messages;

  FindCommand(Output output, Messages messages) {
    this.output = output;
    this.messages = messages;
  }

  @Override
  public Integer call() throws DataProblemException, IOException {
    if (limit < 1) {
      var option = command.findOption(LIMIT);
      throw new ParameterException(command.commandLine(), LIMIT, option, Integer.toString(limit));
    }
    Atlas atlas = chosen.atlas();
    String text = String.join(" ", words);
    List<Hit> hits = SearchIndex.of(atlas).search(text, limit).hits();
    if (json) {
      HitJson.write(hits, atlas, output.out());
    } else {
      hits.forEach(hit -> output.out().println(line(hit, provinceOf(hit, atlas))));
    }
    if (hits.isEmpty()) {
      output.err().println(messages.get("cli.find.nothing", TypedText.shown(text)));
    }
    return hits.isEmpty() ? ExitCode.SOFTWARE : ExitCode.OK;
  }

  /** Name of the province where a hit lies; empty where it lies in none. */
  static LocalText provinceOf(Hit hit, Atlas atlas) {
    return hit.province().map(code -> atlas.regions().get(code).name()).orElse(LocalText.EMPTY);
  }

  private static String line(Hit hit, LocalText province) {
    return String.join(
        "\t",
        hit.kind().word(),
        cell(hit.name().zh()),
        cell(hit.name().en()),
        cell(province.zh()),
        cell(province.en()));
  }

  private static String cell(String text) {
    return text.replaceAll("\\p{Cntrl}+", " ");
  }
}
