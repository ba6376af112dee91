package org.plumbline.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/// The head of a page that asks nothing of any other place: it forbids itself everything but its
/// own style sheet and script, and pictures that stand in it.
///
/// @param sheets its style sheets, without their endings
/// @param scripts the parts of its script, without their endings; none if it has none
record HtmlHead(List<String> sheets, List<String> scripts, PaperInks inks) {
  /// Copies the lists.
  HtmlHead {
    sheets = List.copyOf(sheets);
    scripts = List.copyOf(scripts);
  }

  void write(String title, Html html) {
    StringBuilder all = new StringBuilder(inks.css());
    sheets.forEach(each -> all.append(resource(each + ".css")));
    String css = all.toString();
    String allowed = scripts.isEmpty() ? "none" : hash(script());
    String policy =
        ("default-src 'none'; style-src '%s'; script-src '%s'; img-src data:; base-uri 'none';"
                + " form-action 'none'")
            .formatted(hash(css), allowed);
    html.begin("head").alone("meta", "charset", "utf-8");
    html.alone("meta", "http-equiv", "Content-Security-Policy", "content", policy);
    html.alone("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    html.leaf("title", title).line();
    html.begin("style").raw(css).end().end().line();
  }

  /// Puts in the script, if there is one.
  void run(Html html) {
    if (!scripts.isEmpty()) {
      html.begin("script").raw(script()).end();
    }
  }

  private String script() {
    return scripts.stream().map(each -> resource(each + ".js")).collect(Collectors.joining());
  }

  /// How the policy of the page names a style or a script that it allows.
  private static String hash(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(hash);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible); // every Java has this one
    }
  }

  private static String resource(String name) {
    try (InputStream in = HtmlHead.class.getResourceAsStream(name)) {
      byte[] bytes = Objects.requireNonNull(in, name).readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
