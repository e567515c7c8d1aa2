import type { Translation } from "../rooms.ts";

export default {
  "file-empty": "Dosya boş. Başka bir dosya seçin.",
  "file-too-large": "Dosya çok büyük: en fazla {value}. Daha küçük dosyalara bölün.",
  "file-not-text":
    "Bu bir metin dosyası değil. Tablo programınızda CSV olarak kaydedip o dosyayı seçin.",
  "file-without-lines": "Başlık satırının altı boş. Altına en az bir alacak yazın.",
  "quote-unclosed": "Bir tırnak işareti açılmış ama kapanmamış. Kapatın.",
  "column-missing": "Başlık satırında {value} sütunu yok. Ekleyin.",
  "column-unknown": "“{value}” sütununu bilmiyoruz. Çıkarın veya adını düzeltin.",
  "column-twice": "{column} sütunu iki kez var. Birini çıkarın.",
  "field-count": "Bu satırda {value} alan var. Başlık satırındaki sayı başka.",
  "field-missing": "{column} boş. Doldurun.",
  "text-too-long": "{column} çok uzun: en fazla 200 karakter.",
  "text-unprintable": "{column} içinde satır sonu veya görünmeyen bir karakter var. Çıkarın.",
  formula:
    "{column} formül gibi başlıyor: “{value}”. Tablo programı bunu çalıştırır. Düz yazı yazın.",
  "citizen-number":
    "{column} içinde vatandaş numarası (BSN) var. Burada asla olamaz. Dosyadan çıkarın.",
  "reference-repeated":
    "{value} numarası (kenmerk) şu satırlarda da var: {lines}. Her numara yalnız bir kez olabilir.",
  "correction-repeated":
    "{value} numarası (kenmerk) şu satırlarda da var: {lines}. Düzeltme tek satır olur: birleştirin.",
  "reference-known-already": "{value} numarası (kenmerk) defterde zaten var.",
  "code-unknown": "“{value}” kodunu bilmiyoruz: hiçbir sakin size bu kodla katıldığını bildirmedi.",
  "creditor-other": "Bu alacak “{value}” adına, sizin kuruluşunuzun değil.",
  "currency-other": "Para birimi “{value}”. Yalnız EUR olabilir.",
  "amount-negative": "{column}: “{value}”. Bir tutar sıfırdan küçük olamaz.",
  "amount-unreadable": "{column}: “{value}”. Bu bir tutar değil. 50,00 gibi yazın.",
  "amount-ambiguous":
    "{column}: “{value}”. Bu iki türlü okunabilir. Virgülden sonra iki rakam ekleyin.",
  "amount-three-decimals":
    "{column}: “{value}”. Sentler için en fazla iki rakam yazın. Bin mi demek istiyorsunuz? O zaman 1000 yazın, nokta ve virgül koymayın.",
  "amount-too-large": "{column}: “{value}”. Bu tutar çok büyük.",
  "amount-mixed-notation":
    "{column}: “{value}”. Dosyanın geri kalanı tutarları başka türlü yazıyor. Tek bir yazım seçin.",
  "amount-nothing-open": "Dört tutar da sıfır. Ödenecek bir şey yok.",
  "date-unreadable": "{column}: “{value}”. Tarihi 31-12-2026 veya 2026-12-31 gibi yazın.",
  "date-impossible": "{column}: “{value}”. Böyle bir gün yok.",
  "date-mixed-notation":
    "{column}: “{value}”. Dosyadaki öteki tarihler başka türlü yazılmış. Tek bir yazım seçin.",
  "date-in-future": "{column}: “{value}”. O gün daha gelmedi.",
  "date-before-origin": "{column}: “{value}”. Bu gün, alacağın doğduğu günden önce.",
  "amount-empty-correction": "{column} boş. Düzeltmede her tutarı yazın, 0 olsa bile.",
  "date-already-ended": "{column}: “{value}”. Bu alacak o gün bitmiş olur.",
  "change-unreadable": "{column}: “{value}”. “betaling” veya “verbetering” yazın.",
  "answer-unreadable": "{column}: “{value}”. “ja” veya “nee” yazın.",
} satisfies Translation<"claims">;
