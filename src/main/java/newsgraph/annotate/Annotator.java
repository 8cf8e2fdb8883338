package newsgraph.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import newsgraph.read.Article;
import newsgraph.read.Article.Block;
import newsgraph.read.Article.BlockKind;
import newsgraph.read.TextSpan;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.tokenize.TokenizerME;
import org.jspecify.annotations.Nullable;

/**
 * Annotates articles with sentences, tokens, parts of speech, lemmas and proposed names. Not safe for use by several
 * threads at once; the models behind it are loaded once a process and shared.
 */
public final class Annotator {

    /** Longer sentences are tables or lists that nobody ended; they are cut, so that time stays linear. */
    private static final int MAX_TOKENS = 250;

    private final Sentences sentences;
    private final Words words;
    private final Tagger tagger;
    private final @Nullable NameProposer names;

    /** Loads the models, unless another annotator has. */
    public Annotator() {
        this(new NameProposer(loadedWeights()));
    }

    /** Most of a short run is loading, so what does not wait for each other is loaded side by side. */
    private static NameWeights loadedWeights() {
        Stream.<Runnable>of(
                        Models::names,
                        WordClasses::get,
                        NameLists::get,
                        Models::tags,
                        Models::tokens,
                        Models::sentences)
                .parallel()
                .forEach(Runnable::run);
        return Models.nameWeights();
    }

    private Annotator(@Nullable NameProposer names) {
        sentences = new Sentences(new SentenceDetectorME(Models.sentences()));
        words = new Words(new TokenizerME(Models.tokens()));
        tagger = new Tagger(Models.tags());
        this.names = names;
    }

    /** Returns an annotator that proposes no names, for training the model that does. */
    public static Annotator withoutNames() {
        return new Annotator((NameProposer) null);
    }

    /** Returns {@code article} with the sentences of its blocks. */
    public AnnotatedArticle annotate(Article article) {
        List<Draft> drafts = new ArrayList<>();
        Casing casing = new Casing();
        for (Block block : article.blocks()) {
            String paragraph = Typography.plain(block.span().of(article.text()));
            for (TextSpan span : sentences.split(paragraph)) {
                Draft draft = new Draft(block, paragraph, span, words.split(span.of(paragraph)));
                if (block.kind() != BlockKind.HEADLINE) {
                    casing.learn(draft.texts);
                }
                draft.addPiecesTo(drafts);
            }
        }
        List<Sentence> annotated = new ArrayList<>(drafts.size());
        if (names != null) {
            names.startArticle();
        }
        for (Draft draft : drafts) {
            annotated.add(finish(draft, casing));
        }
        return new AnnotatedArticle(article, annotated);
    }

    /** Returns the tokens of {@code sentence} alone, as the name model's training needs them. */
    public List<String> tokens(String sentence) {
        String plain = Typography.plain(sentence);
        return words.split(plain).stream().map(span -> span.of(plain)).toList();
    }

    private Sentence finish(Draft draft, Casing casing) {
        boolean shouting = draft.kind == BlockKind.HEADLINE && Casing.isShouting(draft.texts)
                || Casing.isTitleCase(draft.texts)
                || Casing.isAllCapitals(draft.texts);
        String[] texts = shouting ? casing.restore(draft.texts) : draft.texts.toArray(String[]::new);
        String[] tags = tagger.tag(texts, draft.glued(), !shouting);
        List<Token> tokens = new ArrayList<>(texts.length);
        for (int i = 0; i < texts.length; i++) {
            int begin = draft.offset + draft.spans.get(i).begin();
            int end = draft.offset + draft.spans.get(i).end();
            tokens.add(new Token(begin, end, texts[i], tags[i], Lemmatizer.lemma(texts[i], tags[i])));
        }
        int begin = tokens.get(0).begin();
        int end = tokens.get(tokens.size() - 1).end();
        return new Sentence(draft.kind, begin, end, tokens, names == null ? List.of() : names.propose(texts));
    }

    /** A sentence cut into tokens, not yet tagged. */
    private static final class Draft {
        final BlockKind kind;
        final int offset;
        final List<TextSpan> spans;
        final List<String> texts;

        Draft(Block block, String paragraph, TextSpan span, List<TextSpan> spans) {
            this(
                    block.kind(),
                    block.span().begin() + span.begin(),
                    spans,
                    spans.stream()
                            .map(s -> paragraph
                                    .substring(span.begin() + s.begin(), span.begin() + s.end())
                                    .replace(" ", ""))
                            .toList());
        }

        private Draft(BlockKind kind, int offset, List<TextSpan> spans, List<String> texts) {
            this.kind = kind;
            this.offset = offset;
            this.spans = spans;
            this.texts = texts;
        }

        void addPiecesTo(List<Draft> drafts) {
            for (int from = 0; from < spans.size(); from += MAX_TOKENS) {
                int to = Math.min(spans.size(), from + MAX_TOKENS);
                drafts.add(new Draft(kind, offset, spans.subList(from, to), texts.subList(from, to)));
            }
        }

        boolean[] glued() {
            boolean[] glued = new boolean[texts.size()];
            boolean inQuotes = false;
            for (int i = 1; i < glued.length; i++) {
                glued[i] = Tagger.isClitic(texts.get(i), texts.get(i - 1), inQuotes);
                if (texts.get(i).equals("'") && !glued[i]) {
                    inQuotes = !inQuotes;
                }
            }
            return glued;
        }
    }
}
