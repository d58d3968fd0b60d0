package org.drmkit.incentives.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The corpus of the fuzzer: seeds, and what it once found. */
class ProgramFuzzTest {

    private static List<Path> corpus() throws IOException, URISyntaxException {
        Path folder = Path.of(Objects.requireNonNull(ProgramFuzzTest.class.getResource("/fuzz/program"))
                .toURI());
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    @TestFactory
    Stream<DynamicTest> corpus_isReadOrRefused() throws IOException, URISyntaxException {
        return corpus().stream()
                .map(file -> DynamicTest.dynamicTest(
                        file.getFileName().toString(), () -> ProgramFuzz.fuzzerTestOneInput(Files.readAllBytes(file))));
    }

    /** A few slips of the pen in each seed, always the same ones. */
    @Test
    void corpus_withSlips_isReadOrRefused() throws IOException, URISyntaxException {
        Random random = new Random(7);
        int slips = 0;
        for (Path file : corpus()) {
            byte[] bytes = Files.readAllBytes(file);
            for (int i = 0; i < 5 && bytes.length > 0; i++) {
                byte[] slipped = bytes.clone();
                slipped[random.nextInt(bytes.length)] = bytes[random.nextInt(bytes.length)];
                ProgramFuzz.fuzzerTestOneInput(slipped);
                slips++;
            }
        }
        assertThat(slips).isGreaterThan(100);
    }
}
