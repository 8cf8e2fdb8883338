package newsgraph.annotate;

/** Makes typographic characters plain, one for one, so that offsets stay. */
final class Typography {

    private Typography() {}

    /** Returns {@code text} with straight quotes, plain spaces and plain dashes; of the same length. */
    static String plain(String text) {
        char[] chars = text.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            chars[i] = plain(chars[i]);
        }
        return new String(chars);
    }

    private static char plain(char c) {
        return switch (c) {
            case '‘', '’', 'ʼ', '´', '`', '′' -> '\'';
            case '“', '”', '„', '«', '»', '″' -> '"';
            case '‐', '‑', '‒' -> '-';
            case '\n',
                    '\r',
                    '\t',
                    '\f',
                    '\u00A0',
                    '\u2002',
                    '\u2003',
                    '\u2009',
                    '\u202F',
                    '\u3000',
                    '\uFEFF',
                    '\u200B' -> ' ';
            default -> Character.isISOControl(c) ? ' ' : c;
        };
    }
}
