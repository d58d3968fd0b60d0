package org.drmkit.examples.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import net.jqwik.api.Group;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Nested;
import org.junit.platform.commons.annotation.Testable;

/**
 * The rules for tests: none is passed over in silence. Surefire offers every class that is not nested to the engines of
 * Jupiter and jqwik; what they leave out, though it has the annotation of a test, is found here. Inherited tests count.
 */
enum TestRule {
    NAMED(classes()
            .that(are(describe("run by an engine", TestRule::isRun)))
            .should(ArchCondition.from(describe(
                    "be named XTest or XProperties",
                    item -> outermost(item).getSimpleName().matches("\\w+(Test|Properties)"))))),

    REACHED(classes()
            .that(are(describe("with tests", TestRule::hasTests)))
            .should(ArchCondition.from(describe(
                    "stand alone, be @Nested (Jupiter) or a @Group (jqwik), or have such a subtype",
                    (JavaClass item) -> Stream.concat(Stream.of(item), item.getAllSubclasses().stream())
                            .anyMatch(TestRule::isRun))))),

    INSTANCE_METHODS(methods()
            .that(are(describe("tests", TestRule::isTest)))
            .should()
            .notBePrivate()
            .andShould()
            .notBeStatic()),

    ANNOTATED_AGAIN(methods()
            .that(are(describe("overriding a test", TestRule::overridesTest)))
            .should(ArchCondition.from(describe("have its annotation again", TestRule::isTest)))
            .allowEmptyShould(true));

    @SuppressWarnings("ImmutableEnumChecker")
    final ArchRule rule;

    TestRule(ArchRule rule) {
        this.rule = rule;
    }

    private static boolean isTest(JavaMethod method) {
        return method.isMetaAnnotatedWith(Testable.class);
    }

    private static boolean isProperty(JavaMethod method) {
        return method.isAnnotatedWith(Property.class) || method.isMetaAnnotatedWith(Property.class);
    }

    private static boolean hasTests(JavaClass item) {
        return item.getAllMethods().stream().anyMatch(TestRule::isTest);
    }

    /** Whether the engines of all the class's tests run it: jqwik knows no @Nested, Jupiter knows no @Group. */
    private static boolean isRun(JavaClass item) {
        return hasTests(item)
                && !item.isInterface()
                && !item.getModifiers().contains(JavaModifier.ABSTRACT)
                && item.getAllMethods().stream()
                        .filter(TestRule::isTest)
                        .allMatch(test -> item.isTopLevelClass()
                                || item.isAnnotatedWith(isProperty(test) ? Group.class : Nested.class));
    }

    private static boolean overridesTest(JavaMethod method) {
        return Stream.concat(
                        method.getOwner().getAllRawSuperclasses().stream(),
                        method.getOwner().getAllRawInterfaces().stream())
                .flatMap(supertype -> supertype
                        .tryGetMethod(
                                method.getName(),
                                method.getRawParameterTypes().stream()
                                        .map(JavaClass::getName)
                                        .toArray(String[]::new))
                        .stream())
                .anyMatch(TestRule::isTest);
    }

    private static JavaClass outermost(JavaClass item) {
        return item.getEnclosingClass().map(TestRule::outermost).orElse(item);
    }
}
