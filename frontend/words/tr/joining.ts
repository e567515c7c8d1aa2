import type { Translation } from "../rooms.ts";

export default {
  title: "Davetlisiniz",
  by: "{organisation} sizi Socialcoin’e davet ediyor. Mahalle: {neighbourhood}.",
  anOrganisation: "Socialcoin’den biri",
  until: "Bu davetin son günü {date}. Tek kişi içindir.",
  later:
    "Bunu rahat rahat okuyun veya sesli dinleyin. Şimdi evet demiş olmazsınız. İsterseniz sonra kendiniz “Katılıyorum” düğmesine basarsınız.",
  make: "Anahtarımı yap",
  goOn: "Anahtarımla devam et",
  "prompt.both":
    "Cihazınız birazdan iki kez parmak izinizi, yüzünüzü veya PIN kodunuzu ister: önce anahtar yapmak, sonra daveti kabul etmek için.",
  "prompt.use":
    "Anahtarınız yapıldı. Şimdi daveti kabul edin. Cihazınız bir kez daha parmak izinizi, yüzünüzü veya PIN kodunuzu ister.",
  what: "Anahtar cihazınızda kalır. Bir şey ezberlemeniz, yüklemeniz veya ödemeniz gerekmez. Parmak izinizi veya yüzünüzü kimse görmez.",
  mine: "Bu daveti bu cihazda zaten kabul ettiniz. Devam etmek için giriş yapın.",
  toStart: "Girişe git",
  "state.used":
    "Bu davet zaten kullanılmış. Siz miydiniz? O zaman kullandığınız cihazda giriş yapın. Siz değil miydiniz? Sizi davet edene söyleyin: yenisini alırsınız.",
  "state.over":
    "Bu davet artık geçerli değil: süresi geçti veya geri alındı. Sizi davet edenden yenisini isteyin.",
  "state.unknown":
    "Bu daveti bilmiyoruz. Bağlantının tamamını yazdınız mı? Kodu tekrar okutun veya yeni bir davet isteyin.",
  "await.title": "Bu üç kelimeyi karşılaştırın",
  "await.text": "Sizi davet edenin ekranında da üç kelime var. Birlikte yüksek sesle okuyun.",
  "await.different":
    "Aynı mı? O zaman büro kaydınızı yapar. Farklı mı? Bunu söyleyin ve yeni bir davetle baştan başlayın.",
  "await.then": "Kaydınız yapılınca bu ekran kendiliğinden devam eder. Ekranı kapatabilirsiniz de.",
  "apply.title": "Henüz katılmıyorsunuz",
  "apply.text": "Katılmak ister misiniz? Burayı doldurun. Büro önce bakar ve sizinle konuşur.",
  "apply.name": "Adınız nedir?",
  "apply.neighbourhood": "Hangi mahallede oturuyorsunuz?",
  "apply.address": "Anahtarınız: {address}",
  "apply.send": "Katılmak istiyorum",
  "apply.sent": "Oldu. Büro isteğinizi görüyor.",
  "apply.change": "İsteğimi değiştir",
  "applied.waits": "İsteğiniz büroda. Şimdi bir şey yapmanız gerekmiyor.",
  "applied.name": "Adınız",
  "applied.neighbourhood": "Mahalleniz",
  "applied.at": "İstek tarihi",
  "applied.next": "Şimdi ne olacak",
  "applied.reads": "Büro isteğinizi okur.",
  "applied.talks": "Büroyla konuşursunuz. Pasaport veya başka bir belge getirin.",
  "applied.yes": "Sonra şartları burada okursunuz. Evet veya hayır diyen sizsiniz.",
  "applied.silent":
    "Bu ekran kendiliğinden devam eder. Ekranı kapatabilirsiniz de. Haber gelmiyor mu? O zaman büroya gidin.",
  "applied.wrong": "Adım veya mahallem yanlış",
  "applied.erase": "Vaz mı geçtiniz? Bilgilerim sayfasında her şeyi silebilirsiniz.",
  "impossible.address":
    "Cihazınız bu adreste anahtar saklayamaz. Bu sayfayı https:// ile başlayan bir adreste açın veya bürodan yardım isteyin.",
  "impossible.browser":
    "Bu tarayıcı anahtar yapamaz. Başka bir tarayıcı veya ekran kilidi olan bir telefon kullanın. Ya da bürodan yardım isteyin.",
} satisfies Translation<"joining">;
