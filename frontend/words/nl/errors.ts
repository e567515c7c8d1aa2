/** What went wrong and what to do: one sentence per error of server, wallet and contracts. */
export default {
  "problem.server-unreachable":
    "We kunnen de computer van Socialcoin niet bereiken. Kijk of u internet hebt. Wat u invulde, blijft staan.",
  "problem.sign-in-needed": "U bent niet ingelogd. Log opnieuw in. Wat u invulde, blijft staan.",
  "problem.session-expired": "U was te lang weg. Log opnieuw in. Wat u invulde, blijft staan.",
  "problem.not-allowed":
    "U mag dit niet zien of doen. Moet het volgens u wel kunnen? Vraag uw mentor of het kantoor.",
  "problem.not-found":
    "Dit kunnen we niet vinden. Misschien is het net veranderd. Laad de pagina opnieuw.",
  "problem.bad-input":
    "Iets in wat u invulde, kunnen we niet lezen. Kijk het na. Schrijf geen burgerservicenummer op.",
  "typed.citizen-number": "Ergens staat een burgerservicenummer. Dat mag hier nooit. Haal het weg.",
  "typed.control-character": "Ergens staat een teken dat u niet ziet. Typ de tekst opnieuw.",
  "typed.empty": "Iets is leeg, of een naam heeft geen letter. Vul het in.",
  "problem.too-large": "Dit is te lang of te groot. Maak het korter en probeer het opnieuw.",
  "problem.too-many-requests":
    "Dat ging te snel achter elkaar. Wacht een minuut en probeer het opnieuw.",
  "problem.chain-unreachable":
    "Het boek met de munten is nu niet te bereiken. Er is niets veranderd. Probeer het over een minuut opnieuw.",
  "problem.index-unreachable":
    "Het overzicht is nu niet te bereiken. Uw munten zijn veilig. Probeer het over een minuut opnieuw.",
  "problem.database-unreachable":
    "De map met teksten is nu niet te bereiken. Er is niets veranderd. Probeer het over een minuut opnieuw.",
  "problem.bundler-unreachable":
    "Dit kan nu niet worden verstuurd. Er is niets kwijt en niets veranderd. Probeer het over een paar minuten opnieuw.",
  "problem.sponsor-empty":
    "De gemeente betaalt wat dit kost. De pot daarvoor is nu leeg. Er is niets kwijt. Probeer het later opnieuw of vraag het kantoor.",
  "problem.not-sponsored":
    "De gemeente kan dit nu niet voor u betalen. U deed dit vandaag al vaak, of u bent nog niet uitgenodigd. Probeer het morgen opnieuw of vraag het kantoor.",
  "problem.operation-refused":
    "Dit kan nu niet. Er is niets veranderd. Bekijk de pagina opnieuw en probeer het nog een keer.",
  "problem.not-enrolled": "Deze persoon doet nog niet mee. Het kantoor kan de persoon inschrijven.",
  "problem.conflict":
    "Iemand anders heeft dit net veranderd. Kijk wat er nu staat en probeer het opnieuw.",
  "problem.wrong-code": "Deze code klopt niet of werkt niet meer. Vraag een nieuwe.",
  "problem.changed-since": "Iemand heeft dit intussen veranderd. Kijk wat er nu staat.",
  "problem.wrong-signature":
    "Inloggen lukte niet: de sleutel past niet bij dit adres. Kies de goede sleutel en probeer het opnieuw.",
  "problem.invitation-used":
    "Deze uitnodiging is al gebruikt. Was u dat niet? Zeg het tegen wie u uitnodigde: u krijgt een nieuwe.",
  "problem.invitation-over":
    "Deze uitnodiging geldt niet meer. Vraag een nieuwe aan wie u uitnodigde.",
  "problem.erased":
    "Deze persoon liet alles over zich wissen. Daarom schrijft niemand hier nog iets over op. Terugkomen kan de persoon alleen zelf: met een uitnodiging.",
  "problem.unexpected":
    "Er ging iets mis dat we niet kennen. Er is niets half gedaan. Probeer het opnieuw of vraag om hulp.",
  "wallet.rejected": "U zei nee in uw sleutel-app. Er is niets gebeurd.",
  "wallet.wrongNetwork":
    "Uw sleutel-app staat op een ander netwerk. Kies daar Socialcoin en probeer het opnieuw.",
  "wallet.locked":
    "Uw sleutel-app is op slot of niet verbonden. Open de app en probeer het opnieuw.",
  "wallet.wrongKey":
    "In uw sleutel-app staat nu een andere sleutel. Kies de sleutel waarmee u inlogde.",
  "wallet.missing":
    "We vinden uw sleutel-app niet in deze browser. Zet de app aan en laad de pagina opnieuw.",
  "wallet.busy": "In uw sleutel-app staat nog een vraag open. Antwoord daar eerst.",
  "wallet.noFee": "Uw sleutel heeft geen tegoed voor de kosten van dit netwerk. Vraag het kantoor.",
  "index.slow":
    "Het is gelukt en staat in het boek. Het scherm loopt even achter. U hoeft niets te doen.",
  "chain.reverted":
    "Het boek zei nee, omdat er net iets veranderde. Kijk wat er nu staat en probeer het opnieuw.",
  "chain.replaced":
    "Uw sleutel heeft intussen iets anders verstuurd. Kijk bij Wat er gebeurde of dit ook gelukt is. Zo niet, doe het opnieuw.",
  "chain.slow":
    "Het duurt lang voor het boek antwoordt. Kijk straks bij Wat er gebeurde of het gelukt is. Nog eens drukken kan: het gebeurt maar één keer.",
  "chain.unheard":
    "Het antwoord van het boek kwam niet aan. Kijk straks bij Wat er gebeurde of het gelukt is. Nog eens drukken kan: het gebeurt maar één keer.",
  "passkey.cancelled":
    "Uw toestel kreeg geen ja: u stopte, het duurde te lang, of uw sleutel staat elders. Er is niets gebeurd en niets kwijt. U kunt het opnieuw proberen.",
  "passkey.impossible":
    "Dit toestel of deze browser kan geen sleutel maken of gebruiken. Gebruik een telefoon of computer met een schermslot. Of vraag het kantoor om hulp.",
  "passkey.unknown":
    "Deze sleutel hoort hier bij niemand. Koos u de goede? Hebt u er nog geen? Uw mentor of het kantoor geeft u een uitnodiging.",
  "passkey.over":
    "Dit is niet op tijd verstuurd en gaat niet meer door. Er is niets veranderd. Kijk wat er nu staat en doe het opnieuw.",
  "chain.nonce": "Er liep al iets anders met deze sleutel. Probeer het opnieuw.",
  "contract.AgreementExpired":
    "De afspraak met deze schuldeiser is voorbij sinds {until}. Vraag het kantoor.",
  "contract.AgreementInvalid":
    "Deze afspraak kan zo niet. Kijk de einddatum, de termijn en de volgorde na.",
  "contract.AgreementSameOfficial":
    "U kunt een afspraak die u zelf voorstelde niet goedkeuren. Vraag een collega.",
  "contract.AgreementStatusWrong": "Deze afspraak geldt nu niet. Kijk wat er nu staat.",
  "contract.AmountInvalid": "Dit bedrag kan niet. Kies een ander bedrag.",
  "contract.AnswerTooLate":
    "Dit plan kon u beantwoorden tot {answerUntil}. Vraag uw mentor om een nieuw voorstel.",
  "contract.ApprovalNeeded": "Wie met de bewoner meekijkt, zei nog geen ja. Wacht tot dat er is.",
  "contract.BatchTooLarge": "Dat zijn er te veel in een keer. Kies er hoogstens 100.",
  "contract.CeilingPassed": "Dat is meer dan er nog kan. Er is ruimte voor {left}.",
  "contract.CoinsNotFree":
    "U hebt niet genoeg munten vrij. Vrij te gebruiken: {free}. Gevraagd: {wanted}.",
  "contract.DebtAmountInvalid":
    "De bedragen van deze rekening kloppen niet. Vul minstens een bedrag boven nul in.",
  "contract.DebtStatusWrong":
    "Dit kan nu niet met deze rekening: er is net iets veranderd. Kijk wat er nu staat.",
  "contract.FundElsewhere": "Dit fonds is niet voor deze wijk. Kies een ander fonds.",
  "contract.FundNotOpen": "Dit fonds is dicht. Kies een ander fonds.",
  "contract.FundTooSmall":
    "Er zit niet genoeg in het fonds: er is nog {left}, gevraagd is {wanted}.",
  "contract.FundUnknown": "Dit fonds bestaat niet. Laad de pagina opnieuw.",
  "contract.FundTermInvalid": "Een fonds heeft een einddatum in de toekomst. Kies een latere dag.",
  "contract.HoldExpired":
    "De tijd voor dit antwoord is voorbij sinds {until}. De munten kunnen alleen nog terug.",
  "contract.StaffSameOfficial":
    "Wie de rol gaf, mag dit niet doen. Vraag een collega van het kantoor.",
  "contract.GroupNotAgreed": "Bij deze stap is geen bedrag voor een groep afgesproken.",
  "contract.HoldNotYours":
    "Deze munten kan nu alleen de bewoner terughalen. Daarna kan iedereen het, vanaf {until}.",
  "contract.HonourPeriodRuns": "De munten blijven geldig tot {until}.",
  "contract.HouseholdUnknown": "Dit huishouden bestaat niet. Kies een ander huishouden.",
  "contract.LimitPassed":
    "Er is deze maand of dit jaar nog ruimte voor {left}. Gevraagd is {wanted}.",
  "contract.NotCreditorOf":
    "Deze rekening of afspraak is niet van uw organisatie. Kijk of u met de goede sleutel bent ingelogd.",
  "contract.NotInHousehold": "Deze rekening is niet van uw huishouden.",
  "contract.NotMentorOf": "U bent niet (meer) de mentor van deze bewoner. Vraag het kantoor.",
  "contract.NotOffice": "Dit kan alleen het kantoor. Kijk of uw rol nog geldt.",
  "contract.NotOfficial":
    "Dit kan alleen het kantoor of een tweede mentor. Kijk of uw rol nog geldt.",
  "contract.NotOwner": "Dit aanbod is niet van u. Kijk of u met de goede sleutel bent ingelogd.",
  "contract.NotResidentOf": "Dit is niet van u. Kijk of u met de goede sleutel bent ingelogd.",
  "contract.NotTransferable": "Munten kunnen niet naar iemand anders.",
  "contract.OfferExpired":
    "De tijd voor dit antwoord is voorbij sinds {answerUntil}. De munten gaan terug naar de bewoner.",
  "contract.OfferNotOpen": "Dit aanbod is al beantwoord of gestopt. Kijk wat er nu staat.",
  "contract.OfferRuns": "Dit aanbod loopt nog tot {answerUntil}.",
  "contract.OfferStale":
    "Niemand kan hier nog op antwoorden: de rekening is weg of ging naar een andere schuldeiser. De munten kunnen alleen terug naar de bewoner.",
  "contract.OfferTooLarge":
    "Dat is meer dan er nog te betalen is. U kunt hoogstens {most} gebruiken.",
  "contract.OfferTooSmall": "Dat is te weinig. Gebruik minstens {least}.",
  "contract.OwnMentor": "Niemand kan de eigen mentor zijn. Kies een andere mentor.",
  "contract.PlanStatusWrong": "Dit plan is net veranderd. Kijk wat er nu staat.",
  "contract.RateChanged":
    "De afspraak over wat een munt waard is, veranderde net. Kijk opnieuw en kies opnieuw.",
  "contract.ResidentUnknown": "Deze bewoner is nog niet ingeschreven. Vraag het kantoor.",
  "contract.RoleNeeded":
    "Uw rol geldt niet of is verlopen. Vraag het kantoor om uw rol na te kijken.",
  "contract.StaffOwnRecord": "U kunt uw eigen rol niet veranderen. Vraag een collega.",
  "contract.StaffWindowInvalid":
    "De begindatum of einddatum van deze rol kan niet. Kies een datum in de toekomst.",
  "contract.StateChanged":
    "De schuldeiser veranderde net het bedrag. Kijk wat er nu staat en kies opnieuw.",
  "contract.StatusRefused":
    "Dit kan nu niet: de bewoner doet nog niet mee, is even gestopt of is weg.",
  "contract.SubgoalAmountInvalid":
    "De beloning van een stap kan zo niet. Vul een bedrag boven nul in.",
  "contract.SubgoalCountInvalid": "Een plan heeft 1 tot 20 stappen.",
  "contract.SubgoalDueInvalid": "De datum van een stap moet in de toekomst liggen.",
  "contract.SubgoalStatusWrong": "Deze stap is al behandeld. Kijk wat er nu staat.",
  "contract.SystemHalted":
    "Socialcoin staat even stil tot {until}. Wat u hebt, is veilig. Antwoorden en stoppen kan gewoon.",
  "contract.TermsChanged":
    "Uw mentor veranderde het voorstel net. Lees het opnieuw voor u ja zegt.",
  "contract.TooEarlyToLapse": "Dat kan pas vanaf {from}.",
  "contract.TooManyHolds": "U hebt al 20 aanbiedingen open. Wacht op een antwoord of stop er een.",
  "contract.UndoTooLate": "Terugdraaien kon tot {until}. Vraag het kantoor.",
  "contract.EndNotAnnounced": "Er is geen einde aangekondigd. Kijk wat er nu staat.",
  "contract.EndTooSoon": "Dit kan pas vanaf {from}. Tot dan kan de bewoner nee zeggen.",
  "contract.MonthInvalid": "Deze maand kan niet. Kies een andere maand van dit jaar.",
  "contract.NotApprover": "U kijkt niet (meer) mee met deze bewoner. Vraag het kantoor.",
  "contract.LineAmountInvalid": "Op deze regel staat geen bedrag. Vul een bedrag boven nul in.",
  "contract.LineResidentUnknown":
    "De bewoner van deze regel is niet ingeschreven. Vraag het kantoor.",
  "contract.LinesInvalid": "Kies er minstens 1 en hoogstens 100.",
  "contract.NotPartyOf": "Dit plan is niet van u. U bent ook niet de mentor van deze bewoner.",
  "contract.SameTeam": "U werkt in hetzelfde team als de mentor. Vraag iemand van een ander team.",
  "contract.SubgoalElsewhere": "Deze stap hoort bij een ander plan. Laad de pagina opnieuw.",
  "contract.SuggestionStatusWrong": "Op dit idee is al antwoord gegeven. Kijk wat er nu staat.",
  "contract.WordsNotSuggested": "De tekst is net weer veranderd. Lees de tekst opnieuw.",
  "contract.DebtHasEnded":
    "Deze schuld is al vanzelf opgehouden. U hoeft er geen munten voor te gebruiken.",
  "contract.DebtIsPaused":
    "De schuldeiser vraagt nu even niet om deze rekening. Munten aanbieden kan later weer.",
  "contract.SameOrganisation":
    "Uw mentor en de schuldeiser werken bij dezelfde organisatie. Een tweede mentor moet dit eerst goedvinden. Vraag uw mentor.",
  "contract.TooManyTransfers":
    "Deze rekening ging al 10 keer naar een andere schuldeiser. Vaker kan niet.",
  "contract.TransferNotProposed":
    "Deze rekening wordt u niet (meer) aangeboden. Kijk wat er nu staat.",
  "contract.TransferToSame": "Deze rekening valt al onder deze afspraak. Kies een andere.",
  "contract.FreezeTooLong":
    "Zo lang kunnen aanbiedingen niet stilstaan. Het kan hoogstens 14 dagen.",
  "contract.FreezeTooSoon": "Dit kan pas weer vanaf {from}.",
  "contract.LostSignerUnknown":
    "Dit toestel hoort niet bij deze bewoner. Kijk welk toestel kwijt is.",
  "contract.NotFrozen": "De aanbiedingen staan niet stil. Kijk wat er nu staat.",
  "contract.OffersStopped":
    "U kunt nu geen munten aanbieden. Het kan weer vanaf {until}. Wat u hebt, is veilig.",
  "contract.OfficialNeeded": "Dit kan alleen iemand met deze rol. Kijk of uw rol nog geldt.",
  "contract.OtherOrganisationNeeded": "Dit moet iemand van een andere organisatie doen.",
  "contract.PaperCallsInvalid": "Dit kan niet op papier gevraagd worden.",
  "contract.PaperCallsWrong": "Dit is iets anders dan wat op papier gevraagd is. Kijk het na.",
  "contract.PaperLapsed": "Deze brief geldt niet meer sinds {since}. Begin opnieuw.",
  "contract.PaperStatusWrong": "Met deze brief kan dit nu niet. Kijk wat er nu staat.",
  "contract.PaperTooSoon": "Dit kan pas vanaf {readyAt}. Tot dan kan de bewoner nee zeggen.",
  "contract.RecoveryLapsed": "Dit is te laat: het kon tot {since}. Begin opnieuw.",
  "contract.RecoveryRuns": "Voor deze bewoner loopt dit al. Kijk wat er nu staat.",
  "contract.RecoveryTooSoon": "Dit kan pas vanaf {readyAt}. Tot dan kan de bewoner het stoppen.",
  "contract.RecoveryUnknown": "Hier loopt niets (meer). Kijk wat er nu staat.",
  "contract.RoleTooNew": "Dit kan pas als u deze rol 7 dagen hebt: vanaf {from}.",
  "contract.SignerChangeRuns":
    "Voor dit toestel loopt al een verandering. Kijk wat er nu staat. Wilt u iets anders? Stop die dan eerst.",
  "contract.SignerChangeTooSoon": "Dit kan pas vanaf {from}.",
  "contract.SignerChangeUnknown":
    "Voor dit toestel loopt geen verandering meer. Kijk wat er nu staat.",
  "contract.SignerCountInvalid":
    "U houdt altijd minstens 1 toestel. U kunt er hoogstens 20 hebben.",
  "contract.SignerInvalid":
    "Deze code is niet van een toestel. Laat het andere toestel een nieuwe code maken.",
  "contract.SignerKnown": "Dit toestel doet al mee.",
  "contract.SignerUnknown": "Dit toestel doet niet (meer) mee. Kijk wat er nu staat.",
  "contract.StaffAccount": "Dit gaat bij medewerkers anders dan bij bewoners. Vraag het kantoor.",
} as const;
