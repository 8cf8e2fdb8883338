package newsgraph.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import newsgraph.annotate.Sentence;
import newsgraph.annotate.Token;
import newsgraph.read.Article;
import newsgraph.resolve.Entity;
import newsgraph.resolve.Reference;
import newsgraph.resolve.Reference.Use;
import newsgraph.resolve.ResolvedArticle;
import org.jspecify.annotations.Nullable;

/** Reads out of a resolved article who does what to whom. Safe for use by several threads. */
public final class RelationExtractor {

    private final Lexicon lexicon;
    private final String version;

    /**
     * Makes an extractor.
     *
     * @param lexicon the relations and their frames
     * @param version name and version of the extractor, noted in the findings
     */
    public RelationExtractor(Lexicon lexicon, String version) {
        this.lexicon = lexicon;
        this.version = version;
    }

    /** Returns the entities of {@code resolved} and the relations between them, each with its evidence. */
    public Findings extract(ResolvedArticle resolved) {
        Article article = resolved.annotated().article();
        Map<String, Entity> entities = resolved.byId();
        Map<String, Draft> drafts = new LinkedHashMap<>();
        List<Sentence> sentences = resolved.annotated().sentences();
        String focus = Focus.of(lexicon, resolved);
        for (int s = 0; s < sentences.size(); s++) {
            Sentence sentence = sentences.get(s);
            List<Reference> references = resolved.references().get(s);
            List<String> lower = sentence.tokens().stream()
                    .map(t -> t.text().toLowerCase(Locale.ROOT))
                    .toList();
            EventTime time = new EventTime(lower, article.published());
            for (Event event : new FrameMatcher(lexicon, resolved, s, entities, focus).match()) {
                add(event, sentence, references, time, article, entities, drafts);
            }
        }
        List<Relation> relations = drafts.values().stream().map(Draft::relation).toList();
        return new Findings(
                article.id(),
                article.source(),
                article.title(),
                article.publisher(),
                article.published(),
                article.url(),
                article.hash(),
                Fingerprint.of(article),
                version,
                resolved.entities(),
                relations,
                null);
    }

    private static void add(
            Event event,
            Sentence sentence,
            List<Reference> references,
            EventTime time,
            Article article,
            Map<String, Entity> entities,
            Map<String, Draft> drafts) {
        String source = event.sourceId();
        String target = event.targetId();
        if (event.type().symmetric() && source.compareTo(target) > 0) {
            source = event.targetId();
            target = event.sourceId();
        }
        EventTime.Dated dated = time.of(event.trigger(), event.factuality());
        String place = place(event, references);
        // Sentences that date or place the event differently tell of different events.
        String key = String.join(
                "|",
                event.type().name(),
                source,
                target,
                event.factuality().name(),
                String.valueOf(dated),
                String.valueOf(place));
        Draft draft = drafts.get(key);
        if (draft == null) {
            draft = new Draft(event.type().name(), source, target, event.factuality(), dated, place);
            drafts.put(key, draft);
        }
        Token trigger = sentence.tokens().get(event.trigger());
        String text = article.text().substring(sentence.begin(), sentence.end());
        Evidence evidence = new Evidence(
                sentence.begin(),
                sentence.end(),
                text,
                article.text().substring(trigger.begin(), trigger.end()),
                event.frame().name());
        draft.evidence.add(evidence);
        Entity from = Objects.requireNonNull(entities.get(source));
        Entity to = Objects.requireNonNull(entities.get(target));
        draft.confidence =
                Math.max(draft.confidence, Confidence.of(event.type().name(), event.factuality(), evidence, from, to));
    }

    /** The place of the target of a journey, else the nearest place behind the trigger. */
    private static @Nullable String place(Event event, List<Reference> references) {
        if (event.target().use() == Use.PLACE) {
            return event.target().place();
        }
        for (Reference reference : references) {
            if (reference.use() == Use.PLACE
                    && reference.first() > event.trigger()
                    && reference.first() - event.trigger() < 15) {
                return reference.place();
            }
        }
        return null;
    }

    /** A relation to which sentences still add evidence. */
    private static final class Draft {
        final String type;
        final String source;
        final String target;
        final Factuality factuality;
        final List<Evidence> evidence = new ArrayList<>();
        final @Nullable String place;
        final EventTime.@Nullable Dated dated;
        double confidence;

        Draft(
                String type,
                String source,
                String target,
                Factuality factuality,
                EventTime.@Nullable Dated dated,
                @Nullable String place) {
            this.dated = dated;
            this.place = place;
            this.type = type;
            this.source = source;
            this.target = target;
            this.factuality = factuality;
        }

        Relation relation() {
            return new Relation(
                    type,
                    source,
                    target,
                    factuality,
                    dated == null ? null : dated.date(),
                    dated == null ? null : dated.precision(),
                    place,
                    confidence,
                    evidence);
        }
    }
}
