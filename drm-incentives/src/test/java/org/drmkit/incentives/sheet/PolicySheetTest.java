package org.drmkit.incentives.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.drmkit.incentives.program.Program;
import org.junit.jupiter.api.Test;

class PolicySheetTest {

    private static final Program LADDER = Program.read("""
            {"format": "drm-program/1", "id": "ladder", "version": 1, "currency": "CNY",
             "validity": {"from": "2026-01-01", "to": "2027-01-01"},
             "measures": {"total": {"sum": "amount", "where": {"product": {"under": ["A", "B"], "except": ["C"]}}}},
             "rules": [{"id": "volume", "title": {"en": "Volume rebate", "zh": "销量返利"}, "per": "YEAR", "of": "total",
                        "pay": {"bands": [{"from": 5000, "rate": 0.02}, {"from": 20000, "rate": 0.04}]}, "limits": {"max": 1234567.5}}],
             "caps": [{"each": "ALL", "per": "YEAR", "amount": 40000}]}
            """);

    @Test
    void describe_inEnglish() {
        assertThat(PolicySheet.describe(LADDER, Locale.ENGLISH)).isEqualTo("""
                Program ladder, version 1
                  Currency: CNY
                  Validity: from 2026-01-01, to 2027-01-01
                Measures
                  total: sum of amount where product (in A, B except C)
                Rules
                  volume (Volume rebate)
                    Each: year
                    Base: total
                    Pays: on everything: from 5,000, rate 2 % | from 20,000, rate 4 %
                    Limits: at most 1,234,567.5
                Caps
                  1
                    For: all dealers together
                    Each: year
                    At most: 40,000
                """);
    }

    @Test
    void describe_inChinese() {
        assertThat(PolicySheet.describe(LADDER, Locale.CHINA)).isEqualTo("""
                返利方案 ladder，第 1 版
                  币种：CNY
                  有效期：自 2026-01-01，至 2027-01-01
                度量
                  total：amount 合计，条件 product （属于 A，B，除 C）
                规则
                  volume（销量返利）
                    周期：年度
                    基数：total
                    兑付：全额阶梯：自 5,000，返利率 2% ｜ 自 20,000，返利率 4%
                    限额：不高于 1,234,567.5
                总上限
                  1
                    对象：全体经销商合计
                    周期：年度
                    上限：40,000
                """);
    }
}
