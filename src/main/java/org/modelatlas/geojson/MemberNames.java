package org.modelatlas.geojson;

import java.util.HashSet;
import java.util.Set;
import org.modelatlas.problem.DataProblemException;

/** The names of one object's members as they come, each accepted once. */
final class MemberNames {

  private final JsonCursor cursor;
  private final JsonStrings strings;
  private final Findings findings;
  private final Set<String> seen = new HashSet<>();
  private String name = "";

  MemberNames(JsonCursor cursor, JsonStrings strings, Findings findings) {
    this.cursor = cursor;
    this.strings = strings;
    this.findings = findings;
  }

  /** Reads the next name with its colon; false, with a problem, if the object has it already. */
  boolean next() throws DataProblemException {
    cursor.next();
    JsonCursor.Mark mark = cursor.mark();
    name = strings.key();
    if (seen.add(name)) {
      return true;
    }
    findings.error("geojson.duplicateKey", cursor.place(mark), name);
    return false;
  }

  /** The name read last. */
  String name() {
    return name;
  }

  /** Whether the object has had a member of this name. */
  boolean had(String member) {
    return seen.contains(member);
  }
}
