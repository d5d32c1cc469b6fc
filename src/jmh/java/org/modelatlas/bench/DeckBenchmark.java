package org.modelatlas.bench;

import java.io.IOException;

/**
 * The ten slides of the report as presentation, web page, document and handout, cold: from the
 * start of the packaged program's process until its end, in turn. Needs {@code target/atlas} and
 * {@code /usr/bin/time}.
 *
 * <p>Arguments: a folder, which is not read, and how many rounds.
 */
public final class DeckBenchmark {

  private DeckBenchmark() {}

  /** Runs rounds of every form in turn and prints medians; the first round is not counted. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    var rounds = new Rounds();
    for (int round = 0; round <= Integer.parseInt(arguments[1]); round++) {
      for (String form : new String[] {"pptx", "html", "pdf"}) {
        rounds.add(form, ColdCommand.run(form, "briefing", "--story", "report-2023"));
      }
      rounds.add(
          "handout", ColdCommand.run("pdf", "briefing", "--story", "report-2023", "--handout"));
      if (round == 0) {
        rounds.clear();
      }
    }
    rounds.print(System.out);
  }
}
