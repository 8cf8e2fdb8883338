package newsgraph.extract;

import java.util.List;
import newsgraph.resolve.Reference;
import org.jspecify.annotations.Nullable;

/** A piece of a sentence between the word and the clause. */
sealed interface Chunk {

    /** Returns the index of its first token. */
    int first();

    /** Returns the index behind its last token. */
    int end();

    /**
     * A noun with what stands before it.
     *
     * @param first index of its first token
     * @param end index behind its last token
     * @param head index of its head noun
     * @param lemma of the head
     * @param core whom or where the whole group refers to, if it does
     * @param possessors whose it is: {@code Trump} in {@code Trump's visit}
     * @param modifiers actors and places before the head: {@code China} in {@code his China visit}
     * @param words lemmas of the other words before the head
     * @param temporal whether it tells when
     */
    record NounGroup(
            int first,
            int end,
            int head,
            String lemma,
            @Nullable Reference core,
            List<Reference> possessors,
            List<Reference> modifiers,
            List<String> words,
            boolean temporal)
            implements Chunk {

        /** Copies the lists. */
        public NounGroup {
            possessors = List.copyOf(possessors);
            modifiers = List.copyOf(modifiers);
            words = List.copyOf(words);
        }
    }

    /** Forms of a verb group. */
    enum Form {
        FINITE,
        INFINITIVE,
        GERUND,
        /** A form that is past tense or participle, without auxiliary: {@code imposed}. */
        PAST
    }

    /**
     * A verb with its auxiliaries.
     *
     * @param first index of its first token
     * @param end index behind its last token
     * @param head index of the full verb
     * @param lemma of the full verb
     * @param form finite, infinitive, gerund or open
     * @param modal the lemma of the modal, {@code to} for {@code is to}, empty if there is none
     * @param negated whether {@code not}, {@code never} or {@code no longer} stands in it
     * @param passive whether it is in the passive
     * @param progressive whether it is in the progressive
     * @param past whether its first verb is in the past or it is perfect
     */
    record VerbGroup(
            int first,
            int end,
            int head,
            String lemma,
            Form form,
            String modal,
            boolean negated,
            boolean passive,
            boolean progressive,
            boolean past)
            implements Chunk {

        boolean isFinite() {
            return form == Form.FINITE || form == Form.PAST;
        }
    }

    /** Kinds of words that join groups. */
    enum Kind {
        PREPOSITION,
        SUBORDINATOR,
        RELATIVE,
        CONJUNCTION,
        COMMA,
        ADVERB,
        ADJECTIVE,
        OPEN,
        CLOSE,
        QUOTE,
        BREAK
    }

    /**
     * A word or mark that joins or parts groups.
     *
     * @param first index of its first token
     * @param end index behind its last token
     * @param kind what it is
     * @param word itself, in small letters; compound prepositions with single spaces
     */
    record Joint(int first, int end, Kind kind, String word) implements Chunk {

        boolean is(Kind wanted) {
            return kind == wanted;
        }
    }
}
