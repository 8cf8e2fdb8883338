package newsgraph.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import newsgraph.annotate.AnnotatedArticle;
import newsgraph.annotate.Sentence;
import newsgraph.knowledge.Knowledge;
import org.jspecify.annotations.Nullable;

/**
 * Finds out who is who in an article: decides on names by the evidence of the whole article, gathers names of one actor
 * in one entity, and follows titles, descriptions and pronouns back to them. Safe for use by several threads.
 */
public final class Resolver {

    private final Gazetteer gazetteer = Gazetteer.get();
    private final Celebrities celebrities = new Celebrities(Knowledge.get(), null);

    /** Makes a resolver on the knowledge that newsgraph is shipped with. */
    public Resolver() {}

    /** Returns {@code article} with its entities and with what each sentence refers to. */
    public ResolvedArticle resolve(AnnotatedArticle article) {
        return new Run(article).resolve();
    }

    /** The resolving of one article. */
    private final class Run {
        private final AnnotatedArticle article;
        private final List<Text> texts = new ArrayList<>();
        private final List<List<NameSpan>> names;
        private final List<List<PeopleGroup>> groups = new ArrayList<>();
        private final Cast cast;

        Run(AnnotatedArticle article) {
            this.article = article;
            for (Sentence sentence : article.sentences()) {
                texts.add(new Text(sentence));
            }
            names = new NameDecider(gazetteer, celebrities.at(article.article().published()), texts).decide();
            for (int s = 0; s < texts.size(); s++) {
                groups.add(new PeopleGroups(texts.get(s), names.get(s)).read());
            }
            String key = article.article().hash().substring(7, 15);
            cast = new Cast(
                    gazetteer,
                    celebrities.at(article.article().published()),
                    key,
                    article.article().text());
        }

        ResolvedArticle resolve() {
            nameEverybody();
            List<List<Reference>> references = new ArrayList<>();
            Coreference coreference = new Coreference(cast);
            for (int s = 0; s < texts.size(); s++) {
                References reader = new References(texts.get(s), names.get(s), groups.get(s), cast, coreference);
                references.add(reader.read());
            }
            List<Entity> entities = cast.actors().stream()
                    .filter(Actor::isMentioned)
                    .sorted(Comparator.comparingInt(Actor::firstMention).thenComparing(actor -> actor.id))
                    .map(Actor::entity)
                    .toList();
            Map<String, String> homes = new HashMap<>();
            cast.actors().stream()
                    .filter(actor -> !actor.country.isEmpty() && actor.type != EntityType.COUNTRY)
                    .forEach(actor -> homes.put(actor.id, Ids.country(actor.country)));
            return new ResolvedArticle(article, entities, homes, references);
        }

        /** Gathers all names of the article before the first is looked up: the full name may come after the short one. */
        private void nameEverybody() {
            Map<NameSpan, PeopleGroup> groupOf = new HashMap<>();
            List<Persons.Naming> namings = new ArrayList<>();
            for (int s = 0; s < texts.size(); s++) {
                Text text = texts.get(s);
                groupOf.clear();
                groups.get(s).forEach(group -> {
                    if (group.person() != null) {
                        groupOf.put(group.person(), group);
                    }
                });
                for (NameSpan name : names.get(s)) {
                    if (name.kind() == Known.Kind.PERSON) {
                        namings.add(naming(text, name, groupOf.get(name)));
                    }
                }
                acronyms(text, names.get(s));
            }
            cast.persons().add(namings);
        }

        private Persons.Naming naming(Text text, NameSpan name, @Nullable PeopleGroup group) {
            String country = "";
            String title = "";
            if (group != null) {
                title = group.title();
                for (NameSpan owner : group.owners()) {
                    country = owner.known() != null && country.isEmpty()
                            ? owner.known().country()
                            : country;
                }
            }
            return new Persons.Naming(
                    text.shown(name.first(), name.end()), name.known(), text.word(name.first() - 1), title, country);
        }

        /** {@code African Union (AU)} makes the acronym a name of the body before it. */
        private void acronyms(Text text, List<NameSpan> spans) {
            for (int i = 0; i + 1 < spans.size(); i++) {
                NameSpan full = spans.get(i);
                NameSpan acronym = spans.get(i + 1);
                boolean bracketed = acronym.first() == full.end() + 1
                        && text.word(full.end()).equals("(")
                        && text.word(acronym.end()).equals(")");
                if (bracketed && full.kind() == Known.Kind.ORGANIZATION && acronym.kind() == Known.Kind.ORGANIZATION) {
                    Actor actor = cast.organization(
                            text, full, Objects.requireNonNullElse(cast.ownerCountry(text, full), ""));
                    cast.organizations().alias(text.shown(acronym.first(), acronym.end()), actor);
                }
            }
        }
    }
}
