package vn.phancong.reading;

/**
 * A document's number, whatever its spelling: "190 - CV/TU", "16/CT-TTg" and "16-CT/TTg".
 *
 * @param ordinal the number itself, without leading zeros, such as {@code 190}
 * @param kindSign the kind's sign, in upper case, such as {@code CV}
 * @param issuerSign the issuer's sign as it is printed, such as {@code TU} or {@code TTg}; it does not tell one issuer
 *     from another: "TU" is any city's or province's committee
 */
public record DocumentNumber(String ordinal, String kindSign, String issuerSign) {

    /**
     * The one spelling that is used here: {@code 190-CV/TU}; below ten with a zero before it, {@code 05-CT/TU}, as Decree
     * 30/2020/NĐ-CP has it.
     */
    public String canonical() {
        return (ordinal.length() == 1 ? "0" : "") + ordinal + "-" + kindSign + "/" + issuerSign;
    }
}
