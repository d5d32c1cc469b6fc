package org.modelatlas.geojson;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.modelatlas.i18n.Language;
import org.modelatlas.i18n.Messages;
import org.modelatlas.problem.DataProblem;
import org.modelatlas.problem.Place;

class GeoJsonMessagesTest {

  /** Every key that the package can raise, with arguments of the kinds it gives. */
  private static final String KEYS =
      """
      fileMissing fileUnreadable:x fileIsFolder fileTooLarge:1 fileTooLargeForMemory:1 fileChanged
      empty zip gzip shapefile binary xml utf16 gb18030 badUtf8:FF bom truncated tooDeep:64
      tooManyValues:9 expectedValue:} expectedKey:} expectedColon:} expectedComma:]:}
      trailingComma badLiteral:NaN badNumber:01 numberTooLong:2000
      numberTooLarge:1e999 badEscape:q controlCharacter:0A strayByte:01 comment singleQuote
      fullWidthMark:， duplicateKey:a sequence trailingText topLevel notGeoJson:x topojson echarts
      featuresMissing:x featuresNotArray featuresEmpty collectionType:x crs:x featureNotObject
      featureType:x idType duplicateId:1:2 memberMissing:x propertiesNotObject geometryNotObject
      geometryTypeMissing:x geometryTypeUnknown:x geometryEmpty:x polygonEmpty coordinatesMissing:x
      coordinatesNesting:x coordinateNotNumber:x positionNotArray:x positionTooShort:x projected:1:2
      axesSwapped:1:2 outOfRange:1:2 ringOpen ringTooShort:2 ringWithoutArea windingTurned:2
      lineTooShort:1 selfCrossing:1:2 holeOutside:1:2 interiorCut:1:2 polygonsOverlap:1:2 invalid:1:2
      """;

  @ParameterizedTest
  @EnumSource
  void everyProblemHasASentenceAndAHint(Language language) {
    Messages messages = Messages.of(language);
    for (String entry : KEYS.strip().split("\\s+")) {
      String[] parts = entry.split(":");
      Object[] arguments = new Object[parts.length - 1];
      for (int i = 0; i < arguments.length; i++) {
        arguments[i] = argument(parts[i + 1]);
      }
      var problem = DataProblem.error("geojson." + parts[0], Place.of("f"), arguments);
      String text = problem.sentence(messages) + problem.hint(messages);
      assertFalse(text.isBlank(), entry);
      assertFalse(text.matches(".*\\{[0-9].*"), text);
    }
  }

  private static Object argument(String text) {
    return text.matches("[0-9]+") ? (Object) Integer.valueOf(text) : text;
  }

  @ParameterizedTest
  @EnumSource
  void bracesStandInTheSentence(Language language) {
    var problem = DataProblem.error("geojson.expectedComma", Place.of("f"), "]", "}");
    String brace = language == Language.ZH ? "“}”" : "\"}\"";
    assertTrue(problem.sentence(Messages.of(language)).contains(brace));
  }

  @ParameterizedTest
  @EnumSource
  void backslashesInHintsAreTheOnesToType(Language language) {
    var problem = DataProblem.error("geojson.badEscape", Place.of("f"), "\\q");
    String hint = problem.hint(Messages.of(language));
    assertTrue(hint.contains(" \\\\") && hint.contains(" \\u ") && !hint.contains("\\\\\\"), hint);
  }
}
