package org.plumbline.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.draw.Mark;

/// What is around a page that asks nothing of any other place: it forbids itself everything but its
/// own style sheet and script, and pictures and fonts that stand in it.
///
/// @param sheets its style sheets, without their endings
/// @param scripts the parts of its script, without their endings; none if it has none
record HtmlFrame(List<String> sheets, List<String> scripts, PaperInks inks) {
  /// Signs that something is set in italics.
  private static final List<String> ITALIC = List.of("<em>", "font-style=");

  /// Copies the lists.
  HtmlFrame {
    sheets = List.copyOf(sheets);
    scripts = List.copyOf(scripts);
  }

  /// A whole page.
  ///
  /// @param body what is in it; the script, if there is one, comes after that
  String page(String title, String body) {
    Html html = new Html();
    html.raw("<!DOCTYPE html>\n").begin("html", "lang", "en").line();
    String script = script();
    String css = sheet(title + body + script);
    String allowed = scripts.isEmpty() ? "none" : hash(script);
    String policy =
        ("default-src 'none'; style-src '%s'; script-src '%s'; img-src data:; font-src data:;"
                + " base-uri 'none'; form-action 'none'")
            .formatted(hash(css), allowed);
    html.begin("head").alone("meta", "charset", "utf-8");
    html.alone("meta", "http-equiv", "Content-Security-Policy", "content", policy);
    html.alone("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    html.leaf("title", title).line();
    html.begin("style").raw(css).end().end().line();
    html.begin("body").line().raw(body);
    if (!scripts.isEmpty()) {
      html.begin("script").raw(script).end();
    }
    return html.end().end().line().done();
  }

  /// The style sheets, with the typeface for what is written.
  private String sheet(String written) {
    StringBuilder rules = new StringBuilder(inks.css());
    sheets.forEach(each -> rules.append(resource(each + ".css")));
    BitSet characters = new BitSet();
    characters.set(' ', '~' + 1);
    (written + rules).codePoints().forEach(characters::set);
    return Stream.of(Mark.Weight.values())
        .filter(each -> !each.isSlanted() || ITALIC.stream().anyMatch(written::contains))
        .map(each -> WebFont.rule(each, characters))
        .collect(Collectors.joining("", "", rules));
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
    try (InputStream in = HtmlFrame.class.getResourceAsStream(name)) {
      byte[] bytes = Objects.requireNonNull(in, name).readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
