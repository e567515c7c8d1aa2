import type { NewsLanguage } from "../../protocol/wire/news-api.ts";

type Words = {
  subject: string;
  /** Why this mail comes, in one sentence. */
  text: string;
  /** How to get no more of these. */
  off: string;
};

/** The mail that there is news: nothing else is in it, whatever happened. */
export const NEWS_WORDS: Record<NewsLanguage, Words> = {
  nl: {
    subject: "Er is nieuws voor u",
    text: "Er is nieuws voor u. Kijk op:",
    off: "Wilt u deze mails niet meer? Zet ze uit bij Nieuws per e-mail.",
  },
  en: {
    subject: "There is news for you",
    text: "There is news for you. Look at:",
    off: "No more of these mails? Switch them off at News by e-mail.",
  },
  tr: {
    subject: "Sizin için haber var",
    text: "Sizin için haber var. Buradan bakın:",
    off: "Bu postaları artık istemiyor musunuz? E-postayla haber bölümünde kapatın.",
  },
  ar: {
    subject: "لديكم خبر جديد",
    text: "لديكم خبر جديد. انظروا هنا:",
    off: "لا تريدون هذه الرسائل؟ أوقفوها عند «الأخبار بالبريد الإلكتروني».",
  },
};

/** The same for who works here: that somebody waits, not who and not for what. */
export const WORK_WORDS: Record<NewsLanguage, Words> = {
  nl: {
    ...NEWS_WORDS.nl,
    subject: "Er wacht iemand op u",
    text: "Er wacht iemand op u. Kijk op:",
  },
  en: {
    ...NEWS_WORDS.en,
    subject: "Somebody waits for you",
    text: "Somebody waits for you. Look at:",
  },
  tr: {
    ...NEWS_WORDS.tr,
    subject: "Sizi bekleyen biri var",
    text: "Sizi bekleyen biri var. Buradan bakın:",
  },
  ar: {
    ...NEWS_WORDS.ar,
    subject: "هناك من ينتظركم",
    text: "هناك من ينتظركم. انظروا هنا:",
  },
};

/** The first mail, which goes to an address that may be somebody else's. */
export const CODE_WORDS: Record<NewsLanguage, Words> = {
  nl: {
    subject: "Uw code",
    text: "Uw code is {code}. Vul die in bij Nieuws per e-mail, binnen een uur:",
    off: "Vroeg u dit niet? Dan hoeft u niets te doen.",
  },
  en: {
    subject: "Your code",
    text: "Your code is {code}. Type it in at News by e-mail, within an hour:",
    off: "You did not ask for this? Then there is nothing you need to do.",
  },
  tr: {
    subject: "Kodunuz",
    text: "Kodunuz {code}. Bir saat içinde E-postayla haber bölümüne yazın:",
    off: "Bunu siz istemediniz mi? O zaman bir şey yapmanıza gerek yok.",
  },
  ar: {
    subject: "رمزكم",
    text: "رمزكم هو {code}. اكتبوه عند «الأخبار بالبريد الإلكتروني» خلال ساعة:",
    off: "لم تطلبوا هذا؟ إذن ليس عليكم فعل شيء.",
  },
};
