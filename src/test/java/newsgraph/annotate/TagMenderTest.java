package newsgraph.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Wrong tags in, right tags out, in the notation {@code Wang/VERB}. */
class TagMenderTest {

    private static String mended(String notation) {
        return mended(notation, true);
    }

    private static String mended(String notation, boolean caseTells) {
        String[] pieces = notation.split(" ");
        String[] words = new String[pieces.length];
        String[] tags = new String[pieces.length];
        for (int i = 0; i < pieces.length; i++) {
            words[i] = pieces[i].substring(0, pieces[i].indexOf('/'));
            tags[i] = pieces[i].substring(pieces[i].indexOf('/') + 1);
        }
        TagMender.mend(words, tags, caseTells);
        for (int i = 0; i < pieces.length; i++) {
            pieces[i] = words[i] + '/' + tags[i];
        }
        return String.join(" ", pieces);
    }

    @Test
    void aCapitalizedVerbInsideASentenceIsAName() {
        assertThat(mended("she/PRON met/VERB Wang/VERB")).isEqualTo("she/PRON met/VERB Wang/PROPN");
    }

    @Test
    void inAHeadlineCapitalsTellNothing() {
        assertThat(mended("Envoy/NOUN Meets/VERB Rivals/NOUN", false)).isEqualTo("Envoy/NOUN Meets/VERB Rivals/NOUN");
    }

    @Test
    void anOpeningCommonWordIsNoName() {
        assertThat(mended("Meeting/VERB her/PRON was/AUX hard/ADJ")).startsWith("Meeting/VERB");
    }

    @Test
    void aFiniteVerbTakenForANounIsAVerb() {
        assertThat(mended("Berg/PROPN arrives/NOUN in/ADP Lima/PROPN"))
                .isEqualTo("Berg/PROPN arrives/VERB in/ADP Lima/PROPN");
        assertThat(mended("Berg/PROPN visits/NOUN the/DET port/NOUN")).contains("visits/VERB");
    }

    @Test
    void aPluralNounBehindANameMayStayANoun() {
        assertThat(mended("Berg/PROPN talks/NOUN on/ADP fish/NOUN failed/VERB")).contains("talks/NOUN");
    }

    @Test
    void aNounBehindADeterminerIsNoVerb() {
        assertThat(mended("the/DET visit/VERB ended/VERB")).isEqualTo("the/DET visit/NOUN ended/VERB");
        assertThat(mended("his/PRON China/PROPN visit/VERB ended/VERB")).contains("visit/NOUN");
        assertThat(mended("a/DET meeting/VERB with/ADP her/PRON")).isEqualTo("a/DET meeting/NOUN with/ADP her/PRON");
    }

    @Test
    void behindAModalStandsAVerb() {
        assertThat(mended("she/PRON will/AUX visit/NOUN them/PRON")).contains("visit/VERB");
        assertThat(mended("she/PRON did/AUX not/PART visit/NOUN them/PRON")).contains("visit/VERB");
    }

    @Test
    void behindToStandsAVerbIfAnObjectFollows() {
        assertThat(mended("plans/VERB to/PART visit/NOUN the/DET port/NOUN")).contains("visit/VERB");
        assertThat(mended("due/ADJ to/ADP visit/NOUN costs/NOUN")).contains("visit/NOUN");
    }

    @Test
    void aParticipleBehindHaveIsAVerb() {
        assertThat(mended("she/PRON has/AUX visited/ADJ them/PRON")).contains("visited/VERB");
    }

    @Test
    void anIngFormBehindBeIsAVerb() {
        assertThat(mended("she/PRON is/AUX visiting/NOUN them/PRON")).contains("visiting/VERB");
    }

    @Test
    void auxiliariesAreNeverNouns() {
        assertThat(mended("Berg/PROPN had/NOUN left/VERB")).contains("had/AUX");
    }

    @Test
    void partsOfAHyphenatedAdjectiveAreAdjectives() {
        assertThat(mended("long/ADV -/PUNCT standing/VERB ties/NOUN"))
                .isEqualTo("long/ADJ -/PUNCT standing/ADJ ties/NOUN");
    }

    @Test
    void rightTagsAreLeftAlone() {
        String right = "The/DET envoy/NOUN met/VERB Ruiz/PROPN in/ADP Lima/PROPN on/ADP Friday/PROPN ./PUNCT";
        assertThat(mended(right)).isEqualTo(right);
    }

    @Test
    void lastBeforeAVerbIsAnAdverb() {
        assertThat(mended("Ruiz/PROPN last/ADJ visited/VERB Peru/PROPN"))
                .isEqualTo("Ruiz/PROPN last/ADV visited/VERB Peru/PROPN");
    }

    @Test
    void anArticleIsNoParticle() {
        assertThat(mended("said/VERB a/PART visit/VERB to/ADP Lima/PROPN"))
                .isEqualTo("said/VERB a/DET visit/NOUN to/ADP Lima/PROPN");
    }
}
