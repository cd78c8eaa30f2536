package org.justicestat.text;

import org.justicestat.model.Language;

/** Numbers of headings: 一, 二, … 十, 十一, … 九十九 in Chinese, 1, 2, … in English. */
public final class OutlineNumber {

    private static final int LARGEST = 99;

    private final Messages messages;

    public OutlineNumber(Messages messages) {
        this.messages = messages;
    }

    /** @throws IllegalArgumentException if the number is not 1–99 */
    public String of(int number) {
        if (number < 1 || number > LARGEST) {
            throw new IllegalArgumentException("heading number out of 1–" + LARGEST + ": " + number);
        }
        if (messages.language() == Language.EN) {
            return Integer.toString(number);
        }
        String tens = number < 10 ? "" : (number < 20 ? "" : digit(number / 10)) + messages.get("text.ten");
        return number % 10 == 0 ? tens : tens + digit(number % 10);
    }

    private String digit(int digit) {
        return String.valueOf(messages.get("text.digits").charAt(digit - 1));
    }
}
