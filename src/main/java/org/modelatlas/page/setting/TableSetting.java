package org.modelatlas.page.setting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.modelatlas.sheet.Mark;
import org.modelatlas.sheet.Role;

/** Sets the rows of a table in columns of fixed widths. */
public final class TableSetting {

  private final Typesetter setter;
  private final List<Column> columns;
  private final double gapPt;
  private final double paddingPt;

  /**
   * A column.
   *
   * @param widthPt its width
   * @param align where its texts stand; numbers stand right
   * @param most so many lines in a cell
   */
  public record Column(double widthPt, Typesetter.Align align, int most) {}

  /**
   * A table.
   *
   * @param gapPt between columns
   * @param paddingPt above and below the text of a row
   */
  public TableSetting(Typesetter setter, List<Column> columns, double gapPt, double paddingPt) {
    this.setter = setter;
    this.columns = List.copyOf(columns);
    this.gapPt = gapPt;
    this.paddingPt = paddingPt;
  }

  /** The width of all columns and gaps. */
  public double widthPt() {
    return columns.stream().mapToDouble(Column::widthPt).sum() + gapPt * (columns.size() - 1);
  }

  /** The row of the columns' names. */
  public Piece header(List<List<Run>> cells) {
    return row(cells, Role.COLUMN_HEADER, Role.COLUMN_HEADER);
  }

  /** A row whose first cell says what it is about. */
  public Piece row(List<List<Run>> cells) {
    return row(cells, Role.ROW_HEADER, Role.CELL);
  }

  private Piece row(List<List<Run>> cells, Role first, Role others) {
    var pieces = new ArrayList<Piece>();
    for (int i = 0; i < columns.size(); i++) {
      Column column = columns.get(i);
      pieces.add(setter.lines(cells.get(i), column.widthPt(), column.align(), column.most()));
    }
    double[] drops = drops(cells);
    double height = 0;
    for (int i = 0; i < drops.length; i++) {
      height = Math.max(height, drops[i] + pieces.get(i).heightPt() + 2 * paddingPt);
    }
    var marks = new ArrayList<Mark>();
    double x = 0;
    for (int i = 0; i < columns.size(); i++) {
      Role role = i == 0 ? first : others;
      marks.add(new Mark.Group(role, "", "", "", pieces.get(i).at(x, paddingPt + drops[i])));
      x += columns.get(i).widthPt() + gapPt;
    }
    return new Piece(widthPt(), height, marks).as(Role.ROW);
  }

  /** How much lower each cell stands so that the first lines of a row share one baseline. */
  private static double[] drops(List<List<Run>> cells) {
    double[] baselines = cells.stream().mapToDouble(Typesetter::firstBaselinePt).toArray();
    double lowest = Arrays.stream(baselines).max().orElse(0);
    return Arrays.stream(baselines).map(baseline -> lowest - baseline).toArray();
  }
}
