package newsgraph;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaModifier.ABSTRACT;
import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.core.domain.properties.HasModifiers.Predicates.modifier;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The layout of the house, as rules. Where building shows a better one, change the rule with the wall. */
class ArchitectureTest {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("newsgraph");

    private static final DescribedPredicate<JavaClass> ROOM = resideInAPackage("newsgraph..");

    /** The arrows of the data flow: a room knows itself and the rooms that come before it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "knowledge |",
                "read     |",
                "annotate | read knowledge",
                "train    | read knowledge annotate",
                "resolve  | read knowledge annotate",
                "extract  | read knowledge annotate resolve",
                "evaluate | read resolve extract",
                "graph    |",
                "load     | knowledge resolve extract graph",
                "query    | graph",
                "report   | graph",
                "export   | graph",
                "browse   | graph",
            })
    void aRoomKnowsOnlyRoomsBeforeIt(String room, String before) {
        String[] known = Stream.concat(Stream.of(room), Stream.of((before == null ? "" : before).split(" ")))
                .map(name -> "newsgraph." + name)
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage("newsgraph." + room)
                .should()
                .dependOnClassesThat(ROOM.and(not(resideInAnyPackage(known))))
                .allowEmptyShould(true)
                .check(HOUSE);
    }

    @Test
    void thePipelineKnowsTheRoomsItRunsThrough() {
        noClasses()
                .that()
                .resideInAPackage("newsgraph")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "newsgraph.cli",
                        "newsgraph.graph",
                        "newsgraph.load",
                        "newsgraph.query",
                        "newsgraph.report",
                        "newsgraph.export",
                        "newsgraph.browse",
                        "newsgraph.evaluate")
                .check(HOUSE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "opennlp..         | annotate train",
                "org.neo4j..       | graph load query report export",
                "picocli..         | cli",
                "org.jsoup..       | read",
                "com.dynatrace..   | extract",
                "com.google.gson.. | read extract evaluate query report browse",
            })
    void aLibraryIsKnownInFewRooms(String library, String rooms) {
        noClasses()
                .that()
                .resideOutsideOfPackages(Stream.of(rooms.split(" "))
                        .map(room -> "newsgraph." + room)
                        .toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(HOUSE);
    }

    @Test
    void whatIsPublicIsFinal() {
        classes()
                .that()
                .arePublic()
                .and()
                .areNotInterfaces()
                .and()
                .areNotEnums()
                .should()
                .haveModifier(FINAL)
                .because("nobody is invited to inherit")
                .check(HOUSE);
    }

    @Test
    void nothingIsAbstractButInterfacesAndEnums() {
        noClasses()
                .that()
                .areNotInterfaces()
                .and()
                .areNotEnums()
                .should()
                .haveModifier(ABSTRACT)
                .check(HOUSE);
    }

    @Test
    void roomsAreNamedAfterTheDomain() {
        noClasses()
                .should()
                .resideInAnyPackage(
                        Stream.of("util", "utils", "common", "impl", "helper", "service", "manager", "model", "core")
                                .map(name -> ".." + name + "..")
                                .toArray(String[]::new))
                .check(HOUSE);
    }

    @Test
    void roomsKeepMostOfTheirThingsInside() {
        List<JavaClass> types = HOUSE.stream()
                .filter(type -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
                .toList();
        long open = types.stream().filter(modifier(PUBLIC)).count();
        assertThat(open * 100 / types.size()).as("percentage of public types").isLessThanOrEqualTo(40);
    }
}
