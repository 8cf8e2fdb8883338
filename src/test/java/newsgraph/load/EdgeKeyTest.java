package newsgraph.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EdgeKeyTest {

    @Test
    void aSymmetricTypeStoresTheSmallerIdFirst() {
        assertThat(EdgeKey.of("b:2", "MEETS_WITH", "a:1", Set.of("MEETS_WITH"))).hasToString("a:1|MEETS_WITH|b:2");
        assertThat(EdgeKey.of("b:2", "VISITS", "a:1", Set.of("MEETS_WITH"))).hasToString("b:2|VISITS|a:1");
    }

    @Test
    void aKeyFallsIntoItsPartsAgain() {
        assertThat(EdgeKey.parse("a:1|MEETS_WITH|b:2")).isEqualTo(new EdgeKey("a:1", "MEETS_WITH", "b:2"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "meets", "_A", "A`", "A]->() DETACH DELETE n //", "ÄTZT", "A1"})
    void aTypeThatIsNoPlainNameIsRefused(String type) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EdgeKey("a:1", type, "b:2"))
                .withMessageContaining("\"" + type + "\" is no type of relation");
    }

    @Test
    void anIdThatWouldBlurTheKeyIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EdgeKey("a|1", "VISITS", "b:2"))
                .withMessageContaining("a|1");
    }
}
