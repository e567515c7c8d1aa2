import { Component, type ErrorInfo, type ReactNode } from "react";

type State = { broken: boolean };

/**
 * Catches what no screen foresaw. Its few words are in both languages, because the catalogues may be what is missing.
 */
export class Failsafe extends Component<{ children: ReactNode }, State> {
  override state: State = { broken: false };

  static getDerivedStateFromError(): State {
    return { broken: true };
  }

  override componentDidCatch(error: Error, info: ErrorInfo) {
    console.error(error, info.componentStack);
  }

  override render() {
    if (!this.state.broken) return this.props.children;
    return (
      <main className="sc-failsafe" role="alert">
        <p>
          Er ging iets mis op deze pagina. Er is niets verstuurd. Laad de pagina opnieuw. Gebeurt
          het weer? Vraag uw mentor om hulp.
        </p>
        <p lang="en">
          Something went wrong on this page. Nothing was sent. Load the page again. Does it keep
          happening? Ask your mentor for help.
        </p>
        <button type="button" className="sc-plain-button" onClick={() => location.reload()}>
          Opnieuw laden · Load again
        </button>
      </main>
    );
  }
}
