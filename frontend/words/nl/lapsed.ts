/** What keeps money of a fund apart although its time is over: for mentors and the office, about B1. */
export default {
  title: "De tijd is voorbij",
  intro:
    "Voor deze plannen en stappen is de tijd voorbij. Hun munten staan nog apart. Ze kunnen terug naar het fonds.",
  plan: "plan zonder antwoord",
  step: "stap die niet klaar is",
  since: "Voorbij sinds {date}",
  left: "Doet niet meer mee",
  fund: "Fonds {id}",
  more: "Er zijn er meer. Die komen hierna.",
  free: "Munten terug naar het fonds",
  back: "Terug naar het fonds",
  of: "Van",
  count:
    "{plans, plural, one {# plan} other {# plannen}}, {steps, plural, one {# stap} other {# stappen}}",
  then: "Daarna",
  thenText:
    "Dit kan niet terug. Een nieuw plan kan altijd. Munten die de bewoner al heeft, blijven.",
  touches: "Uw toestel vraagt het bij elke regel.",
  progress: "{count} van {total} terug naar het fonds…",
  stop: "Stoppen na deze regel",
  done: "Gelukt. {coins} munten zijn terug in het fonds.",
} as const;
