package org.modelatlas.ui.region.content;

import java.util.Optional;
import java.util.function.Predicate;
import org.modelatlas.dataset.ModelFamily.DeveloperKind;
import org.modelatlas.dataset.ModelFamily.Modality;
import org.modelatlas.dataset.ModelFamily.Openness;

/**
 * Which families the list shows; an empty choice lets all pass.
 *
 * @param words part of a name
 * @param kind kind of maker
 * @param modality kind of content
 * @param openness whether weights are open
 */
public record ModelFilter(
    String words,
    Optional<DeveloperKind> kind,
    Optional<Modality> modality,
    Optional<Openness> openness)
    implements Predicate<ModelRow> {

  /** Lets every family pass. */
  public static final ModelFilter ALL =
      new ModelFilter("", Optional.empty(), Optional.empty(), Optional.empty());

  @Override
  public boolean test(ModelRow row) {
    var family = row.family();
    return allows(kind, family.developerKind())
        && allows(modality, family.modality())
        && allows(openness, family.openness())
        && row.mentions(words);
  }

  private static <T> boolean allows(Optional<T> choice, T value) {
    return choice.isEmpty() || choice.get() == value;
  }
}
