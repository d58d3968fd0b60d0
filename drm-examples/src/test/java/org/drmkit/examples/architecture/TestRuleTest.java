package org.drmkit.examples.architecture;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every rule finds the tests that would be passed over, and no other ones. */
class TestRuleTest {

    @ParameterizedTest
    @EnumSource
    void rule_badSources_findsThemAndNothingElse(TestRule rule) throws IOException {
        example(rule).assertFoundBy(rule.rule);
    }

    private static Example example(TestRule rule) {
        return switch (rule) {
            case NAMED ->
                Example.of(
                        List.of("MoneyLaws", "MoneyChecks", "Tests"),
                        "class MoneyLaws { @net.jqwik.api.Property void sum() {} }",
                        "class MoneyChecks { @org.junit.jupiter.api.Test void sum() {} }",
                        "class Tests implements Contract {}",
                        "interface Contract { @net.jqwik.api.Example default void sum() {} }",
                        "class MoneyProperties { @net.jqwik.api.Group class Sums implements Contract {} }",
                        "class MoneyTest { @org.junit.jupiter.params.ParameterizedTest void sum() {} }",
                        "class Money { void sum() {} }");
            case REACHED ->
                Example.of(
                        List.of("ForgottenContract", "AbstractTest", "MoneyTest$Properties", "MoneyTest$Plain"),
                        "interface ForgottenContract { @net.jqwik.api.Property default void sum() {} }",
                        "abstract class AbstractTest { @org.junit.jupiter.api.Test void sum() {} }",
                        "interface Contract { @net.jqwik.api.Property default void sum() {} }",
                        "class MoneyProperties implements Contract {}",
                        """
                    class MoneyTest {
                        @org.junit.jupiter.api.Nested class Properties implements Contract {}
                        @org.junit.jupiter.api.Nested class Fine { @org.junit.jupiter.api.Test void sum() {} }
                        static class Plain { @org.junit.jupiter.api.Test void sum() {} }
                    }
                    """);
            case INSTANCE_METHODS -> Example.of(List.of("hidden", "shared"), """
                    class MoneyProperties {
                        @net.jqwik.api.Property private void hidden() {}
                        @org.junit.jupiter.api.Test static void shared() {}
                        @net.jqwik.api.Property void fine() {}
                        private static void helper() {}
                    }
                    """);
            case ANNOTATED_AGAIN ->
                Example.of(
                        List.of("LooseProperties.sum"),
                        "interface Contract { @net.jqwik.api.Property default void sum(int i) {} default void other() {} }",
                        "class LooseProperties implements Contract { public void sum(int i) {} public void other() {} }",
                        "class FineProperties implements Contract { @net.jqwik.api.Property public void sum(int i) {} void sum() {} }");
        };
    }
}
