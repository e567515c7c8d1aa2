import words from "./pl.ts";
import { WelcomePage } from "./WelcomePage.tsx";

export default function PolishPage() {
  return <WelcomePage language="pl" words={words} />;
}
