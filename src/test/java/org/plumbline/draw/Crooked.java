package org.plumbline.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.plumbline.catalog.Catalog;
import org.plumbline.catalog.ComponentType;
import org.plumbline.design.Boundary;
import org.plumbline.design.Component;
import org.plumbline.design.Connection;
import org.plumbline.design.Design;
import org.plumbline.design.Extras;
import org.plumbline.design.Note;
import org.plumbline.design.PortRef;
import org.plumbline.design.Properties;
import org.plumbline.geom.Point;
import org.plumbline.geom.Rect;

/// Designs as nobody would draw them, each made from its seed alone: cards on a crooked grid, in
/// nested boundaries, some of which are collapsed, with notes between and lines from anywhere to
/// anywhere.
public final class Crooked {
  private static final Catalog CATALOG = Catalog.bundled();

  private static final List<ComponentType> TYPES = List.copyOf(CATALOG.components().values());

  private final Random dice;
  private final Room room;
  private final int columns;
  private final List<Component> components = new ArrayList<>();
  private final List<Boundary> boundaries = new ArrayList<>();
  private final List<List<Integer>> cells = new ArrayList<>();
  private int cell;
  private final List<Note> notes = new ArrayList<>();

  /// How much room there is between cards.
  public enum Room {
    /// Gaps of 64 to 150 pixels.
    AMPLE(0, 240, 128, 90),
    /// Gaps of 16 to 40 pixels.
    DENSE(1, 192, 80, 24),
    /// Cards may lie on one another.
    PILED(2, 120, 56, 120);

    private final int dice;
    private final int across;
    private final int down;
    private final int crooked;

    Room(int dice, int across, int down, int crooked) {
      this.dice = dice;
      this.across = across;
      this.down = down;
      this.crooked = crooked;
    }
  }

  private Crooked(long seed, Room room, int size) {
    this.dice = new Random(seed * 31 + room.dice);
    this.room = room;
    this.columns = (int) Math.ceil(Math.sqrt(size * 1.4));
  }

  /// A design of so many components.
  public static Design of(long seed, Room room, int size) {
    return new Crooked(seed, room, size).made(size);
  }

  private Design made(int size) {
    for (int n = 0; n < size; n++) {
      place(n);
    }
    int rows = size / columns;
    if (rows > 1 && dice.nextInt(3) > 0) {
      surround(dice.nextInt(columns - 1), dice.nextInt(rows), rows);
    }
    return Design.titled("Seeded")
        .withComponents(components)
        .withBoundaries(boundaries)
        .withNotes(notes)
        .withConnections(connections(size + dice.nextInt(size)));
  }

  private void place(int n) {
    int column = cell % columns;
    int row = cell / columns;
    cell++;
    double x = column * (room.across + room.crooked / 3.0) + crooked(room.crooked / 3 + 1);
    double y = row * (room.down + room.crooked / 2.0) + crooked(room.crooked / 2 + 1);
    if (room == Room.AMPLE && dice.nextInt(14) == 0) {
      Rect bounds = new Rect(x, y, 160, 64);
      notes.add(new Note("n-" + n, "Remember this", "", bounds, List.of(), Extras.NONE));
      place(n);
      return;
    }
    ComponentType type = TYPES.get(dice.nextInt(TYPES.size()));
    components.add(Component.of("c-" + n, type, new Point(x, y)).withName(type.name()));
    cells.add(List.of(column, row));
  }

  private double crooked(int most) {
    return dice.nextInt(most) / 8 * 8;
  }

  /// A boundary around a block of cells, and one inside of it.
  private void surround(int column, int row, int rows) {
    int right = Math.min(columns - 1, column + 1 + dice.nextInt(3));
    int bottom = Math.min(rows - 1, row + dice.nextInt(3));
    bound("b-1", Optional.empty(), new int[] {column, row, right, bottom});
    if (dice.nextBoolean()) {
      bound("b-2", Optional.of("b-1"), new int[] {column, row, column, bottom});
    }
    if (!boundaries.isEmpty() && dice.nextInt(3) == 0) {
      int last = boundaries.size() - 1;
      boundaries.set(last, boundaries.get(last).withCollapsed(true));
    }
  }

  private void bound(String id, Optional<String> parent, int[] block) {
    List<Rect> inside = new ArrayList<>();
    for (int n = 0; n < components.size(); n++) {
      Component each = components.get(n);
      int column = cells.get(n).getFirst();
      int row = cells.get(n).getLast();
      if (column >= block[0] && column <= block[2] && row >= block[1] && row <= block[3]) {
        inside.add(each.bounds());
        components.set(n, each.withBoundary(Optional.of(id)));
      }
    }
    if (!inside.isEmpty()) {
      Rect around = Rect.around(inside).orElseThrow().grown(parent.isPresent() ? 16 : 32);
      boundaries.add(
          new Boundary(
              id,
              "environment",
              "Part " + id,
              parent,
              around,
              false,
              Properties.NONE,
              Extras.NONE));
    }
  }

  private List<Connection> connections(int count) {
    List<Connection> connections = new ArrayList<>();
    for (int n = 0; n < count; n++) {
      int from = dice.nextInt(components.size());
      int near = from + dice.nextInt(2 * columns + 1) - columns / 2;
      int to =
          Math.floorMod(
              dice.nextInt(4) == 0 ? dice.nextInt(components.size()) : near, components.size());
      Connection each = Connection.of("e-" + n, port(from, true), port(to, false));
      if (from != to) {
        connections.add(each);
      }
    }
    return connections;
  }

  private PortRef port(int n, boolean out) {
    Component component = components.get(n);
    ComponentType type = component.typeIn(CATALOG).orElseThrow();
    List<String> ids =
        out
            ? type.outputs().stream().map(each -> each.id()).toList()
            : type.inputs().stream().map(each -> each.id()).toList();
    return new PortRef(component.id(), ids.isEmpty() ? "none" : ids.get(dice.nextInt(ids.size())));
  }
}
