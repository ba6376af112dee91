package org.plumbline.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plumbline.design.Boundary;
import org.plumbline.design.Design;
import org.plumbline.design.Elements;
import org.plumbline.geom.Point;
import org.plumbline.geom.Rect;
import org.plumbline.layout.Sheet.Card;

/// Makes a board of a design.
final class Drafting {
  /// What stays is looked at if it lies so near to what moves, in logical pixels.
  private static final double NEAR = 800;

  private final Design design;
  private final Sheet sheet;
  private final Links links;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<Integer> cards = new ArrayList<>();
  private final List<Board.Block> blocks = new ArrayList<>();
  private final Map<Integer, Frame> held = new HashMap<>();

  Drafting(Design design, Sheet sheet, Links links) {
    this.design = design;
    this.sheet = sheet;
    this.links = links;
    sheet.areas().forEach(area -> numbers.put(area.id(), numbers.size()));
  }

  Task task(Set<Integer> loose, Set<String> chosen) {
    boolean part = !chosen.isEmpty();
    Set<Integer> linked = new HashSet<>();
    links
        .all()
        .forEach(link -> {
          linked.add(link.from());
          linked.add(link.to());
        });
    Set<Integer> staying = staying(loose);
    Mesh mesh = mesh(loose, part, !staying.isEmpty());
    List<Integer> alone = new ArrayList<>();
    Map<Integer, Integer> blockOf = new HashMap<>();
    for (int n = 0; n < sheet.cards().size(); n++) {
      boolean free = loose.contains(n);
      if (free && !part && !linked.contains(n) && area(n) == Board.NOWHERE) {
        alone.add(n);
      } else if (free || staying.contains(n)) {
        blockOf.put(n, cards.size());
        add(n, free, mesh);
      }
    }
    if (part) {
      notes(mesh);
    }
    Map<Integer, Integer> labels = new HashMap<>();
    Board board = new Board(blocks, links(blockOf, labels), areas(part, loose, mesh));
    return new Task(design, sheet, loose, cards, alone, board, labels, mesh, held, part);
  }

  private int area(int card) {
    return sheet.cards().get(card).around().map(numbers::get).orElse(Board.NOWHERE);
  }

  /// Of the cards that stay, those near to what moves or connected with it.
  private Set<Integer> staying(Set<Integer> loose) {
    Set<Integer> staying = new HashSet<>();
    Optional<Rect> around =
        Rect.around(loose.stream().map(n -> sheet.cards().get(n).bounds()).toList());
    for (int n = 0; n < sheet.cards().size(); n++) {
      Rect bounds = sheet.cards().get(n).bounds();
      boolean pinned = sheet.cards().get(n).pinned();
      boolean near = around.filter(each -> each.grown(NEAR).intersects(bounds)).isPresent();
      if (!loose.contains(n) && (near || pinned)) {
        staying.add(n);
      }
    }
    return staying;
  }

  /// With wider gaps where something stays, so that borders fit in without more room being made.
  private Mesh mesh(Set<Integer> loose, boolean part, boolean held) {
    Optional<Rect> around =
        part
            ? Rect.around(loose.stream().map(n -> sheet.cards().get(n).bounds()).toList())
            : Elements.extent(design);
    Point origin = around.map(Rect::corner).orElse(Point.ORIGIN).snapped(Task.GRID);
    boolean roomy = held && !sheet.areas().isEmpty();
    return new Mesh(origin, Mesh.GAP_X + (roomy ? 24 : 0), Mesh.GAP_Y + (roomy ? 24 : 0));
  }

  private void add(int n, boolean free, Mesh mesh) {
    Card card = sheet.cards().get(n);
    int wide = mesh.wide(card.bounds().width());
    int high = mesh.high(card.bounds().height());
    if (!free) {
      Frame cells = mesh.cells(card.bounds());
      held.put(cards.size(), cells);
      wide = cells.wide();
      high = cells.high();
    }
    cards.add(n);
    blocks.add(new Board.Block(wide, high, area(n), links.stage(card), !free));
  }

  /// Notes are in the way where only a part is arranged.
  private void notes(Mesh mesh) {
    design
        .notes()
        .forEach(note -> {
          Frame cells = mesh.cells(note.bounds());
          int area = Board.NOWHERE;
          for (int n = 0; n < sheet.areas().size(); n++) {
            area = sheet.areas().get(n).bounds().intersects(note.bounds()) ? n : area;
          }
          held.put(blocks.size(), cells);
          blocks.add(new Board.Block(cells.wide(), cells.high(), area, Board.EARLY + 1, true));
        });
  }

  private List<Board.Link> links(Map<Integer, Integer> blockOf, Map<Integer, Integer> labels) {
    List<Board.Link> ours = new ArrayList<>();
    for (Board.Link link : links.all()) {
      Integer from = blockOf.get(link.from());
      Integer to = blockOf.get(link.to());
      if (from != null && to != null && !(held.containsKey(from) && held.containsKey(to))) {
        if (links.letters(link) > 0) {
          labels.put(ours.size(), links.letters(link));
        }
        ours.add(new Board.Link(from, to, link.pull(), link.forward()));
      }
    }
    return ours;
  }

  private List<Board.Area> areas(boolean part, Set<Integer> loose, Mesh mesh) {
    Set<String> staying = new HashSet<>();
    for (int n = 0; n < sheet.cards().size(); n++) {
      if (!loose.contains(n)) {
        sheet.cards().get(n).around().ifPresent(staying::add);
      }
    }
    List<Board.Area> areas = new ArrayList<>();
    for (Boundary area : sheet.areas()) {
      Frame taken = part && staying.contains(area.id()) ? mesh.cells(area.bounds()) : Frame.NOTHING;
      int around = area.parent().map(numbers::get).orElse(Board.NOWHERE);
      areas.add(new Board.Area(around < areas.size() ? around : Board.NOWHERE, taken));
    }
    return areas;
  }
}
