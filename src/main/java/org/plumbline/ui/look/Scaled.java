package org.plumbline.ui.look;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.ui.Outfit;

/// Style sheets at other scales: every length in them is multiplied, so that words, controls and
/// the space between them grow alike, in popups and dialogs too. Lines stay as thin as they are,
/// and nothing but the size of type falls between two pixels.
public final class Scaled {
  private static final Pattern LENGTHS =
      Pattern.compile(
          "(-fx-(?:font-size|padding|label-padding|spacing|[hv]gap|graphic-text-gap|indent"
              + "|fixed-cell-size|cell-size|(?:min|max|pref)-(?:width|height)"
              + "|(?:background|border)-(?:radius|insets)|arc-(?:width|height))):([^;}]*)");
  private static final Pattern NUMBER =
      Pattern.compile("(?<![\\w#.])-?\\d*\\.?\\d+(?![\\w.%]*[%e])");

  /// What is thinner than this is a line rather than a distance.
  private static final double THIN = 2;

  private static final Map<String, String> MADE = new ConcurrentHashMap<>();

  private Scaled() {}

  /// The address of a sheet at the scale of an outfit.
  public static String sheet(String address, Outfit outfit) {
    return outfit.scale() == Outfit.USUAL
        ? address
        : MADE.computeIfAbsent(outfit.scale() + " " + address, _ -> made(address, outfit.factor()));
  }

  private static String made(String address, double factor) {
    try (InputStream in = URI.create(address).toURL().openStream()) {
      String scaled = of(new String(in.readAllBytes(), StandardCharsets.UTF_8), factor);
      byte[] bytes = scaled.getBytes(StandardCharsets.UTF_8);
      return "data:text/css;charset=utf-8;base64," + Base64.getEncoder().encodeToString(bytes);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  /// A sheet with all its lengths multiplied.
  static String of(String sheet, double factor) {
    return LENGTHS
        .matcher(sheet)
        .replaceAll(rule ->
            Matcher.quoteReplacement(
                rule.group(1) + ":" + numbers(rule.group(1), rule.group(2), factor)));
  }

  private static String numbers(String property, String values, double factor) {
    boolean type = property.endsWith("font-size");
    return NUMBER.matcher(values).replaceAll(number -> length(number, type, factor));
  }

  private static String length(MatchResult number, boolean type, double factor) {
    double length = Double.parseDouble(number.group());
    if (type) {
      return Double.toString(length * factor);
    }
    boolean line = Math.abs(length) < THIN;
    return line ? number.group() : Long.toString(Math.round(length * factor));
  }
}
