package newsgraph.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class LexiconTest {

    private static Lexicon lexicon(String text) {
        return Lexicon.read("mine.txt", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void theShippedLexiconHasFourRelations() {
        assertThat(Lexicon.get().types())
                .extracting(RelationType::name)
                .containsExactly("MEETS_WITH", "CALLS", "VISITS", "SANCTIONS");
    }

    @Test
    void aRelationKeepsItsProperties() {
        RelationType type = lexicon("relation OWES standing loose target=Country sources=country:US,org:imf")
                .types()
                .get(0);
        assertThat(type.standing()).isTrue();
        assertThat(type.loose()).isTrue();
        assertThat(type.symmetric()).isFalse();
        assertThat(type.target()).isEqualTo("Country");
        assertThat(type.sources()).containsExactlyInAnyOrder("country:US", "org:imf");
    }

    @Test
    void aFourthRelationIsDataAlone() {
        Lexicon lexicon = lexicon("""
                # Who praises whom.
                relation PRAISES

                PRAISES verb praise,laud  subject > object
                PRAISES noun praise       possessor > for
                """);
        assertThat(Tagged.of(
                                "[Berg/PROPN=person:berg] lauded/VERB [Ruiz/PROPN=person:ruiz] .",
                                "[Ruiz/PROPN=person:ruiz] 's praise/NOUN for [Sato/PROPN=person:sato] was loud/ADJ .")
                        .readWith(lexicon)
                        .relations())
                .containsExactly(
                        "(person:berg, PRAISES, person:ruiz, ACTUAL)", "(person:ruiz, PRAISES, person:sato, ACTUAL)");
    }

    @Test
    void aTargetOfAnotherTypeIsLeftOut() {
        Lexicon lexicon = lexicon("""
                relation PRAISES target=Country
                PRAISES verb praise  subject > object
                """);
        assertThat(Tagged.of("[Berg/PROPN=person:berg] praised/VERB [Ruiz/PROPN=person:ruiz] .")
                        .readWith(lexicon)
                        .relations())
                .isEmpty();
        assertThat(Tagged.of("[Berg/PROPN=person:berg] praised/VERB [Peru/PROPN=country:PE] .")
                        .readWith(lexicon)
                        .relations())
                .containsExactly("(person:berg, PRAISES, country:PE, ACTUAL)");
    }

    @Test
    void aBlockComesFirstWhereverItStands() {
        Lexicon lexicon = lexicon("""
                relation PRAISES
                PRAISES verb praise  subject > object
                block   verb praise  in~song
                """);
        assertThat(Tagged.of("[Berg/PROPN=person:berg] praised/VERB [Ruiz/PROPN=person:ruiz] in a song/NOUN .")
                        .readWith(lexicon)
                        .relations())
                .isEmpty();
    }

    @Test
    void slotsAreTriedInTheirOrder() {
        Lexicon lexicon = lexicon("""
                relation PRAISES
                PRAISES verb praise  subject > to|object
                """);
        assertThat(Tagged.of(
                                "[Berg/PROPN=person:berg] praised/VERB [Ruiz/PROPN=person:ruiz] to/ADP [Sato/PROPN=person:sato] .")
                        .readWith(lexicon)
                        .relations())
                .containsExactly("(person:berg, PRAISES, person:sato, ACTUAL)");
    }

    @Test
    void aRelationThatIsNotDeclaredIsRefusedWithFileAndLine() {
        assertThatThrownBy(() -> lexicon("# remark\nPRAISES verb praise subject > object"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("mine.txt:2")
                .hasMessageContaining("relation PRAISES is not declared above");
    }

    @Test
    void aWordClassThatIsNoneIsRefused() {
        assertThatThrownBy(() -> lexicon("relation PRAISES\nPRAISES adverb loudly subject > object"))
                .hasMessageContaining("mine.txt:2")
                .hasMessageContaining("neither verb nor noun");
    }

    @Test
    void aConditionThatIsNoneIsRefused() {
        assertThatThrownBy(() -> lexicon("relation PRAISES\n\nPRAISES verb praise song subject > object"))
                .hasMessageContaining("mine.txt:3")
                .hasMessageContaining("no condition: song");
    }

    @Test
    void aNameThatIsNotInCapitalsIsRefused() {
        assertThatThrownBy(() -> lexicon("relation praises"))
                .hasMessageContaining("mine.txt:1")
                .hasMessageContaining("use capitals");
    }

    @Test
    void aFrameThatBreaksOffIsRefusedWithItsLine() {
        assertThatThrownBy(() -> lexicon("relation PRAISES\nPRAISES verb praise subject >"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("mine.txt:2: cannot read \"PRAISES verb praise subject >\"");
    }
}
