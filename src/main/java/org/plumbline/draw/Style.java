package org.plumbline.draw;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.geom.Rgb;

/// All colours of the interface and of every drawing, decided in this one place. Sizes of type and
/// card are the same in all themes and stand in `Type`.
///
/// @param name `light`, `dark` or `contrast`
/// @param stages the colour of each lifecycle stage, by its id
public record Style(
    String name, Surfaces surfaces, Ink ink, Signals signals, Map<String, Rgb> stages) {
  /// Copies the map.
  public Style {
    stages = Map.copyOf(stages);
  }

  /// What things stand on.
  ///
  /// @param border around cards and panels
  /// @param pill behind the number of replicas
  /// @param note a remark on the canvas
  public record Surfaces(
      Rgb canvas,
      Rgb gridDot,
      Rgb panel,
      Rgb card,
      Rgb border,
      Rgb boundary,
      Rgb boundaryLine,
      Rgb pill,
      Rgb note,
      Rgb noteLine) {}

  /// What is written and drawn on surfaces.
  ///
  /// @param supporting connections that carry no data: compute, metadata, policy
  /// @param onSignal what stands inside a badge or on an accented button
  public record Ink(
      Rgb text,
      Rgb secondary,
      Rgb faint,
      Rgb accent,
      Rgb connection,
      Rgb supporting,
      Rgb onSignal) {}

  /// What wants attention, and what is fine.
  public record Signals(Rgb error, Rgb warning, Rgb advice, Rgb fine) {}

  /// Dark ink on light paper.
  public static final Style LIGHT =
      new Style(
          "light",
          new Surfaces(
              Rgb.of("#F6F7F9"),
              Rgb.of("#DADFE6"),
              Rgb.of("#FFFFFF"),
              Rgb.of("#FFFFFF"),
              Rgb.of("#E1E5EA"),
              Rgb.of("#EDF1F7"),
              Rgb.of("#C6CFDB"),
              Rgb.of("#EDF1F7"),
              Rgb.of("#FFF9E5"),
              Rgb.of("#E6D9AC")),
          new Ink(
              Rgb.of("#1B2129"),
              Rgb.of("#5A6572"),
              Rgb.of("#636D7A"),
              Rgb.of("#2563EB"),
              Rgb.of("#788393"),
              Rgb.of("#7F8A98"),
              Rgb.of("#FFFFFF")),
          new Signals(Rgb.of("#B91C1C"), Rgb.of("#B45309"), Rgb.of("#1D4ED8"), Rgb.of("#15803D")),
          Map.ofEntries(
              Map.entry("sources", Rgb.of("#0E7490")),
              Map.entry("storage", Rgb.of("#475569")),
              Map.entry("features", Rgb.of("#7C3AED")),
              Map.entry("training", Rgb.of("#C2410C")),
              Map.entry("evaluation", Rgb.of("#A16207")),
              Map.entry("delivery", Rgb.of("#4D7C0F")),
              Map.entry("serving", Rgb.of("#1D4ED8")),
              Map.entry("monitoring", Rgb.of("#BE123C")),
              Map.entry("responsible", Rgb.of("#86198F")),
              Map.entry("platform", Rgb.of("#57534E")),
              Map.entry("people", Rgb.of("#334155"))));

  /// Light ink on dark paper.
  public static final Style DARK =
      new Style(
          "dark",
          new Surfaces(
              Rgb.of("#13161B"),
              Rgb.of("#262C35"),
              Rgb.of("#1A1E25"),
              Rgb.of("#1F242C"),
              Rgb.of("#2B313B"),
              Rgb.of("#181D25"),
              Rgb.of("#38414E"),
              Rgb.of("#2B313B"),
              Rgb.of("#2B281C"),
              Rgb.of("#4D462E")),
          new Ink(
              Rgb.of("#E8ECF1"),
              Rgb.of("#A3ADBA"),
              Rgb.of("#909BA9"),
              Rgb.of("#7AA7FF"),
              Rgb.of("#8792A1"),
              Rgb.of("#77828F"),
              Rgb.of("#13161B")),
          new Signals(Rgb.of("#FF8A8A"), Rgb.of("#F5B04C"), Rgb.of("#8AB4FF"), Rgb.of("#6FD08C")),
          Map.ofEntries(
              Map.entry("sources", Rgb.of("#56C2DB")),
              Map.entry("storage", Rgb.of("#9FB0C6")),
              Map.entry("features", Rgb.of("#B39BFB")),
              Map.entry("training", Rgb.of("#FB9A5B")),
              Map.entry("evaluation", Rgb.of("#E3B341")),
              Map.entry("delivery", Rgb.of("#A5D86E")),
              Map.entry("serving", Rgb.of("#7CAEFF")),
              Map.entry("monitoring", Rgb.of("#FB8197")),
              Map.entry("responsible", Rgb.of("#E58BF0")),
              Map.entry("platform", Rgb.of("#B8B0A7")),
              Map.entry("people", Rgb.of("#CBD5E1"))));

  /// White and bright colours on black, at least 7 to 1, with lines that are seen around
  /// everything.
  public static final Style CONTRAST =
      new Style(
          "contrast",
          new Surfaces(
              Rgb.of("#000000"),
              Rgb.of("#4A4A4A"),
              Rgb.of("#000000"),
              Rgb.of("#000000"),
              Rgb.of("#C8C8C8"),
              Rgb.of("#141414"),
              Rgb.of("#A8A8A8"),
              Rgb.of("#2A2A2A"),
              Rgb.of("#1F1C00"),
              Rgb.of("#FFE066")),
          new Ink(
              Rgb.of("#FFFFFF"),
              Rgb.of("#E4E4E4"),
              Rgb.of("#D0D0D0"),
              Rgb.of("#4DD2FF"),
              Rgb.of("#E4E4E4"),
              Rgb.of("#BDBDBD"),
              Rgb.of("#000000")),
          new Signals(Rgb.of("#FF9C9C"), Rgb.of("#FFC24D"), Rgb.of("#A3CBFF"), Rgb.of("#6FF08F")),
          Map.ofEntries(
              Map.entry("sources", Rgb.of("#6FE3FA")),
              Map.entry("storage", Rgb.of("#C5D3E5")),
              Map.entry("features", Rgb.of("#CDBBFF")),
              Map.entry("training", Rgb.of("#FFB380")),
              Map.entry("evaluation", Rgb.of("#FFD75E")),
              Map.entry("delivery", Rgb.of("#BEF083")),
              Map.entry("serving", Rgb.of("#9AC1FF")),
              Map.entry("monitoring", Rgb.of("#FF9FB0")),
              Map.entry("responsible", Rgb.of("#F2A6FB")),
              Map.entry("platform", Rgb.of("#DAD3CA")),
              Map.entry("people", Rgb.of("#E6EEF8"))));

  /// All of them, the usual one first.
  public static final List<Style> ALL = List.of(LIGHT, DARK, CONTRAST);

  /// The one with the name, if there is one.
  public static Optional<Style> named(String name) {
    return ALL.stream().filter(each -> each.name().equals(name)).findFirst();
  }

  /// The colour of a stage; quiet for one that is not known.
  public Rgb stage(String id) {
    return stages.getOrDefault(id, ink.secondary());
  }
}
