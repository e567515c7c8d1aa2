import { Component, type ErrorInfo, type ReactNode } from "react";

type Props = {
  children: ReactNode;
  /** Where somebody is: what is broken at one place is tried again at the next. */
  at?: string;
  /** Around the whole page, its frame too: then what it says is all there is, and the main part. */
  isPage?: boolean;
};
type State = { broken: "unforeseen" | "not-here" | null; at: string | undefined };

/** What browsers say of a part of the wallet that is not on the device and does not come, and Vite of the looks of one. */
const NOT_HERE = /dynamically imported module|module script failed|preload CSS/i;

/**
 * Catches what no screen foresaw, and a part of the wallet that can not be fetched. Its few words are in both languages,
 * because the catalogues may be what is missing.
 */
export class Failsafe extends Component<Props, State> {
  override state: State = { broken: null, at: this.props.at };

  static getDerivedStateFromProps({ at }: Props, before: State): State | null {
    return before.at === at ? null : { broken: null, at };
  }

  static getDerivedStateFromError(error: unknown): Pick<State, "broken"> {
    return { broken: NOT_HERE.test(String(error)) ? "not-here" : "unforeseen" };
  }

  override componentDidCatch(error: Error, info: ErrorInfo) {
    console.error(error, info.componentStack);
  }

  override render() {
    if (!this.state.broken) return this.props.children;
    const said = (
      <div className="sc-failsafe" role="alert">
        {this.state.broken === "not-here" ? <NotHere /> : <Unforeseen />}
        <button type="button" className="sc-plain-button" onClick={() => location.reload()}>
          Opnieuw laden · Load again
        </button>
      </div>
    );
    return this.props.isPage ? <main>{said}</main> : said;
  }
}

function Unforeseen() {
  return (
    <>
      <p>
        Er ging iets mis op deze pagina. Laad de pagina opnieuw en kijk of het gelukt is. Gebeurt
        het weer? Vraag uw mentor om hulp.
      </p>
      <p lang="en">
        Something went wrong on this page. Load the page again and see whether it worked. Does it
        keep happening? Ask your mentor for help.
      </p>
    </>
  );
}

function NotHere() {
  return (
    <>
      <p>
        Dit deel van de pagina kan nu niet worden opgehaald. Hebt u internet? Laad de pagina dan
        opnieuw en kijk of het gelukt is.
      </p>
      <p lang="en">
        This part of the page can not be fetched now. Do you have internet? Then load the page again
        and see whether it worked.
      </p>
    </>
  );
}
