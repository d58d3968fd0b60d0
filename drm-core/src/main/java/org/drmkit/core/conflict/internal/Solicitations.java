package org.drmkit.core.conflict.internal;

import java.util.Optional;
import org.drmkit.core.conflict.ConflictScene;
import org.drmkit.core.conflict.Finding;
import org.drmkit.core.conflict.LegalLabel;
import org.drmkit.core.conflict.Severity;
import org.drmkit.core.trade.internal.CodeColumn;
import org.drmkit.core.trade.internal.LedgerColumns;

/** How much a sale outside of the seller's territory matters, and which law is to be looked at. */
final class Solicitations {

    private static final String ACTIVE = "ACTIVE";
    private static final String PASSIVE = "PASSIVE";

    private final LegalZones zones;
    private final LedgerColumns columns;
    private final Optional<CodeColumn> asked;

    Solicitations(ConflictScene scene) {
        zones = new LegalZones(scene);
        columns = scene.sales().columns();
        asked = scene.policy().customers().solicitation().map(columns::code);
    }

    /**
     * A level with a label.
     *
     * @param severity the level
     * @param label the label
     */
    record Judgement(Severity severity, LegalLabel label) {

        void tell(Finding.Builder finding) {
            finding.severity(severity).addLabel(label);
        }
    }

    Judgement judge(int line, boolean isInjuring) {
        Severity severity = isInjuring ? Severity.HIGH : Severity.LOW;
        String zone = LineKeys.code(columns.region(), line).flatMap(zones::of).orElse("");
        return switch (zone) {
            case LegalZones.EU -> inUnion(line, severity);
            case LegalZones.CN -> new Judgement(severity, LegalLabel.CN_AML_ART18_CHECK);
            default -> new Judgement(severity, LegalLabel.CHECK_LOCAL_LAW);
        };
    }

    private Judgement inUnion(int line, Severity severity) {
        String answer = asked.flatMap(column -> LineKeys.code(column, line)).orElse("");
        return switch (answer) {
            case ACTIVE -> new Judgement(severity, LegalLabel.EU_ACTIVE_SALE_RESTRICTABLE);
            case PASSIVE -> new Judgement(Severity.INFO, LegalLabel.EU_PASSIVE_SALE_PROTECTED);
            default -> new Judgement(Severity.LOW, LegalLabel.EU_SOLICITATION_UNKNOWN);
        };
    }
}
