package org.plumbline.export;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.plumbline.draw.Style;
import org.plumbline.geom.Rgb;

/// Colours that the reader's light or dark paper decides: each has a name in the style sheet, so
/// that every picture is drawn once and fits both.
///
/// Pictures are painted in a style whose colours stand for those names. A colour that is none of
/// them, as one that somebody chose, is written as it is.
final class PaperInks {
  private final Map<Rgb, String> names = new LinkedHashMap<>();
  private final StringBuilder light = new StringBuilder();
  private final StringBuilder dark = new StringBuilder();
  private final Style style = standIns();

  /// The style to paint in.
  Style style() {
    return style;
  }

  /// How a colour is written in a picture.
  String ink(Rgb color) {
    String name = names.get(color.withOpacity(1));
    return name == null ? color.hex() : "var(" + name + ")";
  }

  /// The part of the style sheet that says which colour a name has: as the reader's system likes
  /// it, or as the attribute `data-theme` of the page says; on paper as on light paper.
  String css() {
    return ":root{color-scheme:light dark;"
        + light
        + "}\n@media screen and (prefers-color-scheme:dark){:root:not([data-theme=light]){"
        + dark
        + "}}\n:root[data-theme=light]{color-scheme:light}\n"
        + "@media screen{:root[data-theme=dark]{color-scheme:dark;"
        + dark
        + "}}\n";
  }

  private Style standIns() {
    Map<String, Rgb> stages = new LinkedHashMap<>();
    Style.LIGHT.stages().keySet().stream()
        .sorted()
        .forEach(id -> stages.put(id, standIn("stage-" + id, each -> each.stage(id))));
    return new Style(
        "paper", surfaces(this::standIn), ink(this::standIn), signals(this::standIn), stages);
  }

  private static Style.Surfaces surfaces(BiFunction<String, Function<Style, Rgb>, Rgb> in) {
    return new Style.Surfaces(
        in.apply("canvas", style -> style.surfaces().canvas()),
        in.apply("grid-dot", style -> style.surfaces().gridDot()),
        in.apply("panel", style -> style.surfaces().panel()),
        in.apply("card", style -> style.surfaces().card()),
        in.apply("border", style -> style.surfaces().border()),
        in.apply("boundary", style -> style.surfaces().boundary()),
        in.apply("boundary-line", style -> style.surfaces().boundaryLine()),
        in.apply("pill", style -> style.surfaces().pill()),
        in.apply("note", style -> style.surfaces().note()),
        in.apply("note-line", style -> style.surfaces().noteLine()));
  }

  private static Style.Ink ink(BiFunction<String, Function<Style, Rgb>, Rgb> in) {
    return new Style.Ink(
        in.apply("text", style -> style.ink().text()),
        in.apply("secondary", style -> style.ink().secondary()),
        in.apply("faint", style -> style.ink().faint()),
        in.apply("accent", style -> style.ink().accent()),
        in.apply("connection", style -> style.ink().connection()),
        in.apply("supporting", style -> style.ink().supporting()),
        in.apply("on-signal", style -> style.ink().onSignal()));
  }

  private static Style.Signals signals(BiFunction<String, Function<Style, Rgb>, Rgb> in) {
    return new Style.Signals(
        in.apply("error", style -> style.signals().error()),
        in.apply("warning", style -> style.signals().warning()),
        in.apply("advice", style -> style.signals().advice()),
        in.apply("fine", style -> style.signals().fine()));
  }

  /// A colour of its own for each name.
  private Rgb standIn(String name, Function<Style, Rgb> in) {
    String variable = "--" + name;
    Rgb color = Rgb.of("#%06X".formatted(0x010203 + names.size()));
    names.put(color, variable);
    light.append(variable).append(':').append(in.apply(Style.LIGHT).hex()).append(';');
    dark.append(variable).append(':').append(in.apply(Style.DARK).hex()).append(';');
    return color;
  }
}
