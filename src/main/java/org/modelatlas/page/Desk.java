package org.modelatlas.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.modelatlas.dataset.Atlas;
import org.modelatlas.dataset.AtlasIndex;
import org.modelatlas.dataset.FigureTable;
import org.modelatlas.dataset.Figures;
import org.modelatlas.page.setting.PageStyle;
import org.modelatlas.page.setting.Piece;
import org.modelatlas.page.setting.Run;
import org.modelatlas.page.setting.Typesetter;
import org.modelatlas.sheet.TextStyle;
import org.modelatlas.workspace.Question;

/**
 * What every part of a page is made with.
 *
 * @param index the data
 * @param figures the figures worked out from it
 * @param request what is wanted
 * @param voice says it
 * @param setter sets it
 * @param style inks and sizes
 * @param notes numbers the sources
 */
record Desk(
    AtlasIndex index,
    Figures figures,
    PageRequest request,
    Voice voice,
    Typesetter setter,
    PageStyle style,
    Footnotes notes) {

  Atlas atlas() {
    return index.atlas();
  }

  Question question() {
    return request.question();
  }

  /** The figures of an indicator at the date and under the filter that are asked for. */
  FigureTable table(String indicatorId) {
    return figures.at(atlas().indicator(indicatorId), question().asOf(), question().filter());
  }

  /** Words with the second language beside them. */
  List<Run> runs(Words words, TextStyle main, TextStyle second) {
    var runs = new ArrayList<Run>();
    runs.add(new Run.Words(words.first(), main));
    words.second().ifPresent(other -> runs.add(new Run.Words("  " + other, second)));
    return runs;
  }

  /** Words with marks of sources behind them. */
  List<Run> runs(Words words, TextStyle main, TextStyle second, Collection<String> sourceIds) {
    var runs = new ArrayList<Run>();
    runs.add(new Run.Words(words.first(), main));
    runs.addAll(notes.marks(sourceIds, main));
    words.second().ifPresent(other -> runs.add(new Run.Words("  " + other, second)));
    return runs;
  }

  /** A heading of a part, with a rule above. */
  Piece heading(Words words, double widthPt, org.modelatlas.sheet.Role role) {
    Piece text = setter.lines(runs(words, style.heading(), style.besideHeading()), widthPt);
    return text.as(role).padded(0, 0, 0, style.pt(2));
  }

  /** A paragraph with the second language below. */
  Piece paragraph(Words words, double widthPt, TextStyle main, TextStyle second) {
    var pieces = new ArrayList<Piece>();
    pieces.add(said(words.first(), widthPt, main));
    words.second().ifPresent(other -> pieces.add(said(other, widthPt, second)));
    return Piece.stack(style.pt(0.5), pieces);
  }

  private Piece said(String text, double widthPt, TextStyle style) {
    return text.isBlank()
        ? Piece.NONE
        : setter
            .lines(List.of(new Run.Words(text, style)), widthPt)
            .as(org.modelatlas.sheet.Role.PARAGRAPH);
  }
}
