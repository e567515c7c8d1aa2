import type { Translation } from "../rooms.ts";

export default {
  title: "Biri hesabınıza yeni bir telefon istiyor",
  isItYou: "Bu siz değil misiniz? “Durdur” düğmesine basın.",
  notYet: "Bunu büro istedi. İkinci bir kişi daha evet demeli.",
  from: "Durdurmazsanız yeni telefon şu andan itibaren çalışır: {moment}. Bu telefon o zaman artık çalışmaz.",
  now: "Durdurma süresi geçti: {moment}. Büro bitirene kadar yine durdurabilirsiniz.",
  stop: "Durdur",
  "stop.what": "Diyorsunuz ki: bu ben değilim. Hesabınıza yeni telefon eklenmez.",
  "stop.done": "Durduruldu. Hiçbir şey değişmedi.",
  keeps: "Jetonlarınız, planınız ve borçlarınız hep sizde kalır.",
  call: "Bunu daha önce bir kez durdurdunuz. Bu telefonla şimdi bir daha olmaz. Büroyu arayın veya başka bir cihazla yapın.",
  "ended.stopped": "Durduruldu: {moment}. Hesabınıza yeni telefon eklenmiyor.",
  "ended.finished":
    "Hesabınızda yeni bir telefon çalışıyor. Başlangıç: {moment}. Jetonlarınız ve borçlarınız aynı. 7 gün jeton teklif edemezsiniz.",
  "ended.over": "Büro yeni telefondan vazgeçti: {moment}. Hiçbir şey değişmedi.",
  housemate:
    "Biri birlikte oturduğunuz kişinin hesabına yeni bir telefon istiyor. Doğru değil mi? O kişi “Durdur” düğmesine bassın veya büroyu arayın.",
  frozen:
    "Büro yeni tekliflerinizi şu ana kadar durdurdu: {until}. Jetonlarınız sizde kalır. Geri kalan her şey eskisi gibi. Bu doğru değil mi? Büroyu arayın.",
  "paper.title": "Büro sizin için kâğıttan bir şey yapıyor",
  "paper.step": "Ne oluyor",
  "paper.unknown": "Bu telefonun bilmediği bir adım",
  "paper.isItYou": "Bunu imzalamadınız mı, ya da artık istemiyor musunuz? Durdur’a basın.",
  "paper.notYet": "İkinci bir kişi bunu henüz onaylamadı.",
  "paper.from": "Durdur’a basmazsanız {moment} başlayarak yapılır.",
  "paper.now": "Artık yapılabilir, başlangıç {moment}. Hâlâ durdurabilirsiniz.",
  "paper.stop.what": "Bunu istemiyorum diyorsunuz. Yapılmaz.",
  "paper.stop.done": "Durduruldu. Hiçbir şey yapılmadı.",
  "paper.ended.performed": "Kâğıttan yapıldı, {moment}: {what}.",
  "paper.ended.stopped": "Durduruldu, {moment}: {what}. Hiçbir şey yapılmadı.",
  "paper.housemate":
    "Büro, birlikte oturduğunuz kişi için kâğıttan bir şey yapıyor. Doğru değil mi? O kişi Durdur’a bassın ya da büroyu arayın.",
  "paper.housemateChose":
    "Birlikte oturduğunuz biri ailenizin ne görebileceğini kâğıtta seçti. Geçerli olduğu an: {moment}.",
  "paper.change": "Bunu başka türlü mü istiyorsunuz? Burada değiştirin.",
} satisfies Translation<"ownPhone">;
