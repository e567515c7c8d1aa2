import type { Translation } from "../rooms.ts";

export default {
  title: "Katılmıyorum",
  intro:
    "Sakinlerin katılmadığı şeyler burada durur. Ofis iki hafta içinde cevap verir. Sakin bunu Verilerim sayfasında okur.",
  none: "Kimse cevap beklemiyor. Bir sakin katılmazsa burada görünür.",
  card: "{name} katılmıyor",
  about: "Konusu",
  since: "Gönderildiği gün",
  until: "Son cevap günü",
  official: "Kim cevap verir",
  aColleague: "bir meslektaş",
  late: "Cevap günü geçti. Sakin hâlâ bekliyor.",
  person: "{name} hakkında her şey",
  answer: "Cevap ver",
  label: "Cevabınız",
  final: "{name} bunu hemen okur. Sonra değiştiremezsiniz.",
  send: "Evet: cevabı gönder",
  sent: "Gönderildi. {name} cevabınızı şimdi okuyabilir.",
  answered: "Cevaplananlar",
  answerOn: "Ofisin {date} tarihli cevabı:",
} satisfies Translation<"objections">;
