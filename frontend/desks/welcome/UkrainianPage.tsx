import words from "./uk.ts";
import { WelcomePage } from "./WelcomePage.tsx";

export default function UkrainianPage() {
  return <WelcomePage language="uk" words={words} />;
}
