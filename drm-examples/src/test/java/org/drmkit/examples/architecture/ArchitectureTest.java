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

    /** Main classes too: the contracts that a module offers to its users are tests, and need someone who runs them. */
    private static final JavaClasses TESTS = new ClassFileImporter()
            .importPaths(modules()
                    .flatMap(module ->
                            Stream.of("target/classes", "target/test-classes").map(module::resolve))
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
    void everyTest_isOfferedToTheEngines() throws IOException {
        assertThat(Files.readString(Path.of("../pom.xml"))).containsOnlyOnce("<include>**/*</include>");
        for (Path module : modules().toList()) {
            assertThat(Files.readString(module.resolve("pom.xml"))).doesNotContain("surefire", "skipTests");
        }
    }

    private static Stream<Path> modules() {
        try (Stream<Path> siblings = Files.list(Path.of(".."))) {
            List<Path> modules = siblings.filter(sibling -> Files.exists(sibling.resolve("pom.xml")))
                    .toList();
            assertThat(modules).as("folders beside drm-examples with a pom").hasSizeGreaterThan(3);
            return modules.stream();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
