package org.modelatlas.ui.map;

import java.util.Optional;
import javafx.scene.Node;
import org.modelatlas.workspace.Camera;

/**
 * What the map of a view lies on. The state keeps cameras of the equal-area plane; a ground that is
 * drawn in another plane takes them there and back.
 */
public interface MapGround {

  /** Bare paper under the equal-area map. */
  MapGround PAPER = new Paper();

  /** A camera of the state in the plane that is drawn. */
  Camera drawn(Camera ofState);

  /** A camera of the plane that is drawn as the state keeps it. */
  Camera ofState(Camera drawn);

  /** How near one may come, in metres of the drawn plane per point. */
  double nearestMetresPerPt();

  /** What lies under the map and moves with it, if anything does. */
  Optional<Node> node();

  /** Shows what this camera sees in a view of this size. */
  void show(Camera drawn, double widthPt, double heightPt);

  /** Nothing. */
  final class Paper implements MapGround {

    private static final double NEAREST_M_PER_PT = 20;

    private Paper() {}

    @Override
    public Camera drawn(Camera ofState) {
      return ofState;
    }

    @Override
    public Camera ofState(Camera drawn) {
      return drawn;
    }

    @Override
    public double nearestMetresPerPt() {
      return NEAREST_M_PER_PT;
    }

    @Override
    public Optional<Node> node() {
      return Optional.empty();
    }

    @Override
    public void show(Camera drawn, double widthPt, double heightPt) {
      // Paper looks alike everywhere.
    }
  }
}
