package newsgraph.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhraseIndexTest {

    private final PhraseIndex<String> index = new PhraseIndex<>();

    private @Nullable String found(String words, int start) {
        PhraseIndex.Match<String> match = index.longest(words.split(" "), start);
        return match == null ? null : match.values() + " to " + match.end();
    }

    @Test
    void theLongestPhraseIsFound() {
        index.add("Korea", "one");
        index.add("Korea Bay", "two");
        assertThat(found("the Korea Bay ferry", 1)).isEqualTo("[two] to 3");
        assertThat(found("the Korea ferry", 1)).isEqualTo("[one] to 2");
    }

    @Test
    void halfAPhraseIsNotFound() {
        index.add("Korea Bay", "two");
        assertThat(found("Korea ferry", 0)).isNull();
        assertThat(found("Korea", 0)).isNull();
    }

    @Test
    void aPhraseMayStandForSeveral() {
        index.add("Georgia", "state");
        index.add("Georgia", "country");
        index.add("Georgia", "country");
        assertThat(found("Georgia", 0)).isEqualTo("[state, country] to 1");
    }

    @Test
    void phrasesAreCutAsTheAnnotatorCuts() {
        index.add("Guinea-Bissau", "GW");
        index.add("People's Party", "PP");
        assertThat(found("Guinea - Bissau", 0)).isEqualTo("[GW] to 3");
        assertThat(found("People 's Party", 0)).isEqualTo("[PP] to 3");
    }

    @Test
    void accentsDoNotMatter() {
        index.add("São Tomé", "ST");
        assertThat(found("Sao Tome", 0)).isEqualTo("[ST] to 2");
    }

    @Test
    void caseMatters() {
        index.add("Turkey", "TR");
        assertThat(found("turkey", 0)).isNull();
    }

    @Test
    void anEmptyPhraseStandsForNothing() {
        index.add(" ", "nothing");
        assertThat(index.longest(new String[] {"word"}, 0)).isNull();
        assertThat(index.longest(List.of().toArray(String[]::new), 0)).isNull();
    }

    @ParameterizedTest
    @CsvSource({"Séléka, Seleka", "Łódź, Lodz", "Erdoğan, Erdogan", "Køb, Kob", "Strauß, Strauss", "plain, plain"})
    void foldTakesAccentsOff(String word, String folded) {
        assertThat(PhraseIndex.fold(word)).isEqualTo(folded);
    }
}
