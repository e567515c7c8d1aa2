import type { Translation } from "../rooms.ts";

export default {
  "file-empty": "الملف فارغ. اختاروا ملفًا آخر.",
  "file-too-large": "الملف كبير جدًا: المسموح {value} على الأكثر. قسّموه إلى ملفات أصغر.",
  "file-not-text": "هذا ليس ملف نص. احفظوه من برنامج الجداول بصيغة CSV ثم اختاروه.",
  "file-without-lines": "لا شيء تحت سطر العناوين. ضعوا مطالبة واحدة على الأقل تحته.",
  "quote-unclosed": "علامة اقتباس مفتوحة ولم تُغلق. أغلقوها.",
  "column-missing": "العمود {value} ناقص في سطر العناوين. أضيفوه.",
  "column-unknown": "العمود «{value}» لا نعرفه. احذفوه أو صحّحوا الاسم.",
  "column-twice": "العمود {column} موجود مرتين. احذفوا واحدًا.",
  "field-count": "عدد الحقول في هذا السطر {value}، وهو يختلف عن سطر العناوين.",
  "field-missing": "{column} فارغ. املأوه.",
  "text-too-long": "{column} طويل جدًا: 200 حرف على الأكثر.",
  "text-unprintable": "في {column} سطر جديد أو حرف آخر لا يُرى. احذفوه.",
  formula: "{column} يبدأ مثل معادلة: «{value}». قد ينفّذها برنامج الجداول. اكتبوا نصًا عاديًا.",
  "citizen-number": "في {column} رقم المواطن (BSN). هذا ممنوع هنا دائمًا. احذفوه من الملف.",
  "reference-repeated": "المرجع {value} موجود أيضًا في السطر {lines}. كل مرجع يُكتب مرة واحدة فقط.",
  "correction-repeated":
    "المرجع {value} موجود أيضًا في السطر {lines}. التصحيح يكون في سطر واحد: اجمعوه في سطر واحد.",
  "reference-known-already": "المرجع {value} موجود في الدفتر من قبل.",
  "code-unknown": "الرمز «{value}» لا نعرفه: لا يوجد ساكن أخبركم تحت هذا الرمز بمشاركته.",
  "creditor-other": "هذه المطالبة لـ «{value}»، وليست لمؤسستكم.",
  "currency-other": "العملة المالية هي «{value}». المسموح EUR فقط.",
  "amount-negative": "{column} هو «{value}». المبلغ لا يكون أقل من صفر.",
  "amount-unreadable": "{column} هو «{value}». هذا ليس مبلغًا. اكتبوه مثل 50,00.",
  "amount-ambiguous": "{column} هو «{value}». يمكن قراءته بطريقتين. اكتبوا معه رقمين بعد الفاصلة.",
  "amount-three-decimals":
    "{column} هو «{value}». اكتبوا للسنتات رقمين على الأكثر. هل تقصدون ألفًا؟ اكتبوا إذن 1000 بلا نقطة ولا فاصلة.",
  "amount-too-large": "{column} هو «{value}». هذا المبلغ كبير جدًا.",
  "amount-mixed-notation":
    "{column} هو «{value}». باقي الملف يكتب المبالغ بطريقة أخرى. اختاروا طريقة واحدة.",
  "amount-nothing-open": "المبالغ الأربعة كلها صفر. لا يوجد باقٍ للدفع.",
  "date-unreadable": "{column} هو «{value}». اكتبوا التاريخ مثل 31-12-2026 أو 2026-12-31.",
  "date-impossible": "{column} هو «{value}». هذا اليوم غير موجود.",
  "date-mixed-notation":
    "{column} هو «{value}». باقي التواريخ في الملف مكتوبة بطريقة أخرى. اختاروا طريقة واحدة.",
  "date-in-future": "{column} هو «{value}». هذا اليوم لم يأتِ بعد.",
  "date-before-origin": "{column} هو «{value}». هذا قبل نشوء المطالبة.",
  "amount-empty-correction": "{column} فارغ. عند التصحيح اكتبوا كل مبلغ، حتى 0.",
  "date-already-ended": "{column} هو «{value}». هذه المطالبة تكون قد انتهت.",
  "change-unreadable": "{column} هو «{value}». اكتبوا betaling (دفعة) أو verbetering (تصحيح).",
  "answer-unreadable": "{column} هو «{value}». اكتبوا ja (نعم) أو nee (لا).",
} satisfies Translation<"claims">;
