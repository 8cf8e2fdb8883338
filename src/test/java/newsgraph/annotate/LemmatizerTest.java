package newsgraph.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LemmatizerTest {

    @ParameterizedTest
    @CsvSource({"met, meet", "flew, fly", "was, be", "has, have", "held, hold", "Sought, seek", "froze, freeze"})
    void irregularVerbsComeFromTheList(String word, String lemma) {
        assertThat(Lemmatizer.lemma(word, "VERB")).isEqualTo(lemma);
    }

    @ParameterizedTest
    @CsvSource({"visits, visit", "imposes, impose", "discusses, discuss", "carries, carry", "reaches, reach", "does, do"
    })
    void theThirdPersonLosesItsEnding(String word, String lemma) {
        assertThat(Lemmatizer.lemma(word, "VERB")).isEqualTo(lemma);
    }

    @ParameterizedTest
    @CsvSource({
        "imposing, impose",
        "imposed, impose",
        "visiting, visit",
        "planned, plan",
        "banning, ban",
        "agreed, agree",
        "denied, deny",
        "pressed, press",
        "meeting, meet",
        "travelled, travel"
    })
    void edAndIngFormsLoseTheirEndings(String word, String lemma) {
        assertThat(Lemmatizer.lemma(word, "VERB")).isEqualTo(lemma);
    }

    @ParameterizedTest
    @CsvSource({"frobnicated, frobnicate", "zabbing, zab", "trunging, trung", "glorving, glorve"})
    void unknownVerbsFollowTheRules(String word, String lemma) {
        assertThat(Lemmatizer.lemma(word, "VERB")).isEqualTo(lemma);
    }

    @ParameterizedTest
    @CsvSource({"ministers, minister", "countries, country", "men, man", "crises, crisis", "embargoes, embargo"})
    void nounsLoseTheirPlural(String word, String lemma) {
        assertThat(Lemmatizer.lemma(word, "NOUN")).isEqualTo(lemma);
    }

    @ParameterizedTest
    @CsvSource({"meeting", "process", "virus", "gas"})
    void nounsThatOnlyLookInflectedStay(String word) {
        assertThat(Lemmatizer.lemma(word, "NOUN")).isEqualTo(word);
    }

    @Test
    void namesAreOnlyWrittenSmall() {
        assertThat(Lemmatizer.lemma("Brussels", "PROPN")).isEqualTo("brussels");
    }

    @Test
    void theShortNotIsNot() {
        assertThat(Lemmatizer.lemma("n't", "PART")).isEqualTo("not");
    }
}
