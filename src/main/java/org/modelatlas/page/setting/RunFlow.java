package org.modelatlas.page.setting;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.modelatlas.sheet.TextStyle;
import org.modelatlas.sheet.TypeMetrics;

/** Runs as one text whose every position has a place on an endless line. */
final class RunFlow {

  private final List<? extends Run> runs;
  private final TypeMetrics metrics;
  private final String text;
  private final int[] starts;
  private final double[] places;

  RunFlow(List<? extends Run> runs, TypeMetrics metrics) {
    this.runs = runs;
    this.metrics = metrics;
    var all = new StringBuilder();
    starts = new int[runs.size()];
    for (int i = 0; i < starts.length; i++) {
      starts[i] = all.length();
      all.append(runs.get(i).text());
    }
    text = all.toString();
    places = new double[text.length() + 1];
    measure();
  }

  /**
   * A piece of a run.
   *
   * @param run the run
   * @param text what the piece says
   * @param widthPt how wide it is
   */
  record Part(Run run, String text, double widthPt) {}

  private void measure() {
    for (int r = 0; r < starts.length; r++) {
      TextStyle style = runs.get(r).style();
      int end = r + 1 < starts.length ? starts[r + 1] : text.length();
      for (int i = starts[r]; i < end; ) {
        int next = text.offsetByCodePoints(i, 1);
        places[next] = places[i] + metrics.widthPt(text.substring(i, next), style);
        for (int within = i + 1; within < next; within++) {
          places[within] = places[i];
        }
        i = next;
      }
    }
  }

  /** Begin and end of each line, without spaces at its ends; at least one. */
  List<int[]> lines(double widestPt) {
    BitSet breaks = LineBreaks.of(text);
    var lines = new ArrayList<int[]>();
    int start = 0;
    int last = 0;
    for (int at = breaks.nextSetBit(1); at >= 0; at = breaks.nextSetBit(at + 1)) {
      if (last > start && widthPt(start, stripped(start, at)) > widestPt) {
        lines.add(new int[] {start, stripped(start, last)});
        start = skipped(last);
      }
      while (widthPt(start, stripped(start, at)) > widestPt) {
        int forced = Math.max(endFor(start, at, widestPt, ""), text.offsetByCodePoints(start, 1));
        lines.add(new int[] {start, forced});
        start = forced;
      }
      last = at;
    }
    lines.add(new int[] {start, stripped(start, text.length())});
    return lines;
  }

  /** The last position up to which a line and what follows it are not too wide. */
  int endFor(int start, int end, double widestPt, String following) {
    int fits = end;
    while (fits > start
        && widthPt(start, fits) + metrics.widthPt(following, styleAt(fits - 1)) > widestPt) {
      fits = text.offsetByCodePoints(fits, -1);
    }
    return fits;
  }

  private int stripped(int start, int end) {
    int stripped = end;
    while (stripped > start && Character.isWhitespace(text.charAt(stripped - 1))) {
      stripped--;
    }
    return stripped;
  }

  private int skipped(int start) {
    int skipped = start;
    while (skipped < text.length() && Character.isWhitespace(text.charAt(skipped))) {
      skipped++;
    }
    return skipped;
  }

  double widthPt(int start, int end) {
    return places[end] - places[start];
  }

  TextStyle styleAt(int position) {
    return runs.get(runAt(Math.max(0, position))).style();
  }

  private int runAt(int position) {
    int run = starts.length - 1;
    while (run > 0 && starts[run] > position) {
      run--;
    }
    return run;
  }

  /** A stretch of the text, parted by runs. */
  List<Part> parts(int start, int end) {
    var parts = new ArrayList<Part>();
    int from = start;
    while (from < end) {
      int run = runAt(from);
      int to = run + 1 < starts.length ? Math.min(end, starts[run + 1]) : end;
      parts.add(new Part(runs.get(run), text.substring(from, to), widthPt(from, to)));
      from = to;
    }
    return parts;
  }
}
