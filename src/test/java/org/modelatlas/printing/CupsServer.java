package org.modelatlas.printing;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.modelatlas.testing.SystemProgram;

/**
 * A print server of its own with two queues: one writes PDF by CUPS-PDF, the other one's paper is
 * jammed for ever. It wants to be started by root, as CUPS-PDF does.
 */
final class CupsServer implements AutoCloseable {

  static final String PDF = "AtlasPDF";
  static final String JAMMED = "AtlasJam";

  private static final Path BACKENDS = Path.of("/usr/lib/cups/backend");
  private static final Path DRIVER = Path.of("/usr/share/ppd/cups-pdf/CUPS-PDF_opt.ppd");
  private static final int PATIENCE_S = 20;

  private final Path root;
  private final int port;
  private final Process server;

  CupsServer(Path root) throws IOException {
    this.root = root.toRealPath();
    port = freePort();
    write();
    server =
        new ProcessBuilder("cupsd", "-f", "-c", file("cupsd.conf"), "-s", file("cups-files.conf"))
            .redirectErrorStream(true)
            .redirectOutput(this.root.resolve("server.log").toFile())
            .start();
    await();
    addQueue(PDF, "cups-pdf:/");
    addQueue(JAMMED, "jam:/");
    lp("lpadmin", "-d", PDF);
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private String file(String name) {
    return root.resolve(name).toString();
  }

  private void write() throws IOException {
    for (String folder : new String[] {"spool/tmp", "cache", "state/certs", "log", "ppd", "bin"}) {
      Files.createDirectories(root.resolve(folder));
    }
    for (Path at = root; at.startsWith("/tmp/"); at = at.getParent()) {
      Files.setPosixFilePermissions(at, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
    for (String part :
        new String[] {"filter", "daemon", "notifier", "cgi-bin", "driver", "monitor"}) {
      Files.createSymbolicLink(root.resolve("bin").resolve(part), Path.of("/usr/lib/cups", part));
    }
    Path backends = Files.createDirectories(root.resolve("bin/backend"));
    Files.createSymbolicLink(backends.resolve("cups-pdf"), BACKENDS.resolve("cups-pdf"));
    Path jam = backends.resolve("jam");
    Files.writeString(
        jam,
        "#!/bin/sh\necho 'STATE: +media-jam-error' >&2\ntrap 'exit 0' TERM\nsleep 600 & wait\n");
    Files.setPosixFilePermissions(jam, PosixFilePermissions.fromString("rwx------"));
    Files.writeString(root.resolve("cupsd.conf"), conf());
    Files.writeString(root.resolve("cups-files.conf"), files());
    SystemProgram.output("chown", "-R", "lp:lp", file("spool"), file("cache"), file("log"));
  }

  private String conf() {
    return """
    Listen localhost:%d
    Browsing No
    DefaultAuthType None
    WebInterface No
    <Location />
      Order allow,deny
      Allow localhost
    </Location>
    <Policy default>
      <Limit All>
        Order allow,deny
        Allow all
      </Limit>
    </Policy>
    """
        .formatted(port);
  }

  private String files() {
    return """
    ServerRoot %1$s
    StateDir %1$s/state
    CacheDir %1$s/cache
    RequestRoot %1$s/spool
    TempDir %1$s/spool/tmp
    AccessLog %1$s/log/access
    ErrorLog %1$s/log/error
    PageLog %1$s/log/page
    ServerBin %1$s/bin
    DataDir /usr/share/cups
    SystemGroup root
    User lp
    Group lp
    """
        .formatted(root);
  }

  /** What programs and {@link CupsPrinters} have to be told to speak to this server. */
  Map<String, String> environment() {
    return Map.of("CUPS_SERVER", "localhost:" + port);
  }

  private void addQueue(String name, String device) throws IOException {
    lp("lpadmin", "-p", name, "-v", device, "-P", DRIVER.toString(), "-E");
  }

  /** Runs a program of CUPS against this server. */
  String lp(String... command) throws IOException {
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().putAll(environment());
    builder.environment().put("LC_ALL", "C.UTF-8");
    Process process = builder.start();
    String said = new String(process.getInputStream().readAllBytes());
    if (process.onExit().join().exitValue() != 0) {
      throw new IOException(String.join(" ", command) + ": " + said);
    }
    return said;
  }

  private void await() throws IOException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_S);
    while (!lp("sh", "-c", "lpstat -r || true").contains("is running")) {
      if (System.nanoTime() > end || !server.isAlive()) {
        throw new IOException(Files.readString(root.resolve("server.log")));
      }
    }
  }

  @Override
  public void close() {
    server.descendants().forEach(ProcessHandle::destroy);
    server.destroy();
    server.onExit().join();
  }
}
