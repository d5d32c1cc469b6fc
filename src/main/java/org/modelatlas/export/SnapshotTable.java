package org.modelatlas.export;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.modelatlas.dataset.Adcode;
import org.modelatlas.dataset.Atlas;
import org.modelatlas.dataset.Figures;
import org.modelatlas.dataset.RegionGroup;
import org.modelatlas.page.PageSubject;
import org.modelatlas.problem.DataProblemException;
import org.modelatlas.table.DataTable;
import org.modelatlas.table.Scope;
import org.modelatlas.table.Tables;
import org.modelatlas.table.Wording;
import org.modelatlas.workspace.Question;

/** Writes the figures of the regions that pages are about, as a table with its sources. */
public final class SnapshotTable {

  private final Figures figures;
  private final Atlas atlas;
  private final Wording wording;

  /**
   * Tables in the languages of a wording.
   *
   * @param figures worked out from the atlas
   */
  public SnapshotTable(Atlas atlas, Figures figures, Wording wording) {
    this.atlas = atlas;
    this.figures = figures;
    this.wording = wording;
  }

  /**
   * Writes all indicators of the subjects' regions at the question's date and under its filter.
   *
   * @throws DataProblemException if it cannot be written, with what to do about it
   */
  public void write(
      List<PageSubject> subjects,
      Question question,
      TableFormat format,
      SnapshotExport.Target target)
      throws DataProblemException {
    Set<Adcode> shown =
        subjects.stream()
            .flatMap(this::regions)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    var scope = Scope.all(question.asOf()).filtered(question.filter()).within(shown);
    DataTable table =
        new Tables(figures, wording, scope)
            .regions(
                List.copyOf(atlas.indicators().values()), List.of(RegionGroup.mainland(atlas)));
    TableExport.write(table, format, target.file(), target.existing());
  }

  private Stream<Adcode> regions(PageSubject subject) {
    return switch (subject) {
      case PageSubject.Province(var code) -> Stream.of(code);
      case PageSubject.Comparison(var codes) -> codes.stream();
      case PageSubject.Nation _, PageSubject.MapAlone _ -> atlas.regions().keySet().stream();
    };
  }
}
