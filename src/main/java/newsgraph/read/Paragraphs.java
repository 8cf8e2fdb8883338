package newsgraph.read;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into paragraphs. A line is a paragraph, except that lines broken at a fixed width, as old wires and mails
 * have them, belong together up to the next empty line, and a line that begins in small letters goes on where the one
 * before it left off.
 */
final class Paragraphs {

    private static final int WRAPPED_MIN = 50;
    private static final int WRAPPED_MAX = 100;

    private Paragraphs() {}

    /** Returns the paragraphs of {@code text} without white space at their ends, none of them empty. */
    static List<TextSpan> of(String text) {
        List<TextSpan> paragraphs = new ArrayList<>();
        List<TextSpan> group = new ArrayList<>();
        int begin = 0;
        while (begin <= text.length()) {
            int newline = text.indexOf('\n', begin);
            int end = newline < 0 ? text.length() : newline;
            TextSpan line = stripped(text, begin, end);
            if (line.begin() < line.end()) {
                group.add(line);
            } else {
                join(text, group, paragraphs);
                group.clear();
            }
            begin = end + 1;
        }
        join(text, group, paragraphs);
        return paragraphs;
    }

    /** Returns the span without white space at either end; empty if there is nothing else. */
    static TextSpan stripped(String text, int begin, int end) {
        int from = begin;
        int to = end;
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return new TextSpan(from, to);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
    }

    private static void join(String text, List<TextSpan> lines, List<TextSpan> paragraphs) {
        boolean wrapped = isWrapped(lines);
        for (int i = 0; i < lines.size(); i++) {
            TextSpan line = lines.get(i);
            boolean goesOn = i > 0
                    && !endsSentence(text, lines.get(i - 1))
                    && (wrapped || Character.isLowerCase(text.charAt(line.begin())));
            boolean inWrapped = i > 0
                    && wrapped
                    && lines.get(i - 1).end() - lines.get(i - 1).begin() >= WRAPPED_MIN;
            if (goesOn || inWrapped) {
                TextSpan open = paragraphs.remove(paragraphs.size() - 1);
                paragraphs.add(new TextSpan(open.begin(), line.end()));
            } else {
                paragraphs.add(line);
            }
        }
    }

    private static boolean isWrapped(List<TextSpan> lines) {
        if (lines.size() < 3) {
            return false;
        }
        int full = 0;
        for (TextSpan line : lines.subList(0, lines.size() - 1)) {
            int length = line.end() - line.begin();
            if (length > WRAPPED_MAX) {
                return false;
            }
            full += length >= WRAPPED_MIN ? 1 : 0;
        }
        return full * 10 >= (lines.size() - 1) * 9;
    }

    private static boolean endsSentence(String text, TextSpan line) {
        char last = text.charAt(line.end() - 1);
        return last == '.' || last == '!' || last == '?' || last == '"' || last == '”' || last == ':';
    }
}
