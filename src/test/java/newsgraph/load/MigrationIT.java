package newsgraph.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import newsgraph.graph.GraphException;
import newsgraph.graph.GraphVersion;
import org.junit.jupiter.api.Test;

class MigrationIT {

    private final LoadedGraph graph = new LoadedGraph();

    private void run(String statement) {
        graph.connection().run(statement, Map.of());
    }

    @Test
    void aGraphOfTheFirstVersionIsBroughtUpByTheNextLoad() {
        graph.load(List.of(
                Story.of("a1").says("Rex Tillerson VISITS China").findings(),
                Story.of("a2").says("Rex Tillerson MEETS_WITH Wang Yi").findings()));
        List<String> now = graph.everything();
        run("MATCH (g:__Graph__) DELETE g");
        run("MATCH (a:Article) REMOVE a.story");
        run("MATCH ()-[r]->() WHERE r.key IS NOT NULL REMOVE r.witnesses");

        graph.load(List.of());

        assertThat(graph.everything()).isEqualTo(now);
    }

    @Test
    void aGraphOfALaterVersionIsRefusedAndLeftAlone() {
        graph.load(Story.of("a1").says("Rex Tillerson VISITS China").findings());
        run("MATCH (g:__Graph__) SET g.version = 99");
        List<String> before = graph.everything();

        assertThatThrownBy(() -> graph.load(List.of()))
                .isInstanceOf(GraphException.class)
                .hasMessageContaining("has version 99 and this newsgraph knows up to " + GraphVersion.CURRENT)
                .hasMessageContaining("--data");
        assertThat(graph.everything()).isEqualTo(before);
    }
}
