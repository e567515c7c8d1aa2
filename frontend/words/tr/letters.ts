import type { Translation } from "../rooms.ts";

export default {
  make: "Mektup hazırla (PDF)",
  made: "Mektup hazır. Yazdırın ve sakine verin veya gönderin.",
  resident: "mahalle sakini",
  dear: "Sayın {name},",
  greeting: "Saygılarımızla, {sender}",
  "paper.title.entered": "Sizin için bir adım atıyoruz",
  "paper.title.performed": "Adım atıldı",
  "paper.title.stopped": "Adım atılmayacak",
  "paper.what": "Bir kâğıt imzaladınız. Büro {date} tarihinde şunu yazdı:",
  "paper.entered.notYet": "İkinci bir kişi bunu daha onaylamalı. Ondan sonra yedi gün daha sürer.",
  "paper.entered.from": "Bunu şu andan itibaren yapacağız: {moment}.",
  "paper.performed": "Yapıldığı an: {moment}.",
  "paper.stopped": "Durdurulduğu an: {moment}. Hiçbir şey yapılmadı.",
  "paper.no.title": "Bunu istemiyor musunuz?",
  "paper.no":
    "Büroyu arayın veya büroya gelin. Ya da aşağıyı imzalayıp bu mektubu geri verin. O zaman yapılmaz.",
  "paper.no.sign": "Bunu istemiyorum. İmza ve tarih",
  "phone.begun.title": "Biri sizin için yeni telefon istedi",
  "phone.begun.what": "Büro {date} tarihinde hesabınız için yeni telefon istedi.",
  "phone.begun.notYet": "İkinci bir kişi daha evet demeli. Ondan sonra en az üç gün sürer.",
  "phone.begun.from": "Yeni telefonun çalışacağı an: {moment}. Eskisi o zaman artık çalışmaz.",
  "phone.begun.you.title": "Bunu siz mi istediniz?",
  "phone.begun.you":
    "O zaman şimdi bir şey yapmanız gerekmez. O günden sonra siteyi yeni telefonunuzda açın. Parmak iziyle girişi seçin.",
  "phone.begun.notYou.title": "Siz değil miydiniz? O zaman durdurun",
  "phone.begun.stop":
    "Giriş yaptığınız başka bir telefon veya bilgisayar var mı? Giriş yapıp “Durdur” düğmesine basın.",
  "phone.begun.office":
    "Olmuyor mu? Büroya gidin veya arayın. Bu mektubu yanınıza alın. Onlar sizin için durdurur.",
  "phone.keeps.title": "Bunlar değişmez",
  "phone.keeps": "Jetonlarınız, planınız ve borçlarınız sizde kalır. Jetonlarınızı kimse alamaz.",
  "phone.finished.title": "Yeni telefonunuz çalışıyor",
  "phone.finished.what":
    "Yeni telefon hesabınıza eklendi: {moment}. Eski telefon artık çalışmıyor.",
  "phone.finished.signIn": "Siteyi yeni telefonunuzda açın. Parmak iziyle girişi seçin.",
  "phone.finished.rest":
    "İlk yedi gün bir borç için jeton teklif edemezsiniz. Sonra her şey yine olur.",
  "phone.finished.notYou.title": "Bu sizin telefonunuz değil mi?",
  "phone.finished.notYou": "Hemen büroya gidin veya arayın. Bu mektubu yanınıza alın.",
  "phone.over.title": "Yeni telefon gelmiyor",
  "phone.over.what": "Yeni telefon isteği durduruldu: {moment}.",
  "phone.over.why":
    "Hiçbir şey değişmedi. Kendi telefonunuz eskisi gibi çalışıyor. Artık telefonunuz yok mu? O zaman büroya gelin.",
} satisfies Translation<"letters">;
