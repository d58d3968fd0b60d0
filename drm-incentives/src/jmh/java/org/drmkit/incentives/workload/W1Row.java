package org.drmkit.incentives.workload;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A line as an object. */
record W1Row(int dealer, int product, int region, int quantity, int day, int month, BigDecimal amount) {

    private static final BigDecimal BY_LINE = new BigDecimal("0.0075");

    int category() {
        return product % W1Lines.CATEGORIES;
    }

    int group() {
        return category() / 5;
    }

    int quarter() {
        return month / 3;
    }

    boolean isSpiffA() {
        return product % 50 == 7 && day >= 60 && day < 150;
    }

    boolean isSpiffB() {
        return product % 25 == 3 && day >= 200 && day < 300 && region % 3 == 0 && quantity >= 5;
    }

    boolean isBorder() {
        return category() % 2 == 0 && (region < 60 || region >= 240);
    }

    BigDecimal byLine() {
        return amount.multiply(BY_LINE).setScale(2, RoundingMode.HALF_UP);
    }
}
