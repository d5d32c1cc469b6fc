package org.modelatlas.geojson;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.modelatlas.problem.DataProblemException;

class JsonNumbersPropertyTest {

  @Test
  void everyNumberIsReadToTheLastBitAsTheLibraryReadsIt() throws DataProblemException {
    long seed = System.nanoTime();
    var random = new Random(seed);
    for (int i = 0; i < 300_000; i++) {
      check(number(random), seed);
    }
  }

  @Test
  void numbersAtTheEdgesOfTheFastPathAreExact() throws DataProblemException {
    for (String text :
        new String[] {
          "0",
          "-0",
          "-0.0",
          "9007199254740991",
          "9007199254740992",
          "9007199254740993",
          "900719925474099.3",
          "0.9007199254740993",
          "123456789012345678",
          "1234567890123456789",
          "0.000000000000000001",
          "0.0000000000000000001",
          "4.9e-324",
          "2.2250738585072014E-308",
          "1.7976931348623157e308",
          "113.26427999999999",
          "1e22",
          "1e23",
          "8.5e-2"
        }) {
      check(text, 0);
    }
  }

  private static String number(Random random) {
    return switch (random.nextInt(6)) {
      case 0 -> Double.toString(Double.longBitsToDouble(random.nextLong() & ~(1L << 62)));
      case 1 -> Double.toString(random.nextDouble() * 360 - 180);
      case 2 -> Long.toString(random.nextLong() >> random.nextInt(64));
      case 3 -> decimal(random);
      case 4 -> besideTie(random);
      default -> decimal(random) + "e" + (random.nextInt(60) - 30);
    };
  }

  private static String decimal(Random random) {
    int digits = 1 + random.nextInt(20);
    var fraction = new StringBuilder();
    for (int i = 0; i < digits; i++) {
      fraction.append((char) ('0' + random.nextInt(10)));
    }
    return (random.nextInt(400) - 200) + "." + fraction;
  }

  /** Up to 18 digits next to the middle between two doubles. */
  private static String besideTie(Random random) {
    double value = random.nextDouble() * 180;
    var middle = new BigDecimal(value).add(new BigDecimal(Math.ulp(value) / 2));
    int scale = 13 + random.nextInt(3);
    return middle
        .setScale(scale, random.nextBoolean() ? RoundingMode.UP : RoundingMode.DOWN)
        .toPlainString();
  }

  private static void check(String text, long seed) throws DataProblemException {
    if (text.contains("NaN") || text.contains("Infinity")) {
      return;
    }
    var cursor = new JsonCursor("f", text.getBytes(StandardCharsets.US_ASCII), 0);
    double read = new JsonNumbers(cursor).read();
    assertEquals(
        Double.doubleToRawLongBits(Double.parseDouble(text)),
        Double.doubleToRawLongBits(read),
        () -> text + " seed " + seed);
    assertEquals(text.length(), cursor.at, text);
  }
}
