package org.plumbline.ui.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.PixelReader;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.catalog.Catalog;
import org.plumbline.design.Boundary;
import org.plumbline.design.Component;
import org.plumbline.design.Design;
import org.plumbline.design.Element;
import org.plumbline.design.Placed;
import org.plumbline.edit.Session;
import org.plumbline.geom.Point;
import org.plumbline.geom.Rect;
import org.plumbline.rules.Finding;
import org.plumbline.rules.Reviews;
import org.plumbline.rules.Severity;
import org.plumbline.store.Templates;
import org.plumbline.ui.Workbench;
import org.plumbline.ui.canvas.paint.Viewport;
import org.plumbline.ui.canvas.tool.Aid;
import org.plumbline.ui.canvas.tool.Handle;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// The canvas of what floats above the drawing is as large as what is on it.
final class ReachTest {
  private static final int WIDTH = 900;
  private static final int HEIGHT = 640;

  @BeforeAll
  static void start() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  /// A drawing that is seen at some zoom.
  private static final class Stand {
    private final Session session;
    private final Scenery scenery;
    private final Camera camera = new Camera();
    private final AidLayer layer;

    Stand(double zoom) {
      Design design = Templates.find("realtime-feature-store", Catalog.bundled()).orElseThrow();
      session = new Session(design);
      Workbench bench = new Workbench(session, Catalog.bundled());
      bench.publish(Reviews.of(findings(design)));
      scenery = new Scenery(bench, () -> {});
      layer = new AidLayer(scenery, camera);
      camera.resize(WIDTH, HEIGHT);
      Rect extent = scenery.drawing().extent().orElseThrow();
      camera.look(
          new Viewport(
              zoom, extent.centerX() - WIDTH / 2.0 / zoom, extent.centerY() - HEIGHT / 2.0 / zoom));
    }

    /// Something about each component and each connection, so that all of them have badges.
    private static Finding[] findings(Design design) {
      return Stream.concat(
              design.components().stream().map(Element::id),
              design.connections().stream().map(Element::id))
          .map(id -> new Finding("rule", Severity.ERROR, List.of(id), "", "", ""))
          .toArray(Finding[]::new);
    }

    /// What is painted outside of the canvas if there is room for it.
    Optional<Point> beyond() {
      Rect area = layer.area();
      Canvas whole = new Canvas(WIDTH, HEIGHT);
      layer.paint(whole.getGraphicsContext2D());
      SnapshotParameters clear = new SnapshotParameters();
      clear.setFill(Color.TRANSPARENT);
      PixelReader pixels = whole.snapshot(clear, null).getPixelReader();
      for (int y = 0; y < HEIGHT; y++) {
        for (int x = 0; x < WIDTH; x++) {
          if (pixels.getArgb(x, y) != 0 && !area.contains(new Point(x + 0.5, y + 0.5))) {
            return Optional.of(new Point(x, y));
          }
        }
      }
      return Optional.empty();
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.2, 0.7, 1, 2.5, 6})
  void nothingThatFloatsAboveTheDrawingIsCutOff(double zoom) {
    WaitForAsyncUtils.waitForAsyncFx(
        60_000,
        () -> {
          Stand stand = new Stand(zoom);
          Design design = stand.session.design();
          List<String> all =
              Stream.concat(
                      Stream.<Placed>concat(
                              design.components().stream(), design.boundaries().stream())
                          .map(Placed::id),
                      design.connections().stream().map(each -> each.id()))
                  .toList();
          for (String id : all) {
            stand.session.select(List.of(id));
            AidLayer.Chosen chosen = stand.scenery.chosen();
            if (design.component(id).isPresent()) {
              assertFalse(chosen.areas().getFirst().badges().isEmpty(), id);
            }
            stand.layer.show(List.of(), chosen);
            assertEquals(Optional.empty(), stand.beyond(), id);
          }
          for (Aid aid : aids(design)) {
            stand.layer.show(List.of(aid), AidLayer.Chosen.NOTHING);
            assertEquals(Optional.empty(), stand.beyond(), aid.toString());
          }
        });
  }

  private static List<Aid> aids(Design design) {
    Component one = design.components().getFirst();
    Component other = design.components().getLast();
    Boundary around = design.boundaries().getFirst();
    Point from = one.bounds().center();
    Point to = new Point(other.bounds().centerX(), from.y());
    List<Aid> aids = new ArrayList<>();
    aids.add(new Aid.Guide(from, to));
    aids.add(new Aid.Gap(from, to));
    aids.add(new Aid.Band(around.bounds()));
    aids.add(new Aid.Wire(List.of(from, to, other.bounds().center()), Aid.Tone.FINE));
    aids.add(new Aid.Ring(one.bounds(), Aid.Tone.ERROR));
    aids.add(new Aid.Knobs(List.of(from), List.of(to)));
    aids.add(new Aid.Ghost(one));
    List<Handle> handles = new ArrayList<>(Handle.connecting(one, 1));
    handles.addAll(Handle.resizing(one, 1));
    aids.add(new Aid.Handles(handles, Optional.of(handles.getFirst())));
    aids.add(new Aid.Handles(handles, Optional.of(handles.getLast())));
    return aids;
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.2, 1, 6})
  void withoutAnythingOnItThereIsNoCanvas(double zoom) {
    WaitForAsyncUtils.waitForAsyncFx(
        60_000,
        () -> {
          Stand stand = new Stand(zoom);
          stand.layer.show(List.of(), AidLayer.Chosen.NOTHING);
          assertEquals(new Rect(0, 0, 0, 0), stand.layer.area());
        });
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.2, 1})
  void oneSelectedCardTakesASmallPartOfTheView(double zoom) {
    WaitForAsyncUtils.waitForAsyncFx(
        60_000,
        () -> {
          Stand stand = new Stand(zoom);
          stand.session.select(List.of(stand.session.design().components().get(4).id()));
          stand.layer.show(List.of(), stand.scenery.chosen());
          Rect area = stand.layer.area();
          assertTrue(area.width() * area.height() < WIDTH * HEIGHT / 3.0, area.toString());
        });
  }
}
