package org.drmkit.examples.steelwheels;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.drmkit.core.conflict.ConflictPolicy;
import org.drmkit.incentives.program.Program;
import org.drmkit.scoring.scorecard.Scorecard;

/** The scorecard, the program and the conflict policy of 2004: JSON files, as a manufacturer would keep them. */
final class Definitions {

    private Definitions() {}

    static Scorecard scorecard() {
        return Scorecard.read(text("scorecard-2004.json"));
    }

    static Program program() {
        return Program.read(text("program-2004.json"));
    }

    static ConflictPolicy policy() {
        return ConflictPolicy.read(text("conflict-policy-2004.json"));
    }

    private static String text(String file) {
        try (InputStream bytes = Objects.requireNonNull(Definitions.class.getResourceAsStream(file), file)) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
