import type { Translation } from "../rooms.ts";

export default {
  menu: "Birlikte bakanın menüsü",
  figures: "Sayılar",
  "working.menu": "Her şey çalışıyor mu?",
  "role.title": "Rolüm",
  "role.none": "Şu an birlikte bakmıyorsunuz. İstiyorsanız belediyeye sorun.",
  "sees.funder": "Kuruluşunuzun söz verdiği tutarları görürsünüz. Bir de herkese açık sayıları.",
  "sees.communityBuilder":
    "Mahallenizdeki sakinlerin planlarını ve adımlarını görürsünüz. Yalnızca izin verenlerin.",
  "sees.informationGatherer": "Herkese açık sayıları görürsünüz.",
  "sees.auditor": "Kimin neyi açtığını görürsünüz. Bir de adsız olarak defterin dediğini.",
  "not.funder": "Sakinler hakkında bir şey görmezsiniz: ne ad, ne plan, ne borç.",
  "not.communityBuilder": "Borçları, jetonları ve faturaları asla görmezsiniz.",
  "not.informationGatherer":
    "Sakinler hakkında bir şey görmezsiniz. 10 kişiden az olan sayılar yoktur.",
  "not.auditor":
    "Sakinlerin yazdıklarını görmezsiniz. Her kişi için önce neden baktığınızı yazarsınız.",
  until: "Son gün",
  reason: "Neden",
  noReason: "Yazılmamış",
  for: "Kimin için",
  neighbourhood: "Mahalle",
  by: "Kim verdi",
  byWhen: "{name}, {date}",
  office: "büro",
  told: "Sakinler kimin ne zaman baktığını kendi sayfalarında okur.",
  "funds.title": "Söz verdiklerim",
  "funds.menu": "Söz verilen",
  "funds.text": "Kuruluşunuzun kasalara koyduğu ve bununla ne olduğu. Bütün tutarlar jeton olarak.",
  "funds.none":
    "Defterde kuruluşunuzun söz verdiği bir tutar henüz yok. Bunu belediye yazar. Orada sorun.",
  "fund.title": "Fon {id}",
  "fund.runs": "{date} sonuna kadar açık",
  "fund.ended": "{date} tarihinde bitti",
  "fund.closed": "kapalı",
  "fund.own": "Kuruluşunuzun söz verdiği",
  "fund.pledged": "Toplam söz verilen",
  "fund.reserved": "Planlar için ayrılan",
  "fund.spent": "Harcanan",
  "fund.left": "Hâlâ boş",
  "fund.unused": "Kullanılmayan",
  "totals.text": "Yalnızca herkesin toplamı. Herkese açık sayfadakiyle aynıdır.",
  "totals.fewTitle": "Neden bazen bir sayı yok",
  "totals.few":
    "Bir sayının arkasında 10 kişiden az mı var? O zaman yazılmaz. Böylece kimse tanınmaz.",
  "totals.months":
    "Sayılar aydan aya ve ancak 10 kişi eklenince değişir. İki ayı karşılaştırmak da kimse hakkında bir şey söylemez.",
  "people.title": "Mahalledeki planlar",
  "people.text":
    "Bunlar mahallenizde planını sizinle paylaşan sakinler. İstedikleri an bırakabilirler.",
  "people.none":
    "Şu an kimse sizinle plan paylaşmıyor. Buna sakin kendisi karar verir ve burada gösterebilir.",
  "people.one": "Bir sakinin planı",
  "people.seen": "Bu sakin baktığınızı kendi sayfasında okur.",
  "plan.none": "Henüz plan yok. Bir plan olursa burada görünür.",
  "why.title": "Neden bakıyorsunuz?",
  "why.log": "Önce neden baktığınızı yazın. Bu saklanır. Sonra bir saat bakabilirsiniz.",
  "why.person":
    "Önce neden baktığınızı yazın. Bu kişi nedeninizi adınızla birlikte okur. Sonra bir saat bakabilirsiniz.",
  "why.label": "Nedeniniz",
  "why.send": "Yaz ve bak",
  "why.done": "Nedeniniz yazıldı.",
  "why.given": "Nedeniniz: {reason}. {until} saatine kadar bakabilirsiniz.",
  "log.title": "Kim neyi açtı",
  "log.text":
    "Biri bilgi açtığında ya da yazdığında buraya bir satır gelir. “Siz” ve “sizin”, bilginin sahibi olan kişidir.",
  "log.none": "Henüz satır yok. Biri bir dosyaya bakarsa burada görünür.",
  "log.person": "Kişinin kendisi",
  "log.mark": "{mark} hakkında",
  "book.title": "Defter",
  "book.text":
    "Burada yalnızca hesap numaraları var, ad yok. Her birini kendi nedeniyle tek tek açarsınız.",
  "book.counts":
    "Kişiler: {people}. Çalışanlar: {staff}. Fonlar: {funds}. Anlaşmalar: {agreements}.",
  "book.none": "Henüz katılan yok. İlk kayıttan sonra burada bir şey olur.",
  "story.title": "Defter ne diyor",
  "story.text":
    "Bu kişi de böyle okur. Yanındaki sözleri görmezsiniz. Bir satır okuduğunuzda bilgisayarınız onu defterle karşılaştırır.",
  "story.none": "Defterde henüz bir şey yok. İlk adımdan sonra burada bir satır olur.",
} satisfies Translation<"reading">;
