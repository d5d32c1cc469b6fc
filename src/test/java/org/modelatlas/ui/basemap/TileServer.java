package org.modelatlas.ui.basemap;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;

/** A tile server on this computer that behaves as a test wants. */
final class TileServer implements AutoCloseable {

  /** How an exchange is answered. */
  @FunctionalInterface
  interface Behaviour {
    void answer(HttpExchange exchange) throws IOException, InterruptedException;
  }

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final AtomicInteger asked = new AtomicInteger();
  private final AtomicInteger now = new AtomicInteger();
  private final AtomicInteger most = new AtomicInteger();

  private TileServer(Behaviour behaviour) throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/", exchange -> serve(exchange, behaviour));
    server.start();
  }

  static TileServer that(Behaviour behaviour) {
    try {
      return new TileServer(behaviour);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void serve(HttpExchange exchange, Behaviour behaviour) throws IOException {
    asked.incrementAndGet();
    most.accumulateAndGet(now.incrementAndGet(), Math::max);
    try {
      behaviour.answer(exchange);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      now.decrementAndGet();
    }
  }

  /** How many requests came. */
  int asked() {
    return asked.get();
  }

  /** The most requests that were under way at a time. */
  int mostAtOnce() {
    return most.get();
  }

  /** The address to enter. */
  String template() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/{z}/{x}/{y}.png";
  }

  TileSource source() {
    return new TileSource(template(), "Test tiles");
  }

  /** What a test allows that a person may not enter: unencrypted tiles from this computer. */
  static boolean isHere(URI uri) {
    return uri.getScheme().equals("http") && uri.getHost().equals("127.0.0.1");
  }

  /** Answers with these bytes. */
  static Behaviour sending(int status, byte[] body) {
    return exchange -> {
      exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
      try (var out = exchange.getResponseBody()) {
        out.write(body);
      }
    };
  }

  /** Never answers. */
  static Behaviour silent() {
    return exchange -> Thread.sleep(60_000);
  }

  /** A tile of made-up streets and a river, the same for every place. */
  static byte[] tile() {
    var image = new BufferedImage(256, 256, BufferedImage.TYPE_INT_RGB);
    var g = image.createGraphics();
    g.setColor(new Color(0xF2EFE9));
    g.fillRect(0, 0, 256, 256);
    g.setColor(new Color(0xC8E0B4));
    g.fillOval(140, 20, 90, 70);
    g.setStroke(new BasicStroke(10));
    g.setColor(new Color(0xA9CCE3));
    var river = new Path2D.Double();
    river.moveTo(0, 180);
    river.curveTo(80, 120, 160, 240, 256, 180);
    g.draw(river);
    g.setStroke(new BasicStroke(3));
    g.setColor(new Color(0xE8A33D));
    g.drawLine(0, 64, 256, 64);
    g.drawLine(96, 0, 96, 256);
    g.dispose();
    var bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
