package newsgraph.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import newsgraph.read.TextSpan;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.util.Span;

/**
 * Cuts a sentence into tokens: OpenNLP's tokenizer, then mended. Possessives and contractions, brackets, quotes and
 * hyphens are tokens of their own, the full stop of an abbreviation is part of it.
 */
final class Words {

    private static final String MARKS = "()[]{}\",;:!?…/|<>=*#";
    private static final Set<String> CONTRACTED = Set.of("'s", "'re", "'ve", "'ll", "'d", "'m");

    /** Words of letters alone that are two tokens. */
    private static final Set<String> FUSED = Set.of("cannot", "gonna", "gotta", "wanna", "dont", "cant", "wont");

    private final TokenizerME tokenizer;

    Words(TokenizerME tokenizer) {
        this.tokenizer = tokenizer;
    }

    /** Returns the tokens of {@code sentence}, as offsets into it. */
    List<TextSpan> split(String sentence) {
        List<TextSpan> pieces = new ArrayList<>();
        int i = 0;
        while (i < sentence.length()) {
            int end = i;
            boolean letters = true;
            while (end < sentence.length() && !Character.isWhitespace(sentence.charAt(end))) {
                letters &= Character.isLetter(sentence.charAt(end++));
            }
            if (end > i) {
                piece(sentence, i, end, letters, pieces);
            }
            i = end + 1;
        }
        return joined(sentence, pieces);
    }

    /** The tokenizer looks at each letter, so it is asked only where a piece between blanks may be several tokens. */
    private void piece(String sentence, int begin, int end, boolean letters, List<TextSpan> pieces) {
        String piece = sentence.substring(begin, end);
        if (letters && !FUSED.contains(piece.toLowerCase(Locale.ROOT))) {
            pieces.add(new TextSpan(begin, end));
            return;
        }
        for (Span span : tokenizer.tokenizePos(piece)) {
            marks(sentence, begin + span.getStart(), begin + span.getEnd(), pieces);
        }
    }

    /** Splits at marks and inner hyphens, then contractions and stray full stops. */
    private static void marks(String text, int begin, int end, List<TextSpan> out) {
        int open = begin;
        for (int i = begin; i < end; i++) {
            char c = text.charAt(i);
            boolean number = (c == ',' || c == ':' || c == '/')
                    && i > begin
                    && i + 1 < end
                    && Character.isDigit(text.charAt(i - 1))
                    && Character.isDigit(text.charAt(i + 1));
            if (!number && (MARKS.indexOf(c) >= 0 || isDash(text, i, begin, end))) {
                word(text, open, i, out);
                int j = i + 1;
                while (j < end && c == '-' && text.charAt(j) == '-') {
                    j++;
                }
                out.add(new TextSpan(i, j));
                open = j;
                i = j - 1;
            }
        }
        word(text, open, end, out);
    }

    private static boolean isDash(String text, int i, int begin, int end) {
        char c = text.charAt(i);
        if (c != '-') {
            return false;
        }
        boolean inNumber = i > begin
                && i + 1 < end
                && Character.isDigit(text.charAt(i - 1))
                && Character.isDigit(text.charAt(i + 1));
        return !inNumber;
    }

    private static void word(String text, int begin, int end, List<TextSpan> out) {
        if (begin >= end) {
            return;
        }
        if (text.charAt(begin) == '.' && end - begin > 1 && Character.isLetter(text.charAt(begin + 1))) {
            out.add(new TextSpan(begin, begin + 1));
            word(text, begin + 1, end, out);
            return;
        }
        if (text.charAt(begin) == '\''
                && end - begin > 1
                && !CONTRACTED.contains(text.substring(begin, end).toLowerCase(Locale.ROOT))) {
            out.add(new TextSpan(begin, begin + 1));
            word(text, begin + 1, end, out);
            return;
        }
        int cut = contraction(text, begin, end);
        if (cut > begin && cut < end) {
            word(text, begin, cut, out);
            out.add(new TextSpan(cut, end));
            return;
        }
        int stop = end - 1;
        if (text.charAt(stop) == '.'
                && stop > begin
                && text.charAt(begin) != '.'
                && !keepsStop(text.substring(begin, stop))) {
            out.add(new TextSpan(begin, stop));
            out.add(new TextSpan(stop, end));
            return;
        }
        out.add(new TextSpan(begin, end));
    }

    private static boolean keepsStop(String word) {
        return Sentences.isAbbreviation(word.toLowerCase(Locale.ROOT));
    }

    /** Returns where a contraction or possessive begins at the end of the word, {@code end} if there is none. */
    private static int contraction(String text, int begin, int end) {
        String lower = text.substring(begin, end).toLowerCase(Locale.ROOT);
        if (lower.endsWith("n't") && lower.length() > 3) {
            return end - 3;
        }
        int apostrophe = lower.lastIndexOf('\'');
        if (apostrophe <= 0) {
            return end;
        }
        String tail = lower.substring(apostrophe);
        return tail.length() == 1 || CONTRACTED.contains(tail) ? begin + apostrophe : end;
    }

    /** Joins what the tokenizer cut apart: {@code U.N} {@code .}, and {@code '} {@code s} as scraped texts have it. */
    private static List<TextSpan> joined(String text, List<TextSpan> pieces) {
        List<TextSpan> tokens = new ArrayList<>(pieces.size());
        for (int i = 0; i < pieces.size(); i++) {
            TextSpan piece = pieces.get(i);
            if (!tokens.isEmpty()) {
                TextSpan last = tokens.get(tokens.size() - 1);
                boolean touching = last.end() == piece.begin();
                String before = last.of(text);
                String now = piece.of(text);
                boolean abbreviation =
                        touching && now.equals(".") && Character.isLetter(before.charAt(0)) && keepsStop(before);
                boolean initials = touching && now.matches("\\p{L}\\.?") && before.matches("(\\p{L}\\.)+");
                boolean possessive =
                        before.equals("'") && now.equals("s") && piece.begin() - last.end() <= 1 && tokens.size() > 1;
                if (abbreviation || initials || possessive) {
                    tokens.set(tokens.size() - 1, new TextSpan(last.begin(), piece.end()));
                    continue;
                }
            }
            tokens.add(piece);
        }
        return tokens;
    }
}
