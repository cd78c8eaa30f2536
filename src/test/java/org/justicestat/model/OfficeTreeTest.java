package org.justicestat.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OfficeTreeTest {

    private static final OfficeTree TREE = new OfficeTree(List.of(office("v1", "town"), office("bureau", ""),
            office("dept", "bureau"), office("town", "bureau"), office("v2", "town")));

    private static Office office(String code, String parent) {
        return new Office(code, Name.of(code), OfficeKind.OFFICE, Optional.of(parent).filter(p -> !p.isEmpty()));
    }

    private static void assertRefused(String key, Office... offices) {
        assertThatExceptionOfType(UserException.class).isThrownBy(() -> new OfficeTree(List.of(offices)))
                .satisfies(e -> assertThat(e.key()).isEqualTo(key));
    }

    private static List<String> codes(List<Office> offices) {
        return offices.stream().map(Office::code).toList();
    }

    @Test
    void what_is_no_tree_with_one_root_is_refused() {
        assertRefused("office.roots");
        assertRefused("office.roots", office("a", ""), office("b", ""));
        assertRefused("office.roots", office("a", "b"), office("b", "a"));
        assertRefused("office.duplicate", office("a", ""), office("a", ""));
        assertRefused("office.unknownParent", office("a", ""), office("b", "c"));
        assertRefused("office.cycle", office("a", ""), office("b", "c"), office("c", "b"));
        assertRefused("office.cycle", office("a", ""), office("b", "b"));
        assertRefused("office.cycle", office("a", ""), office("d", "b"), office("b", "c"), office("c", "b"));
    }

    @Test
    void offices_keep_the_order_of_the_ledger_and_a_child_may_stand_before_its_parent() {
        assertThat(codes(List.copyOf(TREE.all()))).containsExactly("v1", "bureau", "dept", "town", "v2");
        assertThat(TREE.root().code()).isEqualTo("bureau");
        assertThat(codes(TREE.children(TREE.root()))).containsExactly("dept", "town");
        assertThat(TREE.children(TREE.get("v1"))).isEmpty();
    }

    @Test
    void a_subtree_has_parents_before_children() {
        assertThat(codes(TREE.subtree(TREE.root()))).containsExactly("bureau", "dept", "town", "v1", "v2");
        assertThat(codes(TREE.subtree(TREE.get("town")))).containsExactly("town", "v1", "v2");
        assertThat(codes(TREE.subtree(TREE.get("v2")))).containsExactly("v2");
    }

    @Test
    void the_way_up() {
        assertThat(codes(TREE.pathToRoot(TREE.get("v1")))).containsExactly("v1", "town", "bureau");
        assertThat(TREE.parent(TREE.get("v1"))).contains(TREE.get("town"));
        assertThat(TREE.parent(TREE.root())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"v1 v2, town", "v1, v1", "v1 town, town", "v1 dept, bureau", "v1 v2 dept, bureau", "bureau v1, bureau"})
    void the_lowest_office_above_all(String offices, String common) {
        assertThat(TREE.nearestCommon(List.of(offices.split(" ")).stream().map(TREE::get).toList()).code()).isEqualTo(common);
    }

    @Test
    void no_office_has_no_office_above_it() {
        assertThatIllegalArgumentException().isThrownBy(() -> TREE.nearestCommon(List.of()));
    }

    @Test
    void an_unknown_office_is_told_by_its_code() {
        assertThat(TREE.find("nobody")).isEmpty();
        assertThatExceptionOfType(UserException.class).isThrownBy(() -> TREE.get("nobody")).satisfies(e -> {
            assertThat(e.key()).isEqualTo("office.unknown");
            assertThat(e.arguments()).containsExactly("nobody");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "1a", "a.", ".a", "a b", "青枫", "a-b"})
    void a_malformed_code_is_refused(String code) {
        assertThatIllegalArgumentException().isThrownBy(() -> office(code, ""));
    }

    @Test
    void kinds() {
        for (OfficeKind kind : OfficeKind.values()) {
            assertThat(OfficeKind.ofId(kind.id())).isEqualTo(kind);
        }
        assertThatIllegalArgumentException().isThrownBy(() -> OfficeKind.ofId("village"));
    }
}
