package newsgraph.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import newsgraph.extract.Findings;
import newsgraph.graph.GraphException;
import org.junit.jupiter.api.Test;

class LoadingAgainIT {

    private final LoadedGraph graph = new LoadedGraph();

    @Test
    void loadingTwiceChangesNothing() {
        List<Findings> findings = List.of(
                Story.of("a1").says("Rex Tillerson MEETS_WITH Wang Yi").findings(),
                Story.of("a2")
                        .says("Wang Yi MEETS_WITH Rex Tillerson")
                        .says("United States SANCTIONS North Korea")
                        .office("Wang Yi", "Foreign Minister", "China")
                        .findings());
        assertThat(graph.load(findings).isEmpty()).isFalse();
        List<String> before = graph.everything();

        LoadReport second = graph.load(findings);

        assertThat(second.isEmpty()).isTrue();
        assertThat(second.unchanged()).isEqualTo(2);
        assertThat(graph.everything()).isEqualTo(before);
    }

    @Test
    void anArticleThatComesTwiceInARunCountsOnce() {
        List<Findings> findings = List.of(
                Story.of("a1").says("Rex Tillerson VISITS China").findings(),
                Story.of("a1").version("2").says("Rex Tillerson VISITS France").findings());

        LoadReport report = graph.load(findings);
        assertThat(report.repeated()).isEqualTo(1);
        assertThat(report.rejected()).isEqualTo(1);
        assertThat(graph.rejected().get(0).reason()).contains("another text came with the id \"a1\"");
        assertThat(graph.load(findings).isEmpty()).isTrue();
        assertThat(graph.edges()).containsOnlyKeys("person:rex-tillerson|VISITS|country:CN");
    }

    @Test
    void afterAReplacementTheGraphIsThatOfAFreshBuild() {
        Findings first = Story.of("a1")
                .says("Rex Tillerson VISITS China")
                .says("Rex Tillerson MEETS_WITH Wang Yi")
                .office("Wang Yi", "Foreign Minister", "China")
                .findings();
        Findings other = Story.of("a2").says("Rex Tillerson VISITS China").findings();
        Findings corrected = Story.of("a1")
                .version("2")
                .says("Rex Tillerson VISITS France")
                .says("Rex Tillerson VISITS China", "NEGATED", 0.7, "He did not go to China.")
                .findings();
        graph.load(List.of(first, other));

        LoadReport report = graph.load(corrected);

        assertThat(report.replaced()).isEqualTo(1);
        assertThat(report.edgesDeleted()).containsExactly(Map.entry("MEETS_WITH", 1));
        assertThat(report.edgesWritten()).containsExactly(Map.entry("VISITS", 2));
        assertThat(report.entitiesDeleted()).isEqualTo(1);
        List<String> replaced = graph.everything();
        graph.clear();
        graph.load(List.of(corrected, other));
        assertThat(graph.everything()).isEqualTo(replaced);
    }

    @Test
    void afterAReplacementAndARemovalEveryEdgeIsThatOfAFreshBuild() {
        List<Findings> articles = new ArrayList<>();
        new SyntheticArticles(300).forEach(articles::add);
        graph.load(articles);
        Findings corrected = new SyntheticArticles(300, 2).article(7);
        try (GraphLoader loader = graph.loader()) {
            assertThat(loader.remove("synthetic-11")).isTrue();
            assertThat(loader.remove("synthetic-300")).isFalse();
            loader.add(corrected);
            LoadReport report = loader.finish();
            assertThat(report.removed()).isEqualTo(1);
            assertThat(report.replaced()).isEqualTo(1);
        }
        List<String> changed = graph.everything();

        articles.set(7, corrected);
        articles.remove(11);
        graph.clear();
        graph.load(articles);
        assertThat(graph.everything()).isEqualTo(changed);
    }

    @Test
    void anActorOfTheKnowledgeStaysWithoutAnyMention() {
        graph.load(Story.of("a1").says("Rex Tillerson VISITS China").findings());
        graph.connection().run("MATCH (e {id: 'country:CN'}) SET e.knowledge = true", Map.of());

        graph.load(Story.of("a1").version("2").says("Wang Yi VISITS France").findings());

        assertThat(graph.strings("MATCH (e:__Entity__) RETURN e.id AS text ORDER BY text"))
                .containsExactly("country:CN", "country:FR", "person:wang-yi");
    }

    @Test
    void anOfficeStandsWhileOneArticleSaysSo() {
        graph.load(List.of(
                Story.of("a1").office("Wang Yi", "Foreign Minister", "China").findings(),
                Story.of("a2").office("Wang Yi", "Foreign Minister", "China").findings()));
        graph.load(Story.of("a1").version("2").says("Wang Yi VISITS France").findings());
        String offices = "MATCH (p)-[h:HOLDS_OFFICE]->(o) RETURN p.name + ', ' + h.title + ' of ' + o.id AS text";
        assertThat(graph.strings(offices)).containsExactly("Wang Yi, Foreign Minister of country:CN");

        graph.load(Story.of("a2").version("2").says("Wang Yi VISITS France").findings());
        assertThat(graph.strings(offices)).isEmpty();
        assertThat(graph.strings("MATCH (e:Country) RETURN e.id AS text")).containsExactly("country:FR");
    }

    @Test
    void aRunThatBreaksOffIsTakenUpByTheNext() {
        try (GraphLoader loader = graph.loader()) {
            IntStream.range(0, 500)
                    .mapToObj(
                            i -> Story.of("a" + i).says("China SANCTIONS Iran").findings())
                    .forEach(loader::add);
        }
        assertThat(graph.edges()).isEmpty();

        assertThat(graph.load(List.of()).edgesWritten()).containsExactly(Map.entry("SANCTIONS", 1));
        assertThat(graph.only("MATCH ()-[r:SANCTIONS]->() RETURN r.count AS count")
                        .get("count")
                        .asInt())
                .isEqualTo(500);
        assertThat(graph.strings("MATCH (p:__Pending__) RETURN p.edgeKey AS text"))
                .isEmpty();
    }

    @Test
    void onlyOneRunLoadsAtATime() {
        try (GraphLoader first = graph.loader()) {
            assertThatThrownBy(graph::loader)
                    .isInstanceOf(GraphException.class)
                    .hasMessageStartingWith("Another run is loading into the database at bolt://");
            assertThat(first.finish().isEmpty()).isTrue();
        }
        assertThat(graph.load(List.of()).isEmpty()).isTrue();
    }
}
