package newsgraph.extract;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import newsgraph.annotate.Sentence;
import newsgraph.extract.Chunk.Joint;
import newsgraph.extract.Chunk.NounGroup;
import newsgraph.extract.Chunk.VerbGroup;
import newsgraph.resolve.Entity;
import newsgraph.resolve.Reference;
import newsgraph.resolve.ResolvedArticle;
import org.jspecify.annotations.Nullable;

/** Tells how each sentence of an article was read: its actors, its chunks, the frames that fired or why none did. */
public final class Explainer {

    private final Lexicon lexicon;

    /** Makes an explainer of what an extractor with {@code lexicon} does. */
    public Explainer(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Returns a few lines of text for each sentence of {@code article}. */
    public String explain(ResolvedArticle article) {
        StringBuilder out = new StringBuilder();
        Map<String, Entity> entities = article.byId();
        List<Sentence> sentences = article.annotated().sentences();
        String focus = Focus.of(lexicon, article);
        for (int s = 0; s < sentences.size(); s++) {
            explain(article, s, entities, focus, out);
        }
        return out.toString();
    }

    private void explain(
            ResolvedArticle article,
            int index,
            Map<String, Entity> entities,
            @Nullable String focus,
            StringBuilder out) {
        Sentence sentence = article.annotated().sentences().get(index);
        List<Reference> references = article.references().get(index);
        String text = article.annotated().article().text();
        out.append(text, sentence.begin(), sentence.end()).append('\n');
        for (Reference reference : references) {
            String who = reference.entities().isEmpty() ? "nobody known" : String.join(" + ", reference.entities());
            out.append("  ")
                    .append(reference.use())
                    .append(' ')
                    .append(words(sentence, reference.first(), reference.end()))
                    .append(" = ")
                    .append(who)
                    .append(" (")
                    .append(reference.kind())
                    .append(")\n");
        }
        FrameMatcher matcher = new FrameMatcher(lexicon, article, index, entities, focus);
        List<Chunk> chunks = matcher.clauses().chunks();
        out.append("  ")
                .append(chunks.stream().map(chunk -> show(chunk, sentence)).collect(Collectors.joining(" ")))
                .append('\n');
        boolean trigger = false;
        for (int i = 0; i < chunks.size(); i++) {
            if (chunks.get(i) instanceof VerbGroup verb) {
                String subject = matcher.clauses().subject(i).stream()
                        .map(group -> words(sentence, group.first(), group.end()))
                        .collect(Collectors.joining(" | "));
                out.append("  clause ")
                        .append(words(sentence, verb.first(), verb.end()))
                        .append(": subject ")
                        .append(subject.isEmpty() ? "unknown" : subject)
                        .append('\n');
                trigger |= !lexicon.verb(verb.lemma()).isEmpty();
            } else if (chunks.get(i) instanceof NounGroup noun) {
                trigger |= !lexicon.noun(noun.lemma()).isEmpty();
            }
        }
        List<Event> events = matcher.match();
        for (Event event : events) {
            out.append("  => ")
                    .append(event.sourceId())
                    .append(' ')
                    .append(event.type().name())
                    .append(' ')
                    .append(event.targetId())
                    .append(' ')
                    .append(event.factuality())
                    .append("  by ")
                    .append(event.frame().name())
                    .append(", trigger ")
                    .append(sentence.tokens().get(event.trigger()).text())
                    .append('\n');
        }
        if (events.isEmpty()) {
            out.append(
                    trigger
                            ? "  no relation: a trigger, but no frame finds both its ends\n"
                            : "  no relation: no word of the lexicon\n");
        }
        out.append('\n');
    }

    private static String show(Chunk chunk, Sentence sentence) {
        String words = words(sentence, chunk.first(), chunk.end());
        if (chunk instanceof NounGroup noun) {
            return (noun.temporal() ? "[time " : noun.core() != null ? "[actor " : "[") + words + ']';
        }
        if (chunk instanceof VerbGroup verb) {
            return "{" + words + ' ' + verb.form() + (verb.modal().isEmpty() ? "" : " " + verb.modal())
                    + (verb.passive() ? " passive" : "") + (verb.negated() ? " not" : "") + '}';
        }
        return words + '/' + ((Joint) chunk).kind();
    }

    private static String words(Sentence sentence, int first, int end) {
        return sentence.tokens().subList(first, end).stream()
                .map(token -> token.text())
                .collect(Collectors.joining(" "));
    }
}
