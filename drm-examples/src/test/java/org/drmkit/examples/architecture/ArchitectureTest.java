package org.drmkit.examples.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The modules, and their tests, keep the rules of the house. */
class ArchitectureTest {

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.drmkit");

    private static final JavaClasses TESTS = new ClassFileImporter()
            .importPaths(modules().stream()
                    .filter(module -> Files.isDirectory(module.resolve("src/test/java")))
                    .map(module -> module.resolve("target/test-classes"))
                    .toList());

    @ParameterizedTest
    @EnumSource
    void everyModule_keepsTheRule(HouseRule rule) {
        rule.rule.check(MAIN);
    }

    @ParameterizedTest
    @EnumSource
    void everyTest_keepsTheRule(TestRule rule) {
        rule.rule.check(TESTS);
    }

    @Test
    void everyClass_isOfferedToTheTestEngines() throws IOException {
        assertThat(Files.readString(Path.of("../pom.xml"))).containsOnlyOnce("<include>**/*</include>");
        for (Path module : modules()) {
            assertThat(Files.readString(module.resolve("pom.xml"))).doesNotContain("surefire", "skipTests");
        }
    }

    private static List<Path> modules() {
        try (Stream<Path> siblings = Files.list(Path.of(".."))) {
            return siblings.filter(sibling -> Files.exists(sibling.resolve("pom.xml")))
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
