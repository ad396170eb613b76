package vn.phancong.reading;

/** For what a recipient gets the document (nơi nhận). */
public enum Purpose {
    /** To carry it out (để thực hiện; như trên). */
    EXECUTE,
    /** To be informed as a body above (để báo cáo). */
    REPORT,
    /** To know or to follow it (để biết, phối hợp, theo dõi), and where no purpose is given to one who is not addressed. */
    INFORM,
    /** To be filed (lưu). */
    FILE
}
