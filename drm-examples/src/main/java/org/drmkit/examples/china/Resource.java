package org.drmkit.examples.china;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** A file that the example brings along. */
final class Resource {

    private Resource() {}

    static String text(String file) {
        try (InputStream bytes = Objects.requireNonNull(Resource.class.getResourceAsStream(file), file)) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
