package org.justicestat.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.justicestat.exchange.Reading.input;
import static org.justicestat.exchange.Reading.problemsOf;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.justicestat.model.Rule;

/** Every rule of a catalogue file of rules is broken once, and the refusal names the place. */
class RuleFileTest {

    private static List<Rule> read(String rows) {
        return RuleFile.read(input(RuleFile.COLUMNS + "\n" + rows), StandardCatalogue.indicators(), StandardCatalogue.rules());
    }

    @Test
    void takesRatesInsideRules() {
        List<Rule> read = read("OWN-1,warning,legal_aid.closing_rate * 2,>,legal_aid.closed / 3,ytd,请核实,Check");

        assertThat(read).hasSize(1);
        assertThat(read.getFirst().relationship()).hasToString("legal_aid.closing_rate * 2 > legal_aid.closed / 3");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        ",error,legal_aid.closed,<=,1,month,m,       | rule_code | exchange.field.blank",
        "LA-01,error,legal_aid.closed,<=,1,month,m,  | rule_code | exchange.code.taken",
        "X,fatal,legal_aid.closed,<=,1,month,m,      | severity  | exchange.field.word",
        "X,error,,<=,1,month,m,                      | left      | exchange.field.blank",
        "X,error,legal_aid.closed,<=,,month,m,       | right     | exchange.field.blank",
        "X,error,legal_aid.none,<=,1,month,m,        | left      | exchange.expression.unknownCode",
        "X,error,1,<=,legal_aid.none,month,m,        | right     | exchange.expression.unknownCode",
        "X,error,legal_aid.closed),<=,1,month,m,     | left      | expression.unexpected",
        "X,error,1,<=,2,month,m,                     | left      | exchange.expression.noCode",
        "X,error,legal_aid.closed,!=,1,month,m,      | operator  | exchange.field.word",
        "X,error,legal_aid.closed,<=,1,quarter,m,    | scope     | exchange.field.word",
        "X,error,legal_aid.closed,<=,1,month,,m      | message_zh| exchange.field.blank",
        "X,error,enforcement.penalties,>,1,month,m,  | left      | exchange.rule.notMonthly",
        "X,error,1,<,publicity.exam_due,month,m,     | right     | exchange.rule.notMonthly",
        "X,error,legal_aid.carried_over,>,1,month,m, | left      | exchange.rule.opening",
        "X,error,legal_aid.carried_over,>,1,year,m,  | left      | exchange.rule.opening",
    })
    void refuses(String row, String column, String key) {
        assertThat(problemsOf(() -> read(row))).containsExactly("2 " + column + " " + key);
    }

    @Test
    void refusesACodeThatStandsTwice() {
        String row = "X,error,legal_aid.closed,<=,1,month,m,\n";

        assertThat(problemsOf(() -> read(row + row))).containsExactly("3 rule_code exchange.code.twice");
    }
}
