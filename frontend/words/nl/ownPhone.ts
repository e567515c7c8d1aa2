/** What a resident reads when somebody asks for a new phone on their account. */
export default {
  title: "Iemand wil een nieuwe telefoon op uw account",
  isItYou: "Bent u dit niet? Druk op Stop.",
  notYet: "Het kantoor vroeg dit. Een tweede persoon moet nog ja zeggen.",
  from: "Drukt u niet op Stop? Dan werkt de nieuwe telefoon vanaf {moment}, en deze niet meer.",
  now: "De tijd om te stoppen is voorbij sinds {moment}. U kunt nog stoppen tot het kantoor het afmaakt.",
  stop: "Stop",
  "stop.what": "U zegt: dit ben ik niet. Er komt geen nieuwe telefoon op uw account.",
  "stop.done": "Gestopt. Er is niets veranderd.",
  keeps: "Uw munten, uw plan en uw schulden blijven altijd van u.",
  call: "U hebt dit al een keer gestopt. Met deze telefoon kan dat nu niet nog eens. Bel het kantoor, of doe het met een ander toestel.",
  "ended.stopped": "Gestopt op {moment}. Er komt geen nieuwe telefoon op uw account.",
  "ended.finished":
    "Er werkt een nieuwe telefoon op uw account sinds {moment}. Uw munten en schulden zijn hetzelfde. U kunt 7 dagen geen munten aanbieden.",
  "ended.over": "Het kantoor stopte met de nieuwe telefoon op {moment}. Er is niets veranderd.",
  housemate:
    "Iemand wil een nieuwe telefoon op het account van uw huisgenoot. Klopt dat niet? Laat uw huisgenoot op Stop drukken, of bel het kantoor.",
  frozen:
    "Het kantoor zette uw nieuwe aanbiedingen stil tot {until}. Uw munten blijven van u. Al het andere kan gewoon. Klopt dit niet? Bel het kantoor.",
  "paper.title": "Het kantoor doet iets voor u, van papier",
  "paper.step": "Wat er gebeurt",
  "paper.unknown": "Een stap die deze telefoon niet kent",
  "paper.isItYou": "Tekende u dit niet, of wilt u het niet meer? Druk op Stop.",
  "paper.notYet": "Een tweede persoon moet dit nog bevestigen.",
  "paper.from": "Drukt u niet op Stop? Dan gebeurt het vanaf {moment}.",
  "paper.now": "Het kan gebeuren sinds {moment}. U kunt het nog stoppen.",
  "paper.stop.what": "U zegt: dit wil ik niet. Het gaat niet door.",
  "paper.stop.done": "Gestopt. Er is niets gedaan.",
  "paper.ended.performed": "Gedaan van papier op {moment}: {what}.",
  "paper.ended.stopped": "Gestopt op {moment}: {what}. Er is niets gedaan.",
  "paper.housemate":
    "Het kantoor doet iets van papier voor uw huisgenoot. Klopt dat niet? Laat uw huisgenoot op Stop drukken, of bel het kantoor.",
  "paper.housemateChose":
    "Een huisgenoot koos op papier wat uw gezin mag zien. Dat geldt sinds {moment}.",
  "paper.change": "Wilt u dit anders? Verander het hier.",
} as const;
