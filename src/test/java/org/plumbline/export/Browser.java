package org.plumbline.export;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A browser without a window, driven by its own debugging protocol; for tests of exported pages.
final class Browser implements AutoCloseable {
  private static final Pattern LISTENING =
      Pattern.compile("DevTools listening on (ws://(\\S+?)/\\S+)");

  private final Process process;
  private final WebSocket socket;
  private final Messages messages;
  private int last;

  private Browser(Process process, WebSocket socket, Messages messages) {
    this.process = process;
    this.socket = socket;
    this.messages = messages;
  }

  /// Where the browser is, if the machine has it.
  static Optional<Path> program() {
    return java.util.stream.Stream.of("/usr/bin/chromium", "/usr/bin/google-chrome")
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst();
  }

  /// Opens a page.
  static Browser open(Path page, Path profile) throws Exception {
    Process process =
        new ProcessBuilder(
                program().orElseThrow().toString(),
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--remote-debugging-port=0",
                "--user-data-dir=" + profile,
                "--window-size=1280,720",
                "about:blank")
            .redirectErrorStream(true)
            .start();
    String host = listening(process.inputReader());
    Thread.ofVirtual().start(() -> process.inputReader().lines().forEach(_ -> {}));
    HttpClient client = HttpClient.newHttpClient();
    HttpRequest asked = HttpRequest.newBuilder(URI.create("http://" + host + "/json/list")).build();
    String list = client.send(asked, HttpResponse.BodyHandlers.ofString()).body();
    Matcher url =
        Pattern.compile("\"webSocketDebuggerUrl\": \"([^\"]+/page/[^\"]+)\"").matcher(list);
    if (!url.find()) {
      throw new IOException("The browser has no page: " + list);
    }
    Messages messages = new Messages();
    WebSocket socket =
        client.newWebSocketBuilder().buildAsync(URI.create(url.group(1)), messages).get();
    Browser browser = new Browser(process, socket, messages);
    browser.call("Page.enable", "{}");
    browser.call("Runtime.enable", "{}");
    browser.call("Log.enable", "{}");
    browser.call("Network.enable", "{}");
    browser.call("Page.navigate", "{\"url\": \"" + page.toUri() + "\"}");
    browser.await("Page.loadEventFired");
    return browser;
  }

  private static String listening(BufferedReader said) throws IOException {
    for (String line = said.readLine(); line != null; line = said.readLine()) {
      Matcher found = LISTENING.matcher(line);
      if (found.find()) {
        return found.group(2);
      }
    }
    throw new IOException("The browser does not listen.");
  }

  /// What an expression is, as text.
  String value(String expression) throws Exception {
    String asked =
        "{\"returnByValue\": true, \"expression\": " + quoted("String(" + expression + ")") + "}";
    return text(call("Runtime.evaluate", asked), "value");
  }

  /// Presses and releases a key.
  void press(String key) throws Exception {
    String text = key.length() == 1 ? ", \"text\": " + quoted(key) : "";
    String what = "\"key\": " + quoted(key) + ", \"code\": " + quoted(key) + text + "}";
    call("Input.dispatchKeyEvent", "{\"type\": \"keyDown\", " + what);
    call("Input.dispatchKeyEvent", "{\"type\": \"keyUp\", " + what);
  }

  /// Presses and releases a button of the mouse.
  void click(String button, int x, int y) throws Exception {
    String what =
        "\"button\": %s, \"clickCount\": 1, \"x\": %d, \"y\": %d}".formatted(quoted(button), x, y);
    call("Input.dispatchMouseEvent", "{\"type\": \"mousePressed\", " + what);
    call("Input.dispatchMouseEvent", "{\"type\": \"mouseReleased\", " + what);
  }

  /// A picture of the page.
  byte[] picture() throws Exception {
    return Base64.getDecoder().decode(text(call("Page.captureScreenshot", "{}"), "data"));
  }

  /// All that the page has complained about, and all that it has asked of other places.
  List<String> troubles() {
    return messages.seen.stream()
        .filter(each ->
            each.contains("\"Runtime.exceptionThrown\"")
                || each.contains("\"Log.entryAdded\"")
                || each.contains("\"Runtime.consoleAPICalled\"")
                || (each.contains("\"Network.requestWillBeSent\"")
                    && !each.contains("\"url\":\"file:")
                    && !each.contains("\"url\":\"data:")))
        .toList();
  }

  private String call(String method, String parameters) throws Exception {
    int id = ++last;
    String message =
        "{\"id\": %d, \"method\": \"%s\", \"params\": %s}".formatted(id, method, parameters);
    socket.sendText(message, true).get();
    while (true) {
      String said = messages.next();
      if (said.startsWith("{\"id\":" + id + ",")) {
        return said;
      }
    }
  }

  private void await(String event) throws Exception {
    while (messages.seen.stream().noneMatch(each -> each.contains("\"" + event + "\""))) {
      messages.next();
    }
  }

  /// The text under a key, wherever in the answer it stands.
  private static String text(String answer, String key) {
    Matcher found = Pattern.compile("\"" + key + "\":\"((?:[^\"\\\\]|\\\\.)*+)\"").matcher(answer);
    if (!found.find()) {
      throw new IllegalStateException("No " + key + " in " + answer);
    }
    String text =
        Pattern.compile("\\\\u([0-9a-fA-F]{4})")
            .matcher(found.group(1))
            .replaceAll(each ->
                Matcher.quoteReplacement(Character.toString(Integer.parseInt(each.group(1), 16))));
    return text.replace("\\n", "\n").replace("\\\"", "\"").replace("\\\\", "\\");
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
  }

  @Override
  public void close() {
    socket.abort();
    process.destroy();
    process.onExit().orTimeout(10, TimeUnit.SECONDS).exceptionally(_ -> process).join();
  }

  /// What the browser says.
  private static final class Messages implements WebSocket.Listener {
    private final BlockingQueue<String> queue = new LinkedBlockingQueue<>();
    private final List<String> seen = new ArrayList<>();
    private final StringBuilder pending = new StringBuilder();

    @Override
    public @org.jspecify.annotations.Nullable CompletionStage<?> onText(
        WebSocket from, CharSequence data, boolean whole) {
      pending.append(data);
      if (whole) {
        queue.add(pending.toString());
        pending.setLength(0);
      }
      from.request(1);
      return null;
    }

    String next() throws Exception {
      String said = queue.poll(60, TimeUnit.SECONDS);
      if (said == null) {
        throw new IOException("The browser says nothing any more.");
      }
      seen.add(said);
      return said;
    }
  }
}
