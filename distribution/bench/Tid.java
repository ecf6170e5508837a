// SPDX-License-Identifier: EUPL-1.2

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether the time of an answer tells a person of another service from one who is not there: pairs
 * of requests, one of each kind, in random order, and the area under the ROC curve (Mann-Whitney)
 * of all times. 0.5 = no way to tell. The same program then delays one kind by 0.2 ms in a proxy of
 * its own, and has to see it; a program that cannot see that proves nothing.
 *
 * <p>{@code java Tid.java <port> [pairs]} against a demo node; README.md says more.
 */
public final class Tid {
  private static final double WITHIN = 0.02;
  private static final long PLANTED = 200_000;
  private static final String API = "/api/v1/levanger/tjenester/";
  private static final Random RANDOM = new Random();

  private final int port;
  private final int pairs;
  private final int warmUp;
  private boolean good = true;

  private Tid(int port, int pairs) {
    this.port = port;
    this.pairs = pairs;
    this.warmUp = Math.max(200, pairs / 4);
  }

  /** Measures; ends with 1 where a kind can be told, or the planted delay cannot. */
  public static void main(String[] args) throws Exception {
    int pairs = args.length > 1 ? Integer.parseInt(args[1]) : 10_000;
    Tid tid = new Tid(Integer.parseInt(args[0]), pairs);
    tid.measure();
    System.exit(tid.good ? 0 : 1);
  }

  private void measure() throws Exception {
    String leader = token("leder");
    List<String> foreign = persons(leader, "nav-sosial", "", 200);
    List<String> shielded = persons(leader, "bolig", ",\"skjermet\":true", 50);
    System.out.println("| what is asked for | beside | pairs | median ms | beside, ms | AUC | |");
    System.out.println("| --- | --- | ---: | ---: | ---: | ---: | --- |");
    Supplier<String> foreignPerson = of("nav-sosial", foreign);
    Supplier<String> nobody = () -> "nav-sosial/personer/" + UUID.randomUUID();
    arm("a person of another service", "nobody of it", foreignPerson, nobody);
    arm(
        "a person of another service",
        "nobody of no service",
        foreignPerson,
        () -> "ny-sosial/personer/" + UUID.randomUUID());
    Supplier<String> nobodyOfOurs = () -> "bolig/personer/" + UUID.randomUUID();
    arm("the same, as if of the own", "nobody of the own", of("bolig", foreign), nobodyOfOurs);
    arm("a shielded person of the own", "nobody of the own", of("bolig", shielded), nobodyOfOurs);
    try (Proxy proxy = new Proxy(port, new HashSet<>(foreign))) {
      through(proxy, 0, foreignPerson, nobody);
      through(proxy, PLANTED, foreignPerson, nobody);
    }
  }

  private static Supplier<String> of(String service, List<String> ids) {
    return () -> service + "/personer/" + ids.get(RANDOM.nextInt(ids.size()));
  }

  private void arm(String what, String beside, Supplier<String> one, Supplier<String> other)
      throws IOException {
    double[][] times = times(port, one, other);
    double auc = auc(times[0], times[1]);
    told(what, beside, times, auc, Math.abs(auc - 0.5) <= WITHIN);
  }

  private void through(Proxy proxy, long delay, Supplier<String> one, Supplier<String> other)
      throws IOException {
    proxy.delay = delay;
    double[][] times = times(proxy.port(), one, other);
    double auc = auc(times[0], times[1]);
    String what = "the first, through the proxy, " + delay / 1e6 + " ms planted";
    told(what, "nobody of it", times, auc, delay == 0 ^ auc - 0.5 > WITHIN);
  }

  private void told(String what, String beside, double[][] times, double auc, boolean asMeant) {
    good &= asMeant;
    System.out.printf(
        Locale.ROOT,
        "| %s | %s | %d | %.3f | %.3f | %.4f | %s |%n",
        what,
        beside,
        pairs,
        median(times[0]) / 1e6,
        median(times[1]) / 1e6,
        auc,
        asMeant ? "as meant" : "NOT AS MEANT");
  }

  private double[][] times(int at, Supplier<String> one, Supplier<String> other)
      throws IOException {
    String token = token("saksbehandler");
    try (Line line = new Line(at)) {
      for (int i = 0; i < warmUp; i++) {
        line.ask(token, one.get());
        line.ask(token, other.get());
      }
      double[][] times = new double[2][pairs];
      for (int i = 0; i < pairs; i++) {
        boolean oneFirst = RANDOM.nextBoolean();
        String first = (oneFirst ? one : other).get();
        String second = (oneFirst ? other : one).get();
        times[oneFirst ? 0 : 1][i] = line.ask(token, first);
        times[oneFirst ? 1 : 0][i] = line.ask(token, second);
      }
      return times;
    }
  }

  /** The probability that one of the first took longer than one of the second; ties count half. */
  private static double auc(double[] first, double[] second) {
    int n = first.length;
    int m = second.length;
    double[][] all = new double[n + m][];
    for (int i = 0; i < n; i++) {
      all[i] = new double[] {first[i], 1};
    }
    for (int i = 0; i < m; i++) {
      all[n + i] = new double[] {second[i], 0};
    }
    Arrays.sort(all, (a, b) -> Double.compare(a[0], b[0]));
    double ranks = 0;
    for (int i = 0; i < all.length; ) {
      int end = i;
      while (end < all.length && all[end][0] == all[i][0]) {
        end++;
      }
      double rank = (i + 1 + end) / 2.0;
      for (; i < end; i++) {
        ranks += all[i][1] * rank;
      }
    }
    return (ranks - n * (n + 1) / 2.0) / ((double) n * m);
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  // ---- what it needs of the node ----------------------------------------------------------------

  private String token(String user) throws IOException {
    String body = "{\"brukernavn\":\"%1$s\",\"passord\":\"demo-%1$s-2026\"}".formatted(user);
    return field(post("", "/api/v1/node/innlogging", body), "token");
  }

  private List<String> persons(String token, String service, String more, int count)
      throws IOException {
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String body = "{\"kode\":\"Tid " + i + "\"" + more + "}";
      ids.add(field(post(token, API + service + "/personer", body), "id"));
    }
    return ids;
  }

  private String post(String token, String path, String body) throws IOException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body));
    if (!token.isEmpty()) {
      request.header("Authorization", "Bearer " + token);
    }
    try {
      HttpResponse<String> answer =
          HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
      if (answer.statusCode() / 100 != 2) {
        throw new IOException(path + ": " + answer.statusCode() + " " + answer.body());
      }
      return answer.body();
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }

  private static String field(String json, String name) {
    Matcher matcher = Pattern.compile("\"" + name + "\"\\s*:\\s*\"([^\"]+)\"").matcher(json);
    if (!matcher.find()) {
      throw new IllegalStateException(json);
    }
    return matcher.group(1);
  }

  // ---- HTTP, as bare as can be ------------------------------------------------------------------

  /** One connection that is kept. */
  private static final class Line implements AutoCloseable {
    private final Socket socket;
    private final InputStream in;

    Line(int port) throws IOException {
      socket = new Socket(InetAddress.getLoopbackAddress(), port);
      socket.setTcpNoDelay(true);
      in = new BufferedInputStream(socket.getInputStream(), 16_384);
    }

    /** The nanoseconds from the first byte out to the last byte in. */
    long ask(String token, String path) throws IOException {
      byte[] request =
          ("GET "
                  + API
                  + path
                  + " HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer "
                  + token
                  + "\r\n\r\n")
              .getBytes(StandardCharsets.US_ASCII);
      long begun = System.nanoTime();
      socket.getOutputStream().write(request);
      byte[] answer = message(in);
      long took = System.nanoTime() - begun;
      String start = new String(answer, 0, 12, StandardCharsets.US_ASCII);
      if (!start.equals("HTTP/1.1 404")) {
        throw new IOException(path + ": " + new String(answer, StandardCharsets.UTF_8));
      }
      return took;
    }

    @Override
    public void close() throws IOException {
      socket.close();
    }
  }

  /** A whole message, as it came: head, and body by length or in chunks. */
  private static byte[] message(InputStream in) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream(1024);
    String head = upTo(in, out, "\r\n\r\n").toLowerCase(Locale.ROOT);
    int length = head.indexOf("\r\ncontent-length:");
    if (length >= 0) {
      int end = head.indexOf("\r\n", length + 2);
      copy(in, out, Integer.parseInt(head.substring(length + 17, end).trim()));
    } else if (head.contains("\r\ntransfer-encoding: chunked")) {
      int size;
      do {
        String line = upTo(in, out, "\r\n");
        size = Integer.parseInt(line.trim(), 16);
        copy(in, out, size + 2);
      } while (size > 0);
    }
    return out.toByteArray();
  }

  private static String upTo(InputStream in, ByteArrayOutputStream out, String end)
      throws IOException {
    StringBuilder text = new StringBuilder(512);
    while (text.length() < end.length()
        || !text.substring(text.length() - end.length()).equals(end)) {
      int b = in.read();
      if (b < 0) {
        throw new IOException("the connection ended");
      }
      out.write(b);
      text.append((char) b);
    }
    return text.toString();
  }

  private static void copy(InputStream in, ByteArrayOutputStream out, int count)
      throws IOException {
    byte[] bytes = in.readNBytes(count);
    if (bytes.length < count) {
      throw new IOException("the connection ended");
    }
    out.write(bytes);
  }

  /** Between caller and node; delays the answers about persons who are there. */
  private static final class Proxy implements AutoCloseable {
    private final ServerSocket server;
    private final int node;
    private final Set<String> there;
    private volatile long delay;

    Proxy(int node, Set<String> there) throws IOException {
      this.server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
      this.node = node;
      this.there = there;
      Thread thread = new Thread(this::serve, "proxy");
      thread.setDaemon(true);
      thread.start();
    }

    int port() {
      return server.getLocalPort();
    }

    private void serve() {
      while (!server.isClosed()) {
        try (Socket caller = server.accept();
            Socket upstream = new Socket(InetAddress.getLoopbackAddress(), node)) {
          caller.setTcpNoDelay(true);
          upstream.setTcpNoDelay(true);
          InputStream from = new BufferedInputStream(caller.getInputStream());
          InputStream back = new BufferedInputStream(upstream.getInputStream());
          while (true) {
            byte[] request = message(from);
            upstream.getOutputStream().write(request);
            byte[] answer = message(back);
            long until = System.nanoTime() + (isThere(request) ? delay : 0);
            while (System.nanoTime() < until) {
              Thread.onSpinWait();
            }
            caller.getOutputStream().write(answer);
          }
        } catch (IOException e) {
          // The caller has gone: the next, please.
        }
      }
    }

    private boolean isThere(byte[] request) {
      String line = new String(request, 0, Math.min(160, request.length), StandardCharsets.US_ASCII);
      int id = line.indexOf("/personer/") + 10;
      return there.contains(line.substring(id, id + 36));
    }

    @Override
    public void close() throws IOException {
      server.close();
    }
  }
}
