package org.modelatlas.story;

import java.util.List;
import java.util.Optional;
import org.modelatlas.classification.Classing;
import org.modelatlas.classification.Method;
import org.modelatlas.workspace.Colouring;
import org.modelatlas.workspace.MapDesignJson;
import org.modelatlas.workspace.MapForm;

/** Reads how the map of a slide is drawn. */
final class StoryDesigns {

  private StoryDesigns() {}

  static MapDesignJson.Parts read(StoryFields fields) {
    return new MapDesignJson.Parts(
        form(fields),
        classing(fields),
        new Colouring(fields.text("palette"), fields.number("middle")),
        fields.meanings("extras", MapDesignJson::extra));
  }

  private static Optional<MapForm> form(StoryFields fields) {
    Optional<String> other = fields.text("other");
    return fields.meaning("form", name -> MapDesignJson.form(name, other));
  }

  /** Breaks or a number of classes that cannot be are a fault of the method that asks for them. */
  private static Optional<Classing> classing(StoryFields fields) {
    Optional<Double> classes = fields.number("classes");
    List<Double> breaks = fields.numbers("breaks");
    return fields.meaning(
        "method",
        name -> Method.find(name).flatMap(m -> MapDesignJson.classing(m, classes, breaks)));
  }
}
