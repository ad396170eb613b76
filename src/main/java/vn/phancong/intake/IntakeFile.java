package vn.phancong.intake;

/**
 * One table of a load.
 *
 * @param name of the file, with that of the sheet where a workbook holds several tables
 * @param ending of the file, such as {@code csv}
 * @param size of the file in bytes
 * @param standing how far the load has come with it
 */
public record IntakeFile(String name, String ending, long size, Standing standing) {

    /** Under which name the refused rows are fetched. */
    public String refusedName() {
        return standing.table() + "." + ending;
    }

    IntakeFile with(Standing now) {
        return new IntakeFile(name, ending, size, now);
    }
}
