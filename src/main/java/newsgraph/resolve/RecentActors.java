package newsgraph.resolve;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Remembers who was spoken of in this sentence and the last few. The subject of the sentence goes before its other
 * actors, this sentence before the last, as in the centering theory of Grosz, Joshi and Weinstein (1995), in its plainest
 * form.
 */
final class RecentActors {

    /** How many sentences back an actor is still in mind. */
    private static final int REACH = 3;

    private List<Heard> now = new ArrayList<>();
    private final List<List<Heard>> before = new ArrayList<>();

    /** Actors as one reference of the text named them. */
    private record Heard(List<Actor> actors, boolean many, boolean subject, boolean modifier, boolean fronted) {}

    void startSentence() {
        if (!now.isEmpty()) {
            before.add(0, now);
            if (before.size() > REACH) {
                before.remove(REACH);
            }
        }
        now = new ArrayList<>();
    }

    /** Notes whom a reference named; before a verb it is the subject. */
    void heard(Text text, List<Actor> actors, Reference reference) {
        if (!actors.isEmpty()) {
            String next = text.tag(reference.end());
            boolean infinitive = text.word(reference.end()).equals("to")
                    && text.tag(reference.end() + 1).equals("VERB");
            boolean subject = next.equals("VERB") || next.equals("AUX") || infinitive;
            boolean modifier = reference.use() == Reference.Use.MODIFIER;
            boolean fronted = !subject && isFronted(text, reference.first());
            now.add(new Heard(actors, reference.many() && !modifier, subject, modifier, fronted));
        }
    }

    /** {@code After talks with Kim, Moon said}: in a phrase that opens the sentence stands no subject of it. */
    private static boolean isFronted(Text text, int first) {
        if (!text.tag(0).equals("ADP") && !text.tag(0).equals("SCONJ")) {
            return false;
        }
        for (int i = 0; i < first; i++) {
            if (text.word(i).equals(",")) {
                return false;
            }
        }
        return true;
    }

    /** Returns all persons heard of so far, the latest first. */
    Set<Actor> persons() {
        Set<Actor> persons = new LinkedHashSet<>();
        Stream.concat(latestFirst(now), before.stream().flatMap(List::stream))
                .flatMap(heard -> heard.actors.stream())
                .filter(actor -> actor.type == EntityType.PERSON)
                .forEach(persons::add);
        return persons;
    }

    /** Returns the person of {@code gender} that {@code he} or {@code she} most likely means, or null. */
    @Nullable
    Actor person(String gender) {
        for (int i = now.size() - 1; i >= 0; i--) {
            Actor subject = now.get(i).subject ? fitting(now.get(i), gender) : null;
            if (subject != null) {
                return subject;
            }
        }
        return sentences()
                .flatMap(sentence -> Stream.concat(
                        sentence.stream().filter(heard -> !heard.fronted),
                        sentence.stream().filter(heard -> heard.fronted)))
                .map(heard -> fitting(heard, gender))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** Returns the person that {@code him} or {@code her} most likely means: hardly ever the subject of its own clause. */
    @Nullable
    Actor object(String gender) {
        Actor subject = latestFirst(now)
                .filter(heard -> heard.subject)
                .map(heard -> fitting(heard, gender))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return Stream.concat(latestFirst(now), before.stream().flatMap(List::stream))
                .map(heard -> fitting(heard, gender))
                .filter(actor -> actor != null && actor != subject)
                .findFirst()
                .orElse(null);
    }

    /** Returns the country or body that {@code it} most likely means, or null. */
    @Nullable
    Actor body() {
        for (int i = now.size() - 1; i >= 0; i--) {
            if (now.get(i).subject && isBody(now.get(i))) {
                return now.get(i).actors.get(0);
            }
        }
        return sentences()
                .flatMap(List::stream)
                .filter(RecentActors::isBody)
                .map(heard -> heard.actors.get(0))
                .findFirst()
                .orElse(null);
    }

    /** Returns the country or body that {@code it} behind a verb most likely means: hardly ever the verb's own subject. */
    Optional<Actor> bodyAsObject() {
        Actor subject = latestFirst(now)
                .filter(heard -> heard.subject)
                .findFirst()
                .map(heard -> heard.actors.get(0))
                .orElse(null);
        return Stream.concat(latestFirst(now), before.stream().flatMap(List::stream))
                .filter(heard -> isBody(heard) && heard.actors.get(0) != subject)
                .map(heard -> heard.actors.get(0))
                .findFirst();
    }

    private static @Nullable Actor fitting(Heard heard, String gender) {
        for (Actor actor : heard.actors) {
            if (actor.type == EntityType.PERSON
                    && heard.actors.size() == 1
                    && (actor.gender.isEmpty() || actor.gender.equals(gender) || actor.gender.equals("u"))) {
                return actor;
            }
        }
        return null;
    }

    private static boolean isBody(Heard heard) {
        return heard.actors.size() == 1 && !heard.many && heard.actors.get(0).type != EntityType.PERSON;
    }

    /** Returns the country heard of last, for {@code the country}, or null; hardly ever a subject of this sentence. */
    @Nullable
    Actor land() {
        Stream<Actor> here = latestFirst(now)
                .filter(heard -> !heard.modifier)
                .flatMap(heard -> heard.actors.stream())
                .filter(actor -> !isSubject(actor));
        Stream<Actor> earlier = before.stream().flatMap(List::stream).flatMap(heard -> heard.actors.stream());
        return Stream.concat(here, earlier)
                .filter(actor -> actor.type == EntityType.COUNTRY)
                .findFirst()
                .orElse(null);
    }

    private boolean isSubject(Actor actor) {
        return now.stream().anyMatch(heard -> heard.subject && heard.actors.contains(actor));
    }

    /** Returns those that were last named together, for {@code they}, else the last two persons. */
    List<Actor> lastMany() {
        List<Heard> all = new ArrayList<>(now);
        for (List<Heard> sentence : before) {
            for (Heard heard : all) {
                if (heard.actors.size() > 1 || heard.many && heard.subject) {
                    return heard.actors;
                }
            }
            all = new ArrayList<>(sentence);
        }
        return lastTwo(true);
    }

    /** Returns the two persons, or two countries and bodies, that were heard of together; nobody if there are none. */
    List<Actor> lastTwo(boolean persons) {
        Set<Actor> found = new LinkedHashSet<>();
        for (List<Heard> sentence : sentences().toList()) {
            sentence.stream()
                    .flatMap(heard -> heard.actors.stream())
                    .filter(actor -> (actor.type == EntityType.PERSON) == persons)
                    .forEach(actor -> {
                        if (found.size() < 2) {
                            found.add(actor);
                        }
                    });
            if (found.size() == 2) {
                return List.copyOf(found);
            }
        }
        return List.of();
    }

    private static Stream<Heard> latestFirst(List<Heard> sentence) {
        return IntStream.range(0, sentence.size()).mapToObj(i -> sentence.get(sentence.size() - 1 - i));
    }

    /** This sentence and those before it, the latest first. */
    private Stream<List<Heard>> sentences() {
        return Stream.concat(Stream.of(now), before.stream());
    }
}
