package org.modelatlas.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.modelatlas.geojson.Feature;
import org.modelatlas.geojson.GeoJsonReader;
import org.modelatlas.geometry.BorderMesh;
import org.modelatlas.geometry.LevelOfDetail;
import org.modelatlas.geometry.RegionIndex;
import org.modelatlas.geometry.Shape;
import org.modelatlas.problem.DataProblemException;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Finding, sharing and thinning borders once they are read. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class GeometryBenchmark {

  private static final int SIDE = 1000;

  /** About half a pixel of China on a screen 1080 pixels high, in degrees. */
  private static final double HALF_PIXEL_DEG = 0.02;

  /** The folder that holds the files. */
  @Param("")
  public String folder = "";

  @Param({"china-provinces.geojson", "china-prefectures.geojson"})
  public String file = "";

  private final List<Shape> shapes = new ArrayList<>();
  private RegionIndex index = new RegionIndex(List.of());
  private BorderMesh mesh = new BorderMesh(List.of());
  private JtsIndex jts = new JtsIndex(List.of());
  private int next;

  @Setup
  public void load() throws DataProblemException {
    for (Feature feature : GeoJsonReader.read(Path.of(folder, file)).features()) {
      feature.shape().ifPresent(shapes::add);
    }
    index = new RegionIndex(shapes);
    mesh = BorderMesh.of(shapes);
    jts = new JtsIndex(shapes);
  }

  /** The next of a million places on an even grid over China, in a scattered order. */
  private double[] place() {
    next = (next + 611_953) % (SIDE * SIDE);
    double x = 73.5 + 61.6 * (next % SIDE + 0.5) / SIDE;
    double y = 18.1 + 35.5 * (next / SIDE + 0.5) / SIDE;
    return new double[] {x, y};
  }

  @Benchmark
  @BenchmarkMode({Mode.AverageTime, Mode.SampleTime})
  @OutputTimeUnit(TimeUnit.NANOSECONDS)
  public int find() {
    double[] place = place();
    return index.at(place[0], place[1]);
  }

  @Benchmark
  @BenchmarkMode(Mode.AverageTime)
  @OutputTimeUnit(TimeUnit.NANOSECONDS)
  public int findJts() {
    double[] place = place();
    return jts.at(place[0], place[1]);
  }

  @Benchmark
  public int layIndex() {
    return new RegionIndex(shapes).at(110, 35);
  }

  @Benchmark
  public BorderMesh shareBorders() {
    return BorderMesh.of(shapes);
  }

  @Benchmark
  public int thinShapes() {
    var detail = new LevelOfDetail(HALF_PIXEL_DEG);
    int size = 0;
    for (Shape shape : shapes) {
      size += detail.shape(shape).size();
    }
    return size;
  }

  @Benchmark
  public BorderMesh thinMesh() {
    return new LevelOfDetail(HALF_PIXEL_DEG).mesh(mesh);
  }
}
