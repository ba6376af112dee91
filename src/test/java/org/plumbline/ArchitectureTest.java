package org.plumbline;

import static com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat;
import static com.tngtech.archunit.lang.conditions.ArchConditions.never;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.File;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.plumbline.store.DesignLock;

/// The walls of the house: which package may use which, and what may be used at all.
class ArchitectureTest {
  private static final String ROOT = "org.plumbline";

  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  /// Each package and the packages of ours that it may use; whoever is not named may use nothing.
  private static final Map<String, Set<String>> WALLS = walls();

  private static Map<String, Set<String>> walls() {
    String values = "geom catalog design words";
    Map<String, Set<String>> walls = new LinkedHashMap<>();
    walls.put("geom", names(""));
    walls.put("json", names("words"));
    walls.put("words", names(""));
    walls.put("catalog", names("geom json words"));
    walls.put("design", names("geom catalog json words"));
    walls.put("edit", names(values));
    walls.put("layout", names(values + " edit"));
    walls.put("graph", names(values));
    walls.put("analysis", names(values + " graph"));
    walls.put("rules", names(values + " graph analysis edit"));
    walls.put("config", names(values + " json graph rules"));
    walls.put("readiness", names(values + " graph analysis rules"));
    walls.put("compare", names(values + " graph analysis rules readiness draw"));
    walls.put("draw", names(values));
    walls.put("overlay", names(values + " graph analysis rules readiness draw"));
    walls.put("packs", names("geom catalog words json draw"));
    walls.put("store", names(values + " json"));
    walls.put("book", names(values + " json draw rules store"));
    walls.put("standing", names(values + " json graph analysis rules readiness book draw"));
    walls.put("story", names(values + " graph readiness draw overlay"));
    walls.put(
        "export",
        names(
            values
                + " json graph analysis draw rules readiness overlay standing compare book story"));
    walls.put("records", names("design edit json store words"));
    walls.put("interop", names(values + " json edit"));
    Set<String> allBelow = names("json " + values);
    allBelow.addAll(walls.keySet());
    walls.put("cli", allBelow);
    walls.put("ui", allBelow);
    walls.put("", names("cli ui words"));
    return walls;
  }

  private static Set<String> names(String words) {
    return new HashSet<>(List.of(words.split(" ")));
  }

  @TestFactory
  Stream<DynamicTest> aPackageUsesOnlyWhatTheTableAllows() {
    return WALLS.entrySet().stream()
        .map(wall ->
            dynamicTest(
                wall.getKey().isEmpty() ? "Main" : wall.getKey(),
                () -> checkWall(wall.getKey(), wall.getValue())));
  }

  private static void checkWall(String name, Set<String> allowed) {
    DescribedPredicate<JavaClass> beyond =
        DescribedPredicate.describe(
            "are ours, but none of " + new TreeSet<>(allowed),
            other -> isOurs(other) && !part(other).equals(name) && !allowed.contains(part(other)));
    classes()
        .that(DescribedPredicate.describe("are in " + name, type -> part(type).equals(name)))
        .should(never(dependOnClassesThat(beyond)))
        .because("the house has one direction, and each package can be understood on its own")
        .allowEmptyShould(true)
        .check(HOUSE);
  }

  private static boolean isOurs(JavaClass type) {
    return type.getPackageName().equals(ROOT) || type.getPackageName().startsWith(ROOT + ".");
  }

  /// The package below `org.plumbline`, without what is below that.
  private static String part(JavaClass type) {
    String below = type.getPackageName().substring(ROOT.length());
    return below.isEmpty() ? "" : below.substring(1).split("\\.", 2)[0];
  }

  @Test
  void everyPackageStandsInTheTable() {
    Set<String> found = new TreeSet<>();
    HOUSE.forEach(type -> found.add(part(type)));
    found.removeAll(WALLS.keySet());
    assertEquals(Set.of(), found, "packages that no line of the table speaks of");
  }

  @Test
  void packagesDoNotGoRoundInCircles() {
    slices()
        .matching(ROOT + ".(**)")
        .should()
        .beFreeOfCycles()
        .because("what goes round in a circle can only be understood, tested and changed as one")
        .check(HOUSE);
  }

  @Test
  void onlyTheDesignerKnowsItsToolkit() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + ".ui..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "javafx..",
            "com.sun.javafx..",
            "org.controlsfx..",
            "impl.org.controlsfx..",
            "atlantafx..",
            "org.kordamp..")
        .because("the command line has to run without a display, and exports must not need one")
        .check(HOUSE);
  }

  @Test
  void onlyJsonKnowsTheJsonLibrary() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + ".json..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("tools.jackson..", "com.fasterxml..")
        .because("limits and strictness of reading are decided in one place")
        .check(HOUSE);
  }

  @Test
  void onlyLayoutKnowsWhatLaysGraphsOut() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + ".layout..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.eclipse..", "com.google.common..")
        .because("its classes are many, and nobody should load them who does not arrange anything")
        .check(HOUSE);
  }

  @Test
  void pathsAreUsedInsteadOfFiles() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + ".ui..")
        .should()
        .dependOnClassesThat()
        .areAssignableTo(File.class)
        .because("java.io.File hides why something failed; java.nio.file.Path does not")
        .check(HOUSE);
    noClasses()
        .should()
        .callConstructor(File.class, String.class)
        .orShould()
        .callConstructor(File.class, String.class, String.class)
        .orShould()
        .callConstructor(File.class, File.class, String.class)
        .because("the designer takes files from the toolkit's chooser and turns them into paths")
        .check(HOUSE);
  }

  @Test
  void theCommandLineLocksNothing() {
    noClasses()
        .that()
        .resideInAPackage(ROOT + ".cli..")
        .should()
        .dependOnClassesThat()
        .belongToAnyOf(DesignLock.class)
        .because("a check in a commit hook must run while somebody has the design open")
        .check(HOUSE);
  }

  @Test
  void onlyTheCommandLineSpeaksToStandardStreams() {
    noClasses()
        .that()
        .resideOutsideOfPackages(ROOT + ".cli..", ROOT)
        .should(ACCESS_STANDARD_STREAMS)
        .orShould()
        .accessField(System.class, "in")
        .because("what is printed there can be read by nobody who started a window")
        .check(HOUSE);
  }

  @Test
  void valuesDoNotChange() {
    fields()
        .that()
        .areDeclaredInClassesThat()
        .resideInAnyPackage(ROOT + ".geom..", ROOT + ".catalog..", ROOT + ".design..")
        .and()
        .areDeclaredInClassesThat()
        .arePublic()
        .should()
        .beFinal()
        .because("undo, background checks and comparing rest on values that never change")
        .check(HOUSE);
  }

  @Test
  void everyPackageIsNullMarked() {
    Set<String> unmarked = new TreeSet<>();
    HOUSE.stream()
        .map(JavaClass::getPackage)
        .distinct()
        .filter(each -> !isNullMarked(each))
        .forEach(each -> unmarked.add(each.getName()));
    assertEquals(Set.of(), unmarked, "packages without a package-info.java that says @NullMarked");
  }

  private static boolean isNullMarked(JavaPackage each) {
    return each.tryGetPackageInfo().isPresent()
        && each.getPackageInfo().isAnnotatedWith(NullMarked.class);
  }

  @Test
  void theWallsStandAroundSomething() {
    assertTrue(HOUSE.size() > 100, "only " + HOUSE.size() + " classes were looked at");
    assertTrue(
        Arrays.asList("geom", "design", "ui").stream()
            .allMatch(name -> HOUSE.stream().anyMatch(type -> part(type).equals(name))));
  }
}
