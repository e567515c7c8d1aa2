import type { Translation } from "../rooms.ts";

export default {
  title: "Bir adım atın, borç küçülsün",
  sentence: "Mentorla anlaştığı adımı tamamlayan kişi jeton alır. Bu jetonlarla bir borç küçülür.",
  signedOut: "Şu an giriş yapmış değilsiniz. Devam etmek için aşağıdan giriş yapın.",
  "now.name": "{name} olarak giriş yaptınız.",
  "now.text": "Giriş yaptınız.",
  "now.onAs": "{name} olarak devam et",
  "now.on": "Sayfanıza devam edin",
  "walk.title": "Kiminle birlikte bakmak istersiniz?",
  "passkey.title": "Zaten katılıyorum",
  "passkey.button": "Parmak izi, yüz veya PIN koduyla giriş yap",
  "passkey.once":
    "Cihazınız parmak izinizi, yüzünüzü veya PIN kodunuzu ister. Böylece giriş yaparsınız.",
  "passkey.twice": "Cihazınız iki kez sorar: önce kim olduğunuzu bulmak, sonra giriş yapmak için.",
  "passkey.other": "Ben başka biriyim",
  "key.title": "Anahtar uygulamasıyla",
  "key.none": "Bu tarayıcıda anahtar uygulaması yok. Çalışanlar bunu kullanabilir.",
  "key.with": "Giriş yap: {name}",
  "proof.title": "Bunu herkes kontrol edebilir",
  "made.text": "Bu cihazda hazır bir anahtar bekliyor.",
  "made.link": "Kaldığınız yerden devam edin",
} satisfies Translation<"start">;
