package org.plumbline.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.design.Design;
import org.plumbline.design.Element;
import org.plumbline.json.JsonPlaces;
import org.plumbline.json.JsonPlaces.Place;
import org.plumbline.rules.Finding;

/// Where in the file the elements of findings stand.
final class Places {
  private final Map<String, String> pointers = new HashMap<>();
  private final Map<String, Place> places;

  private Places(DesignFile file, List<Finding> findings) {
    Design design = file.design();
    index("/components/", design.components());
    index("/connections/", design.connections());
    index("/boundaries/", design.boundaries());
    index("/notes/", design.notes());
    index("/decisions/", design.decisions());
    index("/story/", design.story());
    List<String> wanted =
        findings.stream()
            .flatMap(finding -> finding.elements().stream())
            .map(pointers::get)
            .filter(pointer -> pointer != null)
            .distinct()
            .toList();
    places = wanted.isEmpty() ? Map.of() : JsonPlaces.of(file.source().bytes(), wanted);
  }

  /// The places of what these findings are about.
  static Places of(DesignFile file, List<Finding> findings) {
    return new Places(file, findings);
  }

  private void index(String list, List<? extends Element> elements) {
    for (int n = 0; n < elements.size(); n++) {
      pointers.putIfAbsent(elements.get(n).id(), list + n);
    }
  }

  /// The place of the first element of a finding; the start of the file if it is about all of it.
  Place of(Finding finding) {
    return finding.elements().stream()
        .findFirst()
        .map(pointers::get)
        .flatMap(pointer -> Optional.ofNullable(places.get(pointer)))
        .orElse(new Place(1, 1));
  }
}
