import type { Translation } from "../rooms.ts";

export default {
  "problem.server-unreachable":
    "Socialcoin bilgisayarına ulaşamıyoruz. İnternetiniz var mı, bakın. Yazdıklarınız duruyor.",
  "problem.sign-in-needed": "Giriş yapmış değilsiniz. Tekrar giriş yapın. Yazdıklarınız duruyor.",
  "problem.session-expired":
    "Çok uzun süre ara verdiniz. Tekrar giriş yapın. Yazdıklarınız duruyor.",
  "problem.not-allowed":
    "Bunu göremez veya yapamazsınız. Sizce olmalı mı? Mentorunuza veya büroya sorun.",
  "problem.not-found": "Bunu bulamıyoruz. Belki az önce değişti. Sayfayı yeniden açın.",
  "problem.bad-input":
    "Yazdıklarınızda okuyamadığımız bir şey var. Kontrol edin. Vatandaş numarası (BSN) yazmayın.",
  "typed.citizen-number": "Bir yerde vatandaş numarası (BSN) var. Burada asla olamaz. Silin.",
  "typed.control-character": "Bir yerde görünmeyen bir işaret var. Metni yeniden yazın.",
  "typed.empty": "Bir yer boş ya da bir adda harf yok. Orayı doldurun.",
  "problem.too-large": "Bu çok uzun veya çok büyük. Kısaltıp tekrar deneyin.",
  "problem.too-many-requests": "Arka arkaya çok hızlı oldu. Bir dakika bekleyip tekrar deneyin.",
  "problem.chain-unreachable":
    "Jeton defterine şu an ulaşılamıyor. Hiçbir şey değişmedi. Bir dakika sonra tekrar deneyin.",
  "problem.index-unreachable":
    "Listeye şu an ulaşılamıyor. Jetonlarınız güvende. Bir dakika sonra tekrar deneyin.",
  "problem.database-unreachable":
    "Yazıların dosyasına şu an ulaşılamıyor. Hiçbir şey değişmedi. Bir dakika sonra tekrar deneyin.",
  "problem.bundler-unreachable":
    "Bu şu an gönderilemiyor. Hiçbir şey kaybolmadı, değişmedi. Birkaç dakika sonra tekrar deneyin.",
  "problem.sponsor-empty":
    "Bunun masrafını belediye öder. Masraf kasası şu an boş. Hiçbir şey kaybolmadı. Sonra tekrar deneyin veya büroya sorun.",
  "problem.not-sponsored":
    "Belediye bunu şu an sizin için ödeyemiyor. Bugün bunu çok yaptınız veya henüz davet edilmediniz. Yarın tekrar deneyin veya büroya sorun.",
  "problem.operation-refused":
    "Bu şu an olmuyor. Hiçbir şey değişmedi. Sayfaya tekrar bakıp bir daha deneyin.",
  "problem.not-enrolled": "Bu kişi henüz katılmıyor. Büro bu kişinin kaydını yapabilir.",
  "problem.conflict":
    "Bunu az önce başka biri değiştirdi. Şimdi ne yazdığına bakıp tekrar deneyin.",
  "problem.wrong-code": "Bu kod yanlış veya artık geçmiyor. Yeni bir kod isteyin.",
  "problem.changed-since": "Bu arada biri bunu değiştirdi. Şimdi ne yazdığına bakın.",
  "problem.wrong-signature":
    "Giriş olmadı: anahtar bu adrese uymuyor. Doğru anahtarı seçip tekrar deneyin.",
  "problem.invitation-used":
    "Bu davet zaten kullanılmış. Siz değil miydiniz? Sizi davet edene söyleyin: yenisini alırsınız.",
  "problem.invitation-over": "Bu davet artık geçerli değil. Sizi davet edenden yenisini isteyin.",
  "problem.erased":
    "Bu kişi hakkındaki her şeyi sildirdi. Bu yüzden burada artık kimse onun hakkında bir şey yazmaz. Yalnızca kendisi geri dönebilir: bir davetle.",
  "problem.unexpected":
    "Bilmediğimiz bir hata oldu. Hiçbir şey yarım kalmadı. Tekrar deneyin veya yardım isteyin.",
  "wallet.rejected": "Anahtar uygulamanızda hayır dediniz. Hiçbir şey olmadı.",
  "wallet.wrongNetwork":
    "Anahtar uygulamanız başka bir ağda. Orada Socialcoin’i seçip tekrar deneyin.",
  "wallet.locked": "Anahtar uygulamanız kilitli veya bağlı değil. Uygulamayı açıp tekrar deneyin.",
  "wallet.wrongKey":
    "Anahtar uygulamanızda şimdi başka bir anahtar var. Giriş yaptığınız anahtarı seçin.",
  "wallet.missing":
    "Bu tarayıcıda anahtar uygulamanızı bulamıyoruz. Uygulamayı açıp sayfayı yeniden yükleyin.",
  "wallet.busy": "Anahtar uygulamanızda bekleyen bir soru var. Önce ona cevap verin.",
  "wallet.noFee": "Anahtarınızda bu ağın masrafı için para yok. Büroya sorun.",
  "index.slow": "Oldu, deftere yazıldı. Ekran biraz geriden geliyor. Bir şey yapmanız gerekmez.",
  "chain.reverted":
    "Defter hayır dedi, çünkü az önce bir şey değişti. Şimdi ne yazdığına bakıp tekrar deneyin.",
  "chain.replaced":
    "Anahtarınız bu arada başka bir şey gönderdi. Bunun da olup olmadığına “Neler oldu” sayfasında bakın. Olmadıysa yeniden yapın.",
  "chain.slow":
    "Defterin cevabı uzun sürüyor. Olup olmadığına biraz sonra “Neler oldu” sayfasında bakın. Yeniden basabilirsiniz: yalnızca bir kez olur.",
  "chain.unheard":
    "Defterin cevabı bize ulaşmadı. Olup olmadığına biraz sonra “Neler oldu” sayfasında bakın. Yeniden basabilirsiniz: yalnızca bir kez olur.",
  "passkey.cancelled":
    "Cihazınız evet almadı: siz durdurdunuz, çok uzun sürdü veya anahtarınız bu cihazda değil. Hiçbir şey olmadı, bir şey kaybolmadı. Tekrar deneyebilirsiniz.",
  "passkey.impossible":
    "Bu cihaz veya tarayıcı anahtar yapamaz ya da kullanamaz. Ekran kilidi olan bir telefon veya bilgisayar kullanın. Ya da bürodan yardım isteyin.",
  "passkey.unknown":
    "Bu anahtar burada kimsenin değil. Doğru anahtarı mı seçtiniz? Anahtarınız yoksa mentorunuz veya büro size davet verir.",
  "passkey.over":
    "Bu zamanında gönderilmedi, artık da gönderilmeyecek. Hiçbir şey değişmedi. Şimdi ne yazdığına bakıp yeniden yapın.",
  "chain.nonce": "Bu anahtarla başka bir iş sürüyordu. Tekrar deneyin.",
  "contract.AgreementExpired": "Bu alacaklıyla anlaşma {until} tarihinde bitti. Büroya sorun.",
  "contract.AgreementInvalid":
    "Bu anlaşma böyle olmaz. Bitiş tarihini, süreyi ve sırayı kontrol edin.",
  "contract.AgreementSameOfficial":
    "Kendi önerdiğiniz anlaşmayı onaylayamazsınız. Bir iş arkadaşınızdan isteyin.",
  "contract.AgreementStatusWrong": "Bu anlaşma şu an geçerli değil. Şimdi ne yazdığına bakın.",
  "contract.AmountInvalid": "Bu tutar olmaz. Başka bir tutar seçin.",
  "contract.AnswerTooLate":
    "Bu plana cevap vermek için son gün {answerUntil} idi. Mentorunuzdan yeni bir öneri isteyin.",
  "contract.ApprovalNeeded": "Sakinin yanında duran kişi henüz evet demedi. Onu bekleyin.",
  "contract.BatchTooLarge": "Bir seferde bu kadarı çok. En fazla 100 tane seçin.",
  "contract.CeilingPassed": "Bu, olabilecekten fazla. Kalan yer: {left}.",
  "contract.CoinsNotFree": "Yeterli jetonunuz yok. Kullanabileceğiniz: {free}. İstenen: {wanted}.",
  "contract.DebtAmountInvalid":
    "Bu faturanın tutarları doğru değil. En az bir tutar sıfırdan büyük olmalı.",
  "contract.DebtStatusWrong":
    "Bu fatura için şu an olmuyor: az önce bir şey değişti. Şimdi ne yazdığına bakın.",
  "contract.FundElsewhere": "Bu fon bu mahalle için değil. Başka bir fon seçin.",
  "contract.FundNotOpen": "Bu fon kapalı. Başka bir fon seçin.",
  "contract.FundTooSmall": "Fonda yeterli para yok: kalan {left}, istenen {wanted}.",
  "contract.FundUnknown": "Böyle bir fon yok. Sayfayı yeniden açın.",
  "contract.FundTermInvalid": "Fonun bitiş tarihi ileride olmalı. Daha geç bir gün seçin.",
  "contract.HoldExpired":
    "Bu cevabın süresi {until} tarihinde bitti. Jetonlar yalnız geri gidebilir.",
  "contract.StaffSameOfficial": "Bunu rolü veren değil, bürodan başka biri yapmalı.",
  "contract.GroupNotAgreed": "Bu adım için grup tutarı konuşulmadı.",
  "contract.HoldNotYours":
    "Bu jetonları şimdi yalnız sakin geri alabilir. Sonra herkes yapabilir, başlangıç: {until}.",
  "contract.HonourPeriodRuns": "Jetonların geçerli olduğu son gün: {until}.",
  "contract.HouseholdUnknown": "Böyle bir hane yok. Başka bir hane seçin.",
  "contract.LimitPassed": "Bu ay veya bu yıl için kalan yer {left}. İstenen {wanted}.",
  "contract.NotCreditorOf":
    "Bu fatura veya anlaşma sizin kuruluşunuzun değil. Doğru anahtarla mı girdiniz, bakın.",
  "contract.NotInHousehold": "Bu fatura sizin hanenizin değil.",
  "contract.NotMentorOf": "Bu sakinin mentoru siz değilsiniz. Büroya sorun.",
  "contract.NotOffice": "Bunu yalnız büro yapabilir. Rolünüz hâlâ geçerli mi, bakın.",
  "contract.NotOfficial":
    "Bunu yalnız büro veya ikinci mentor yapabilir. Rolünüz hâlâ geçerli mi, bakın.",
  "contract.NotOwner": "Bu teklif sizin değil. Doğru anahtarla mı girdiniz, bakın.",
  "contract.NotResidentOf": "Bu sizin değil. Doğru anahtarla mı girdiniz, bakın.",
  "contract.NotTransferable": "Jetonlar başka birine verilemez.",
  "contract.OfferExpired":
    "Bu cevabın süresi {answerUntil} tarihinde bitti. Jetonlar sakine geri gidiyor.",
  "contract.OfferNotOpen":
    "Bu teklife zaten cevap verildi veya durduruldu. Şimdi ne yazdığına bakın.",
  "contract.OfferRuns": "Bu teklif sürüyor, son gün {answerUntil}.",
  "contract.OfferStale":
    "Buna artık kimse cevap veremez: fatura kalktı veya başka bir alacaklıya geçti. Jetonlar yalnız sakine geri gidebilir.",
  "contract.OfferTooLarge": "Bu, ödenecek olandan fazla. En çok {most} kullanabilirsiniz.",
  "contract.OfferTooSmall": "Bu çok az. En az {least} kullanın.",
  "contract.OwnMentor": "Hiç kimse kendi mentoru olamaz. Başka bir mentor seçin.",
  "contract.PlanStatusWrong": "Bu plan az önce değişti. Şimdi ne yazdığına bakın.",
  "contract.RateChanged":
    "Jetonun değeri için yapılan anlaşma az önce değişti. Tekrar bakıp yeniden seçin.",
  "contract.ResidentUnknown": "Bu sakinin kaydı henüz yok. Büroya sorun.",
  "contract.RoleNeeded":
    "Rolünüz geçerli değil veya süresi bitti. Bürodan rolünüze bakmasını isteyin.",
  "contract.StaffOwnRecord": "Kendi rolünüzü değiştiremezsiniz. Bir iş arkadaşınızdan isteyin.",
  "contract.StaffWindowInvalid":
    "Bu rolün başlangıç veya bitiş tarihi olmaz. İleride bir tarih seçin.",
  "contract.StateChanged":
    "Alacaklı az önce tutarı değiştirdi. Şimdi ne yazdığına bakıp yeniden seçin.",
  "contract.StatusRefused": "Bu şu an olmuyor: sakin henüz katılmıyor, ara verdi veya ayrıldı.",
  "contract.SubgoalAmountInvalid": "Adımın ödülü böyle olmaz. Sıfırdan büyük bir tutar yazın.",
  "contract.SubgoalCountInvalid": "Bir planda 1 ile 20 arası adım olur.",
  "contract.SubgoalDueInvalid": "Adımın tarihi ileride olmalı.",
  "contract.SubgoalStatusWrong": "Bu adıma zaten bakıldı. Şimdi ne yazdığına bakın.",
  "contract.SystemHalted":
    "Socialcoin kısa süre durdu, bitiş: {until}. Jetonlarınız güvende. Cevap vermek ve bırakmak yine olur.",
  "contract.TermsChanged":
    "Mentorunuz öneriyi az önce değiştirdi. Evet demeden önce tekrar okuyun.",
  "contract.TooEarlyToLapse": "Bu ancak şu günden itibaren olur: {from}.",
  "contract.TooManyHolds": "Zaten 20 açık teklifiniz var. Bir cevap bekleyin veya birini durdurun.",
  "contract.UndoTooLate": "Geri almak için son gün {until} idi. Büroya sorun.",
  "contract.EndNotAnnounced": "Bir bitiş bildirilmedi. Şimdi ne yazdığına bakın.",
  "contract.EndTooSoon":
    "Bu ancak şu günden itibaren olur: {from}. O zamana kadar sakin hayır diyebilir.",
  "contract.MonthInvalid": "Bu ay olmaz. Bu yıldan başka bir ay seçin.",
  "contract.NotApprover": "Bu sakinin yanında siz durmuyorsunuz. Büroya sorun.",
  "contract.LineAmountInvalid": "Bu satırda tutar yok. Sıfırdan büyük bir tutar yazın.",
  "contract.LineResidentUnknown": "Bu satırdaki sakinin kaydı yok. Büroya sorun.",
  "contract.LinesInvalid": "En az 1, en fazla 100 tane seçin.",
  "contract.NotPartyOf": "Bu plan sizin değil, bu sakinin mentoru da değilsiniz.",
  "contract.SameTeam": "Mentorla aynı ekipte çalışıyorsunuz. Başka ekipten birinden isteyin.",
  "contract.SubgoalElsewhere": "Bu adım başka bir planın. Sayfayı yeniden açın.",
  "contract.SuggestionStatusWrong": "Bu fikre zaten cevap verildi. Şimdi ne yazdığına bakın.",
  "contract.WordsNotSuggested": "Yazı az önce yine değişti. Yazıyı tekrar okuyun.",
  "contract.DebtHasEnded":
    "Bu borç zaten kendiliğinden bitti. Bunun için jeton kullanmanız gerekmez.",
  "contract.DebtIsPaused":
    "Alacaklı bu fatura için şu an para istemiyor. Sonra yine jeton teklif edebilirsiniz.",
  "contract.SameOrganisation":
    "Mentorunuz ve alacaklı aynı kuruluşta çalışıyor. Önce ikinci bir mentor kabul etmeli. Mentorunuza sorun.",
  "contract.TooManyTransfers": "Bu fatura zaten 10 kez başka alacaklıya geçti. Daha fazlası olmaz.",
  "contract.TransferNotProposed": "Bu fatura şu an size sunulmuyor. Şimdi ne yazdığına bakın.",
  "contract.TransferToSame": "Bu fatura zaten bu anlaşmada. Başka birini seçin.",
  "contract.FreezeTooLong": "Teklifler bu kadar uzun durdurulamaz. En fazla 14 gün olur.",
  "contract.FreezeTooSoon": "Bu ancak şu günden itibaren yine olur: {from}.",
  "contract.LostSignerUnknown": "Bu cihaz bu sakinin değil. Hangi cihazın kaybolduğuna bakın.",
  "contract.NotFrozen": "Teklifler durdurulmuş değil. Şimdi ne yazdığına bakın.",
  "contract.OffersStopped":
    "Şu an jeton teklif edemezsiniz. Yeniden başlama günü: {until}. Jetonlarınız güvende.",
  "contract.OfficialNeeded": "Bunu yalnız bu rolü olan yapabilir. Rolünüz hâlâ geçerli mi, bakın.",
  "contract.OtherOrganisationNeeded": "Bunu başka bir kuruluştan biri yapmalı.",
  "contract.PaperCallsInvalid": "Bu, kâğıtla istenemez.",
  "contract.PaperCallsWrong": "Bu, kâğıtta istenenden farklı. Kontrol edin.",
  "contract.PaperLapsed": "Bu mektup {since} tarihinden beri geçerli değil. Baştan başlayın.",
  "contract.PaperStatusWrong": "Bu mektupla şu an olmuyor. Şimdi ne yazdığına bakın.",
  "contract.PaperTooSoon":
    "Bu ancak şu günden itibaren olur: {readyAt}. O zamana kadar sakin hayır diyebilir.",
  "contract.RecoveryLapsed": "Bunun için geç kaldınız: son gün {since} idi. Baştan başlayın.",
  "contract.RecoveryRuns": "Bu sakin için bu iş zaten sürüyor. Şimdi ne yazdığına bakın.",
  "contract.RecoveryTooSoon":
    "Bu ancak şu günden itibaren olur: {readyAt}. O zamana kadar sakin durdurabilir.",
  "contract.RecoveryUnknown": "Burada şu an süren bir iş yok. Şimdi ne yazdığına bakın.",
  "contract.RoleTooNew": "Bu, rolünüz 7 günü doldurunca olur: {from}.",
  "contract.SignerChangeRuns":
    "Bu cihaz için zaten bir değişiklik sürüyor. Şimdi ne yazdığına bakın. Başka bir şey istiyorsanız önce onu durdurun.",
  "contract.SignerChangeTooSoon": "Bu ancak şu günden itibaren olur: {from}.",
  "contract.SignerChangeUnknown":
    "Bu cihaz için artık süren bir değişiklik yok. Şimdi ne yazdığına bakın.",
  "contract.SignerCountInvalid": "En az 1 cihazınız kalmalı. En fazla 20 cihazınız olabilir.",
  "contract.SignerInvalid": "Bu kod bir cihazın kodu değil. Öteki cihaz yeni bir kod yapsın.",
  "contract.SignerKnown": "Bu cihaz zaten kayıtlı.",
  "contract.SignerUnknown": "Bu cihaz kayıtlı değil veya çıkarıldı. Şimdi ne yazdığına bakın.",
  "contract.StaffAccount": "Bu iş çalışanlar için başka türlü olur. Büroya sorun.",
} satisfies Translation<"errors">;
