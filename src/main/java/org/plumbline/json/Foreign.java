package org.plumbline.json;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Tells what a file seems to be that is not JSON, so that nobody has to look for a missing brace
/// in a picture.
final class Foreign {
  private static final int LOOKED_AT = 1024;

  /// Files that give themselves away by their first bytes, as characters of Latin-1.
  private static final List<Magic> MAGICS =
      List.of(
          new Magic("\u0089PNG", "png"),
          new Magic("\u00FF\u00D8\u00FF", "jpeg"),
          new Magic("GIF8", "gif"),
          new Magic("%PDF", "pdf"),
          new Magic("PK\u0003\u0004", "zip"),
          new Magic("\u001F\u008B", "gzip"));

  /// Texts that give themselves away by how they begin, the more special first.
  private static final List<Start> STARTS =
      List.of(
          new Start("<.*<(mxfile|mxGraphModel)\\b.*|<(mxfile|mxGraphModel)\\b.*", "drawio"),
          new Start("(<.*)?<svg\\b.*", "svg"),
          new Start("(?i)<(!doctype html|html|head|body)\\b.*", "html"),
          new Start("<.*", "xml"),
          new Start("(%%\\{|(flowchart|graph|sequenceDiagram|classDiagram)\\b).*", "mermaid"));

  private Foreign() {}

  private record Magic(String head, String kind) {}

  private record Start(Pattern pattern, String kind) {
    Start(String pattern, String kind) {
      this(Pattern.compile(pattern, Pattern.DOTALL), kind);
    }
  }

  /// What the bytes seem to be, in words; empty if they give nothing away.
  static Optional<String> kind(byte[] bytes) {
    int first = ByteCheck.startOf(bytes);
    int length = Math.min(bytes.length, LOOKED_AT);
    String head = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    String text = head.substring(first).strip();
    return MAGICS.stream()
        .filter(magic -> head.startsWith(magic.head()))
        .map(Magic::kind)
        .findFirst()
        .or(() ->
            STARTS.stream()
                .filter(each -> each.pattern().matcher(text).matches())
                .map(Start::kind)
                .findFirst())
        .map(kind -> Messages.say("kind." + kind));
  }
}
