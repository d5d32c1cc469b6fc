package org.modelatlas.boundary;

import java.nio.file.Path;
import java.util.Optional;
import org.modelatlas.i18n.LocalText;

/**
 * How a person's own file of outlines is named beside its map.
 *
 * @param name of the file
 * @param reviewNumber the number under which the outlines were reviewed, as the person states it; a
 *     number belongs to what was reviewed, and none is made up or carried over
 */
public record FileCredit(String name, Optional<String> reviewNumber) {

  public FileCredit {
    reviewNumber = reviewNumber.map(String::strip).filter(number -> !number.isEmpty());
  }

  /** The credit of a file that was opened. */
  public static FileCredit of(Path file, Optional<String> reviewNumber) {
    return new FileCredit(file.getFileName().toString(), reviewNumber);
  }

  /** The line in both languages. */
  LocalText text() {
    return new LocalText(
        "边界：文件 " + name + reviewNumber.map(number -> "，审图号：" + number).orElse(""),
        "Boundaries: file "
            + name
            + reviewNumber.map(number -> ", review number " + number).orElse(""));
  }
}
