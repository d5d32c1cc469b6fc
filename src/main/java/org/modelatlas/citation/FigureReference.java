package org.modelatlas.citation;

import java.util.List;
import java.util.function.Supplier;
import org.modelatlas.dataset.Adcode;
import org.modelatlas.dataset.ComputingCentre;
import org.modelatlas.dataset.Indicator;
import org.modelatlas.dataset.RegionGroup;
import org.modelatlas.table.Column;
import org.modelatlas.table.DataTable;
import org.modelatlas.table.Row;

/** Which figure it is that stands somewhere. */
public sealed interface FigureReference {

  /**
   * A region's figure under the filter and at the date of the view.
   *
   * @param indicator what is measured; of the Atlas, or a change of one
   * @param region where
   */
  record OfRegion(Indicator indicator, Adcode region) implements FigureReference {}

  /**
   * The total of a group under the filter and at the date of the view.
   *
   * @param indicator what is measured; of the Atlas, or a change of one
   * @param group the regions
   */
  record OfGroup(Indicator indicator, RegionGroup group) implements FigureReference {}

  /**
   * The capacity of a computing centre.
   *
   * @param centre the centre
   */
  record OfCentre(ComputingCentre centre) implements FigureReference {}

  /**
   * A cell of a catalogue's table.
   *
   * @param table the table
   * @param row its row
   * @param column its column
   * @param uses where else it stands
   */
  record OfCell(DataTable table, Row row, Column column, List<FigureUse> uses)
      implements FigureReference {
    public OfCell {
      uses = List.copyOf(uses);
    }
  }

  /**
   * A figure that stands on its own definition and date, already in words.
   *
   * @param citation makes its words when they are asked for, on any thread
   * @param uses where else it stands
   */
  record Written(Supplier<FigureCitation> citation, List<FigureUse> uses)
      implements FigureReference {
    public Written {
      uses = List.copyOf(uses);
    }
  }
}
