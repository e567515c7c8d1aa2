import type { Translation } from "../rooms.ts";

export default {
  title: "عدم الموافقة",
  intro:
    "هنا ما لا يوافق عليه السكان. يجيب المكتب خلال أسبوعين. يقرأ الساكن الجواب في صفحة بياناتي.",
  none: "لا أحد ينتظر جوابًا. إذا لم يوافق ساكن ظهر ذلك هنا.",
  card: "{name} لا يوافق",
  about: "الموضوع",
  since: "أُرسل في",
  until: "الجواب قبل",
  official: "من يجيب",
  aColleague: "زميل",
  late: "انتهى موعد الجواب. الساكن ما زال ينتظر.",
  person: "كل شيء عن {name}",
  answer: "الجواب",
  label: "جوابكم",
  final: "يقرأ {name} هذا فورًا. بعد ذلك لا يمكنكم تغييره.",
  send: "نعم: إرسال الجواب",
  sent: "أُرسل. يستطيع {name} قراءة جوابكم الآن.",
  answered: "تمت الإجابة",
  answerOn: "جواب المكتب في {date}:",
} satisfies Translation<"objections">;
