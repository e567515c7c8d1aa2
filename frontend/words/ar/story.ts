import type { Translation } from "../rooms.ts";

export default {
  older: "المزيد من قبل",
  notForYou: "(لا ترون هذه الكلمات)",
  "event.ResidentEnrolled": "سجّلكم المكتب.",
  "event.ResidentParticipated": "قلتم: أنا أشارك.",
  "event.ResidentPaused": "توقفتم مؤقتًا.",
  "event.ResidentResumed": "عدتم إلى المتابعة.",
  "event.ResidentLeft": "توقفتم عن المشاركة.",
  "event.ResidentProtected": "كتب المكتب من يتابع معكم.",
  "event.ResidentMoved": "كتب المكتب أين تسكنون الآن أو مع من.",
  "event.EndAnnounced":
    "كتب المكتب أنكم لم تعودوا مشاركين. يبدأ هذا بعد 30 يومًا فقط. هل هذا غير صحيح؟ اتصلوا بالمكتب أو قولوا: ما زلت هنا.",
  "event.EndObjected": "قلتم: ما زلت هنا. مشاركتكم مستمرة.",
  "event.ElsewhereRecorded":
    "كتب المكتب أنكم أخذتم {amount} من جهة أخرى. يُحسب هذا في عدد العملات التي يمكنكم أخذها.",
  "event.Forfeited": "انتهت صلاحية {amount} من العملات.",
  "event.HoldReleased": "استرجعتم {amount} من العملات.",
  "event.MentorAssigned": "{who, select, none {صار لكم مرشد} other {مرشدكم هو {who}}}.",
  "event.PlanProposed": "خطة مقترحة من {who, select, none {مرشدكم} other {{who}}}: {words}",
  "event.PlanApproved":
    "نظرة ثانية وموافقة من {who, select, none {مرشد ثانٍ} other {{who}}} على الاقتراح: {words}",
  "event.PlanAccepted": "قلتم نعم للخطة: {words}",
  "event.PlanDeclined": "قلتم لا للخطة: {words}",
  "event.PlanWithdrawn": "سُحب الاقتراح من طرف {who, select, none {مرشدكم} other {{who}}}: {words}",
  "event.PlanLapsed": "انتهى وقت الجواب عن الخطة: {words}",
  "event.SubgoalReported": "قلتم إن خطوة تمّت: {words}",
  "event.SubgoalSentBack":
    "ردّ من {who, select, none {مرشدكم} other {{who}}}: لم تكتمل بعد. {words}",
  "event.SubgoalConfirmed":
    "موافقة من {who, select, none {مرشدكم} other {{who}}} على خطوة: {words}. أخذتم {amount} من العملات.",
  "event.SubgoalEarned":
    "موافقة من {who, select, none {مرشدكم} other {{who}}} على خطوة: {words}. كسبتم {amount} من العملات. تصل عندما يتوفر مجال.",
  "event.SubgoalUndone":
    "تراجُع من {who, select, none {مرشدكم} other {{who}}} عن موافقة: {amount} من العملات. {words}",
  "event.SubgoalLapsed": "انتهى وقت خطوة: {words}",
  "event.SubgoalCancelled": "توقفتم عن خطوة: {words}",
  "event.WordsSuggested": "يوجد نص آخر مقترح لـ: {words}",
  "event.WordsCorrected": "اخترتم مع مرشدكم نصًا آخر: {words}",
  "event.SuggestionMade": "كانت عندكم فكرة لخطوة.",
  "event.SuggestionTakenUp": "جعل مرشدكم من فكرتكم اقتراحًا.",
  "event.SuggestionAnswered":
    "ردّ من {who, select, none {مرشدكم} other {{who}}} على فكرتكم: ليس الآن. {words}",
  "event.SuggestionWithdrawn": "سحبتم فكرتكم.",
  "event.ComplimentGiven": "كلمة تقدير لكم من {who, select, none {مرشدكم} other {{who}}}: {words}",
  "event.DebtRegistered":
    "فاتورة جديدة من {who, select, none {دائن} other {{who}}}: {words}، {amount} €.",
  "event.DebtRecognised": "تعرفون الفاتورة من {who, select, none {دائن} other {{who}}}.",
  "event.DebtDisputed":
    "قلتم: الفاتورة من {who, select, none {دائن} other {{who}}} غير صحيحة. {words}",
  "event.DebtCorrected":
    "تغيّرت فاتورة من {who, select, none {دائن} other {{who}}}. {before, select, none {} other {كان المكتوب {before} €. }}المكتوب الآن {amount} €. السبب: {words}",
  "event.DebtWithdrawn":
    "سُحبت فاتورة من طرف {who, select, none {دائن} other {{who}}}. السبب: {words}",
  "event.DebtPaidElsewhere":
    "تم دفع {amount} €، حسب {who, select, none {دائن} other {{who}}}. صارت فاتورتكم أقل. ومكتوب معها: {words}",
  "event.DebtForgiven":
    "تم إسقاط {amount} € من دَينكم، من طرف {who, select, none {دائن} other {{who}}}. لا يلزمكم دفع هذا بعد الآن. السبب: {words}",
  "event.DebtPaused":
    "فاتورة من {who, select, none {دائن} other {{who}}}: لا يُطلب دفعها في الوقت الحالي.",
  "event.DebtPaused.over":
    "فاتورة من {who, select, none {دائن} other {{who}}}: يُطلب دفعها من جديد.",
  "event.TransferProposed":
    "فاتورة من {who, select, none {دائن} other {{who}}}: يوجد اقتراح بنقلها إلى دائن آخر.",
  "event.TransferProposed.over":
    "فاتورة من {who, select, none {دائن} other {{who}}}: لن تُنقل، وتبقى كما كانت.",
  "event.DebtTransferred":
    "فاتورة صارت الآن لـ: {who, select, none {دائن آخر} other {{who}}}. انظروا هل تعرفونها. العملات التي قدّمتموها يمكنكم استرجاعها.",
  "event.SameOrganisationAllowed":
    "يمكنكم استعمال العملات للفاتورة من {who, select, none {دائن} other {{who}}}. وافق على ذلك مرشد ثانٍ.",
  "event.OfferMade":
    "قدّمتم {amount} من العملات للفاتورة من {who, select, none {دائن} other {{who}}}.",
  "event.HoldApproved":
    "وصلت «نعم» من {who, select, none {الشخص الذي يتابع معكم} other {{who}}} على عرضكم. الآن يستطيع الدائن أن يجيب.",
  "event.HoldRefused":
    "وصلت «لا» من {who, select, none {الشخص الذي يتابع معكم} other {{who}}} على عرضكم. رجعت إليكم عملاتكم. {words}",
  "event.OfferConfirmed":
    "الجواب «نعم» من {who, select, none {الدائن} other {{who}}}. صارت فاتورتكم أقل بمقدار {amount} €.",
  "event.OfferRejected":
    "الجواب «لا» من {who, select, none {الدائن} other {{who}}}. رجعت إليكم {amount} من العملات. {words}",
  "event.OfferCancelled": "غيّرتم رأيكم. رجعت إليكم {amount} من العملات.",
  "event.OfferReleased": "لم يأتِ جواب. رجعت إليكم {amount} من العملات.",
} satisfies Translation<"story">;
