package org.modelatlas.ui.basemap;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.modelatlas.release.Release;

/**
 * Asks one server for tiles, in the background. Every request ends in time and with an answer,
 * never with an exception. Redirections are not followed: tiles come from the server that a person
 * named and from no other.
 */
final class TileRequests implements AutoCloseable {

  private final TileSource source;
  private final TileLimits limits;
  private final String agent = "ChinaModelAtlas/" + Release.current().program();
  private final HttpClient client;

  TileRequests(TileSource source, TileLimits limits) {
    this.source = source;
    this.limits = limits;
    this.client =
        HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(limits.connect())
            .build();
  }

  /** Asks for a tile; the answer comes on a thread of the client. */
  CompletableFuture<TileAnswer> ask(TileKey tile) {
    var request =
        HttpRequest.newBuilder(source.address(tile))
            .timeout(limits.whole())
            .header("User-Agent", agent)
            .header("Accept", "image/png, image/jpeg")
            .build();
    var body = BodyHandlers.limiting(BodyHandlers.ofByteArray(), limits.largestBytes());
    var sent = client.sendAsync(request, body);
    var answer = new CompletableFuture<TileAnswer>();
    sent.whenComplete(
        (response, failure) ->
            answer.complete(
                Optional.ofNullable(response)
                    .map(TileRequests::read)
                    .orElseGet(TileAnswer.Failed::new)));
    // A request's own time limit ends with the head of the answer; a body may drip for ever.
    answer.completeOnTimeout(
        new TileAnswer.Failed(), limits.whole().toMillis(), TimeUnit.MILLISECONDS);
    answer.thenRun(() -> sent.cancel(true));
    return answer;
  }

  private static TileAnswer read(HttpResponse<byte[]> response) {
    return switch (response.statusCode()) {
      case 200 -> picture(response.body());
      case 204, 404, 410 -> new TileAnswer.Absent();
      default -> new TileAnswer.Failed();
    };
  }

  /** Bytes as a picture, if they are one. */
  static TileAnswer picture(byte[] bytes) {
    return TilePicture.decode(bytes)
        .<TileAnswer>map(image -> new TileAnswer.Picture(image, bytes))
        .orElseGet(TileAnswer.Failed::new);
  }

  /** Breaks off what is under way. */
  @Override
  public void close() {
    client.shutdownNow();
  }
}
