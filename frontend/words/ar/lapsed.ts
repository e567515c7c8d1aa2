import type { Translation } from "../rooms.ts";

export default {
  title: "انتهى الوقت",
  intro: "انتهى وقت هذه الخطط والخطوات. عملاتها ما زالت محجوزة. يمكن أن تعود إلى الصندوق.",
  plan: "خطة بلا جواب",
  step: "خطوة لم تتم",
  since: "انتهى الوقت في {date}",
  left: "لم يعد يشارك",
  fund: "الصندوق {id}",
  more: "هناك المزيد. يأتي بعد هذه.",
  free: "إعادة العملات إلى الصندوق",
  back: "يعود إلى الصندوق",
  of: "من",
  count:
    "{plans, plural, zero {لا خطط} one {خطة واحدة} two {خطتان} few {# خطط} many {# خطة} other {# خطة}}، {steps, plural, zero {لا خطوات} one {خطوة واحدة} two {خطوتان} few {# خطوات} many {# خطوة} other {# خطوة}}",
  then: "بعد ذلك",
  thenText: "لا رجوع عن هذا. الخطة الجديدة ممكنة دائمًا. العملات التي مع الساكن تبقى معه.",
  touches: "يسألكم جهازكم عند كل سطر.",
  progress: "عاد {count} من {total} إلى الصندوق…",
  stop: "التوقف بعد هذا السطر",
  done: "تم. عادت {coins} من العملات إلى الصندوق.",
} satisfies Translation<"lapsed">;
