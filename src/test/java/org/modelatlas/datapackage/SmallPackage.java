package org.modelatlas.datapackage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.modelatlas.problem.DataProblem;

/** A plainly artificial package of two regions that a test writes down and breaks. */
final class SmallPackage {

  private static final String INDICATOR_HEAD =
      "id,name_zh,name_en,unit_zh,unit_en,definition_zh,definition_en,kind,derivation,numerator,"
          + "denominator,factor,same_year,formula_zh,formula_en,rankable,on_map,decimals\n";

  private final Map<String, String> files = new HashMap<>();

  SmallPackage() {
    for (TableSchema table : PackageSchema.TABLES) {
      files.put(table.name() + ".csv", CsvText.line(table.headings()));
    }
    files.put(
        "regions.csv",
        "adcode,name_zh,name_en,short_zh,short_en,pinyin,capital_zh,capital_en,group_zh,group_en\n"
            + "110000,甲省,Aland,甲,Aland,jia,甲城,Atown,组,Group\n"
            + "440000,乙省,Beland,乙,Beland,yi,乙城,Btown,组,Group\n");
    files.put(
        "sources.csv",
        "id,title_zh,title_en,publisher_zh,publisher_en,date,url,licence_zh,licence_en,seen_as,"
            + "note_zh,note_en,seen_on\n"
            + "s1,题,Title,者,Publisher,2025-03,,,,original,,,2025-04-01\n");
    files.put(
        "indicators.csv",
        INDICATOR_HEAD
            + "apples,苹果,Apples,个,apples,定义,Definition,count,observed,,,,,,,true,true,0\n"
            + "people,人口,People,人,persons,定义,Definition,count,observed,,,,,,,true,true,0\n");
    observations("apples,110000,2025-03,measured,7,apples,,,,,,,,,s1");
    files.put("datapackage.json", descriptor());
  }

  private static String descriptor() {
    var text = new StringBuilder("{\n\"name\": \"small\", \"title\": \"Small\",");
    text.append("\n\"version\": \"1\",\n\"resources\": [\n");
    for (TableSchema table : PackageSchema.TABLES) {
      text.append("{\"name\": \"%1$s\", \"path\": \"%1$s.csv\"},\n".formatted(table.name()));
    }
    return text.append("{\"name\": \"readme\", \"path\": \"x.txt\"}\n]}\n").toString();
  }

  SmallPackage observations(String... rows) {
    return table("observations", rows);
  }

  /** Replaces the rows of a table, its headings left. */
  SmallPackage table(String name, String... rows) {
    String headings = files.get(name + ".csv").lines().findFirst().orElseThrow();
    files.put(name + ".csv", headings + "\n" + String.join("\n", rows) + "\n");
    return this;
  }

  SmallPackage addTo(String name, String row) {
    files.merge(name + ".csv", row + "\n", String::concat);
    return this;
  }

  SmallPackage file(String name, String text) {
    files.put(name, text);
    return this;
  }

  SmallPackage without(String name) {
    files.remove(name);
    return this;
  }

  Path in(Path folder) throws IOException {
    for (var file : files.entrySet()) {
      Files.writeString(folder.resolve(file.getKey()), file.getValue());
    }
    return folder;
  }

  /** Problems as {@code file:line item key}, for comparing at a glance. */
  static List<String> told(Path folder) {
    return DataPackageReader.validate(folder).kept().stream()
        .map(problem -> told(folder, problem))
        .toList();
  }

  private static String told(Path folder, DataProblem problem) {
    String file = folder.relativize(Path.of(problem.place().file())).toString();
    return "%s:%d %s %s"
        .formatted(file, problem.place().line(), problem.place().item(), problem.key());
  }
}
