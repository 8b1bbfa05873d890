#pragma once
/// What is in the sample A/RES/59/170 (Chinese), read from the document by a person. Nothing here was made by the
/// program.
#include <array>
#include <string_view>

namespace facts {

struct Clause {
  std::string_view number;  ///< empty for a preambular clause
  std::string_view lead;
  std::string_view begins;  ///< first characters of the whole text
  std::string_view ends;    ///< last characters
};

constexpr std::array<Clause, 4> k_preambular{{
    {"", "审议了", "审议了联合国难民事务高级专员关于其办事处活动的报告", "及其所载结论和决定，"},
    {"", "回顾", "回顾其自成立高级专员办事处以来", "通过的决议，"},
    {"", "又回顾", "又回顾其2003年12月22日关于落实", "的行动的第58/153号决议，"},
    {"", "表示赞赏", "表示赞赏高级专员所表现的领导能力", "一切形式暴力，"},
}};

constexpr std::array<Clause, 16> k_operative{{
    {"1.", "核可", "核可联合国难民事务高级专员方案", "会议的工作报告；"},
    {"2.", "欢迎", "欢迎联合国难民事务高级专员办事处", "所负保护责任；"},
    {"3.", "重申", "重申1951年《关于难民地位的公约》", "慷慨收容难民；"},
    {"4.", "注意到", "注意到1954年《关于无国籍人地位", "进行的活动；"},
    {"5.", "又注意到", "又注意到2004年是《关于难民问题", "难民的国际保护；"},
    {"6.", "再次强调", "再次强调保护难民主要是各国的责任", "行动和政治决心；"},
    {"7.", "敦促", "敦促所有国家、相关非政府组织", "环境和社会影响；"},
    {"8.", "强调", "强调对难民的国际保护是一项", "专长的工作人员；"},
    {"9.", "欢迎", "欢迎迄今就高级专员提出的公约", "给予适当注意；"},
    {"10.", "回顾", "回顾在满足难民和其他流离失所者", "发展的过渡；"},
    {"11.", "强烈重申", "强烈重申高级专员办事处向难民", "的回归社会；"},
    {"12.", "确认", "确认始发国宜在必要时酌情与", "的情况下进行；"},
    {"13.", "强调", "强调所有国家均有义务接受本国国民", "的情况下进行；"},
    {"14.", "谴责", "谴责对难民和寻求庇护者的人身安全", "作出这些努力；"},
    {"15.", "鼓励", "鼓励高级专员办事处继续改进其管理制度", "和补充呼吁；"},
    {"16.", "请", "请高级专员就其活动向大会", "提出报告。"},
}};

struct Note {
  std::string_view mark;
  std::string_view text;
};

constexpr std::array<Note, 10> k_notes{{
    {"1", "《大会正式记录，第五十九届会议，补编第12号》（A/59/12）。"},
    {"2", "同上，《补编第12A号》（A/59/12/Add.1）。"},
    {"3", "同上，第三章，A至C节。"},
    {"4", "同上，《第五十七届会议，补编第12A号》（A/57/12/Add.1），附件四。"},
    {"5", "联合国，《条约汇编》，第189卷，第2545号。"},
    {"6", "同上，第606卷，第8791号。"},
    {"7", "同上，第360卷，第5158号。"},
    {"8", "同上，第989卷，第14458号。"},
    {"9", "见《大会正式记录，第五十九届会议，补编第12号》（A/59/12），第三章。"},
    {"10", "第428(V)号决议，附件。"},
}};

/// A note call: where it stands, and the characters before and after it (empty: the end of the text).
struct Call {
  std::string_view mark;
  bool first;
  std::string_view place;  ///< "p1": first preambular clause; "o2": operative paragraph 2
  std::string_view before;
  std::string_view after;
};

constexpr std::array<Call, 11> k_calls{{
    {"1", true, "p1", "活动的报告", "和联合国"},
    {"2", true, "p1", "工作报告", "及其所载"},
    {"2", false, "o1", "工作报告；", ""},
    {"3", true, "o2", "安全问题的结论，", "这些结论"},
    {"4", true, "o2", "《保护纲领》", "加强国际保护制度"},
    {"5", true, "o3", "《关于难民地位的公约》", "及其1967年"},
    {"6", true, "o3", "《议定书》", "是国际难民"},
    {"7", true, "o4", "《关于无国籍人地位的公约》", "现有五十七个"},
    {"8", true, "o4", "《减少无国籍状态公约》", "有二十九个"},
    {"9", true, "o9", "公约补充倡议", "取得的进展"},
    {"10", true, "o15", "《规程》", "和此后大会"},
}};

/// A citation, in the order of the document: body first, then the notes.
struct Citation {
  std::string_view printed;
  std::string_view symbol;
  std::string_view address;
  std::string_view work;
};

constexpr std::array<Citation, 9> k_citations{{
    {"A/59/498", "A/59/498", "https://docs.un.org/zh/A/59/498", ""},
    {"58/153", "A/RES/58/153", "https://docs.un.org/zh/A/RES/58/153",
     "/akn/un/statement/deliberation/unga/2003-12-22/58-153"},
    {"58/153", "A/RES/58/153", "https://docs.un.org/zh/A/RES/58/153", ""},
    {"58/270", "A/RES/58/270", "https://docs.un.org/zh/A/RES/58/270",
     "/akn/un/statement/deliberation/unga/2003-12-23/58-270"},
    {"A/59/12", "A/59/12", "https://docs.un.org/zh/A/59/12", ""},
    {"A/59/12/Add.1", "A/59/12/Add.1", "https://docs.un.org/zh/A/59/12/Add.1", ""},
    {"A/57/12/Add.1", "A/57/12/Add.1", "https://docs.un.org/zh/A/57/12/Add.1", ""},
    {"A/59/12", "A/59/12", "https://docs.un.org/zh/A/59/12", ""},
    {"428(V)", "A/RES/428(V)", "https://docs.un.org/zh/A/RES/428(V)", ""},
}};

constexpr std::string_view k_title = "联合国难民事务高级专员办事处";
constexpr std::string_view k_adoption = "2004年12月20日大会决议";
constexpr std::string_view k_proponent = "[根据第三委员会的报告(A/59/498)通过]";
constexpr std::string_view k_formula = "大会，";
constexpr std::string_view k_job_number = "04-48645";
constexpr std::string_view k_closing_date = "2004年12月20日";
constexpr std::string_view k_meeting = "第74次全体会议";

/// Characters of the source that are not white space (counted with wc -m after deleting white space).
constexpr std::size_t k_characters = 2815;

}  // namespace facts
