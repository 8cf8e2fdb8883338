package newsgraph.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newsgraph.annotate.AnnotatedArticle;
import newsgraph.annotate.Sentence;
import newsgraph.annotate.Token;
import newsgraph.extract.Chunk.Joint;
import newsgraph.extract.Chunk.NounGroup;
import newsgraph.extract.Chunk.VerbGroup;
import newsgraph.read.Article;
import newsgraph.read.Article.BlockKind;
import newsgraph.resolve.Entity;
import newsgraph.resolve.EntityType;
import newsgraph.resolve.MentionKind;
import newsgraph.resolve.Reference;
import newsgraph.resolve.Reference.Use;
import newsgraph.resolve.ResolvedArticle;
import org.jspecify.annotations.Nullable;

/**
 * An article in the notation of the tests: hand-tagged sentences with their actors in brackets.
 *
 * <pre>
 *     [Tillerson/PROPN=person:rex-tillerson] met/VERB [Wang/PROPN=person:wang-yi] in [Beijing/PROPN=country:CN@Beijing]
 *     [The two/NUM leaders/NOUN=person:kim+person:moon] visited/VERB the [Chinese/ADJ=country:CN~] coast/NOUN
 * </pre>
 *
 * <p>Behind {@code =} stand the ids, joined by {@code +}, none for people who could not be told; behind {@code @} the
 * name of a place; {@code ~} marks a modifier. A sentence that begins with {@code HEADLINE:} is one.
 */
final class Tagged {

    private static final Pattern ACTOR = Pattern.compile("\\[([^\\]=]+)=([^\\]~@]*)(~)?(?:@([^\\]]+))?\\]");

    private final StringBuilder text = new StringBuilder();
    private final List<Sentence> sentences = new ArrayList<>();
    private final List<List<Reference>> references = new ArrayList<>();
    private final Map<String, Entity> entities = new LinkedHashMap<>();
    private final Map<String, String> homes = new LinkedHashMap<>();

    @Nullable
    private LocalDate published;

    private Lexicon lexicon = Lexicon.get();

    private Tagged(String... notations) {
        for (String notation : notations) {
            add(notation);
        }
    }

    static Tagged of(String... notations) {
        return new Tagged(notations);
    }

    /** Returns the relations of {@code notations}, as {@code (person:a, MEETS_WITH, person:b, ACTUAL)}. */
    static List<String> relations(String... notations) {
        return of(notations).relations();
    }

    Tagged publishedOn(String date) {
        published = LocalDate.parse(date);
        return this;
    }

    Tagged home(String person, String country) {
        homes.put(person, country);
        return this;
    }

    Tagged readWith(Lexicon other) {
        lexicon = other;
        return this;
    }

    ResolvedArticle article() {
        Article article =
                new Article("test", "test.txt", null, null, published, null, null, text.toString(), List.of());
        return new ResolvedArticle(
                new AnnotatedArticle(article, sentences), List.copyOf(entities.values()), homes, references);
    }

    Findings findings() {
        return new RelationExtractor(lexicon, "test").extract(article());
    }

    List<String> relations() {
        return findings().relations().stream()
                .map(r -> "(" + r.source() + ", " + r.type() + ", " + r.target() + ", " + r.factuality() + ")")
                .toList();
    }

    @Nullable
    String focus() {
        return Focus.of(lexicon, article());
    }

    /** Returns the chunks of the first sentence, each as {@link #show} prints it. */
    List<String> chunks() {
        return Chunker.chunks(sentences.get(0), references.get(0)).stream()
                .map(this::show)
                .toList();
    }

    /** Returns the first verb group of the first sentence. */
    VerbGroup verb() {
        return Chunker.chunks(sentences.get(0), references.get(0)).stream()
                .filter(VerbGroup.class::isInstance)
                .map(VerbGroup.class::cast)
                .findFirst()
                .orElseThrow();
    }

    /** Returns for each verb of the first sentence its subject's heads: {@code meet < Kim + Moon}. */
    List<String> subjects() {
        Clauses clauses = new Clauses(
                Chunker.chunks(sentences.get(0), references.get(0)),
                sentences.get(0).kind() != BlockKind.BODY);
        List<String> subjects = new ArrayList<>();
        for (int i = 0; i < clauses.chunks().size(); i++) {
            if (clauses.at(i) instanceof VerbGroup verb) {
                String heads = clauses.subject(i).stream()
                        .map(group -> word(group.head()))
                        .collect(Collectors.joining(" + "));
                subjects.add(verb.lemma() + " < " + (heads.isEmpty() ? "nobody" : heads));
            }
        }
        return subjects;
    }

    /** {@code (visit of Trump with China: his China visit)}, {@code <will meet>}, {@code with/PREPOSITION}. */
    private String show(Chunk chunk) {
        String words = words(chunk.first(), chunk.end());
        if (chunk instanceof NounGroup noun) {
            return (noun.temporal() ? "time(" : noun.core() != null ? "actor(" : "(") + word(noun.head())
                    + heads(" of ", noun.possessors()) + heads(" with ", noun.modifiers()) + ": " + words + ")";
        }
        return chunk instanceof VerbGroup ? "<" + words + ">" : words + "/" + ((Joint) chunk).kind();
    }

    private String heads(String before, List<Reference> actors) {
        return actors.stream().map(actor -> before + word(actor.head())).collect(Collectors.joining());
    }

    private String word(int token) {
        return sentences.get(0).tokens().get(token).text();
    }

    private String words(int first, int end) {
        return sentences.get(0).tokens().subList(first, end).stream()
                .map(Token::text)
                .collect(Collectors.joining(" "));
    }

    private void add(String notation) {
        BlockKind kind = notation.startsWith("HEADLINE:") ? BlockKind.HEADLINE : BlockKind.BODY;
        String rest = kind == BlockKind.HEADLINE ? notation.substring(9) : notation;
        if (!text.isEmpty()) {
            text.append('\n');
        }
        StringBuilder plain = new StringBuilder();
        List<int[]> spans = new ArrayList<>();
        List<Matcher> marks = new ArrayList<>();
        Matcher actor = ACTOR.matcher(rest);
        int open = 0;
        while (actor.find()) {
            plain.append(rest, open, actor.start()).append(' ');
            int first = size(plain);
            plain.append(actor.group(1)).append(' ');
            spans.add(new int[] {first, size(plain)});
            Matcher mark = ACTOR.matcher(actor.group());
            mark.find();
            marks.add(mark);
            open = actor.end();
        }
        plain.append(rest.substring(open));
        newsgraph.annotate.Tagged tagged = newsgraph.annotate.Tagged.read(plain.toString(), text.length());
        text.append(tagged.text());
        List<Reference> here = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            here.add(reference(marks.get(i), spans.get(i)[0], spans.get(i)[1], tagged.tokens()));
        }
        sentences.add(tagged.sentence(kind));
        references.add(here);
    }

    private Reference reference(Matcher mark, int first, int end, List<Token> tokens) {
        List<String> ids = Stream.of(mark.group(2).split("\\+"))
                .filter(id -> !id.isEmpty())
                .toList();
        for (String id : ids) {
            entities.computeIfAbsent(id, Tagged::entity);
        }
        Use use = mark.group(4) != null ? Use.PLACE : mark.group(3) != null ? Use.MODIFIER : Use.ACTOR;
        MentionKind kind = switch (tokens.get(end - 1).tag()) {
            case "PRON" -> MentionKind.PRONOUN;
            case "NOUN" -> MentionKind.NOMINAL;
            default -> MentionKind.NAME;
        };
        return new Reference(first, end, end - 1, ids, kind, use, mark.group(4), ids.size() > 1);
    }

    private static Entity entity(String id) {
        EntityType type = Stream.of(EntityType.values())
                .filter(t -> id.startsWith(t.prefix() + ":"))
                .findFirst()
                .orElseThrow();
        return new Entity(id, type, id.substring(id.indexOf(':') + 1), List.of(), List.of(), List.of());
    }

    private static int size(CharSequence plain) {
        String words = plain.toString().strip();
        return words.isEmpty() ? 0 : words.split("\\s+").length;
    }
}
