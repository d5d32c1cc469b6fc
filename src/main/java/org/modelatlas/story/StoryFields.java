package org.modelatlas.story;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.modelatlas.i18n.LocalText;
import org.modelatlas.problem.DataProblem;
import org.modelatlas.problem.Place;

/** The members of one object of a story file; what is wrong with them goes on a list. */
final class StoryFields {

  private final String file;
  private final JsonPart.At at;
  private final Map<String, JsonPart> members;
  private final List<DataProblem> problems;

  private StoryFields(
      String file, JsonPart.At at, Map<String, JsonPart> members, List<DataProblem> problems) {
    this.file = file;
    this.at = at;
    this.members = members;
    this.problems = problems;
  }

  /**
   * The members of a value; none, with a problem, where it is no object.
   *
   * @param name of the value
   * @param known names of the members that it may have
   */
  static StoryFields of(
      String file, String name, JsonPart part, Set<String> known, List<DataProblem> problems) {
    Map<String, JsonPart> members = Map.of();
    if (part instanceof JsonPart.Members(var _, var found)) {
      members = found;
    } else {
      problems.add(DataProblem.error("story.wrongType", place(file, part.at()), name));
    }
    members.forEach(
        (member, value) -> {
          if (!known.contains(member)) {
            problems.add(
                DataProblem.warning("story.unknownField", place(file, value.at()), member));
          }
        });
    return new StoryFields(file, part.at(), members, problems);
  }

  static Place place(String file, JsonPart.At at) {
    return new Place(file, at.line(), at.column(), "");
  }

  private StoryFields inner(String name, JsonPart part, Set<String> known) {
    return of(file, name, part, known, problems);
  }

  /** The fields of a member that is an object; empty where it is not there. */
  Optional<StoryFields> object(String name, Set<String> known) {
    return Optional.ofNullable(members.get(name)).map(part -> inner(name, part, known));
  }

  /** The fields of each object of an array. */
  List<StoryFields> objects(String name, Set<String> known) {
    return items(name).stream().map(part -> inner(name, part, known)).toList();
  }

  private List<JsonPart> items(String name) {
    return switch (members.get(name)) {
      case null -> List.of();
      case JsonPart.Items(var _, var items) -> items;
      case JsonPart other -> {
        wrongType(name, other);
        yield List.of();
      }
    };
  }

  private void wrongType(String name, JsonPart part) {
    problems.add(DataProblem.error("story.wrongType", place(file, part.at()), name));
  }

  /** A text; empty where it is not there or is none. */
  Optional<String> text(String name) {
    return switch (members.get(name)) {
      case null -> Optional.empty();
      case JsonPart.Text(var _, var value) -> Optional.of(value);
      case JsonPart other -> {
        wrongType(name, other);
        yield Optional.empty();
      }
    };
  }

  /** The texts of an array. */
  List<String> texts(String name) {
    var texts = new ArrayList<String>();
    for (JsonPart item : items(name)) {
      if (item instanceof JsonPart.Text(var _, var value)) {
        texts.add(value);
      } else {
        wrongType(name, item);
      }
    }
    return texts;
  }

  /** A finite number; empty where it is not there or is none. */
  Optional<Double> number(String name) {
    return switch (members.get(name)) {
      case null -> Optional.empty();
      case JsonPart.Number(var _, double value) when Double.isFinite(value) -> Optional.of(value);
      case JsonPart other -> {
        wrongType(name, other);
        yield Optional.empty();
      }
    };
  }

  /** The numbers of an array. */
  List<Double> numbers(String name) {
    var numbers = new ArrayList<Double>();
    for (JsonPart item : items(name)) {
      if (item instanceof JsonPart.Number(var _, double value)) {
        numbers.add(value);
      } else {
        wrongType(name, item);
      }
    }
    return numbers;
  }

  /** Says that a member is not there. */
  void missing(String name) {
    problems.add(DataProblem.error("story.missingField", place(file, at), name));
  }

  /** A text that must be there; a question mark where it is not. */
  String required(String name) {
    Optional<String> text = text(name).filter(value -> !value.isBlank());
    if (text.isEmpty() && !(members.get(name) instanceof JsonPart.Number)) {
      missing(name);
    }
    return text.orElse("?");
  }

  /** What a text stands for; empty where it is not there or stands for nothing. */
  <T> Optional<T> meaning(String name, Function<String, Optional<T>> meaning) {
    Optional<String> text = text(name);
    Optional<T> found = text.flatMap(meaning);
    if (text.isPresent() && found.isEmpty()) {
      wrongValue(name, text.get());
    }
    return found;
  }

  private void wrongValue(String name, String value) {
    problems.add(
        DataProblem.error("story.wrongValue", place(file, members.get(name).at()), name, value));
  }

  /** What each text of an array stands for. */
  <T> List<T> meanings(String name, Function<String, Optional<T>> meaning) {
    var found = new ArrayList<T>();
    for (String text : texts(name)) {
      meaning.apply(text).ifPresentOrElse(found::add, () -> wrongValue(name, text));
    }
    return found;
  }

  /** A day. */
  Optional<LocalDate> date(String name) {
    return meaning(
        name,
        text -> {
          try {
            return Optional.of(LocalDate.parse(text));
          } catch (DateTimeException notDate) {
            return Optional.empty();
          }
        });
  }

  /** A text in both languages, as an object of two or as one text for both. */
  LocalText local(String name) {
    JsonPart part = members.get(name);
    return part == null ? LocalText.EMPTY : local(name, part);
  }

  /** The texts in both languages of an array. */
  List<LocalText> locals(String name) {
    return items(name).stream().map(part -> local(name, part)).toList();
  }

  private LocalText local(String name, JsonPart part) {
    if (part instanceof JsonPart.Text(var _, var value)) {
      return LocalText.same(value);
    }
    StoryFields both = inner(name, part, Set.of("zh", "en"));
    String zh = both.text("zh").orElse("");
    String en = both.text("en").orElse("");
    if (zh.isBlank() != en.isBlank()) {
      problems.add(DataProblem.error("story.oneLanguage", place(file, part.at()), name));
      return LocalText.same("?");
    }
    return new LocalText(zh, en);
  }
}
