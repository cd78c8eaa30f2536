package org.justicestat.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.justicestat.exchange.Reading.input;
import static org.justicestat.exchange.Reading.problemsOf;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.justicestat.exchange.table.Input;
import org.justicestat.model.Name;
import org.justicestat.model.Office;
import org.justicestat.model.OfficeKind;
import org.justicestat.model.OfficeTree;

/** Every rule of a file of offices is broken once, and the refusal names the place. */
class OfficeFileTest {

    private static final Office ROOT = new Office("bureau", Name.of("某区司法局"), OfficeKind.BUREAU, Optional.empty());

    private static List<Office> read(String rows) {
        return OfficeFile.read(input(OfficeFile.COLUMNS + "\n" + rows), List.of(ROOT));
    }

    @Test
    void aParentMayStandAfterItsChild() {
        List<Office> read = read("""
                office.north.east,北东所,,office,office.north
                office.north,北所,North,office,bureau
                """);

        assertThat(new OfficeTree(OfficeFile.added(List.of(ROOT), read)).pathToRoot(read.getFirst()))
                .extracting(Office::code).containsExactly("office.north.east", "office.north", "bureau");
    }

    @Test
    void theFileMayRestateTheRoot() {
        List<Office> read = read("bureau,新区司法局,New,bureau,\ndept.aid,援助中心,,department,bureau\n");

        assertThat(OfficeFile.added(List.of(ROOT), read)).extracting(office -> office.name().zh())
                .containsExactly("新区司法局", "援助中心");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        ",一所,,office,bureau                        | 2 code exchange.field.blank",
        "Office-1,一所,,office,bureau                | 2 code exchange.office.code",
        "bureau,一所,,office,bureau                  | 2 code exchange.code.taken",
        "office.a,,,office,bureau                    | 2 name_zh exchange.field.blank",
        "office.a,一所,,station,bureau               | 2 kind exchange.field.word",
        "office.a,一所,,office,dept.none             | 2 parent office.unknownParent",
        "office.a,一所,,office,                      | 2 parent exchange.office.secondRoot",
        "office.a,一所,,office,office.a              | 2 parent office.cycle",
    })
    void refuses(String row, String problem) {
        assertThat(problemsOf(() -> read(row))).containsExactly(problem);
    }

    @Test
    void refusesACircleOfParentsAtEachOfItsRows() {
        assertThat(problemsOf(() -> read("""
                office.a,一所,,office,office.b
                office.b,二所,,office,office.c
                office.c,三所,,office,office.a
                office.d,四所,,office,office.a
                """))).containsExactly("2 parent office.cycle", "3 parent office.cycle", "4 parent office.cycle");
    }

    @Test
    void refusesACodeThatStandsTwice() {
        assertThat(problemsOf(() -> read("office.a,一所,,office,bureau\noffice.a,二所,,office,bureau\n")))
                .containsExactly("3 code exchange.code.twice");
    }

    @Test
    void aCompleteListNeedsARoot() {
        Input circle = input(OfficeFile.COLUMNS + "\noffice.a,一所,,office,\noffice.b,二所,,office,\n");

        assertThat(problemsOf(() -> OfficeFile.read(circle, List.of())))
                .containsExactly("3 parent exchange.office.secondRoot");
    }
}
