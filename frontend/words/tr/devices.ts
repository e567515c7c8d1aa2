import type { Translation } from "../rooms.ts";

export default {
  this: "Bu cihaz",
  beside: "Burada kullandığınız ayrı anahtar",
  "beside.text":
    "Bu cihazın içinde değil, yanında. Bir güvenlik anahtarı veya bir telefondur. Onunla her yerde giriş yapabilirsiniz.",
  other: "Başka bir cihaz",
  new: "Yeni bir cihaz",
  first: "Bununla başladınız.",
  since: "Başlangıç: {date}.",
  last: "Bu, tek cihazınız. Bir tane daha ekleyin: bunu kaybederseniz devam edebilirsiniz.",
  "waits.adding": "Kullanılmaya başlayacağı an: {moment}. O zamana kadar durdurabilirsiniz.",
  "waits.removing": "Çıkacağı an: {moment}. O zamana kadar durdurabilirsiniz.",
  what: "Ne yapıyorsunuz",
  then: "Sonra",
  addSigner: "Bu cihazı ekle",
  "what.addSigner": "Her şeyi yapabileceğiniz bir cihaz ekliyorsunuz.",
  "then.addSigner":
    "24 saat sonra bu cihazın yaptığı her şeyi yapar. O zamana kadar durdurabilirsiniz.",
  "addSigner.done": "Oldu. 24 saat sonra tamamlayabilirsiniz.",
  removeSigner: "Çıkar",
  "what.removeSigner": "Bir cihazı çıkarıyorsunuz.",
  "then.removeSigner": "7 gün sonra artık bir şey yapamaz. O zamana kadar durdurabilirsiniz.",
  stopSignerChange: "Vazgeçtim",
  "what.stopSignerChange": "Bu değişikliği durduruyorsunuz.",
  "then.stopSignerChange": "Her şey eskisi gibi kalır.",
  finishSignerChange: "Tamamla",
  "what.finishSignerChange": "Bu değişikliği tamamlıyorsunuz.",
  "then.finishSignerChange": "Hemen geçerli olur.",
  "offered.title": "Bu yeni cihaz eklensin mi?",
  "offered.text":
    "Bu sizin cihazınız mı, orada da aynı üç kelime mi var? Biri istese bile başkasının cihazını hiç eklemeyin.",
  "more.title": "Bir cihaz daha ekle",
  "more.text":
    "Öteki cihazda şu adresi açın: {address}. Orada bir kod çıkar. Onu bu cihazla okutun.",
  "device.title": "Bu cihazı ekle",
  "device.text":
    "Başka bir cihazla zaten katılıyor musunuz? O zaman bu cihazı da ekleyebilirsiniz.",
  "device.prompt":
    "Birazdan cihazınız anahtar yapmak için parmak izinizi, yüzünüzü veya PIN kodunuzu ister.",
  "device.make": "Bu cihaz için anahtar yap",
  "device.scan": "Bu kodu, zaten kullandığınız cihazla okutun.",
  "device.qr": "Bu cihazın QR kodu",
  "device.link": "Veya orada bu bağlantıyı açın:",
  "device.words": "Öteki cihazda da aynı üç kelime olmalı:",
  "device.then": "24 saat sonra orada tamamlarsınız. Sonra buradan giriş yapabilirsiniz.",
  "replace.title": "Yeni telefonunuz",
  "replace.text":
    "Telefonunuzu mu kaybettiniz? Burada bu yeni telefon için bir anahtar yaparsınız. Bunu yalnız kendiniz bürodayken yapın.",
  "replace.prompt":
    "Cihazınız birazdan iki kez parmak izinizi, yüzünüzü veya PIN kodunuzu ister: önce anahtar yapmak, sonra büro için.",
  "replace.goOn": "Anahtarımla devam et",
  "replace.words":
    "Oldu. Bu üç kelimeyi büroya okuyun. Orada da aynıları olmalı. Bir yere yazın: ikinci bir kişi de sorar.",
  "replace.then":
    "Şimdi beklemeniz gerekiyor. Bu telefonun hangi günden itibaren çalıştığını büro söyler. O zaman bu siteyi açıp parmak iziyle girişi seçin.",
  "device.other": "Başka bir anahtar yap",
  "replace.touch":
    "Anahtarınız yapıldı. Cihazınız parmak izinizi, yüzünüzü veya PIN kodunuzu bir kez daha ister. Böylece büro anahtarı görür.",
  "replace.kept": "Bu ekranı kapatabilirsiniz. Üç kelime, siz giriş yapana kadar burada kalır.",
  "replace.used":
    "Bu kod başka bir cihazda kullanıldı. Siz değil miydiniz? Büroya söyleyin. O zaman yeni bir kod alırsınız.",
  "replace.over": "Bu kod artık geçerli değil. Bürodan yenisini isteyin.",
} satisfies Translation<"devices">;
