package org.modelatlas.datapackage;

import static org.modelatlas.datapackage.FieldType.ADCODE;
import static org.modelatlas.datapackage.FieldType.ADDRESS;
import static org.modelatlas.datapackage.FieldType.BOOLEAN;
import static org.modelatlas.datapackage.FieldType.DAY;
import static org.modelatlas.datapackage.FieldType.INTEGER;
import static org.modelatlas.datapackage.FieldType.NUMBER;
import static org.modelatlas.datapackage.FieldType.PERIOD;
import static org.modelatlas.datapackage.FieldType.TEXT;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.modelatlas.dataset.ComputingCentre;
import org.modelatlas.dataset.Indicator;
import org.modelatlas.dataset.ModelFamily;
import org.modelatlas.dataset.Source;
import org.modelatlas.dataset.Statement;

/** The tables that every data package of the atlas has; {@code docs/formats} tells it in words. */
public final class PackageSchema {

  static final List<String> PRECISIONS = List.of("unspecified", "FP16", "FP32");

  static final TableSchema REGIONS =
      table("regions", "A provincial unit.", List.of("adcode"))
          .add(code("adcode", "code of the unit (GB/T 2260)"))
          .both("name", "full name")
          .both("short", "name for labels")
          .add(text("pinyin", "lower case, without tones and spaces").must())
          .both("capital", "seat of its government")
          .both("group", "customary group")
          .done();

  static final TableSchema SOURCES =
      table("sources", "Where figures come from.", List.of("id"))
          .add(text("id", "key that all tables use").must())
          .both("title", "title")
          .both("publisher", "who stands behind it")
          .add(Field.of("date", PERIOD, "date in the precision it has; blank where undated"))
          .add(Field.of("url", ADDRESS, "address; blank for mirrors"))
          .either("licence", "licence in words")
          .add(text("seen_as", "how it was seen").must().words(Words.of(Source.SeenAs.class)))
          .either("note", "remark")
          .add(Field.of("seen_on", DAY, "day on which it was seen").must())
          .done();

  static final TableSchema INDICATORS =
      table("indicators", "A quantity that regions are compared by.", List.of("id"))
          .add(text("id", "key").must())
          .both("name", "name")
          .both("unit", "unit in words")
          .both("definition", "what is counted, by whom, with which limits")
          .add(text("kind", "how values behave").must().words(Words.of(Indicator.Kind.class)))
          .add(text("derivation", "how values come about").must().words(IndicatorRows.DERIVATIONS))
          .add(text("numerator", "observed indicator above the line of a ratio"))
          .add(text("denominator", "observed indicator below the line of a ratio"))
          .add(Field.of("factor", NUMBER, "brings the units of a ratio together"))
          .add(Field.of("same_year", BOOLEAN, "whether both parts must be of the same year"))
          .either("formula", "formula in words")
          .add(Field.of("rankable", BOOLEAN, "whether a rank among regions is honest").must())
          .add(Field.of("on_map", BOOLEAN, "whether it may colour the map").must())
          .add(Field.of("decimals", INTEGER, "digits after the point").must())
          .done();

  static final TableSchema CITIES =
      table("cities", "A city or area that figures name.", List.of("name_zh"))
          .both("name", "name")
          .add(region())
          .add(code("prefecture", "code of the prefecture it is or lies in"))
          .add(Field.of("lon_deg", NUMBER, "degrees east of its label point").must())
          .add(Field.of("lat_deg", NUMBER, "degrees north of its label point").must())
          .add(text("kind", "kind of place").must())
          .either("note", "remark")
          .add(source())
          .done();

  static final TableSchema OBSERVATIONS =
      table(
              "observations",
              "What a source says about an indicator in a region at a time.",
              List.of("indicator_id", "adcode", "period"))
          .add(text("indicator_id", "indicator").must().to("indicators"))
          .add(region())
          .add(period())
          .add(text("status", "what is known").must().words(ObservationRows.STATUSES))
          .add(Field.of("value", NUMBER, "the number, of measured rows only"))
          .add(text("unit", "English unit of the indicator, of measured rows only"))
          .add(Field.of("rank", INTEGER, "place in the order, of ordered tiers only"))
          .either("tier", "group or place in words, of tier rows only")
          .either("reason", "why there is no figure, of the other two only")
          .either("definition", "what the source counted, beyond the indicator's definition")
          .add(precision())
          .add(source())
          .done();

  static final TableSchema MODELS =
      table("models", "A family of models by one developer.", List.of("id"))
          .add(text("id", "key").must())
          .both("name", "name")
          .add(text("name_en_kind", "what name_en is").must().words(List.of("official", "pinyin")))
          .both("developer", "who made it")
          .add(words("developer_kind", "what the maker is", ModelFamily.DeveloperKind.class))
          .add(region())
          .either("city", "city; blank where no source says")
          .add(words("modality", "kind of content", ModelFamily.Modality.class))
          .either("application", "field of use; blank for general or unknown")
          .add(words("openness", "whether weights are open", ModelFamily.Openness.class))
          .add(Field.of("parameters_billion", NUMBER, "largest stated size in 10^9 parameters"))
          .add(Field.of("first_listed", PERIOD, "earliest date on which a source shows it").must())
          .add(words("date_kind", "what that date is", ModelFamily.DateKind.class))
          .add(source())
          .done();

  static final TableSchema LISTINGS =
      table("model_listings", "A mention of a family in a source.", List.of())
          .add(text("model_id", "family").must().to("models"))
          .add(source())
          .add(Field.of("date", PERIOD, "date there; blank where undated"))
          .both("date_kind", "what that date is")
          .add(text("name_as_listed", "the name used there").must())
          .either("note", "remark, such as another province or developer")
          .done();

  static final TableSchema SERVICES =
      table("services", "A filed generative-AI service.", List.of("list", "number"))
          .add(text("list", "the list it stands in").must().words(List.of("main", "handset")))
          .add(Field.of("number", INTEGER, "its number in that list").must())
          .add(text("name", "name in the source's own words").must())
          .add(text("entity", "filing entity in the source's own words").must())
          .add(Field.of("adcode", ADCODE, "region; blank for central enterprises").to("regions"))
          .add(Field.of("filed", PERIOD, "date of filing").must())
          .either("device", "phones it runs on, of the handset list only")
          .add(source())
          .done();

  static final TableSchema CENTRES =
      table("centres", "A named computing centre.", List.of("id"))
          .add(text("id", "key").must())
          .both("name", "name")
          .either("operator", "who runs it")
          .add(region())
          .either("city", "city, a key of the cities")
          .add(Field.of("capacity_pflops", NUMBER, "stated capacity; blank where none"))
          .add(precision())
          .add(text("capacity_basis", "what the capacity means; blank without a capacity"))
          .add(words("status", "what state it is in", ComputingCentre.Status.class))
          .add(Field.of("as_of", PERIOD, "date of the statement; blank where undated"))
          .either("note", "remark")
          .add(source())
          .add(text("extra_source_id", "a further source").to("sources"))
          .done();

  static final TableSchema STATEMENTS =
      table("statements", "A figure on a definition of its own.", List.of())
          .add(words("kind", "the list it belongs to", Statement.Kind.class))
          .add(region())
          .either("place", "city or area it speaks of; blank for the whole unit")
          .add(period())
          .both("metric", "what is measured")
          .add(Field.of("value", NUMBER, "the number").must())
          .both("unit", "unit in words")
          .add(precision())
          .either("definition", "what the source counted")
          .add(source())
          .done();

  static final TableSchema NATIONAL =
      table("national", "A national figure.", List.of("id", "period"))
          .add(text("id", "what it measures").must())
          .add(Field.of("value", NUMBER, "the number").must())
          .both("unit", "unit in words")
          .add(period())
          .both("statement", "what the number says")
          .add(source())
          .done();

  /** All tables; those that others refer to come first. */
  public static final List<TableSchema> TABLES =
      List.of(
          REGIONS,
          SOURCES,
          INDICATORS,
          CITIES,
          OBSERVATIONS,
          MODELS,
          LISTINGS,
          SERVICES,
          CENTRES,
          STATEMENTS,
          NATIONAL);

  private PackageSchema() {}

  /** The key of a table that others refer to, which is one column. */
  public static String keyOf(String table) {
    return TABLES.stream()
        .filter(schema -> schema.name().equals(table))
        .map(schema -> schema.key().getFirst())
        .findFirst()
        .orElseThrow();
  }

  private static Field text(String name, String description) {
    return Field.of(name, TEXT, description);
  }

  private static Field code(String name, String description) {
    return Field.of(name, ADCODE, description).must();
  }

  private static Field region() {
    return code("adcode", "provincial unit").to("regions");
  }

  private static Field source() {
    return text("source_id", "source").must().to("sources");
  }

  private static Field period() {
    return Field.of("period", PERIOD, "date in the precision that the source has").must();
  }

  private static Field precision() {
    return text("precision", "number format of a capacity").words(PRECISIONS);
  }

  private static Field words(String name, String description, Class<? extends Enum<?>> type) {
    return text(name, description).must().words(Words.of(type));
  }

  private static Draft table(String name, String description, List<String> key) {
    return new Draft(name, description, key, new ArrayList<>());
  }

  /** A table being written down. */
  private record Draft(String name, String description, List<String> key, List<Field> fields) {

    Draft add(Field... more) {
      fields.addAll(Arrays.asList(more));
      return this;
    }

    Draft both(String stem, String description) {
      return add(
          text(stem + "_zh", description + ", Chinese").must(),
          text(stem + "_en", description + ", English").must());
    }

    Draft either(String stem, String description) {
      return add(
          text(stem + "_zh", description + ", Chinese"),
          text(stem + "_en", description + ", English"));
    }

    TableSchema done() {
      return new TableSchema(name, fields, key, description);
    }
  }
}
