package org.modelatlas;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.modelatlas.testing.Sources;

/** Keeps the packages as {@code docs/architecture.md} draws them. */
class ArchitectureTest {

  private static final String ROOT = "org.modelatlas";

  /**
   * Lowest first. A package uses those of lines above its own, never those of its line or below.
   */
  private static final List<List<String>> LAYERS =
      List.of(
          List.of("i18n", "release"),
          List.of("problem", "job"),
          List.of("geometry"),
          List.of("geojson", "projection"),
          List.of("dataset"),
          List.of("datapackage", "classification"),
          List.of("legend", "search"),
          List.of("palette"),
          List.of("workspace"),
          List.of("table"),
          List.of("citation"),
          List.of("sheet", "comparison", "association"),
          List.of("paint", "boundary"),
          List.of("page"),
          List.of("story"),
          List.of("surface"),
          List.of("export", "printing"),
          List.of("ui", "cli"),
          List.of("app"));

  private static final String[] EDGES = {
    ROOT + ".surface..",
    ROOT + ".export..",
    ROOT + ".printing..",
    ROOT + ".ui..",
    ROOT + ".cli..",
    ROOT + ".app.."
  };

  private static final String[] TOOLKITS = {
    "javafx..",
    "java.awt..",
    "javax.swing..",
    "javax.print..",
    "javax.imageio..",
    "com.gluonhq..",
    "org.controlsfx..",
    "atlantafx..",
    "org.kordamp..",
    "org.apache.pdfbox..",
    "org.apache.poi.."
  };

  private static JavaClasses classes;

  @BeforeAll
  static void readClasses() {
    classes =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);
    assertTrue(classes.size() > 30, "the program's classes were not found");
  }

  @Test
  void arrowsPointDownOnly() {
    check(ArchRuleDefinition.classes().should(pointDown()));
  }

  @Test
  void packagesFormNoCycle() {
    check(slices().matching(ROOT + ".(**)").should().beFreeOfCycles());
  }

  @Test
  void theCoreSeesNoToolkit() {
    check(
        noClasses()
            .that(describe("are of the core", c -> !resideInAnyPackage(EDGES).test(c)))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(TOOLKITS));
  }

  @Test
  void onlyTheBasemapSeesGluonMaps() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + ".ui.basemap..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.gluonhq.."));
  }

  @Test
  void nobodyChangesTheLocaleOfTheProcess() {
    forbid(a -> a.getOwner().isEquivalentTo(java.util.Locale.class), "setDefault");
  }

  @Test
  void nobodyStylesANodeInCode() {
    forbid(a -> a.getOwner().getPackageName().startsWith("javafx."), "setStyle");
  }

  @Test
  void nobodyStartsAThreadByHand() {
    forbid(a -> a.getOwner().isEquivalentTo(Thread.class), "<init>");
  }

  @Test
  void onlyTheStartWritesToTheProcessStreams() {
    var start = ROOT + ".app";
    check(never(ofSystem("out").or(ofSystem("err")), "the process streams", start));
    check(never(a -> a.getName().equals("printStackTrace"), "printStackTrace", start));
  }

  @Test
  void everyPackageSaysWhatItIsAndIsNullMarked() {
    for (Path file : Sources.files("src/main/java", ".java")) {
      Path info = file.resolveSibling("package-info.java");
      assertTrue(Files.exists(info), info + " is missing");
      String text = Sources.text(info);
      assertTrue(text.startsWith("/**"), info + " says nothing");
      assertTrue(text.contains("@NullMarked"), info + " is not @NullMarked");
    }
  }

  @Test
  void everyPackageHasALayer() {
    var without =
        classes.stream().filter(c -> layer(c) < 0).map(JavaClass::getPackageName).distinct();
    assertEquals(List.of(), without.toList(), "add to LAYERS and to docs/architecture.md");
  }

  private static void check(ArchRule rule) {
    rule.allowEmptyShould(true).check(classes);
  }

  private static void forbid(Predicate<AccessTarget> owner, String member) {
    check(never(owner.and(target -> target.getName().equals(member)), member, "nowhere"));
  }

  private static Predicate<AccessTarget> ofSystem(String field) {
    return a -> a.getOwner().isEquivalentTo(System.class) && a.getName().equals(field);
  }

  private static ArchRule never(Predicate<AccessTarget> what, String name, String exceptIn) {
    return ArchRuleDefinition.classes()
        .that()
        .resideOutsideOfPackage(exceptIn)
        .should(
            new ArchCondition<>("not use " + name) {
              @Override
              public void check(JavaClass user, ConditionEvents events) {
                for (JavaAccess<?> access : user.getAccessesFromSelf()) {
                  if (what.test(access.getTarget())) {
                    events.add(SimpleConditionEvent.violated(user, access.getDescription()));
                  }
                }
              }
            });
  }

  private static ArchCondition<JavaClass> pointDown() {
    return new ArchCondition<>("use only packages of lower layers") {
      @Override
      public void check(JavaClass user, ConditionEvents events) {
        for (var dependency : user.getDirectDependenciesFromSelf()) {
          JavaClass used = dependency.getTargetClass();
          if (used.getPackageName().startsWith(ROOT) && !mayUse(user, used)) {
            events.add(SimpleConditionEvent.violated(user, dependency.getDescription()));
          }
        }
      }
    };
  }

  private static boolean mayUse(JavaClass user, JavaClass used) {
    return family(user).equals(family(used)) || layer(user) > layer(used);
  }

  private static String family(JavaClass type) {
    String below = type.getPackageName().substring(ROOT.length());
    return below.isEmpty() ? "" : below.substring(1).split("\\.")[0];
  }

  private static int layer(JavaClass type) {
    for (int i = 0; i < LAYERS.size(); i++) {
      if (LAYERS.get(i).contains(family(type))) {
        return i;
      }
    }
    return -1;
  }
}
