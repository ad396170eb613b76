package vn.phancong.reading;

/** What a clause asks for. The words are those of the five documents of 2021. */
public enum TaskKind {
    /** Issue a resolution of one's own (ban hành nghị quyết). */
    ISSUE_RESOLUTION,
    /** Put members in charge of households (phân công phụ trách hộ gia đình). */
    ASSIGN_HOUSEHOLD,
    /** Put persons in charge of an area (phân công phụ trách địa bàn). */
    ASSIGN_AREA,
    /** Give members roles in teams and checkpoints (tham gia tổ, đội, chốt). */
    STAFF_TEAM,
    /** Inform and persuade the public (tuyên truyền). */
    PROPAGANDA,
    /** Bring people and forces to take part (huy động). */
    MOBILIZE,
    /** Win families over to do something (vận động). */
    PERSUADE,
    /** Appeal to everybody (kêu gọi). */
    APPEAL,
    /** Bring the document down to those below (phổ biến, quán triệt). */
    DISSEMINATE,
    /** Report back up (báo cáo). */
    REPORT,
    /** Put something before everything else (ưu tiên số 1). */
    PRIORITIZE,
    /** Answer for the results (chịu trách nhiệm). */
    HOLD_ACCOUNTABLE,
    /** Look over how things stand and set them right (rà soát, chấn chỉnh). */
    REVIEW,
    /** Inspect (kiểm tra). */
    INSPECT,
    /** Inspect unannounced (kiểm tra đột xuất). */
    INSPECT_UNANNOUNCED,
    /** Supervise (giám sát). */
    SUPERVISE,
    /** Urge on (đôn đốc). */
    URGE,
    /** Publish the numbers of hotlines (công khai đường dây nóng). */
    PUBLISH_HOTLINE,
    /** Keep a duty roster (trực ban). */
    DUTY_ROSTER,
    /** Be reachable at all hours (để điện thoại 24/24). */
    ON_CALL,
    /** Share what works well (chia sẻ mô hình hay). */
    SHARE_MODEL,
    /** Work with enterprises and agencies of the area (làm việc với doanh nghiệp). */
    WORK_WITH_ENTERPRISE,
    /** Control and punish breaches (xử lý nghiêm vi phạm). */
    ENFORCE,
    /** Set up quarantine sites (thành lập khu cách ly). */
    SET_UP_QUARANTINE,
    /** Care for those in need (chăm lo đời sống, an sinh). */
    WELFARE,
    /** Measure cadres and committees by the results (đánh giá, xếp loại). */
    EVALUATE,
    /** Commend and discipline (khen thưởng, kỷ luật). */
    REWARD_DISCIPLINE,
    /** Direct state bodies (chỉ đạo UBND). */
    DIRECT_STATE,
    /** Balance and allot resources (cân đối, phân bổ nguồn lực). */
    ALLOCATE,
    /** Advise the committee (tham mưu). */
    ADVISE,
    /** Carry out what those above have ordered (thực hiện nghiêm chỉ đạo). */
    COMPLY,
    /** Find cases early (phát hiện). */
    DETECT,
    /** Test (xét nghiệm). */
    TEST,
    /** Trace contacts (truy vết). */
    TRACE,
    /** Isolate (cách ly). */
    ISOLATE,
    /** Treat (điều trị). */
    TREAT,
    /** Hand over and look after those who were treated (bàn giao, quản lý sau điều trị). */
    HAND_OVER,
    /** Overcome the consequences (khắc phục hậu quả). */
    RECOVER,
    /** Stay within a place (không đi ra ngoài địa phương). */
    TRAVEL_BAN,
    /** Plan an election (phương án bầu cử). */
    PLAN_ELECTION,
    /** Follow the situation (theo dõi, cập nhật tình hình). */
    MONITOR,
    /** Lead and direct (lãnh đạo, chỉ đạo). */
    LEAD,
    /** What each member owes of themselves (trách nhiệm đảng viên). */
    MEMBER_DUTY
}
