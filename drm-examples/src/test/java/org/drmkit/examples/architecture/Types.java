package org.drmkit.examples.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import org.jspecify.annotations.NullMarked;

/** How types are made: checked for null, closed, and without state that they share. */
final class Types {

    private static final Set<String> IMMUTABLE_PACKAGES =
            Set.of("java.math", "java.time", "java.time.format", "java.util.function", "java.nio.charset");

    private static final Set<String> IMMUTABLE_TYPES = Set.of(
            "java.lang.String",
            "java.lang.Boolean",
            "java.lang.Integer",
            "java.lang.Long",
            "java.lang.Double",
            "java.lang.Class",
            "java.lang.invoke.VarHandle",
            "java.lang.invoke.MethodHandle",
            "java.util.Comparator",
            "java.util.Currency",
            "java.util.HexFormat",
            "java.util.Locale",
            "java.util.Optional",
            "java.util.regex.Pattern",
            "com.fasterxml.jackson.core.JsonFactory",
            "com.google.common.base.CharMatcher",
            "com.google.common.base.Joiner",
            "com.google.common.base.Splitter");

    /** Interfaces; what they hold is taken for the copy that the house makes of every collection. */
    private static final Set<String> COLLECTIONS = Set.of(
            "java.util.List",
            "java.util.Map",
            "java.util.NavigableMap",
            "java.util.NavigableSet",
            "java.util.Set",
            "java.util.SortedMap",
            "java.util.SortedSet");

    private Types() {}

    static ArchRule nullMarked() {
        return classes()
                .that()
                .resideInAPackage("org.drmkit..")
                .should(ArchCondition.from(DescribedPredicate.describe(
                        "be in a package with @NullMarked",
                        (JavaClass item) -> item.getPackage().isAnnotatedWith(NullMarked.class))));
    }

    static ArchRule closed() {
        return classes()
                .that()
                .resideInAnyPackage(Layers.PUBLISHED)
                .and()
                .areNotInterfaces()
                .and()
                .areNotEnums()
                .and()
                .doNotHaveModifier(JavaModifier.ABSTRACT)
                .and(Signatures.areSeenByCallers())
                .should(ArchCondition.from(DescribedPredicate.describe("be final or sealed", Types::isClosed)));
    }

    static ArchRule staticState() {
        return fields().that()
                .areDeclaredInClassesThat()
                .resideInAnyPackage(Layers.PUBLISHED)
                .and()
                .areStatic()
                .and()
                .doNotHaveModifier(JavaModifier.SYNTHETIC)
                .should()
                .beFinal()
                .andShould(ArchCondition.from(DescribedPredicate.describe(
                        "be of an immutable type, or an array that callers do not see",
                        (JavaField field) -> isImmutable(field))));
    }

    private static boolean isClosed(JavaClass item) {
        return item.getModifiers().contains(JavaModifier.FINAL)
                || item.reflect().isSealed();
    }

    private static boolean isImmutable(JavaField field) {
        JavaClass type = field.getRawType();
        return type.isPrimitive()
                || type.isEnum()
                || type.isRecord()
                || (type.isArray() && !Signatures.isVisible(field))
                || IMMUTABLE_PACKAGES.contains(type.getPackageName())
                || IMMUTABLE_TYPES.contains(type.getName())
                || COLLECTIONS.contains(type.getName())
                || type.getName().startsWith("com.google.common.collect.Immutable")
                || type.getName().startsWith("org.drmkit.");
    }
}
