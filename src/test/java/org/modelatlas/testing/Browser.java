package org.modelatlas.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Chromium without a window, led through its DevTools protocol: real keys and clicks. */
public final class Browser implements AutoCloseable {

  private static final Pattern LISTENING = Pattern.compile("DevTools listening on ws://([^/]+)/");
  private static final int SECONDS = 60;

  private final ObjectMapper json = new ObjectMapper();
  private final Map<Integer, CompletableFuture<JsonNode>> answers = new ConcurrentHashMap<>();
  private final AtomicInteger count = new AtomicInteger();
  private final Process process;
  private final HttpClient client = HttpClient.newHttpClient();
  private final WebSocket socket;

  /**
   * Opens a page.
   *
   * @param page the file
   * @param profile a folder for what the browser keeps
   */
  public Browser(Path page, Path profile) throws IOException, InterruptedException {
    process =
        new ProcessBuilder(
                "chromium",
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--no-first-run",
                "--window-size=1280,720",
                "--remote-debugging-port=0",
                "--user-data-dir=" + profile,
                page.toUri().toString())
            .redirectErrorStream(true)
            .start();
    socket =
        client
            .newWebSocketBuilder()
            .buildAsync(URI.create(pageAddress(host(process))), new Listener())
            .join();
    waitFor(page);
  }

  private void waitFor(Path page) {
    long last = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
    String wanted = "complete " + page.toUri();
    while (!evaluate("document.readyState + ' ' + location.href.split('#')[0]").equals(wanted)) {
      if (System.nanoTime() > last) {
        throw new AssertionError("not loaded: " + page);
      }
    }
  }

  private static String host(Process process) throws IOException {
    BufferedReader said = process.inputReader(StandardCharsets.UTF_8);
    for (String line = said.readLine(); line != null; line = said.readLine()) {
      Matcher found = LISTENING.matcher(line);
      if (found.find()) {
        return found.group(1);
      }
    }
    throw new AssertionError("chromium did not start");
  }

  private String pageAddress(String host) throws IOException, InterruptedException {
    var request = HttpRequest.newBuilder(URI.create("http://" + host + "/json/list")).build();
    String list = client.send(request, HttpResponse.BodyHandlers.ofString()).body();
    for (JsonNode target : json.readTree(list)) {
      if (target.get("type").asText().equals("page")) {
        return target.get("webSocketDebuggerUrl").asText();
      }
    }
    throw new AssertionError("no page: " + list);
  }

  /** What a script says, as text. */
  public String evaluate(String script) {
    JsonNode answer = send("Runtime.evaluate", Map.of("expression", "String(" + script + ")"));
    return answer.path("result").path("value").asText();
  }

  /**
   * Presses a key and lets it go.
   *
   * @param key as browsers name it
   */
  public void press(String key) {
    boolean letter = key.length() == 1;
    send(
        "Input.dispatchKeyEvent",
        letter
            ? Map.of("type", "keyDown", "key", key, "text", key)
            : Map.of("type", "rawKeyDown", "key", key));
    send("Input.dispatchKeyEvent", Map.of("type", "keyUp", "key", key));
  }

  /** Clicks a place of the window. */
  public void click(double x, double y) {
    mouse("mousePressed", x, y, "left");
    mouse("mouseReleased", x, y, "left");
  }

  /** Moves the mouse to a place of the window. */
  public void hover(double x, double y) {
    mouse("mouseMoved", x, y, "none");
  }

  private void mouse(String type, double x, double y, String button) {
    send(
        "Input.dispatchMouseEvent",
        Map.of("type", type, "x", x, "y", y, "button", button, "clickCount", 1));
  }

  private JsonNode send(String method, Map<String, Object> parameters) {
    int id = count.incrementAndGet();
    var answer = new CompletableFuture<JsonNode>();
    answers.put(id, answer);
    try {
      Map<String, Object> message = Map.of("id", id, "method", method, "params", parameters);
      socket.sendText(json.writeValueAsString(message), true).join();
      return answer.get(SECONDS, TimeUnit.SECONDS);
    } catch (Exception e) {
      throw new AssertionError(method, e);
    }
  }

  private final class Listener implements WebSocket.Listener {

    private final StringBuilder text = new StringBuilder();

    @Override
    public CompletionStage<?> onText(WebSocket socket, CharSequence part, boolean last) {
      text.append(part);
      if (last) {
        try {
          JsonNode message = json.readTree(text.toString());
          text.setLength(0);
          if (message.has("id")) {
            answers.remove(message.get("id").asInt()).complete(message.path("result"));
          }
        } catch (IOException e) {
          throw new AssertionError(e);
        }
      }
      socket.request(1);
      return CompletableFuture.completedFuture(null);
    }
  }

  @Override
  public void close() {
    socket.abort();
    process.destroy();
    process.onExit().orTimeout(SECONDS, TimeUnit.SECONDS).join();
    client.close();
  }
}
