package newsgraph.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsgraph.read.Article.Block;
import newsgraph.read.Article.BlockKind;
import org.jspecify.annotations.Nullable;

/**
 * What the bare text of a scraped article tells: which paragraphs are news, and title, publisher, date and dateline.
 * Rubbish paragraphs (see {@code rubbish.txt}), repeated ones, photo credits and datelines belong to no block.
 */
final class NewsText {

    private static final String AGENCY =
            "Reuters|REUTERS|AP|AFP|UPI|DPA|dpa|ANI|PTI|IANS|EFE|ANSA|TASS|ITAR-TASS|Interfax|RIA Novosti|Xinhua|Kyodo|Yonhap|Bloomberg|CNN|BBC|RNS|IPS|IRIN|Bernama|Anadolu|Associated Press|Agence France-Presse|Pajhwok|Antara|MENA|SPA|KUNA|PAP|CTK|MTI|GNA|NAN|APP";
    /** {@code BEIJING —}, {@code WASHINGTON (AP) —}, {@code LONDON, March 3 (Reuters) -}, {@code LONDON 1996-08-30}. */
    private static final Pattern DATELINE = Pattern.compile(
            "^(?:By [^—]{3,110}? )?(?<place>\\p{Lu}[\\p{Lu}'’.]+(?:[ -]\\p{Lu}[\\p{Lu}'’.]*)*(?:(?:, | and |/)[\\p{L}.'’ -]{2,30})??)"
                    + "(?:,? (?<date>(?:\\p{L}{3,9}\\.? \\d{1,2}(?:, \\d{4})?|\\d{1,2} \\p{L}{3,9}(?: \\d{4})?|\\d{4}-\\d\\d-\\d\\d)))?"
                    + "\\s*(?:[,.]?\\s*\\((?<agency>[\\p{L}. /-]{2,30})\\))?\\s*(?:—|–|--|-|_|:)+\\s+(?=\\S)");

    private static final Pattern NAMED_DATELINE =
            Pattern.compile("^(?<place>\\p{Lu}[\\p{L}'’.-]+(?: \\p{Lu}[\\p{L}'’.-]+){0,3}(?:, [\\p{L}.'’ ]{2,25})?)"
                    + "(?:(?:,? (?<date>\\d{1,2} \\p{L}{3,9}|\\p{L}{3,9}\\.? \\d{1,2}))?\\s*\\((?<agency>" + AGENCY
                    + ")\\)|,? \\d{1,2} \\p{L}{3,9}| ?)\\s*(?:—|–|--| -)\\s+(?=\\p{Lu}|[\"“])");
    /** Actors in capitals, which no news is sent from. */
    private static final Pattern NO_PLACE = Pattern.compile(
            "(?:U\\.?[SNK]\\.?|E\\.?U\\.?|NATO|IMF|WHO|IAEA|OPEC|ASEAN|ECOWAS|WTO|ICC|OSCE|BRICS|G\\d+|DPRK|UAE|USA|FIFA|OPINION|ANALYSIS|EXCLUSIVE|UPDATE|BREAKING|FACTBOX|EXPLAINER|TIMELINE|INTERVIEW|WRAPUP)");
    /** Words that a second dash of the same sentence closes. */
    private static final Pattern ASIDE = Pattern.compile("[^.!?—–\\n]{1,80}?(?: [-–—]|\\s?[–—]|\\s?--)\\s");

    private static final Pattern CAPTION_LABEL = Pattern.compile(
            "^(?:(?:file )?(?:image|photo|picture|caption|file)\\s*[:|-]\\s*|\\[?file(?: photo)?\\]?\\s*:\\s*)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CREDIT = Pattern.compile(
            "(?:(?<=[.!?”\"’])|\\s+[-–—/|]\\s*|\\s+(?=[\\[(])|\\s+(?=(?:Photo|Image|Picture|Credit)))\\s*[\\[(]?\\s*"
                    + "(?:(?:Photo|Image|Picture|Credit|Photograph)s?(?: credit)?(?: by|:)?\\s*)?(?:[\\p{L}.' -]{0,40}(?:/|via)\\s*)*"
                    + "(?:" + AGENCY
                    + "|POOL|Pool|Getty(?: Images)?|EPA|AP Photo|Shutterstock|Alamy|Sputnik|Handout|WireImage)"
                    + "(?:\\s*(?:/|via|-)\\s*[\\p{L}.' -]{0,40})*[\\])]?\\s*$");
    private static final Pattern LEFT_RIGHT = Pattern.compile(
            "\\((?:[LRC]|left|right|centre|center|front|second (?:left|right)|[\\dnrst]+ [LR])\\)|, (?:(?:second |center |centre )?(?:left|right)|centre|center)(?:,| and )");
    private static final Pattern SOURCE = Pattern.compile("^/?\\s*Source:\\s*(?<name>[\\p{L} .'-]{2,40})$");
    private static final Pattern BYLINE_AGENCY =
            Pattern.compile("^By .{3,80}, (?<name>Associated Press|Reuters|AFP|Agence France-Presse)\\b");
    /** Words in small letters that a line with the day of publication may hold. */
    private static final Set<String> DATE_WORDS =
            Set.of("published", "posted", "updated", "last", "first", "date", "on", "at", "am", "pm", "a.m", "p.m");
    /** Such a line names at most a place and an outlet besides; one with more is a headline. */
    private static final int DATE_LINE_NAMES = 5;

    private static final int TITLE_WORDS = 30;
    private static final int SUBHEAD_WORDS = 14;

    private final String text;
    private final List<Block> blocks = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private final Set<String> captions = new HashSet<>();
    private @Nullable String title;
    private @Nullable String publisher;
    private @Nullable LocalDate published;
    private @Nullable String dateline;
    private boolean body;

    private NewsText(String text) {
        this.text = text;
    }

    /** Reads {@code text}; {@code knownTitle} is the title that the input itself gives, if any. */
    static NewsText of(String text, @Nullable String knownTitle) {
        NewsText news = new NewsText(text);
        news.title = knownTitle;
        for (TextSpan paragraph : Paragraphs.of(text)) {
            news.paragraph(paragraph);
        }
        return news;
    }

    List<Block> blocks() {
        return blocks;
    }

    @Nullable
    String title() {
        return title;
    }

    @Nullable
    String publisher() {
        return publisher;
    }

    @Nullable
    LocalDate published() {
        return published;
    }

    @Nullable
    String dateline() {
        return dateline;
    }

    private void paragraph(TextSpan span) {
        String words = span.of(text);
        readCredits(words);
        if (isDateLine(words) || Rubbish.is(words) || !seen.add(key(words))) {
            return;
        }
        TextSpan labelled = skip(span, CAPTION_LABEL);
        TextSpan uncredited = withoutCredit(labelled);
        boolean caption = !labelled.equals(span)
                || !uncredited.equals(labelled)
                || LEFT_RIGHT.matcher(words).find();
        if (uncredited.end() - uncredited.begin() < 2 || (caption && !captions.add(key(uncredited.of(text))))) {
            return;
        }
        if (caption && words(words) < 80) {
            blocks.add(new Block(BlockKind.CAPTION, uncredited));
            return;
        }
        TextSpan undated = withoutDateline(span);
        boolean headline = undated.equals(span) && isHeadline(words);
        if (headline && title == null && !body) {
            title = words;
        }
        body |= !headline;
        blocks.add(new Block(headline ? BlockKind.HEADLINE : BlockKind.BODY, undated));
    }

    private void readCredits(String words) {
        Matcher source = SOURCE.matcher(words);
        Matcher byline = BYLINE_AGENCY.matcher(words);
        if (publisher == null && source.find()) {
            publisher = source.group("name").strip();
        } else if (publisher == null && byline.find()) {
            publisher = byline.group("name");
        }
    }

    /** A line of a date, times and at most a few names gives the day of publication and is no news. */
    private boolean isDateLine(String words) {
        LocalDate date = words.length() <= 90 && !words.endsWith(".") ? Dates.first(words) : null;
        if (date == null) {
            return false;
        }
        int names = 0;
        for (String word : words.split("[\\s,/:|()–—-]+|\\.(?=\\s|$)")) {
            boolean number = word.isEmpty() || Character.isDigit(word.charAt(0));
            if (!number && Character.isUpperCase(word.charAt(0))) {
                names++;
            } else if (!number && !DATE_WORDS.contains(word)) {
                return false;
            }
        }
        if (names > DATE_LINE_NAMES) {
            return false;
        }
        if (published == null) {
            published = date;
        }
        return true;
    }

    private TextSpan skip(TextSpan span, Pattern prefix) {
        Matcher matcher = prefix.matcher(text).region(span.begin(), span.end());
        return matcher.find() ? Paragraphs.stripped(text, matcher.end(), span.end()) : span;
    }

    private TextSpan withoutCredit(TextSpan span) {
        int from = Math.max(span.begin(), span.end() - 120);
        Matcher matcher = CREDIT.matcher(text).region(from, span.end());
        return matcher.find() ? Paragraphs.stripped(text, span.begin(), matcher.start()) : span;
    }

    private TextSpan withoutDateline(TextSpan span) {
        for (Pattern pattern : List.of(DATELINE, NAMED_DATELINE)) {
            Matcher matcher = pattern.matcher(text).region(span.begin(), Math.min(span.end(), span.begin() + 120));
            if (matcher.find() && isDateline(matcher, span)) {
                readDateline(matcher);
                return Paragraphs.stripped(text, matcher.end(), span.end());
            }
        }
        return span;
    }

    /** What stands alone before a dash may be a speaker, half of a pair, or the word that an aside explains. */
    private boolean isDateline(Matcher matcher, TextSpan span) {
        if (matcher.group("date") != null || matcher.group("agency") != null) {
            return true;
        }
        return !NO_PLACE.matcher(matcher.group("place")).matches()
                && !ASIDE.matcher(text).region(matcher.end(), span.end()).lookingAt();
    }

    private void readDateline(Matcher matcher) {
        if (dateline == null) {
            dateline = matcher.group("place");
        }
        if (publisher == null && matcher.group("agency") != null) {
            publisher = matcher.group("agency").strip();
        }
        if (published == null && matcher.group("date") != null) {
            published = Dates.first(matcher.group("date"));
        }
    }

    /** A headline has no full stop; before the body it may be long, between paragraphs it is a short line. */
    private boolean isHeadline(String words) {
        char last = words.charAt(words.length() - 1);
        boolean open = last != '.' && last != '"' && last != '”' && last != ':' && last != ';' && last != ',';
        return open && words(words) <= (body ? SUBHEAD_WORDS : TITLE_WORDS);
    }

    /** What repeated paragraphs have in common. */
    private static String key(String words) {
        return words.toLowerCase(Locale.ROOT);
    }

    private static int words(String text) {
        return text.split("\\s+").length;
    }
}
