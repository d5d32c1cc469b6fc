package org.modelatlas.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import org.modelatlas.classification.ClassBreaks;
import org.modelatlas.export.PrettyJson;

/** Writes classes as one JSON object, as {@code docs/formats/classes.md} says. */
final class ClassesJson {

  private ClassesJson() {}

  /**
   * Writes and flushes; the writer stays open.
   *
   * @throws IOException if the writer fails
   */
  static void write(ClassesReport report, Writer out) throws IOException {
    PrettyJson.write(out, json -> write(report, json));
  }

  private static void write(ClassesReport report, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("method", report.classing().method().id());
    json.writeNumberField("classes", report.breaks().size());
    json.writeNumberField("lowest", report.breaks().lowest());
    limits("breaks", report.breaks(), json);
    json.writeFieldName("counts");
    json.writeArray(report.counts(), 0, report.breaks().size());
    json.writeNumberField("gvf", report.fit());
    json.writeStringField("closed", "upper");
    if (report.onMap().isPresent()) {
      write(report.onMap().get(), json);
    }
    json.writeEndObject();
  }

  private static void write(ClassesReport.OnMap onMap, JsonGenerator json) throws IOException {
    json.writeStringField("indicator", onMap.indicator().id());
    json.writeStringField("as_of", onMap.asOf().toString());
    json.writeNumberField("legendLowest", onMap.legend().lowest());
    limits("legendBreaks", onMap.legend(), json);
    json.writeNumberField("zero", onMap.zero());
    json.writeNumberField("notReported", onMap.notReported());
    json.writeNumberField("notApplicable", onMap.notApplicable());
    json.writeArrayFieldStart("sources");
    for (String source : onMap.sources()) {
      json.writeString(source);
    }
    json.writeEndArray();
  }

  private static void limits(String name, ClassBreaks breaks, JsonGenerator json)
      throws IOException {
    double[] limits = breaks.upperLimits().stream().mapToDouble(Double::doubleValue).toArray();
    json.writeFieldName(name);
    json.writeArray(limits, 0, limits.length);
  }
}
