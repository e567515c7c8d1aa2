import type { ProblemName } from "../../protocol/wire/dossier-api.ts";

/** What each problem is called, by language. The names are stable; the wallet has longer sentences of its own. */
export const TITLES: Record<ProblemName, { en: string; nl: string; tr: string; ar: string }> = {
  "sign-in-needed": {
    en: "Sign in first",
    nl: "Log eerst in",
    tr: "Önce giriş yapın",
    ar: "سجّلوا الدخول أولًا",
  },
  "session-expired": {
    en: "The session has ended, sign in again",
    nl: "U was te lang weg, log opnieuw in",
    tr: "Çok uzun süre ara verdiniz, tekrar giriş yapın",
    ar: "غبتم مدة طويلة، سجّلوا الدخول من جديد",
  },
  "wrong-signature": {
    en: "The signature does not fit the message",
    nl: "De handtekening past niet bij het bericht",
    tr: "İmza mesaja uymuyor",
    ar: "التوقيع لا يناسب الرسالة",
  },
  "not-allowed": {
    en: "This account may not do or see this",
    nl: "Dit mag u niet doen of zien",
    tr: "Bunu yapamaz veya göremezsiniz",
    ar: "لا يُسمح لكم بعمل هذا أو رؤيته",
  },
  "not-enrolled": {
    en: "This account is not enrolled",
    nl: "Deze persoon doet nog niet mee",
    tr: "Bu kişi henüz katılmıyor",
    ar: "هذا الشخص لا يشارك بعد",
  },
  "not-found": {
    en: "There is nothing here",
    nl: "Hier is niets",
    tr: "Burada bir şey yok",
    ar: "لا شيء هنا",
  },
  conflict: {
    en: "This does not fit with what is there",
    nl: "Dit past niet bij wat er staat",
    tr: "Bu, şu an yazana uymuyor",
    ar: "هذا لا يتفق مع المكتوب الآن",
  },
  "wrong-code": {
    en: "This code is not right, or not any more",
    nl: "Deze code klopt niet of werkt niet meer",
    tr: "Bu kod yanlış veya artık geçerli değil",
    ar: "هذا الرمز غير صحيح أو لم يعد صالحًا",
  },
  "changed-since": {
    en: "Somebody changed this in the meantime",
    nl: "Iemand heeft dit intussen veranderd",
    tr: "Bu arada biri bunu değiştirdi",
    ar: "غيّر أحدهم هذا في هذه الأثناء",
  },
  "invitation-used": {
    en: "This invitation was used already",
    nl: "Deze uitnodiging is al gebruikt",
    tr: "Bu davet zaten kullanılmış",
    ar: "هذه الدعوة مستعملة",
  },
  "invitation-over": {
    en: "This invitation is no longer valid",
    nl: "Deze uitnodiging geldt niet meer",
    tr: "Bu davet artık geçerli değil",
    ar: "هذه الدعوة لم تعد صالحة",
  },
  erased: {
    en: "This person had everything erased; only they themselves can come back",
    nl: "Deze persoon liet alles wissen en kan alleen zelf terugkomen",
    tr: "Bu kişi her şeyi sildirdi; yalnızca kendisi geri dönebilir",
    ar: "طلب هذا الشخص محو كل شيء، ولا يعود إلا بنفسه",
  },
  "too-large": {
    en: "This is too large",
    nl: "Dit is te groot",
    tr: "Bu çok büyük",
    ar: "هذا كبير جدًا",
  },
  "bad-input": {
    en: "Something in the request is not right",
    nl: "Iets in de vraag klopt niet",
    tr: "İstekte bir şey doğru değil",
    ar: "شيء في الطلب غير صحيح",
  },
  "too-many-requests": {
    en: "Too many requests, wait a moment",
    nl: "Te veel vragen achter elkaar, wacht even",
    tr: "Arka arkaya çok fazla istek, biraz bekleyin",
    ar: "طلبات كثيرة جدًا، انتظروا لحظة",
  },
  "bundler-unreachable": {
    en: "The messenger to the chain does not answer: nothing is lost, try again later",
    nl: "De bode naar het boek antwoordt niet: er is niets kwijt, probeer het later opnieuw",
    tr: "Deftere haber götüren cevap vermiyor: hiçbir şey kaybolmadı, sonra tekrar deneyin",
    ar: "من يوصل الطلب إلى الدفتر لا يجيب: لم يضع شيء، حاولوا لاحقًا",
  },
  "sponsor-empty": {
    en: "The purse for fees is empty: nothing is lost, try again later",
    nl: "De pot voor de kosten is leeg: er is niets kwijt, probeer het later opnieuw",
    tr: "Masraf kasası boş: hiçbir şey kaybolmadı, sonra tekrar deneyin",
    ar: "صندوق التكاليف فارغ: لم يضع شيء، حاولوا لاحقًا",
  },
  "not-sponsored": {
    en: "The fees of this are not paid",
    nl: "De kosten hiervan worden niet betaald",
    tr: "Bunun masrafı ödenmiyor",
    ar: "تكاليف هذا لا تُدفع",
  },
  "operation-refused": {
    en: "This would not be carried out",
    nl: "Dit zou niet worden uitgevoerd",
    tr: "Bu şu an yapılamaz",
    ar: "هذا لن يُنفَّذ",
  },
  unexpected: {
    en: "Something went wrong here",
    nl: "Er ging hier iets mis",
    tr: "Burada bir hata oldu",
    ar: "حدث خطأ هنا",
  },
  "chain-unreachable": {
    en: "The chain does not answer",
    nl: "Het boek met munten antwoordt niet",
    tr: "Jeton defteri cevap vermiyor",
    ar: "دفتر العملات لا يجيب",
  },
  "index-unreachable": {
    en: "The index does not answer",
    nl: "Het overzicht antwoordt niet",
    tr: "Liste cevap vermiyor",
    ar: "القائمة العامة لا تجيب",
  },
  "database-unreachable": {
    en: "The database does not answer",
    nl: "De map met teksten antwoordt niet",
    tr: "Yazıların dosyası cevap vermiyor",
    ar: "ملف النصوص لا يجيب",
  },
};
