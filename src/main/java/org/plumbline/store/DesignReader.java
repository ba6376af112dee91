package org.plumbline.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.plumbline.catalog.Catalog;
import org.plumbline.design.Design;
import org.plumbline.json.Json;
import org.plumbline.json.JsonFault;
import org.plumbline.json.JsonReader;
import org.plumbline.words.Quoted;

/// Reads design files. Every sequence of bytes ends in one of two ways: a design, with what had to
/// be repaired, or a refusal that says where and why. Nothing on disk is touched.
public final class DesignReader {
  /// How many elements a design may have.
  public static final int MOST_ELEMENTS = 100_000;

  /// So many elements of a kind are shared out among the processors.
  private static final int MANY = 500;

  private static final Pattern FORMAT = Pattern.compile("plumbline/([1-9][0-9]{0,8})");

  private final Catalog catalog;
  private final Reading reading = new Reading();
  private final ElementReader elements;

  private DesignReader(Catalog catalog) {
    this.catalog = catalog;
    elements = new ElementReader(catalog, new Described(catalog));
  }

  /// What reading a file ends in.
  public sealed interface Outcome {}

  /// The file is a design.
  ///
  /// @param repairs what could not be taken as it stands; the originals stay in the file until
  ///   their element is edited
  /// @param newer whether a newer version of the program wrote it, so that it should only be looked
  ///   at
  public record Loaded(Design design, List<Fault> repairs, boolean newer) implements Outcome {
    /// Copies the repairs.
    public Loaded {
      repairs = List.copyOf(repairs);
    }
  }

  /// The file is no design, or none that can be opened.
  ///
  /// @param faults what is wrong, at most 50 and then how many more
  public record Refused(List<Fault> faults) implements Outcome {
    /// Copies the faults.
    public Refused {
      faults = List.copyOf(faults);
    }
  }

  /// Reads a design from the bytes of a file.
  public static Outcome read(byte[] bytes, Catalog catalog) {
    return read(bytes, JsonReader.read(bytes), catalog);
  }

  /// The same from bytes that have been read as JSON.
  public static Outcome read(byte[] bytes, JsonReader.Outcome json, Catalog catalog) {
    if (json instanceof JsonReader.Parsed(Json value)) {
      return new DesignReader(catalog).read(bytes, value);
    }
    JsonFault fault = ((JsonReader.Broken) json).fault();
    return new Refused(List.of(new Fault(fault.line(), fault.column(), "", "", fault.message())));
  }

  private Outcome read(byte[] bytes, Json value) {
    if (!(value instanceof Json.JsonObject object)) {
      reading.refuse("", "not-an-object", value.kind());
      return new Refused(reading.refusals(bytes));
    }
    checkShape(object);
    if (reading.refused()) {
      return new Refused(reading.refusals(bytes));
    }
    Fields fields = new Fields(object, () -> "", reading);
    boolean newer = newer(fields);
    Design design = new References(design(object, fields), catalog, reading).checked();
    return new Loaded(design, reading.repairs(bytes), newer);
  }

  private void checkShape(Json.JsonObject object) {
    if (object.at("components").isEmpty()) {
      reading.refuse("", "not-a-design");
    }
    long elements = 0;
    for (String key : Keys.DESIGN.subList(Keys.DESIGN.indexOf("components"), Keys.DESIGN.size())) {
      elements += object.at(key).map(list -> checkedSize(key, list)).orElse(0);
    }
    for (Json.JsonObject each : objects(object, "variants")) {
      elements += VariantReader.size(each);
    }
    if (elements > MOST_ELEMENTS) {
      reading.refuse("", "too-many", elements, MOST_ELEMENTS);
    }
  }

  private int checkedSize(String key, Json list) {
    if (!(list instanceof Json.JsonArray(List<Json> items))) {
      reading.refuse("/" + key, "not-a-list", key, list.kind());
      return 0;
    }
    for (int n = 0; n < items.size(); n++) {
      if (!(items.get(n) instanceof Json.JsonObject)) {
        reading.refuse("/" + key + "/" + n, "not-an-element", key, items.get(n).kind());
      }
    }
    return items.size();
  }

  private static boolean newer(Fields fields) {
    String format = fields.required("format", "plumbline/1");
    Matcher matcher = FORMAT.matcher(format);
    if (!matcher.matches()) {
      if (fields.isText("format")) {
        fields.repaired("format", "odd-format", Quoted.of(format));
      }
      return false;
    }
    boolean newer = Integer.parseInt(matcher.group(1)) > 1;
    if (newer) {
      fields.keep("format");
    }
    return newer;
  }

  private Design design(Json.JsonObject object, Fields fields) {
    IdReader ids = new IdReader(() -> writtenIds(object));
    return new Design(
        fields.required("title", Reading.WORDS.say("untitled")),
        TemplateReader.read(fields),
        PropertiesReader.read(fields, catalog.designProperties()),
        list(object, "components", each -> ids.id(each, "component"), elements::component),
        list(object, "connections", each -> ids.id(each, "connection"), elements::connection),
        list(object, "boundaries", each -> ids.id(each, "boundary"), elements::boundary),
        list(object, "notes", each -> ids.id(each, "note"), elements::note),
        list(object, "decisions", each -> ids.id(each, "decision"), elements::decision),
        list(object, "story", each -> ids.id(each, "step"), elements::step),
        list(object, "accepted", _ -> "", (each, _) -> elements.acceptance(each)),
        list(object, "variants", each -> ids.id(each, "variant"), variants(object)::variant),
        fields.extras(Keys.DESIGN));
  }

  private VariantReader variants(Json.JsonObject object) {
    return new VariantReader(object, catalog, elements, reading);
  }

  private <T> List<T> list(
      Json.JsonObject object,
      String key,
      Function<Fields, String> id,
      BiFunction<Fields, String, T> read) {
    List<Fields> all = new ArrayList<>();
    List<String> ids = new ArrayList<>();
    for (Json.JsonObject each : objects(object, key)) {
      int place = all.size();
      Fields fields = new Fields(each, () -> "/" + key + "/" + place, reading);
      all.add(fields);
      ids.add(id.apply(fields));
    }
    IntStream places = IntStream.range(0, all.size());
    return (all.size() < MANY ? places : places.parallel())
        .mapToObj(n -> read.apply(all.get(n), ids.get(n)))
        .toList();
  }

  private static List<Json.JsonObject> objects(Json.JsonObject object, String key) {
    return object.at(key).orElse(Json.JsonArray.EMPTY) instanceof Json.JsonArray(List<Json> items)
        ? items.stream().map(Json.JsonObject.class::cast).toList()
        : List.of();
  }

  private static Set<String> writtenIds(Json.JsonObject object) {
    Set<String> ids = new HashSet<>();
    for (String key : Keys.DESIGN) {
      if (object.at(key).orElse(null) instanceof Json.JsonArray) {
        for (Json.JsonObject each : objects(object, key)) {
          Optional<Json> id = each.at("id");
          if (id.isPresent() && id.get() instanceof Json.JsonText(String text)) {
            ids.add(text);
          }
        }
      }
    }
    return ids;
  }
}
