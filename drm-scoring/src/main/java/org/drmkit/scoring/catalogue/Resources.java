package org.drmkit.scoring.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The files of this package. */
final class Resources {

    private Resources() {}

    static String text(String file) {
        try (InputStream bytes = Resources.class.getResourceAsStream(file)) {
            if (bytes == null) {
                throw new IllegalStateException(
                        "The file (%s) is not beside its class.\nMaybe the jar was repacked without it."
                                .formatted(file));
            }
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
