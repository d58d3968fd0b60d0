package org.drmkit.core.conflict;

import java.util.List;
import java.util.Locale;
import org.drmkit.core.json.ObjectShape;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;

/**
 * When a registered deal is protected, and by what customers are not told apart.
 *
 * <p>With 90 days from its submission on 1 January, a deal is protected up to 31 March; from its approval on 5 January, up to 4 April.
 * Immutable.
 *
 * @param protectedFrom what the days of protection are counted from
 * @param freeMailDomains domains of mail that are no identity, since anyone can have an address there; in small letters
 */
public record DealProtection(Start protectedFrom, List<String> freeMailDomains) {

    /** From submission; the domains of some large providers. */
    public static final DealProtection STANDARD = new DealProtection(
            Start.SUBMISSION,
            List.of("gmail.com", "outlook.com", "hotmail.com", "yahoo.com", "qq.com", "163.com", "126.com"));

    static final ObjectShape<DealProtection> SHAPE = Shape.object("deal protection", o -> {
        var start = o.withDefault(
                "protectedFrom", Shapes.enumOf(Start.class), STANDARD.protectedFrom(), DealProtection::protectedFrom);
        var mail = o.withDefault(
                "freeMailDomains",
                Shapes.listOf(Shapes.TEXT),
                STANDARD.freeMailDomains(),
                DealProtection::freeMailDomains);
        return v -> new DealProtection(v.get(start), v.get(mail));
    });

    /** Writes domains in small letters. */
    public DealProtection {
        freeMailDomains = freeMailDomains.stream()
                .map(domain -> domain.toLowerCase(Locale.ROOT))
                .toList();
    }

    /** What the days of protection are counted from. */
    public enum Start {
        /** The moment at which the deal was handed in. */
        SUBMISSION,
        /** The moment at which it was approved; a deal that is not approved yet is not protected. */
        APPROVAL
    }
}
