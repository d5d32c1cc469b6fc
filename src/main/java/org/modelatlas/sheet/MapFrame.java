package org.modelatlas.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.modelatlas.geometry.MultiPolygon;
import org.modelatlas.geometry.Polygon;
import org.modelatlas.geometry.Shape;
import org.modelatlas.legend.Fill;
import org.modelatlas.legend.Ink;
import org.modelatlas.legend.Stroke;
import org.modelatlas.workspace.Camera;

/**
 * A window of the sheet onto the projected plane.
 *
 * @param role main map or inset
 * @param name in the sheet's language
 * @param alternative what the map says to someone who does not see it
 * @param box where it stands on the sheet; nothing is drawn outside
 * @param camera which part of the plane it shows
 * @param paper what lies under everything
 * @param areas regions with their fills, in drawing order
 * @param lines borders, in drawing order, each shared border once
 * @param marks symbols and labels, over areas and lines
 */
public record MapFrame(
    Role role,
    String name,
    String alternative,
    Box box,
    Camera camera,
    Ink paper,
    List<Area> areas,
    List<Lines> lines,
    List<Mark.Group> marks) {

  public MapFrame {
    areas = List.copyOf(areas);
    lines = List.copyOf(lines);
    marks = List.copyOf(marks);
  }

  /** How many positions its areas have together, seen or not. */
  public int size() {
    return areas.stream().mapToInt(area -> area.shapeM().size()).sum();
  }

  /**
   * The same frame with one area for each fill, which is drawn faster and tells nothing of regions:
   * for moments in which a map is in motion.
   */
  public MapFrame merged() {
    Map<Fill, List<Polygon>> byFill = new LinkedHashMap<>();
    areas.forEach(
        area ->
            byFill
                .computeIfAbsent(area.fill(), fill -> new ArrayList<>())
                .addAll(area.shapeM().polygons()));
    List<Area> merged = new ArrayList<>();
    byFill.forEach(
        (fill, polygons) -> merged.add(new Area("", "", "", new MultiPolygon(polygons), fill)));
    return new MapFrame(role, name, alternative, box, camera, paper, merged, lines, marks);
  }

  /** The plane-to-sheet map of this frame. */
  public FrameTransform transform() {
    return new FrameTransform(box, camera);
  }

  /**
   * A region.
   *
   * @param id adcode or the feature's id
   * @param name in the sheet's language
   * @param alternative name, figure and rank in a sentence
   * @param shapeM outline in projected metres
   * @param fill its look
   */
  public record Area(String id, String name, String alternative, Shape shapeM, Fill fill) {}

  /**
   * Lines of one look.
   *
   * @param id what they are, for example {@code border}
   * @param pathsM packed positions in projected metres, one array a line; not to be changed
   * @param stroke how they are drawn
   */
  public record Lines(String id, List<double[]> pathsM, Stroke stroke) {
    public Lines {
      pathsM = List.copyOf(pathsM);
    }
  }
}
