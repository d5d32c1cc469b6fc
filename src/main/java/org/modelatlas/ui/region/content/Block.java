package org.modelatlas.ui.region.content;

import java.util.List;
import java.util.function.Supplier;
import org.modelatlas.workspace.NothingLeft;

/** A piece of a section. */
public sealed interface Block {

  /** A heading inside a section. */
  record Subheading(String text) implements Block {}

  /** A sentence in small print. */
  record Remark(String text) implements Block {}

  /** Says that there is nothing, and why. */
  record Absence(String text) implements Block {}

  /** One figure in large type. */
  record Key(KeyFigure figure) implements Block {}

  /** Large figures side by side that belong to one count. */
  record Keys(List<KeyFigure> figures) implements Block {
    public Keys {
      figures = List.copyOf(figures);
    }
  }

  /** Lines below each other. */
  record Facts(List<Fact> facts) implements Block {
    public Facts {
      facts = List.copyOf(facts);
    }
  }

  /** Values to compare, as bars that all begin at zero. */
  record Bars(List<Bar> bars) implements Block {
    public Bars {
      bars = List.copyOf(bars);
    }
  }

  /**
   * A count over time, as a small line.
   *
   * @param points oldest first
   * @param description the line in words, for those who do not see it
   */
  record Growth(List<GrowthPoint> points, String description) implements Block {
    public Growth {
      points = List.copyOf(points);
    }
  }

  /** Counts by a property, whose bars filter. */
  record Counts(Chart chart) implements Block {}

  /**
   * Pieces that are made when they are shown, so that no first view waits for them.
   *
   * @param blocks makes them, on any thread
   */
  record Deferred(Supplier<List<Block>> blocks) implements Block {}

  /** Says that a filter leaves nothing, and leads back. */
  record Ways(NothingLeft nothing) implements Block {}

  /** Families of the model catalogue. */
  record Models(List<ModelRow> rows) implements Block {
    public Models {
      rows = List.copyOf(rows);
    }
  }

  /** Families of the model catalogue by city. */
  record Cities(List<CityGroup> groups) implements Block {
    public Cities {
      groups = List.copyOf(groups);
    }
  }

  /** Filed services. */
  record Services(List<ServiceRow> rows) implements Block {
    public Services {
      rows = List.copyOf(rows);
    }
  }
}
