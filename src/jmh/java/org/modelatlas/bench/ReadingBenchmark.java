package org.modelatlas.bench;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.modelatlas.geojson.GeoJsonFile;
import org.modelatlas.geojson.GeoJsonReader;
import org.modelatlas.problem.DataProblemException;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Reading GeoJSON that is in memory: ours with all its checks, JTS's reader, Jackson's bare tokens.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ReadingBenchmark {

  /** The folder that holds the files. */
  @Param("")
  public String folder = "";

  @Param({"china-prefectures.geojson", "county-100mb.geojson"})
  public String file = "";

  private final JsonFactory jackson = new JsonFactory();
  private byte[] text = new byte[0];

  @Setup
  public void load() throws IOException {
    text = Files.readAllBytes(Path.of(folder, file));
  }

  @Benchmark
  public GeoJsonFile atlas() throws DataProblemException {
    return GeoJsonReader.read(file, text);
  }

  @Benchmark
  public Geometry jts() throws ParseException {
    var reader = new InputStreamReader(new ByteArrayInputStream(text), StandardCharsets.UTF_8);
    return new org.locationtech.jts.io.geojson.GeoJsonReader().read(reader);
  }

  @Benchmark
  public int jacksonTokens() throws IOException {
    int tokens = 0;
    try (JsonParser parser = jackson.createParser(text)) {
      while (parser.nextToken() != null) {
        tokens++;
      }
    }
    return tokens;
  }
}
