package newsgraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import newsgraph.annotate.Sentence;
import newsgraph.annotate.WordList;
import newsgraph.extract.Chunk.Form;
import newsgraph.extract.Chunk.Joint;
import newsgraph.extract.Chunk.Kind;
import newsgraph.extract.Chunk.NounGroup;
import newsgraph.extract.Chunk.VerbGroup;
import newsgraph.resolve.MentionKind;
import newsgraph.resolve.Reference;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a sentence into noun groups, verb groups and the words between them, from left to right in one pass, as the
 * first stages of FASTUS (Hobbs and others, 1997).
 *
 * <pre>
 *     sentence   = (noun group | verb group | joint)*      a noun group as NounGroupReader, a verb group as VerbGroups reads it
 *     joint      = compound preposition | word | mark
 * </pre>
 */
final class Chunker {

    static final Set<String> RELATIVES = Set.of("who", "whom", "which", "whose");

    private final TaggedWords words;
    private final VerbGroups verbGroups;
    private final List<Chunk> chunks = new ArrayList<>();

    private Chunker(Sentence sentence, List<Reference> references) {
        words = new TaggedWords(sentence.tokens(), references);
        verbGroups = words.verbGroups();
    }

    /** Returns the chunks of {@code sentence}, whose actors are {@code references}. */
    static List<Chunk> chunks(Sentence sentence, List<Reference> references) {
        return new Chunker(sentence, references).read();
    }

    private List<Chunk> read() {
        int i = 0;
        while (i < words.size()) {
            Chunk chunk = next(i);
            if (chunk instanceof NounGroup name && isNameOfLast(name)) {
                chunks.remove(chunks.size() - 1);
            }
            i = chunk.end();
            if (chunk instanceof NounGroup noun && isSharedHead(noun)) {
                chunk = withFirstOwner(noun);
            }
            chunks.add(chunk instanceof VerbGroup verb ? withModal(verb) : chunk);
        }
        return chunks;
    }

    /** {@code under U.S. and British sanctions}: a name that may stand for an adjective shares the noun behind "and". */
    private boolean isSharedHead(NounGroup noun) {
        int and = chunks.size() - 1;
        return noun.core() == null
                && !noun.modifiers().isEmpty()
                && noun.modifiers().get(0).first() == noun.first()
                && and > 0
                && chunks.get(and) instanceof Joint joint
                && joint.word().equals("and")
                && chunks.get(and - 1) instanceof NounGroup owner
                && owner.core() != null
                && owner.core().kind() == MentionKind.NAME
                && owner.end() - owner.first() == 1
                && isAdjectival(owner.first())
                && (and == 1 || chunks.get(and - 2) instanceof Joint before && before.is(Kind.PREPOSITION));
    }

    private boolean isAdjectival(int i) {
        String word = words.token(i).text();
        return words.tag(i).equals("ADJ") || word.contains(".") || word.equals(word.toUpperCase(Locale.ROOT));
    }

    private NounGroup withFirstOwner(NounGroup noun) {
        chunks.remove(chunks.size() - 1);
        NounGroup owner = (NounGroup) chunks.remove(chunks.size() - 1);
        List<Reference> modifiers = new ArrayList<>(noun.modifiers());
        modifiers.add(0, Objects.requireNonNull(owner.core()));
        return new NounGroup(
                owner.first(),
                noun.end(),
                noun.head(),
                noun.lemma(),
                null,
                noun.possessors(),
                modifiers,
                noun.words(),
                noun.temporal());
    }

    /** {@code Belarusian carrier [Belavia]}: the name of a body right behind the noun that tells what it is. */
    private boolean isNameOfLast(NounGroup name) {
        return !chunks.isEmpty()
                && chunks.get(chunks.size() - 1) instanceof NounGroup what
                && what.end() == name.first()
                && !what.temporal()
                && (what.core() == null || what.core().kind() == MentionKind.NOMINAL)
                && WordClass.BODY.has(what.lemma())
                && name.core() != null
                && name.core().kind() == MentionKind.NAME
                && name.core().use() == Reference.Use.ACTOR
                && name.core().entities().stream().anyMatch(id -> id.startsWith("org:"));
    }

    /** {@code will on Tuesday visit}: a modal that was parted from its verb. */
    private VerbGroup withModal(VerbGroup verb) {
        if (verb.form() != Form.FINITE || !verb.modal().isEmpty() || verb.past() || verb.passive()) {
            return verb;
        }
        for (int k = chunks.size() - 1; k >= 0 && k > chunks.size() - 9 && !(chunks.get(k) instanceof VerbGroup); k--) {
            if (chunks.get(k) instanceof Joint joint && VerbGroups.isModal(joint.word())) {
                return new VerbGroup(
                        verb.first(),
                        verb.end(),
                        verb.head(),
                        verb.lemma(),
                        verb.form(),
                        joint.word(),
                        verb.negated(),
                        false,
                        verb.progressive(),
                        false);
            }
        }
        return verb;
    }

    private Chunk next(int i) {
        Reference reference = words.reference(i);
        if (isParticipialPreposition(i)) {
            return new Joint(i, i + 1, Kind.PREPOSITION, words.lower(i));
        }
        if (i + 1 < words.size()
                && WordClass.COMPOUND_PREPOSITION.has(words.lower(i) + ' ' + words.lower(i + 1))
                && !words.lower(i + 1).equals("to")) {
            return joint(i);
        }
        if (reference == null) {
            VerbGroup verb = verbGroups.at(i);
            if (verb != null) {
                return verb;
            }
        }
        boolean relativeThat = words.lower(i).equals("that")
                && words.tag(i).equals("PRON")
                && !chunks.isEmpty()
                && chunks.get(chunks.size() - 1) instanceof NounGroup
                && verbGroups.at(i + 1) != null;
        if (relativeThat || RELATIVES.contains(words.lower(i))) {
            return new Joint(i, i + 1, Kind.RELATIVE, words.lower(i));
        }
        NounGroup noun = nounGroup(i);
        return noun != null ? noun : joint(i);
    }

    /** {@code including Kim}, {@code following talks}: a participle that stands for a preposition. */
    private boolean isParticipialPreposition(int i) {
        return switch (words.lower(i)) {
            case "including" -> true;
            case "following", "regarding", "concerning", "pending" ->
                i > 0
                        && WordList.isAny(words.tag(i + 1), "DET", "ADJ", "NOUN", "PROPN", "PRON", "NUM")
                        && !words.tag(i - 1).equals("AUX");
            default -> false;
        };
    }

    private Joint joint(int i) {
        String two = i + 1 < words.size() ? words.lower(i) + ' ' + words.lower(i + 1) : "";
        boolean infinitive = two.endsWith(" to") && verbGroups.at(i + 1) != null;
        if (WordClass.COMPOUND_PREPOSITION.has(two) && !infinitive) {
            return new Joint(i, i + 2, Kind.PREPOSITION, two);
        }
        Kind kind = switch (words.lower(i)) {
            case ",", ", " -> Kind.COMMA;
            case "(", "[", "{" -> Kind.OPEN;
            case ")", "]", "}" -> Kind.CLOSE;
            case "\"", "'" -> Kind.QUOTE;
            case "and", "or", "&", "but" -> Kind.CONJUNCTION;
            default -> byTag(i);
        };
        return new Joint(i, i + 1, kind, words.lower(i));
    }

    private Kind byTag(int i) {
        String tag = words.tag(i);
        if (isAdverbHere(i)) {
            return Kind.ADVERB;
        }
        if (WordClass.SUBORDINATOR.has(words.lower(i)) && !isPreposition(i)) {
            return Kind.SUBORDINATOR;
        }
        return switch (tag) {
            case "ADP", "SCONJ" -> Kind.PREPOSITION;
            case "ADV", "PART" -> words.lower(i).equals("to") ? Kind.PREPOSITION : Kind.ADVERB;
            case "ADJ", "VERB", "AUX" -> Kind.ADJECTIVE;
            case "CCONJ" -> Kind.CONJUNCTION;
            case "PUNCT", "SYM", "X" ->
                words.lower(i).equals("-") && i > 0 && words.isTight(i) ? Kind.ADVERB : Kind.BREAK;
            default -> Kind.ADVERB;
        };
    }

    /** {@code and so met}, {@code never once met}: no clause opens. */
    private boolean isAdverbHere(int i) {
        boolean verb = WordList.isAny(words.tag(i + 1), "VERB", "AUX");
        return switch (words.lower(i)) {
            case "so" -> verb && i > 0 && words.tag(i - 1).equals("CCONJ");
            case "once" -> i > 0 && (words.is(i - 1, "never") || words.is(i - 1, "not")) || words.is(i + 1, "again");
            default -> false;
        };
    }

    /** {@code after} and its like open a clause only where a verb follows before the group after them ends. */
    private boolean isPreposition(int i) {
        return switch (words.lower(i)) {
            case "after", "before", "since", "until", "as", "than" -> !opensClause(i + 1);
            default -> false;
        };
    }

    private boolean opensClause(int i) {
        int j = i;
        for (int groups = 0; groups < 6 && j < words.size(); groups++) {
            VerbGroup verb = words.reference(j) == null ? verbGroups.at(j) : null;
            if (verb != null) {
                return groups > 0
                        && verb.form() != Form.GERUND
                        && verb.form() != Form.INFINITIVE
                        && !(verb.form() == Form.PAST && words.is(verb.end(), "by"));
            }
            NounGroup noun = nounGroup(j);
            if (noun != null) {
                j = noun.end();
            } else if (words.tag(j).equals("ADV") || words.tag(j).equals("ADP") && groups > 0) {
                j++;
            } else {
                return false;
            }
        }
        return false;
    }

    private @Nullable NounGroup nounGroup(int start) {
        return new NounGroupReader(words, verbGroups, start).read();
    }
}
