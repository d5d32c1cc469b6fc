package org.modelatlas.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.modelatlas.dataset.Adcode;
import org.modelatlas.dataset.Atlas;
import org.modelatlas.dataset.ModelFamily;
import org.modelatlas.i18n.LocalText;

/** The shipped data with so many models that there are 100,000, for benchmarks alone. */
final class LargeAtlas {

  private static final int MODELS = 100_000;

  private LargeAtlas() {}

  /** The same atlas with more models, each like a shipped one in a province at random. */
  static Atlas of(Atlas atlas) {
    var random = new Random(7);
    var models = new ArrayList<>(atlas.models());
    var provinces = List.copyOf(atlas.regions().keySet());
    while (models.size() < MODELS) {
      ModelFamily like = atlas.models().get(random.nextInt(atlas.models().size()));
      models.add(another(like, models.size(), atlas.models(), provinces, random));
    }
    return new Atlas(
        atlas.version(),
        atlas.title(),
        atlas.regions(),
        atlas.sources(),
        atlas.indicators(),
        atlas.observations(),
        models,
        atlas.services(),
        atlas.centres(),
        atlas.statements(),
        atlas.nationalFigures(),
        atlas.cities());
  }

  /** A model with the beginning of one name and the end of another, and a number. */
  private static ModelFamily another(
      ModelFamily like, int number, List<ModelFamily> all, List<Adcode> provinces, Random random) {
    LocalText a = all.get(random.nextInt(all.size())).name();
    LocalText b = all.get(random.nextInt(all.size())).name();
    var name = new LocalText(mixed(a.zh(), b.zh(), number), mixed(a.en(), b.en(), number));
    var listing = like.listings().isEmpty() ? List.<ModelFamily.Listing>of() : listing(like, name);
    return new ModelFamily(
        "bench-" + number,
        name,
        like.nameEnIsPinyin(),
        like.developer(),
        like.developerKind(),
        provinces.get(random.nextInt(provinces.size())),
        like.city(),
        like.modality(),
        like.application(),
        like.openness(),
        like.parametersBillion(),
        like.firstListed(),
        like.dateKind(),
        like.sourceId(),
        listing);
  }

  private static List<ModelFamily.Listing> listing(ModelFamily like, LocalText name) {
    var first = like.listings().getFirst();
    String listed = like.developer().zh() + " | " + name.zh() + "大模型";
    return List.of(
        new ModelFamily.Listing(
            first.sourceId(), first.date(), first.dateKind(), listed, first.note()));
  }

  private static String mixed(String a, String b, int number) {
    return a.substring(0, (a.length() + 1) / 2) + b.substring(b.length() / 2) + "-" + number;
  }
}
