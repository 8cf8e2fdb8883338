package newsgraph.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import newsgraph.read.Article;
import newsgraph.read.Article.Block;
import newsgraph.read.Article.BlockKind;
import newsgraph.read.TextSpan;
import org.junit.jupiter.api.Test;

/** Sentences and words, with the real models. */
class AnnotatorTest {

    private static final Annotator ANNOTATOR = new Annotator();

    private static AnnotatedArticle annotate(String text, BlockKind kind) {
        return ANNOTATOR.annotate(new Article(
                "t",
                "t.txt",
                null,
                null,
                null,
                null,
                null,
                text,
                List.of(new Block(kind, new TextSpan(0, text.length())))));
    }

    private static List<String> sentences(String text) {
        return annotate(text, BlockKind.BODY).sentences().stream()
                .map(sentence -> text.substring(sentence.begin(), sentence.end()))
                .toList();
    }

    private static List<String> words(String text) {
        return annotate(text, BlockKind.BODY).sentences().stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .map(Token::text)
                .toList();
    }

    @Test
    void abbreviationsDoNotEndSentences() {
        assertThat(sentences("The U.S. President met Gen. Anna Berg on Monday. H.R. McMaster flew to Lima."))
                .containsExactly("The U.S. President met Gen. Anna Berg on Monday.", "H.R. McMaster flew to Lima.");
    }

    @Test
    void anAbbreviationMayEndASentence() {
        assertThat(sentences("She returned to the U.S. The farmers waited.")).hasSize(2);
    }

    @Test
    void aDateIsNotCut() {
        assertThat(sentences("They met on Sept. 30 in Lima. Nobody knew.")).hasSize(2);
    }

    @Test
    void aQuoteThatNobodyClosesEndsNothing() {
        assertThat(sentences("\"We will meet again. The port is open. She left for Lima on Friday."))
                .hasSize(3);
    }

    @Test
    void aQuestionInQuotesBelongsToItsSpeaker() {
        assertThat(sentences("\"Who will meet her?\" asked the envoy. Nobody answered."))
                .hasSize(2);
    }

    @Test
    void possessivesAndContractionsAreCutOff() {
        assertThat(words("Berg's envoy didn't meet the ministers' aides."))
                .containsExactly("Berg", "'s", "envoy", "did", "n't", "meet", "the", "ministers", "'", "aides", ".");
    }

    @Test
    void typographicQuotesArePlainInTokensAndUntouchedInTheText() {
        assertThat(words("Berg’s “long” visit")).containsExactly("Berg", "'s", "\"", "long", "\"", "visit");
    }

    @Test
    void bracketsAreTokens() {
        assertThat(words("Anna Berg (L) greets Ruiz [right]."))
                .containsSubsequence("(", "L", ")", "greets")
                .contains("[", "]");
    }

    @Test
    void hyphensAreTokensAndAbbreviationsKeepTheirStops() {
        assertThat(words("The U.S.-led talks were long-standing."))
                .containsSubsequence("U.S.", "-", "led")
                .containsSubsequence("long", "-", "standing");
        assertThat(words("Gen. H.R. McMaster spoke.")).contains("Gen.", "H.R.", "McMaster");
    }

    @Test
    void numbersKeepTheirCommas() {
        assertThat(words("Some 5,000 farmers paid $1.5 million.")).contains("5,000", "1.5");
    }

    @Test
    void offsetsPointToTheWordsInTheText() {
        String text = "Anna Berg met  Ruiz.\tThey spoke.";
        for (Sentence sentence : annotate(text, BlockKind.BODY).sentences()) {
            for (Token token : sentence.tokens()) {
                assertThat(text.substring(token.begin(), token.end())).isEqualTo(token.text());
            }
        }
    }

    @Test
    void aSentenceWithoutEndIsCutIntoBoundedPieces() {
        String text = "fish and ".repeat(2500) + "boats";
        List<Sentence> pieces = annotate(text, BlockKind.BODY).sentences();
        assertThat(pieces).allSatisfy(piece -> assertThat(piece.tokens().size()).isLessThanOrEqualTo(250));
        assertThat(pieces.stream().mapToInt(piece -> piece.tokens().size()).sum())
                .isEqualTo(5001);
    }

    @Test
    void anEmptyBlockHasNoSentence() {
        assertThat(sentences("")).isEmpty();
        assertThat(sentences("  \n ")).isEmpty();
    }

    @Test
    void aHeadlineInTitleCaseIsReadInSmallLetters() {
        List<Token> tokens = annotate("Berg Meets Ruiz After Long Talks", BlockKind.HEADLINE)
                .sentences()
                .get(0)
                .tokens();
        assertThat(tokens.get(1))
                .extracting(Token::text, Token::tag, Token::lemma)
                .containsExactly("meets", "VERB", "meet");
    }

    @Test
    void namesAreProposedWithTheirTypes() {
        Sentence sentence = annotate("Foreign Minister Anna Berg met Tomas Ruiz in Lima.", BlockKind.BODY)
                .sentences()
                .get(0);
        assertThat(sentence.names()).extracting(Name::type).contains(NameType.PERSON);
        assertThat(sentence.names())
                .allSatisfy(name -> assertThat(name.probability()).isBetween(0.0, 1.0));
    }

    @Test
    void withoutNamesNoneAreProposed() {
        String text = "Anna Berg met Tomas Ruiz.";
        Article article = new Article(
                "t",
                "t.txt",
                null,
                null,
                null,
                null,
                null,
                text,
                List.of(new Block(BlockKind.BODY, new TextSpan(0, text.length()))));
        assertThat(Annotator.withoutNames().annotate(article).sentences().get(0).names())
                .isEmpty();
        assertThat(ANNOTATOR.annotate(article).sentences().get(0).names()).isNotEmpty();
    }
}
