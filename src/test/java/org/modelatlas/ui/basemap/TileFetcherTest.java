package org.modelatlas.ui.basemap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.image.Image;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.api.FxToolkit;

class TileFetcherTest {

  private static final Duration SOON = Duration.ofMillis(400);
  private static final TileLimits HASTY = new TileLimits(4, 100_000, SOON, SOON, 12, 1_000_000);
  private static final Duration AT_MOST = Duration.ofSeconds(20);

  /** So that a busy computer does not take a server for a slow one. */
  private static final TileLimits PATIENT =
      new TileLimits(4, 100_000, AT_MOST, AT_MOST.multipliedBy(3), 12, 1_000_000);

  private static final byte[] TILE = TileServer.tile();

  private final CountDownLatch givenUp = new CountDownLatch(1);

  @BeforeAll
  static void startToolkit() throws TimeoutException {
    FxToolkit.registerPrimaryStage();
  }

  private TileFetcher fetcher(TileSource source) {
    return fetcher(source, PATIENT);
  }

  private TileFetcher fetcher(TileSource source, TileLimits limits) {
    return new TileFetcher(source, limits, Platform::runLater, givenUp::countDown);
  }

  /** Asks for a row of tiles at once, as a map does. */
  private static List<CompletableFuture<Image>> ask(TileFetcher fetcher, int count) {
    return CompletableFuture.supplyAsync(
            () -> IntStream.range(0, count).mapToObj(x -> fetcher.tile(key(x))).toList(),
            Platform::runLater)
        .join();
  }

  private static TileKey key(int x) {
    return new TileKey(6, x, 0);
  }

  private static void close(TileFetcher fetcher) {
    CompletableFuture.runAsync(fetcher::close, Platform::runLater).join();
  }

  @Test
  void tilesComeAFewAtATime() {
    try (var server =
        TileServer.that(
            exchange -> {
              Thread.sleep(30);
              TileServer.sending(200, TILE).answer(exchange);
            })) {
      var fetcher = fetcher(server.source());
      for (var tile : ask(fetcher, 20)) {
        assertEquals(256, tile.join().getWidth());
      }
      assertEquals(20, server.asked());
      assertTrue(server.mostAtOnce() <= 4, server.mostAtOnce() + " at once");
      close(fetcher);
    }
  }

  @Test
  void whatIsKnownIsNotAskedForAgain() {
    try (var server = TileServer.that(TileServer.sending(200, TILE))) {
      var fetcher = fetcher(server.source());
      ask(fetcher, 3).forEach(CompletableFuture::join);
      ask(fetcher, 3).forEach(tile -> assertNotNull(tile.join()));
      assertEquals(3, server.asked());
      close(fetcher);
    }
  }

  static Stream<Arguments> uselessServers() {
    byte[] page = "<html>Sign in first</html>".getBytes(StandardCharsets.UTF_8);
    return Stream.of(
        Arguments.of("never answers", TileServer.silent()),
        Arguments.of("drips", (TileServer.Behaviour) TileFetcherTest::drip),
        Arguments.of("is broken", TileServer.sending(500, new byte[0])),
        Arguments.of("sends a page", TileServer.sending(200, page)),
        Arguments.of("sends nothing", TileServer.sending(200, new byte[0])),
        Arguments.of(
            "sends half a picture", TileServer.sending(200, Arrays.copyOf(TILE, TILE.length / 2))),
        Arguments.of("sends too much", (TileServer.Behaviour) TileFetcherTest::flood),
        Arguments.of("hangs up", (TileServer.Behaviour) exchange -> exchange.close()));
  }

  private static void drip(com.sun.net.httpserver.HttpExchange exchange)
      throws IOException, InterruptedException {
    exchange.sendResponseHeaders(200, TILE.length);
    for (byte b : TILE) {
      exchange.getResponseBody().write(b);
      exchange.getResponseBody().flush();
      Thread.sleep(50);
    }
  }

  private static void flood(com.sun.net.httpserver.HttpExchange exchange) throws IOException {
    exchange.sendResponseHeaders(200, 0);
    exchange.getResponseBody().write(TILE);
    for (int i = 0; i < 10_000; i++) {
      exchange.getResponseBody().write(new byte[100_000]);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("uselessServers")
  void aUselessServerIsGivenUpSoonAndEveryTileIsAnswered(
      String what, TileServer.Behaviour behaviour) {
    try (var server = TileServer.that(behaviour)) {
      var fetcher = fetcher(server.source(), HASTY);
      assertTimeoutPreemptively(
          AT_MOST,
          () -> {
            ask(fetcher, 30).forEach(tile -> assertNull(tile.join()));
            assertTrue(givenUp.await(10, TimeUnit.SECONDS));
          });
      // The client itself asks a few times more where a connection is cut.
      assertTrue(server.asked() <= 20, server.asked() + " requests");
      close(fetcher);
    }
  }

  @Test
  void nobodyThereIsGivenUpSoon() throws IOException, InterruptedException {
    int port;
    try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = free.getLocalPort();
    }
    var fetcher = fetcher(new TileSource("http://127.0.0.1:" + port + "/{z}/{x}/{y}", "Nobody"));
    ask(fetcher, 10).forEach(tile -> assertNull(tile.join()));
    assertTrue(givenUp.await(10, TimeUnit.SECONDS));
    close(fetcher);
  }

  @Test
  void redirectionsAreNotFollowed() throws InterruptedException {
    try (var elsewhere = TileServer.that(TileServer.sending(200, TILE));
        var server =
            TileServer.that(
                exchange -> {
                  String target = elsewhere.source().address(key(0)).toString();
                  exchange.getResponseHeaders().add("Location", target);
                  exchange.sendResponseHeaders(302, -1);
                })) {
      var fetcher = fetcher(server.source());
      ask(fetcher, 6).forEach(tile -> assertNull(tile.join()));
      assertTrue(givenUp.await(10, TimeUnit.SECONDS));
      assertEquals(0, elsewhere.asked());
      close(fetcher);
    }
  }

  @Test
  void tilesThatDoNotExistAreForgivenLonger() throws InterruptedException {
    try (var server = TileServer.that(TileServer.sending(404, new byte[0]))) {
      var fetcher = fetcher(server.source());
      ask(fetcher, 11).forEach(tile -> assertNull(tile.join()));
      assertEquals(11, server.asked());
      assertFalse(givenUp.await(200, TimeUnit.MILLISECONDS));
      ask(fetcher, 1).forEach(tile -> assertNull(tile.join()));
      assertTrue(givenUp.await(10, TimeUnit.SECONDS));
      close(fetcher);
    }
  }

  @Test
  void nothingIsAskedOnceItIsClosed() {
    try (var server = TileServer.that(TileServer.silent())) {
      var fetcher = fetcher(server.source());
      var waiting = ask(fetcher, 10);
      assertTimeoutPreemptively(
          AT_MOST,
          () -> {
            close(fetcher);
            waiting.forEach(tile -> assertNull(tile.join()));
            ask(fetcher, 5).forEach(tile -> assertNull(tile.join()));
          });
      assertTrue(server.asked() <= 4);
      assertEquals(1, givenUp.getCount(), "closing is not giving up");
    }
  }
}
