package newsgraph.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import newsgraph.read.TextSpan;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.util.Span;

/**
 * Cuts a paragraph into sentences: OpenNLP's detector, then mended for news, where it cuts behind {@code U.S.},
 * {@code Gen.} and {@code H.R.} and misses ends before a quotation.
 */
final class Sentences {

    private static final Set<String> ABBREVIATIONS = WordList.words("abbreviations.txt");
    private static final Set<String> OPENERS = WordList.words("openers.txt");

    private final SentenceDetectorME detector;

    Sentences(SentenceDetectorME detector) {
        this.detector = detector;
    }

    /** Returns the sentences of {@code paragraph}, as offsets into it, without white space at their ends. */
    List<TextSpan> split(String paragraph) {
        List<TextSpan> sentences = new ArrayList<>();
        int begin = 0;
        for (Span span : detector.sentPosDetect(paragraph)) {
            begin = cut(paragraph, begin, span.getStart(), span.getEnd(), sentences);
        }
        add(paragraph, begin, paragraph.length(), sentences);
        return sentences;
    }

    /** Cuts between the detector's {@code from} and {@code to} where it missed an end; returns where the rest begins. */
    private static int cut(String text, int open, int from, int to, List<TextSpan> sentences) {
        int begin = open;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c != '.' && c != '!' && c != '?') {
                continue;
            }
            int end = i + 1;
            while (end < to && ".!?\"')]".indexOf(text.charAt(end)) >= 0) {
                end++;
            }
            if (end < text.length() && Character.isWhitespace(text.charAt(end)) && endsSentence(text, i, end)) {
                add(text, begin, end, sentences);
                begin = end;
            }
            i = end - 1;
        }
        boolean atEnd = to >= text.length();
        if (atEnd || endsSentence(text, lastMark(text, to), to)) {
            add(text, begin, to, sentences);
            begin = to;
        }
        return begin;
    }

    private static int lastMark(String text, int end) {
        int i = end - 1;
        while (i > 0 && "\"')]".indexOf(text.charAt(i)) >= 0) {
            i--;
        }
        return i;
    }

    /** Whether the mark at {@code mark}, with quotes and brackets up to {@code end}, ends a sentence. */
    private static boolean endsSentence(String text, int mark, int end) {
        int next = end;
        while (next < text.length()
                && (Character.isWhitespace(text.charAt(next)) || "\"'([".indexOf(text.charAt(next)) >= 0)) {
            next++;
        }
        if (next >= text.length()) {
            return true;
        }
        char first = text.charAt(next);
        if (Character.isLowerCase(first)) {
            return false;
        }
        char at = text.charAt(mark);
        if (at != '.') {
            return at == '!' || at == '?' ? end == mark + 1 || !followedBySaying(text, next) : false;
        }
        if (mark > 0 && text.charAt(mark - 1) == '.' && end == mark + 1) {
            return OPENERS.contains(word(text, next));
        }
        String before = wordBefore(text, mark);
        if (before.equals("no") && Character.isDigit(first)) {
            return false;
        }
        if (!isAbbreviation(before)) {
            return true;
        }
        if (isTitle(before)) {
            return false;
        }
        return !Character.isDigit(first) && OPENERS.contains(word(text, next));
    }

    /** {@code "Enough!" Kim said.} goes on behind the quotation. */
    private static boolean followedBySaying(String text, int next) {
        String rest = text.substring(next, Math.min(text.length(), next + 40));
        return rest.matches("(?s)\\p{Lu}[\\p{L}.'-]+( \\p{Lu}[\\p{L}.'-]+)? (said|says|asked|told|added|wrote)\\b.*");
    }

    /** Titles and given initials always lead on to a name. */
    private static boolean isTitle(String word) {
        return switch (word) {
            case "mr",
                    "mrs",
                    "ms",
                    "dr",
                    "prof",
                    "gen",
                    "lt",
                    "col",
                    "maj",
                    "sgt",
                    "capt",
                    "adm",
                    "brig",
                    "sen",
                    "rep",
                    "rev",
                    "vs",
                    "sr",
                    "st" -> true;
            default ->
                word.length() == 1 && !word.equals("i")
                        || word.matches("[a-z]\\.[a-z]") && !word.matches("u\\.[sn]|u\\.k|e\\.u|d\\.c|a\\.m|p\\.m");
        };
    }

    static boolean isAbbreviation(String lower) {
        return lower.length() == 1 && Character.isLetter(lower.charAt(0)) && !lower.equals("i")
                || ABBREVIATIONS.contains(lower)
                || lower.matches("\\p{L}(\\.\\p{L}){1,4}");
    }

    private static String wordBefore(String text, int end) {
        int i = end;
        while (i > 0 && (Character.isLetterOrDigit(text.charAt(i - 1)) || text.charAt(i - 1) == '.' && i < end)) {
            i--;
        }
        return text.substring(i, end).toLowerCase(Locale.ROOT);
    }

    private static String word(String text, int begin) {
        int i = begin;
        while (i < text.length() && (Character.isLetter(text.charAt(i)) || text.charAt(i) == '\'')) {
            i++;
        }
        return text.substring(begin, i).toLowerCase(Locale.ROOT);
    }

    private static void add(String text, int begin, int end, List<TextSpan> sentences) {
        int from = begin;
        int to = end;
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        if (from < to) {
            sentences.add(new TextSpan(from, to));
        }
    }
}
