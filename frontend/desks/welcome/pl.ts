import type { WelcomeWords } from "./welcome-words.ts";

export default {
  title: "Socialcoin po polsku",
  unreviewed:
    "Tego tekstu nie sprawdziła jeszcze osoba, dla której polski jest językiem ojczystym. W razie wątpliwości obowiązuje tekst niderlandzki.",
  elsewhere:
    "Po polsku jest tylko ta strona. Reszta jest po niderlandzku, angielsku, turecku i arabsku.",
  parts: [
    {
      title: "Co to jest Socialcoin?",
      said: [
        "Ustala Pan lub Pani z mentorem kroki, na przykład kurs językowy albo porządek w poczcie.",
        "Za zrobiony krok dostaje się monety.",
        "Monetami można zmniejszyć dług. Wierzyciel musi powiedzieć „tak”.",
        "Proszę nadal płacić swoje raty. Listy mogą nadal przychodzić.",
      ],
    },
    {
      title: "Co warto wiedzieć?",
      said: [
        "Udział jest dobrowolny i nic nie kosztuje.",
        "W każdej chwili można przerwać, także na stałe.",
        "Monet nie można sprzedać ani nikomu dać.",
        "Nikt nie ma prawa prosić o kod, palec ani twarz do Pana lub Pani klucza.",
        "Widzi Pan lub Pani wszystko, co o Panu lub Pani zapisano, i kto to oglądał.",
      ],
    },
    {
      title: "Gdzie znaleźć pomoc?",
      said: [
        "Proszę zapytać mentora albo urząd gminy. Można przyjść z kimś, komu się ufa.",
        "Można też wszystko załatwić na papierze, bez telefonu.",
        "Pytania o długi: Geldfit, bezpłatny numer 0800 8115.",
        "Pytania o prawo: Juridisch Loket, na stronie juridischloket.nl.",
      ],
    },
  ],
  ask: {
    title: "To zdanie można pokazać w urzędzie",
    means: "Znaczy: Mówię po polsku. Czy może pomóc tłumacz?",
    dutch: "Ik spreek Pools. Mag er een tolk bij komen?",
  },
  start: "Do strony początkowej (po niderlandzku)",
} as const satisfies WelcomeWords;
