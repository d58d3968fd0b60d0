package org.drmkit.incentives.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.drmkit.incentives.settlement.Payment;
import org.drmkit.incentives.settlement.Remittance;
import org.drmkit.incentives.settlement.Settlement;
import org.drmkit.incentives.settlement.SettlementRequest;
import org.drmkit.incentives.settlement.Statement;

/** What earlier statements leave for the next: what they carried, and what they asked for and did not get. */
final class Remitting {

    private record Name(LocalDate asOf, String dealer) implements Comparable<Name> {

        @Override
        public int compareTo(Name other) {
            int byDay = asOf.compareTo(other.asOf);
            return byDay != 0 ? byDay : dealer.compareTo(other.dealer);
        }
    }

    private final Map<String, BigDecimal> left = new HashMap<>();
    private final List<Remittance> remittances = new ArrayList<>();
    private final int digits;

    private Remitting(int digits) {
        this.digits = digits;
    }

    static Remitting of(SettlementRequest request, LocalDate asOf, int digits) {
        Remitting remitting = new Remitting(digits);
        Map<Name, Remittance> asked = asked(request.previous());
        request.previous()
                .map(Settlement::statements)
                .orElse(List.of())
                .forEach(statement -> remitting.leave(statement.dealer(), statement.carried()));
        Map<Name, BigDecimal> answers = answers(request, asOf, asked);
        asked.forEach((name, remittance) -> remitting.answer(remittance, Optional.ofNullable(answers.get(name))));
        return remitting;
    }

    private static Map<Name, Remittance> asked(Optional<Settlement> previous) {
        Map<Name, Remittance> asked = new TreeMap<>();
        previous.ifPresent(before -> {
            before.remittances().forEach(earlier -> asked.put(new Name(earlier.asOf(), earlier.dealer()), earlier));
            before.statements().stream()
                    .filter(statement -> statement.asked().signum() != 0)
                    .map(statement -> remittance(before.stamp().asOf(), statement))
                    .forEach(last -> asked.merge(new Name(last.asOf(), last.dealer()), last, Remittance::plus));
        });
        return asked;
    }

    private static Remittance remittance(LocalDate asOf, Statement statement) {
        return new Remittance(asOf, statement.dealer(), statement.asked(), statement.asked());
    }

    private static Map<Name, BigDecimal> answers(
            SettlementRequest request, LocalDate asOf, Map<Name, Remittance> asked) {
        Map<Name, BigDecimal> answers = new HashMap<>();
        List<String> problems = new ArrayList<>();
        for (Payment payment : request.payments()) {
            Name name = new Name(payment.asOf(), payment.dealer());
            if (payment.date().isAfter(asOf)) {
                continue;
            }
            if (asked.containsKey(name)) {
                answers.merge(name, payment.amount(), BigDecimal::add);
            } else if (payment.amount().signum() != 0) {
                problems.add(
                        "The payment of %s answers no statement of dealer (%s) as of %s. Maybe it names another day."
                                .formatted(payment.amount(), payment.dealer(), payment.asOf()));
            }
        }
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(String.join("\n", problems));
        }
        return answers;
    }

    private void answer(Remittance remittance, Optional<BigDecimal> answer) {
        BigDecimal counted = answer.map(this::atDigits).orElse(remittance.counted());
        leave(remittance.dealer(), remittance.counted().subtract(counted));
        remittances.add(new Remittance(remittance.asOf(), remittance.dealer(), remittance.asked(), counted));
    }

    private BigDecimal atDigits(BigDecimal amount) {
        if (amount.stripTrailingZeros().scale() > digits) {
            throw new IllegalArgumentException(
                    "The payment of %s must have at most %s decimal places.\nMaybe it is in another currency."
                            .formatted(amount, digits));
        }
        return amount.setScale(digits);
    }

    private void leave(String dealer, BigDecimal amount) {
        left.merge(dealer, amount, BigDecimal::add);
    }

    /** Returns what is brought forward for a dealer. */
    BigDecimal broughtForward(String dealer) {
        return left.getOrDefault(dealer, BigDecimal.ZERO.setScale(digits));
    }

    List<Remittance> remittances() {
        return List.copyOf(remittances);
    }
}
