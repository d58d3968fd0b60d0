package org.drmkit.examples.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every public type has a comment, on every JDK; whether it is complete is for doclint to say. */
class DocumentedTest {

    private static final Pattern TYPE =
            Pattern.compile("\\s*public (?:[a-z-]+ )*(?:class|interface|@interface|record|enum) (\\w+).*");

    /** A line after which an annotation or a declaration begins. */
    private static final Pattern ENDED = Pattern.compile("\\s*|.*(?:\\*/|[;{}])");

    @Test
    void everyPublicType_hasAComment() throws IOException {
        List<Path> sources = sources();
        assertThat(sources).hasSizeGreaterThan(400);
        for (Path source : sources) {
            assertThat(undocumented(Files.readAllLines(source)))
                    .as("%s", source)
                    .isEmpty();
        }
    }

    @Test
    void undocumented_findsTheTypesWithoutAComment() {
        assertThat(undocumented("""
                /** Fine. */
                @Deprecated
                public final class Fine {
                    public record Bare(int size) {}

                    /** Fine too. */
                    public sealed interface Known {}

                    /** As well. */
                    @Command(
                            name = "long",
                            version = "1")
                    public record Long() {}

                    @Command(
                            name = "loose",
                            version = "1")
                    public record Wide() {}

                    @Deprecated
                    public enum Loose {}
                }
                """.lines().toList())).containsExactly("Bare", "Wide", "Loose");
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(".."))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> file.toString().matches("\\.\\.[/\\\\]drm-[a-z]+[/\\\\]src[/\\\\]main[/\\\\].*"))
                    .toList();
        }
    }

    private static List<String> undocumented(List<String> lines) {
        return IntStream.range(0, lines.size())
                .mapToObj(i -> undocumented(lines, i))
                .flatMap(List::stream)
                .toList();
    }

    private static List<String> undocumented(List<String> lines, int i) {
        Matcher type = TYPE.matcher(lines.get(i));
        return type.matches() && !lineBefore(lines, i).endsWith("*/") ? List.of(type.group(1)) : List.of();
    }

    /** The last line before a declaration and its annotations, which may be several lines long. */
    private static String lineBefore(List<String> lines, int i) {
        int before = i - 1;
        while (before >= 0 && !ENDED.matcher(lines.get(before)).matches()) {
            before--;
        }
        return before < 0 ? "" : lines.get(before).strip();
    }
}
