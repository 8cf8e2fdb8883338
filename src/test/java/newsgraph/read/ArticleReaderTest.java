package newsgraph.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleReaderTest {

    private static final String NEWS = "Abel Visits Lima\n\nAbel met Quispe.\n";

    @TempDir
    Path folder;

    private Path write(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content);
    }

    @Test
    void aTextFileIsOneArticle() throws IOException {
        Path file = write("abel.txt", NEWS);
        Article article = Collected.of(file).only();
        assertThat(article.title()).isEqualTo("Abel Visits Lima");
        assertThat(article.source()).isEqualTo(file.toString());
        assertThat(article.text()).isEqualTo(NEWS);
        assertThat(article.hash()).startsWith("sha256:").hasSize(71);
    }

    @Test
    void aLinkThatLeadsUpIsNotFollowedRound() throws IOException {
        write("a/abel.txt", NEWS);
        Files.createSymbolicLink(folder.resolve("a/back"), folder);
        Collected collected = Collected.of(folder);
        assertThat(collected.articles).hasSize(1);
        assertThat(collected.skipped).isEmpty();
    }

    @Test
    void aNumberIsNoText() throws IOException {
        Collected collected = Collected.of(write("n.jsonl", "{\"text\": 5}\n"));
        assertThat(collected.articles).isEmpty();
        assertThat(collected.skipped.get(0).where()).endsWith("n.jsonl:1");
        assertThat(collected.skipped.get(0).reason()).contains("\"text\" is no string");
    }

    @Test
    void whatAPageHidesIsNoText() throws IOException {
        Article article = Collected.of(write(
                        "p.html",
                        "<body><h1>Abel in Lima</h1><p>Abel met Quispe.</p><p hidden>Obama met Castro.</p></body>"))
                .only();
        assertThat(article.text()).contains("Quispe").doesNotContain("Obama");
    }

    @Test
    void englishThatIsDenseWithNamesIsEnglish() throws IOException {
        String text =
                "Obama meets Putin\n\nBarack Obama met Vladimir Putin in Moscow. Angela Merkel, Emmanuel Macron, David"
                        + " Cameron, Shinzo Abe and Xi Jinping stayed at home.\n\nRussia | China | France | Germany | Japan | India\n";
        assertThat(Collected.of(write("dense.txt", text)).articles).hasSize(1);
    }

    @Test
    void theIdOfATextDoesNotDependOnItsFileName() throws IOException {
        Article one = Collected.of(write("one.txt", NEWS)).only();
        Article two = Collected.of(write("two.txt", NEWS)).only();
        assertThat(one.id()).isEqualTo(two.id());
    }

    @Test
    void carriageReturnsAndByteOrderMarksStayInTheText() throws IOException {
        String text = "\uFEFFAbel Visits Lima\r\n\r\nAbel met Quispe.";
        Article article = Collected.of(write("dos.txt", text)).only();
        assertThat(article.text()).isEqualTo(text);
        assertThat(article.blocks().get(1).span().of(article.text())).isEqualTo("Abel met Quispe.");
    }

    @Test
    void aTextThatIsNotUtf8IsReadAsWindowsText() throws IOException {
        Path file = folder.resolve("old.txt");
        Files.write(file, "José met Quispe.".getBytes(ISO_8859_1));
        assertThat(Collected.of(file).only().text()).isEqualTo("José met Quispe.");
    }

    @Test
    void aFolderIsReadRecursivelyInNameOrder() throws IOException {
        write("b.jsonl", "{\"id\":\"b\",\"text\":\"Abel met Quispe.\"}");
        write("a/2.jsonl", "{\"id\":\"a2\",\"text\":\"Abel met Quispe.\"}");
        write("a/1.jsonl", "{\"id\":\"a1\",\"text\":\"Abel met Quispe.\"}");
        write("c/x.jsonl", "{\"id\":\"c\",\"text\":\"Abel met Quispe.\"}");
        write(".hidden.txt", "hidden");
        write("README.md", "# About these files");
        Collected all = Collected.of(folder);
        assertThat(all.order).containsExactly("a1", "a2", "b", "c");
    }

    @Test
    void aMissingPathIsNamedAndTheRestGoesOn() throws IOException {
        Path file = write("abel.txt", NEWS);
        Collected all = new Collected();
        Path missing = folder.resolve("nobody.txt");
        new ArticleReader().read(List.of(missing.toString(), file.toString()), InputStream.nullInputStream(), all);
        assertThat(all.skipped).containsExactly(new Skipped(missing.toString(), "no such file or folder"));
        assertThat(all.articles).hasSize(1);
    }

    @Test
    void aPathThatNoFileSystemKnowsIsNamed() {
        Collected all = new Collected();
        new ArticleReader().read(List.of("a\0b"), InputStream.nullInputStream(), all);
        assertThat(all.reason()).isEqualTo("not a path");
    }

    @Test
    void anUnreadableFileIsNamedAndTheRestGoesOn() throws IOException {
        Path file = write("closed.txt", NEWS);
        write("open.txt", NEWS);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        assumeFalse(Files.isReadable(file), "this user may read everything");
        Collected all = Collected.of(folder);
        assertThat(all.skipped)
                .containsExactly(
                        new Skipped(file.toString(), "cannot be read: permission denied; check who may read it"));
        assertThat(all.articles).hasSize(1);
    }

    @Test
    void aBinaryFileIsNoArticle() throws IOException {
        Path file = folder.resolve("picture.txt");
        Files.write(file, new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 1, 2, 3});
        assertThat(Collected.of(file).reason()).isEqualTo("binary data, not text; save it as UTF-8 text");
    }

    @Test
    void anUnknownFormatSaysWhichOnesAreKnown() throws IOException {
        assertThat(Collected.of(write("news.pdf", "%PDF")).reason())
                .isEqualTo("format unknown; use .txt, .jsonl or .html");
    }

    @Test
    void anEmptyFileHasNoText() throws IOException {
        assertThat(Collected.of(write("empty.txt", "")).reason()).isEqualTo("no text in it");
        assertThat(Collected.of(write("blank.txt", " \n\uFEFF\r\n ")).reason()).isEqualTo("no text in it");
    }

    @Test
    void aFileOfFiveMegabytesIsTooLong() throws IOException {
        assertThat(Collected.of(write("long.txt", "Abel met Quispe. ".repeat(5 << 16)))
                        .reason())
                .isEqualTo("longer than 4 MiB; split it into articles");
    }

    @Test
    void threeMegabytesOnOneLineAreRead() throws IOException {
        String text = "Abel met the minister. ".repeat((3 << 20) / 23);
        assertThat(Collected.of(write("long.txt", text)).only().text()).isEqualTo(text);
    }

    @Test
    void anotherLanguageIsNamedAndQuoted() throws IOException {
        String german = "Der Gesandte traf die Ministerin in Lima. ".repeat(10);
        assertThat(Collected.of(write("de.txt", german)).reason())
                .startsWith("not in English, the only language that is read: Der Gesandte traf")
                .endsWith("…");
    }

    @Test
    void standardInputIsJsonLinesIfItBeginsWithABrace() {
        assertThat(Collected.ofStandardInput("\n {\"id\":\"x\",\"text\":\"Abel met Quispe.\"}\n")
                        .only()
                        .id())
                .isEqualTo("x");
        assertThat(Collected.ofStandardInput("\uFEFF{\"id\":\"x\",\"text\":\"Abel met Quispe.\"}\n")
                        .only()
                        .id())
                .isEqualTo("x");
    }

    @Test
    void standardInputIsOneTextOtherwise() {
        Article article = Collected.ofStandardInput(NEWS).only();
        assertThat(article.source()).isEqualTo("standard input");
        assertThat(article.text()).isEqualTo(NEWS);
    }

    @Test
    void standardInputIsAPageIfItBeginsWithATag() {
        assertThat(Collected.ofStandardInput("<html><p>Abel met Quispe.</p></html>")
                        .only()
                        .text())
                .isEqualTo("Abel met Quispe.");
    }

    @Test
    void emptyStandardInputHasNoText() {
        Collected all = Collected.ofStandardInput("");
        assertThat(all.skipped).containsExactly(new Skipped("standard input", "no text in it"));
    }

    @Test
    void aFolderInsideAnArchiveIsReadLikeAnyOther() throws IOException {
        Path zip = folder.resolve("news.zip");
        try (FileSystem archive =
                FileSystems.newFileSystem(URI.create("jar:" + zip.toUri()), Map.of("create", "true"))) {
            Files.createDirectory(archive.getPath("/articles"));
            Files.write(archive.getPath("/articles/abel.txt"), NEWS.getBytes(UTF_8));
            Collected all = new Collected();
            new ArticleReader().readPath(archive.getPath("/articles"), all);
            assertThat(all.only().source()).isEqualTo("/articles/abel.txt");
        }
    }

    @Test
    void theSameAddressGivesTheSameIdWhateverTheLinkCarries() {
        String line = "{\"text\":\"Abel met Quispe.\",\"url\":\"%s\"}\n";
        Collected all = Collected.ofStandardInput(line.formatted("https://www.news.example/a/17?utm_source=x#top")
                + line.formatted("http://news.example/a/17/")
                + line.formatted("http://news.example/a/18"));
        assertThat(all.articles.get(0).id()).isEqualTo(all.articles.get(1).id());
        assertThat(all.articles.get(0).id()).isNotEqualTo(all.articles.get(2).id());
    }
}
