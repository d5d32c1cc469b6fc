package org.modelatlas.workspace;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.modelatlas.dataset.Adcode;
import org.modelatlas.dataset.Facet;
import org.modelatlas.dataset.FacetCounts;
import org.modelatlas.dataset.Figures;
import org.modelatlas.dataset.ModelFamily;
import org.modelatlas.dataset.ModelFilter;
import org.modelatlas.i18n.Messages;

/**
 * Why no family is left, and the ways back to some.
 *
 * @param reason what excludes everything, in a sentence
 * @param ways each of them gives at least one family; lifting the whole filter is the last
 */
public record NothingLeft(String reason, List<Way> ways) {

  public NothingLeft {
    ways = List.copyOf(ways);
  }

  /**
   * A way back.
   *
   * @param id the facet's name, {@code dates}, {@code later} or {@code all}
   * @param text what to give up, and how many families there would be
   * @param filter the filter then
   * @param asOf the day up to which families count then
   */
  public record Way(String id, String text, ModelFilter filter, LocalDate asOf) {}

  /**
   * Of a view in which no family passes; empty where some do, or where nothing that the view asks
   * for is to blame.
   *
   * @param province looks at its families alone; empty looks at all
   */
  public static Optional<NothingLeft> in(
      ViewState view, Optional<Adcode> province, Figures figures, FilterWords words) {
    var asking = new Asking(view.filter(), view.asOf(), province, figures, words);
    if (asking.count(view.filter(), view.asOf()) > 0) {
      return Optional.empty();
    }
    List<Way> ways = asking.ways();
    return ways.isEmpty() ? Optional.empty() : Optional.of(asking.nothingLeft(ways));
  }

  /** What is asked for, and where. */
  private record Asking(
      ModelFilter filter,
      LocalDate asOf,
      Optional<Adcode> province,
      Figures figures,
      FilterWords words) {

    NothingLeft nothingLeft(List<Way> ways) {
      boolean alone = ways.stream().anyMatch(way -> !way.id().equals("all"));
      String reason = alone ? "filter.nothing.alone" : "filter.nothing.together";
      int ofProvince = province.isPresent() ? 1 : 0;
      String asked = words.list(filter);
      return new NothingLeft(messages().get(reason, asked, asOf.toString(), ofProvince), ways);
    }

    List<Way> ways() {
      FacetCounts counts = figures.catalogue(asOf, filter).counts(province);
      var ways = new ArrayList<Way>();
      for (Facet facet : filter.choices().keySet()) {
        ModelFilter part = ModelFilter.NONE.with(facet, filter.choice(facet));
        add(ways, facet.name(), part, filter.without(facet), counts.excludedAlone(facet));
      }
      ModelFilter dates = ModelFilter.NONE.listed(filter.from(), filter.until());
      ModelFilter undated = filter.listed(Optional.empty(), Optional.empty());
      add(ways, "dates", dates, undated, counts.excludedByDatesAlone());
      addLater(ways);
      int all = count(ModelFilter.NONE, asOf);
      if (!filter.isNone() && all > 0) {
        String text = messages().get("filter.nothing.all", all);
        ways.add(new Way("all", text, ModelFilter.NONE, asOf));
      }
      return ways;
    }

    private void add(
        List<Way> ways, String id, ModelFilter part, ModelFilter lifted, int families) {
      if (families > 0) {
        String text = messages().get("filter.nothing.without", words.list(part), families);
        ways.add(new Way(id, text, lifted, asOf));
      }
    }

    /** Families that pass the filter but were first listed after the day asked for. */
    private void addLater(List<Way> ways) {
      figures.newestListing().filter(asOf::isBefore).ifPresent(newest -> addLater(ways, newest));
    }

    private void addLater(List<Way> ways, LocalDate newest) {
      int families = count(filter, newest);
      if (families > 0) {
        String text = messages().get("filter.nothing.later", newest.toString(), families);
        ways.add(new Way("later", text, filter, newest));
      }
    }

    int count(ModelFilter wanted, LocalDate upTo) {
      var catalogue = figures.catalogue(upTo, wanted);
      List<ModelFamily> left =
          province.map(catalogue::families).orElseGet(() -> catalogue.families());
      return left.size();
    }

    private Messages messages() {
      return words.messages();
    }
  }
}
