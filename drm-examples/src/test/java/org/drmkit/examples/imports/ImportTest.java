package org.drmkit.examples.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.drmkit.core.agreement.Agreement;
import org.drmkit.core.agreement.AgreementTerm;
import org.drmkit.core.agreement.TermKind;
import org.drmkit.core.dealer.Dealer;
import org.drmkit.core.fact.Scalar;
import org.drmkit.core.json.DefinitionException;
import org.drmkit.core.json.Shape;
import org.drmkit.core.relation.cadence.Contact;
import org.drmkit.core.relation.cadence.ContactMode;
import org.drmkit.core.relation.cadence.Initiator;
import org.drmkit.core.relation.servicecase.ServiceCase;
import org.drmkit.core.relation.target.Target;
import org.drmkit.core.relation.training.RoleRequirement;
import org.drmkit.core.time.DateRange;
import org.drmkit.core.trade.TradeLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows in the shapes of four systems, with the traps of each. */
class ImportTest {

    private static <T> T one(String mapping, Shape<T> shape, Map<String, String> row) throws IOException {
        return Importer.read(Mapping.named(mapping), shape, List.of(row)).get(0);
    }

    @Test
    void erpnextContract_endIsInclusiveThere_blankIsOpen() throws IOException {
        Map<String, String> row = Map.of(
                "name", "CON-2026-1",
                "party_name", "D1",
                "signed_on", "2025-12-01 10:00:00",
                "modified", "2025-12-02 09:30:11.123456",
                "start_date", "2026-01-01",
                "end_date", "2026-12-31");
        Agreement agreement = one("erpnext-contract", Agreement.SHAPE, row);
        assertThat(agreement.period()).isEqualTo(DateRange.parse("2026-01-01/2027-01-01"));
        assertThat(agreement.recordedOn()).isEqualTo(LocalDate.of(2025, 12, 2));
        Map<String, String> open = new HashMap<>(row);
        open.put("end_date", "");
        assertThat(one("erpnext-contract", Agreement.SHAPE, open).period().isOpen())
                .isTrue();
    }

    @Test
    void ofbizAgreement_endIsExclusiveThere() throws IOException {
        Agreement agreement = one(
                "ofbiz-agreement",
                Agreement.SHAPE,
                Map.of(
                        "agreementId", "8000",
                        "partyIdFrom", "Company",
                        "partyIdTo", "D1",
                        "agreementTypeId", "SALES_AGREEMENT",
                        "agreementDate", "2025-12-01 00:00:00.0",
                        "lastUpdatedStamp", "2025-12-01 00:00:00.0",
                        "fromDate", "2026-01-01 00:00:00.0",
                        "thruDate", "2027-01-01 00:00:00.0"));
        assertThat(agreement.period()).isEqualTo(DateRange.parse("2026-01-01/2027-01-01"));
        assertThat(agreement.supplier()).isEqualTo("Company");
        AgreementTerm term = one(
                "ofbiz-agreement-term",
                AgreementTerm.SHAPE,
                Map.of(
                        "agreementTermId", "T1",
                        "termTypeId", "FIN_PAYMENT_TERM",
                        "obligorPartyId", "D1",
                        "termDays", "30"));
        assertThat(term).isEqualTo(AgreementTerm.ofDays("T1", TermKind.PAYMENT_DAYS, "D1", 30));
    }

    @Test
    void contacts_withoutDirection_areNobodys() throws IOException {
        Contact erpnext = one(
                "erpnext-communication",
                Contact.SHAPE,
                Map.of(
                        "name", "c1",
                        "reference_name", "D1",
                        "communication_date", "2026-01-19 14:00:00",
                        "creation", "2026-01-20 08:00:00",
                        "communication_medium", "Phone"));
        assertThat(erpnext.initiator()).isEqualTo(Initiator.UNKNOWN);
        assertThat(erpnext.mode()).isEqualTo(ContactMode.CALL);
        Contact salesforce = one(
                "salesforce-task",
                Contact.SHAPE,
                Map.of(
                        "Id", "00T1",
                        "AccountId", "D1",
                        "ActivityDate", "2026-01-19",
                        "CreatedDate", "2026-01-20T08:00:00.000+0000",
                        "TaskSubtype", "ListEmail",
                        "CallType", ""));
        assertThat(salesforce.initiator()).isEqualTo(Initiator.UNKNOWN);
        assertThat(salesforce.mode()).isEqualTo(ContactMode.BROADCAST);
        Contact ofbiz = one(
                "ofbiz-communication-event",
                Contact.SHAPE,
                Map.of(
                        "communicationEventId", "1",
                        "partyId", "D1",
                        "datetimeStarted", "2026-01-19 10:00:00.0",
                        "entryDate", "2026-01-19 11:00:00.0",
                        "communicationEventTypeId", "FACE_TO_FACE_COMMUNICATI",
                        "direction", "IN"));
        assertThat(ofbiz.initiator()).isEqualTo(Initiator.DEALER);
    }

    @Test
    void refunds_areNegative_whateverTheSignThere() throws IOException {
        TradeLine erpnext = one(
                "erpnext-sales-invoice-item",
                TradeLine.SHAPE,
                Map.of(
                        "name", "r1",
                        "customer", "D1",
                        "item_code", "AC",
                        "posting_date", "2026-05-02",
                        "creation", "2026-05-03 10:00:00",
                        "qty", "-2",
                        "net_amount", "-200.00",
                        "sales_invoice_item", "s1"));
        assertThat(erpnext.amount()).isEqualByComparingTo("-200");
        assertThat(erpnext.reverses()).contains("s1");
        Map<String, String> refund = Map.of(
                "id", "77",
                "partner_id", "D1",
                "product_id", "AC",
                "date", "2026-05-02",
                "create_date", "2026-05-03 10:00:00",
                "quantity", "2",
                "price_subtotal", "200.00",
                "move_type", "out_refund");
        TradeLine odoo = one("odoo-account-move-line", TradeLine.SHAPE, refund);
        assertThat(odoo.amount()).isEqualByComparingTo("-200");
        assertThat(odoo.quantity()).isEqualByComparingTo("-2");
        Map<String, String> invoice = new HashMap<>(refund);
        invoice.put("move_type", "out_invoice");
        assertThat(one("odoo-account-move-line", TradeLine.SHAPE, invoice).amount())
                .isEqualByComparingTo("200");
    }

    @Test
    void ranks_pointTheSameWay() throws IOException {
        Dealer odoo = one(
                "odoo-res-partner", Dealer.SHAPE, Map.of("id", "D1", "grade_sequence", "1", "category", "Distributor"));
        Dealer salesforce =
                one("salesforce-channel-program-member", Dealer.SHAPE, Map.of("PartnerId", "D1", "Level.Rank", "4"));
        assertThat(odoo.attribute("tier", LocalDate.of(2026, 1, 1))).contains(Scalar.of(1));
        assertThat(salesforce.attribute("tier", LocalDate.of(2026, 1, 1))).contains(Scalar.of(1));
        assertThat(odoo.attribute("type", LocalDate.of(2026, 1, 1))).contains(Scalar.code("DISTRIBUTOR"));
    }

    @Test
    void percent_becomesAShare() throws IOException {
        RoleRequirement requirement = one(
                "salesforce-training-requirement",
                RoleRequirement.SHAPE,
                Map.of("Role__c", "SALES", "Course__c", "BASICS", "Minimum_Percent__c", "80"));
        assertThat(requirement.minShare()).isEqualByComparingTo("0.8");
    }

    @Test
    void cases_andTargets_areRead() throws IOException {
        ServiceCase serviceCase = one(
                "salesforce-case",
                ServiceCase.SHAPE,
                Map.of(
                        "CaseNumber", "0001",
                        "AccountId", "D1",
                        "Priority", "High",
                        "CreatedDate", "2026-01-09T17:00:00.000+0800",
                        "FirstResponse", "2026-01-12T09:59:00.000+0800",
                        "ClosedDate", "",
                        "LastModifiedDate", "2026-01-12T10:00:00.000+0800"));
        assertThat(serviceCase.openedAt()).isEqualTo(LocalDateTime.parse("2026-01-09T17:00"));
        assertThat(serviceCase.resolvedAt()).isEmpty();
        Target target = one(
                "erpnext-target-detail",
                Target.SHAPE,
                Map.of(
                        "name", "t1",
                        "parent", "D1",
                        "currency", "CNY",
                        "year_start_date", "2026-01-01",
                        "year_end_date", "2026-12-31",
                        "target_amount", "100000",
                        "modified", "2025-12-01 10:00:00"));
        assertThat(target.period()).isEqualTo(DateRange.parse("2026-01-01/2027-01-01"));
        assertThat(target.base()).isEqualByComparingTo(new BigDecimal("100000"));
    }

    @Test
    void times_inUtc_becomeThoseOfTheBusiness() throws IOException {
        ServiceCase late = one(
                "salesforce-case",
                ServiceCase.SHAPE,
                Map.of(
                        "CaseNumber", "0002",
                        "AccountId", "D1",
                        "Priority", "High",
                        "CreatedDate", "2026-01-31T16:30:00.000+0000",
                        "LastModifiedDate", "2026-01-31T16:31:00.000+0000"));
        assertThat(late.openedAt()).isEqualTo(LocalDateTime.parse("2026-02-01T00:30"));
        assertThat(late.recordedOn()).isEqualTo(LocalDate.of(2026, 2, 1));
        TradeLine odoo = one(
                "odoo-account-move-line",
                TradeLine.SHAPE,
                Map.of(
                        "id", "1",
                        "partner_id", "D1",
                        "product_id", "AC",
                        "date", "2026-01-31",
                        "create_date", "2026-01-31 16:30:00",
                        "quantity", "1",
                        "price_subtotal", "100",
                        "move_type", "out_invoice"));
        assertThat(odoo.date()).isEqualTo(LocalDate.of(2026, 1, 31));
        assertThat(odoo.recordedOn()).isEqualTo(LocalDate.of(2026, 2, 1));
    }

    @Test
    void odooPartner_ofUnknownOrNoCategory_isNoReseller() throws IOException {
        LocalDate day = LocalDate.of(2026, 1, 1);
        Dealer none = one("odoo-res-partner", Dealer.SHAPE, Map.of("id", "D1", "grade_sequence", "1"));
        assertThat(none.attribute("type", day)).isEmpty();
        Dealer other = one("odoo-res-partner", Dealer.SHAPE, Map.of("id", "D1", "category", "Press"));
        assertThat(other.attribute("type", day)).contains(Scalar.code("Press"));
    }

    @Test
    void read_badRow_listsEveryBadField() throws IOException {
        Mapping mapping = Mapping.named("odoo-account-move-line");
        Map<String, String> row = Map.of(
                "id", "1", "product_id", "AC", "date", "31.01.2026", "create_date", "yesterday", "quantity", "two");
        assertThat(catchThrowableOfType(
                                DefinitionException.class, () -> Importer.read(mapping, TradeLine.SHAPE, List.of(row)))
                        .problems())
                .extracting(problem -> problem.pointer().toString())
                .contains("/0", "/0/date", "/0/recordedOn", "/0/quantity")
                .doesNotHaveDuplicates();
    }

    @Test
    void read_badRows_areAllListedWithTheirNumber() throws IOException {
        Mapping mapping = Mapping.named("erpnext-communication");
        DefinitionException refused = catchThrowableOfType(
                DefinitionException.class,
                () -> Importer.read(
                        mapping,
                        Contact.SHAPE,
                        List.of(
                                Map.of(
                                        "name",
                                        "c1",
                                        "communication_date",
                                        "2026-01-19",
                                        "communication_medium",
                                        "Pigeon"),
                                Map.of("name", "c2", "communication_date", "19.01.2026"))));
        assertThat(refused.problems())
                .extracting(problem -> problem.pointer().toString())
                .contains("/0/mode", "/0", "/1/on");
        assertThat(refused).hasMessageContainingAll("ERPNext", "Communication", "19.01.2026");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "erpnext-contract",
                "erpnext-communication",
                "erpnext-sales-invoice-item",
                "erpnext-target-detail",
                "odoo-account-move-line",
                "odoo-res-partner",
                "salesforce-channel-program-member",
                "salesforce-task",
                "salesforce-case",
                "salesforce-training-requirement",
                "ofbiz-agreement",
                "ofbiz-agreement-term",
                "ofbiz-communication-event"
            })
    void mapping_readsWhatItWrites(String name) throws IOException {
        Mapping mapping = Mapping.named(name);
        assertThat(Mapping.SHAPE.parse(Mapping.SHAPE.write(mapping), name)).isEqualTo(mapping);
    }
}
